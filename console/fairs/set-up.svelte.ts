import type { Body, Reply } from '../../shared/calls.ts';
import type { ExampleName } from '../../shared/fairs.ts';
import { call } from '../../shared/web/call.ts';
import { needed, numberGiven, wholeNumber } from '../form/checks.ts';
import { type Checks, Form } from '../form/form.svelte.ts';
import { emptyNames, hasName, namesGiven, oneName } from '../form/names.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { Session } from '../session.svelte.ts';
import { instantOf, likelyZone, today } from './times.ts';

type Step = 'start' | 'fair' | 'you';

/** The first run: the code, then a fair of one's own or an example, then the organiser. Sent in one call at the end. */
export class SettingUp {
  readonly form = new Form();
  readonly #session: Session;
  code = $state('');
  which = $state<'own' | ExampleName>('own');
  name = $state(emptyNames());
  city = $state(emptyNames());
  venue = $state(emptyNames());
  timeZone = $state(likelyZone());
  day = $state(today(likelyZone()));
  opens = $state('09:00');
  closes = $state('16:00');
  expected = $state('');
  organiser = $state({ name: '', login: '', password: '' });
  step = $state<Step>('start');
  readonly steps = $derived<Step[]>(this.which === 'own' ? ['start', 'fair', 'you'] : ['start', 'you']);

  constructor(session: Session) {
    this.#session = session;
  }

  back(): void {
    this.form.passes({});
    this.step = this.steps[this.steps.indexOf(this.step) - 1] ?? 'start';
  }

  /** On to the next step, or at the last one makes the fair. */
  async go(): Promise<void> {
    if (!this.form.passes(this.#checks(this.step))) return;
    const next = this.steps[this.steps.indexOf(this.step) + 1];
    if (next) return void (this.step = next);
    const reply = await this.form.send({}, () => this.#session.ask(call('POST /api/setup', { body: this.#body() })));
    if (reply) return this.#enter(reply);
    this.step = this.#stepToMend();
  }

  #enter({ member }: Reply<'POST /api/setup'>): void {
    location.hash = '#/';
    this.#session.enter(member);
  }

  #checks(step: Step): Checks {
    if (step === 'start') return { code: needed(this.code) };
    if (step === 'fair')
      return {
        'fair.name': oneName(this.name),
        'fair.city': oneName(this.city),
        'fair.day': needed(this.day) ?? (this.day < today(this.timeZone) ? m.setup_past() : null),
        'fair.opensAt': needed(this.opens),
        'fair.closesAt': needed(this.closes) ?? (this.closes <= this.opens ? m.form_times() : null),
        'fair.expectedVisitors': wholeNumber(this.expected, 1, 1_000_000, true),
      };
    const { name, login, password } = this.organiser;
    return {
      'organiser.name': needed(name),
      'organiser.login': /^\S{2,}$/.test(login.trim()) ? null : m.form_login(),
      'organiser.password': password.length < 8 ? m.form_password() : null,
    };
  }

  #stepToMend(): Step {
    const field = this.form.faults[0]?.field;
    if (field === 'code') return 'start';
    return field?.startsWith('fair.') ? 'fair' : this.step;
  }

  #body(): Body<'POST /api/setup'> {
    const organiser = { ...this.organiser, login: this.organiser.login.trim() };
    const code = this.code.trim();
    if (this.which !== 'own') return { code, example: this.which, organiser };
    const fair = {
      name: namesGiven(this.name),
      city: namesGiven(this.city),
      ...(hasName(this.venue) ? { venue: namesGiven(this.venue) } : {}),
      opensAt: instantOf(this.day, this.opens, this.timeZone),
      closesAt: instantOf(this.day, this.closes, this.timeZone),
      timeZone: this.timeZone,
      expectedVisitors: numberGiven(this.expected),
    };
    return { code, fair, organiser };
  }
}
