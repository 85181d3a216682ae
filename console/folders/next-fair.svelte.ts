import type { Body } from '../../shared/calls.ts';
import type { Fair } from '../../shared/fairs.ts';
import type { FairFolder } from '../../shared/folders.ts';
import { call } from '../../shared/web/call.ts';
import { clockTime } from '../../shared/web/format.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { instantOf, today } from '../fairs/times.ts';
import { needed, numberGiven, wholeNumber } from '../form/checks.ts';
import { Form } from '../form/form.svelte.ts';
import { emptyNames, hasName, namesGiven, oneName } from '../form/names.ts';
import type { Session } from '../session.svelte.ts';

/** The next fair being filled in: what stays the same from year to year is there already. */
export class NextFair {
  readonly form = new Form();
  readonly #session: Session;
  name = $state(emptyNames());
  city = $state(emptyNames());
  venue = $state(emptyNames());
  timeZone = $state('');
  day = $state('');
  opens = $state('');
  closes = $state('');
  expected = $state('');

  constructor(session: Session, last: Fair) {
    const { name, city, venue, timeZone, opensAt, closesAt, expectedVisitors } = last;
    this.#session = session;
    this.name = { ...emptyNames(), ...name };
    this.city = { ...emptyNames(), ...city };
    this.venue = { ...emptyNames(), ...venue };
    this.timeZone = timeZone;
    this.opens = clockTime(opensAt, timeZone);
    this.closes = clockTime(closesAt, timeZone);
    this.expected = String(expectedVisitors ?? '');
  }

  /** Null where something has to be mended first. */
  make(): Promise<FairFolder | null> {
    const checks = {
      'fair.name': oneName(this.name),
      'fair.city': oneName(this.city),
      'fair.day': needed(this.day) ?? (this.day < today(this.timeZone) ? m.setup_past() : null),
      'fair.opensAt': needed(this.opens),
      'fair.closesAt': needed(this.closes) ?? (this.closes <= this.opens ? m.form_times() : null),
      'fair.expectedVisitors': wholeNumber(this.expected, 1, 1_000_000, true),
    };
    return this.form.send(checks, () => this.#session.ask(call('POST /api/fairs', { body: this.#body() })));
  }

  #body(): Body<'POST /api/fairs'> {
    const fair = {
      name: namesGiven(this.name),
      city: namesGiven(this.city),
      ...(hasName(this.venue) ? { venue: namesGiven(this.venue) } : {}),
      opensAt: instantOf(this.day, this.opens, this.timeZone),
      closesAt: instantOf(this.day, this.closes, this.timeZone),
      timeZone: this.timeZone,
      expectedVisitors: numberGiven(this.expected),
    };
    return { fair };
  }
}
