import { v7 as newId } from 'uuid';
import { BADGE_DIGITS, digitsOf, isWholeBadge } from '../../shared/badges.ts';
import type { Survey, SurveyAnswers } from '../../shared/surveys.ts';
import type { Facts } from '../../shared/visitors.ts';
import { CallRefused } from '../../shared/web/call.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { language } from '../../shared/web/words.svelte.ts';
import type { DoorReply } from '../offline/door.ts';
import { QUESTIONS } from '../questions.ts';
import { NoBadgeLeft } from '../queue.ts';
import { shownAs } from './outcome.ts';
import { refusalAsReply } from './refusal.ts';
import { scanNow } from './scan-now.ts';
import type { Station } from './station.svelte.ts';
import { playTone } from './tone.ts';

export type Page =
  'idle' | 'start' | 'type' | 'question' | 'sending' | 'result' | 'finding' | 'tent' | 'rights' | 'survey' | 'plan';
type Answers = Omit<Facts, 'language'>;

/** So long the last page stays: an answer that comes sooner takes its place. */
const STILL_SENDING_MS = 250;
/** How long a result stays for somebody who has a badge already. */
const RESULT_MS = 4000;

/** One visitor's minute at the kiosk, from the first touch until the screen has forgotten everything. */
export class Arrival {
  page = $state<Page>('idle');
  question = $state(0);
  answers = $state<Answers>({});
  digits = $state('');
  /** What is wrong with a code that was typed or scanned. */
  fault = $state<'damaged' | 'not-a-badge' | null>(null);
  reply = $state<DoorReply | null>(null);
  /** The badge that was made for a visitor who had none. */
  newBadge = $state<string | null>(null);
  /** Which is being answered, and whether it is done. */
  survey = $state.raw<Survey | null>(null);
  surveyDone = $state(false);
  readonly #station: Station;
  readonly #homeLanguage = language.now;
  /** Who answers belong to: a reply that comes for an earlier visitor shows nothing. */
  #visit = 0;
  /** The last answer is given: nothing more is asked, whatever the page still shows. */
  #isLeaving = false;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(station: Station) {
    this.#station = station;
  }

  begin(): void {
    this.page = 'start';
  }

  typeBadge(): void {
    this.digits = '';
    this.fault = null;
    this.page = 'type';
  }

  askTent(): void {
    this.page = 'tent';
  }

  seePlan(): void {
    this.page = 'plan';
  }

  answerSurvey(survey: Survey): void {
    this.survey = survey;
    this.page = 'survey';
  }

  /** The answers lie in the queue, whatever becomes of the network; the next visitor finds the first page. */
  async keepAnswers(answers: SurveyAnswers): Promise<void> {
    const { survey } = this;
    this.surveyDone = true;
    this.#after(RESULT_MS, () => this.reset());
    if (survey) await this.#station.queue.answer(survey.name, { id: newId(), answers });
  }

  ask(): void {
    this.question = 0;
    this.page = 'question';
  }

  /** To the vacancies; a new badge that nobody has photographed yet waits behind them. */
  find(): void {
    this.#timers.forEach(clearTimeout);
    this.page = 'finding';
  }

  /** To rights and where to turn; whatever was begun is forgotten. */
  seeRights(): void {
    const chosen = language.now;
    this.reset();
    language.show(chosen);
    this.page = 'rights';
  }

  back(): void {
    if (this.page === 'rights' || this.page === 'survey' || this.page === 'plan') return this.reset();
    if (this.page === 'finding') return this.newBadge ? void (this.page = 'result') : this.reset();
    if (this.#isLeaving) return;
    this.fault = null;
    if (this.page === 'question' && this.question > 0) this.question -= 1;
    else this.page = this.page === 'start' ? 'idle' : 'start';
  }

  answer(answers: Answers): void {
    if (this.#isLeaving) return;
    this.answers = { ...this.answers, ...answers };
    if (this.question + 1 < QUESTIONS.length) this.question += 1;
    else void this.#register();
  }

  /** Takes back what was answered here before, and goes on. */
  skip(): void {
    this.answer({ [QUESTIONS[this.question]!.fact]: undefined });
  }

  /** Answers nothing more, and goes on to the badge. */
  skipRest(): void {
    if (!this.#isLeaving) void this.#register();
  }

  type(digit: string): void {
    if (this.digits.length === BADGE_DIGITS) return;
    this.digits += digit;
    if (this.digits.length === BADGE_DIGITS) this.read(this.digits);
  }

  erase(): void {
    this.digits = this.digits.slice(0, -1);
    this.fault = null;
  }

  /** A code that was scanned or typed, at any moment: it is the next visitor's. */
  read(text: string): void {
    const badge = digitsOf(text);
    if (badge && isWholeBadge(badge)) return void this.#checkIn(badge);
    if (this.page !== 'type') this.reset();
    this.page = 'type';
    this.digits = badge ?? '';
    this.fault = badge ? 'damaged' : 'not-a-badge';
  }

  /** The last visitor is gone, and with them everything they said. */
  reset(): void {
    this.#visit += 1;
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    Object.assign(this, { page: 'idle', question: 0, answers: {}, digits: '', fault: null, reply: null });
    [this.newBadge, this.#isLeaving, this.survey, this.surveyDone] = [null, false, null, false];
    language.show(this.#homeLanguage);
  }

  async #register(): Promise<void> {
    const { placeId } = this.#station;
    if (placeId === null) return;
    this.#isLeaving = true;
    const visit = this.#visit;
    this.#after(STILL_SENDING_MS, () => (this.page = 'sending'));
    const facts = { ...withoutSkipped(this.answers), language: language.now };
    const made = await this.#station.queue.welcome({ id: newId(), facts }, (badge) => scanNow(badge, placeId, 'in'));
    if (made instanceof NoBadgeLeft) return this.#show(visit, refusalAsReply(m.no_badge_left()));
    if (made instanceof CallRefused) return this.#show(visit, refusalAsReply(made.message));
    await this.#awaitReply(visit, made.reply, made.scan.badge);
  }

  async #checkIn(badge: string): Promise<void> {
    // A second scan of a badge that is under way says nothing new.
    if (this.page === 'sending' && this.#sending === badge) return;
    const chosen = language.now;
    this.reset();
    language.show(chosen);
    this.#sending = badge;
    const { placeId } = this.#station;
    if (placeId === null) return;
    await this.#awaitReply(this.#wait(), this.#station.queue.checkIn(scanNow(badge, placeId, 'in')), null);
  }
  #sending: string | null = null;

  async #awaitReply(visit: number, answer: Promise<DoorReply | CallRefused>, newBadge: string | null): Promise<void> {
    const reply = await answer;
    if (visit === this.#visit) this.newBadge = newBadge;
    this.#show(visit, reply instanceof CallRefused ? refusalAsReply(reply.message) : reply);
  }

  #wait(): number {
    this.page = 'sending';
    return this.#visit;
  }

  #show(visit: number, reply: DoorReply): void {
    if (visit !== this.#visit) return;
    this.#timers.forEach(clearTimeout);
    this.reply = reply;
    this.page = 'result';
    playTone(shownAs(reply).colour);
    if (this.newBadge === null) this.#after(RESULT_MS, () => this.reset());
  }

  #after(ms: number, then: () => void): void {
    this.#timers.push(setTimeout(then, ms));
  }
}

const withoutSkipped = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
