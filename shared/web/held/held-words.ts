import { inFours } from '../../badges.ts';
import type { Language } from '../../fields.ts';
import type { Terms } from '../../offers.ts';
import type { Held } from '../../persons.ts';
import { m } from '../../words/compiled/messages.js';
import { DECLINE_LABELS } from '../decline-labels.ts';
import { clockTime, date, money } from '../format.ts';
import { AGE_LABELS, CHANNEL_LABELS, CONTRACT_LABELS, SEX_LABELS, STATUS_LABELS } from '../labels.ts';
import { TOPIC_LABELS } from '../topic-labels.ts';
import { LANGUAGE_NAMES, named } from '../words.svelte.ts';
import {
  AIM_LABELS,
  DISTRICT_LABELS,
  MEETING_LABELS,
  OUTCOME_LABELS,
  OUTCOME_OF_SCAN,
  REFERRAL_LABELS,
} from './labels.ts';

/** What is held, in words: groups of lines, each with what it is about. */
export type HeldGroup = { title: string; lines: { what: string; said: string }[] };

type Words = Readonly<Record<string, () => string>>;
const wordFor = (labels: Words, value: string | null): string => (value && labels[value]?.()) || m.not_said();
const joined = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Everything that is held about a badge in the language of this screen; times are the fair's. */
export const heldInWords = (held: Held, timeZone: string): HeldGroup[] => {
  const when = (at: string): string => `${date(at, timeZone)}, ${clockTime(at, timeZone)}`;
  return [
    { title: m.held_badge(), lines: badgeLines(held) },
    { title: m.held_facts(), lines: held.facts.flatMap(factLines) },
    {
      title: m.held_check_ins(),
      lines: held.checkIns.map(({ at, place, outcome, undone }) => ({
        what: when(at),
        said: joined(named(place), OUTCOME_OF_SCAN[outcome](), undone && m.held_taken_back()),
      })),
    },
    {
      title: m.held_advice(),
      lines: held.advice.map(({ at, topic, minutes, outcome, referredTo, undone }) => ({
        what: when(at),
        said: joined(
          TOPIC_LABELS[topic](),
          minutes !== null && m.held_minutes({ n: minutes }),
          outcome && OUTCOME_LABELS[outcome](),
          referredTo && REFERRAL_LABELS[referredTo](),
          undone && m.held_taken_back(),
        ),
      })),
    },
    {
      title: m.held_handouts(),
      lines: held.handouts.map(({ at, title, language, count }) => ({
        what: when(at),
        said: joined(named(title), LANGUAGE_NAMES[language as Language], String(count)),
      })),
    },
    {
      title: m.held_meetings(),
      lines: held.meetings.map(({ at, employerName, kind, note, starred }) => ({
        what: when(at),
        said: joined(
          employerName,
          MEETING_LABELS[kind](),
          starred && m.held_starred(),
          note && `${m.held_note()}: ${note}`,
        ),
      })),
    },
    {
      title: m.held_offers(),
      lines: held.offers.map((offer) => ({ what: when(offer.madeAt), said: offerLine(offer) })),
    },
    { title: m.held_consents(), lines: held.consents.map((given) => contactLine(given, given.employerName)) },
    {
      title: m.held_follow_up(),
      lines: held.followUp.flatMap((given) => [
        contactLine(given, given.name || m.follow_up_name()),
        { what: m.held_calls(), said: String(given.calls) },
      ]),
    },
  ].filter(({ lines }) => lines.length > 0);
};

const badgeLines = ({ badge, onPhone, voidAt, invited }: Held): HeldGroup['lines'] => [
  { what: m.held_code(), said: inFours(badge) },
  ...(onPhone ? [{ what: m.held_phone(), said: m.held_on_phone() }] : []),
  ...(voidAt ? [{ what: m.held_state(), said: m.held_void() }] : []),
  ...invited.map(({ group }) => ({ what: m.held_invited(), said: group ?? m.yes() })),
];

const factLines = (facts: Held['facts'][number]): HeldGroup['lines'] => [
  { what: m.held_sex(), said: wordFor(SEX_LABELS, facts.sex) },
  { what: m.held_age(), said: wordFor(AGE_LABELS, facts.ageBand) },
  { what: m.held_status(), said: wordFor(STATUS_LABELS, facts.status) },
  { what: m.held_heard(), said: wordFor(CHANNEL_LABELS, facts.heardFrom) },
  { what: m.held_district(), said: wordFor(DISTRICT_LABELS, facts.district) },
  { what: m.held_aim(), said: wordFor(AIM_LABELS, facts.aim) },
  { what: m.held_language(), said: LANGUAGE_NAMES[facts.language as Language] ?? m.not_said() },
];

const offerLine = ({ vacancyTitle, employerName, terms, reason, answer, followUps }: Held['offers'][number]): string =>
  joined(
    vacancyTitle,
    employerName,
    termsLine(terms) && `${m.held_promised()}: ${termsLine(terms)}`,
    answer && `${m.held_answer()}: ${answer === 'accepted' ? m.yes() : m.no()}`,
    reason && ((DECLINE_LABELS as Words)[reason]?.() ?? reason),
    followUps.length > 0 && `${m.held_follow_ups()}: ${followUps.length}`,
  );

/** What was promised, in one line: pay, contract and what else was said. */
const termsLine = (terms: Terms): string =>
  joined(
    (terms.payFrom != null || terms.payTo != null) && money(terms),
    terms.contract && CONTRACT_LABELS[terms.contract](),
    terms.note,
  );

type Given = { contact: string; revokedAt: string | null; language: Language };
const contactLine = ({ contact, revokedAt, language }: Given, what: string): HeldGroup['lines'][number] => ({
  what,
  said: revokedAt ? m.held_revoked() : joined(contact, LANGUAGE_NAMES[language]),
});

/** The same as a file to take away: words beside what stands in the tables. */
export const heldAsFile = (held: Held, timeZone: string, language: string): Blob => {
  const words = Object.fromEntries(
    heldInWords(held, timeZone).map(({ title, lines }) => [title, lines.map(({ what, said }) => ({ [what]: said }))]),
  );
  const file = { language, words, note: m.held_not_here(), data: held };
  return new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
};
