import type { Body } from '../../shared/calls.ts';
import type { Vacancy, VacancyDraft } from '../../shared/vacancies.ts';
import { factsGiven } from '../../shared/vacancies.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { given, needed, numberGiven, payFaults, wholeNumber } from '../form/checks.ts';
import type { Checks } from '../form/form.svelte.ts';
import { Translated } from './translated.svelte.ts';

const WORDS = [
  'title',
  'occupation',
  'listing',
  'payRhythm',
  'days',
  'besideStudies',
  'validUntil',
  'place',
  'country',
  'contract',
  'currency',
  'payPeriod',
  'payBasis',
  'description',
  'howToApply',
  'startsOn',
  'experience',
  'overtimePaid',
  'paidLeave',
  'sickPay',
  'socialContributions',
  'safety',
  'trainingGrowth',
  'unionOrAgreement',
  'housingMealsTransport',
  'schedule',
  'nights',
  'education',
  'recruiter',
  'permitNumber',
  'probationPaid',
  'language',
] as const;
const NUMBERS = [
  'openings',
  'payFrom',
  'payTo',
  'hours',
  'contractMonths',
  'shiftHours',
  'paidLeaveDays',
  'minimumAge',
  'probationWeeks',
] as const;
type Filled = Record<(typeof WORDS)[number] | (typeof NUMBERS)[number], string>;

const START: Partial<Filled> = {
  openings: '1',
  currency: 'KGS',
  payPeriod: 'month',
  payBasis: 'net',
  country: 'KG',
  contract: 'not-said',
  listing: 'job',
  besideStudies: 'not-said',
  experience: 'not-said',
  overtimePaid: 'not-said',
  paidLeave: 'not-said',
  sickPay: 'not-said',
  socialContributions: 'not-said',
  safety: 'not-said',
  trainingGrowth: 'not-said',
  unionOrAgreement: 'not-said',
  housingMealsTransport: 'not-said',
  nights: 'not-said',
  recruiter: 'not-said',
  probationPaid: 'not-said',
};

/** A vacancy while it is being written: every field as text, as the inputs hold it. */
export class VacancyFilling {
  text = $state<Filled>(filledFrom({}));
  accessibleTo = $state<string[]>([]);
  readonly translated: Translated;
  employerId = $state('');

  constructor(from: Partial<Vacancy>) {
    this.text = filledFrom(from);
    this.accessibleTo = [...(from.accessibleTo ?? [])];
    this.employerId = from.employerId ?? '';
    this.translated = new Translated(from.translations);
  }

  /** How many of the twelve facts are given so far. */
  readonly given = $derived(factsGiven(this.#facts()));

  /** What would be kept so that a page that closes loses nothing. */
  get kept(): string {
    return JSON.stringify({ ...this.#facts(), title: this.text.title, employerId: this.employerId });
  }

  checks(choosesEmployer: boolean): Checks {
    const { title, openings, payFrom, payTo, hours, contractMonths, ...rest } = this.text;
    const pay = payFaults(payFrom, payTo);
    return {
      ...(choosesEmployer ? { employerId: this.employerId === '' ? m.form_choose() : null } : {}),
      title: needed(title),
      openings: wholeNumber(openings, 1, 10_000),
      payFrom: pay.from,
      payTo: pay.to,
      hours: wholeNumber(hours, 1, 168, true),
      contractMonths: wholeNumber(contractMonths, 1, 120, true),
      shiftHours: wholeNumber(rest.shiftHours, 1, 24, true),
      paidLeaveDays: wholeNumber(rest.paidLeaveDays, 0, 366, true),
      minimumAge: wholeNumber(rest.minimumAge, 14, 99, true),
      probationWeeks: wholeNumber(rest.probationWeeks, 0, 52, true),
    };
  }

  /** For a new vacancy: what was left open is left out. */
  draft(): VacancyDraft {
    return { ...this.#facts(), title: this.text.title.trim() };
  }

  /** For a change: what was emptied is taken back. */
  changes(): Body<'PATCH /api/vacancies/:id'> {
    const facts: Record<string, unknown> = this.#facts();
    const emptied = [...WORDS, ...NUMBERS, 'translations' as const].filter(
      (key) => facts[key] === undefined && !KEPT_ALWAYS.has(key),
    );
    return { ...Object.fromEntries(emptied.map((key) => [key, null])), ...this.draft(), accessibleTo: this.#access() };
  }

  #access() {
    return this.accessibleTo as NonNullable<VacancyDraft['accessibleTo']>;
  }

  #facts(): Partial<VacancyDraft> {
    const { title: _, ...words } = Object.fromEntries(WORDS.map((key) => [key, given(this.text[key])]));
    const numbers = Object.fromEntries(NUMBERS.map((key) => [key, numberGiven(this.text[key])]));
    const all: Partial<VacancyDraft> = { ...words, ...numbers };
    const fixedTerm = this.text.contract === 'fixed-term' || this.text.contract === 'seasonal';
    if (!fixedTerm) delete all.contractMonths;
    if (this.text.recruiter !== 'private-agency') delete all.permitNumber;
    const translations = this.translated.without(this.text.language);
    if (translations) all.translations = translations;
    if (all.payFrom === undefined && all.payTo === undefined) for (const key of PAY_DETAILS) delete all[key];
    if (this.accessibleTo.length > 0) all.accessibleTo = this.#access();
    return dense(all);
  }
}

const PAY_DETAILS = ['currency', 'payPeriod', 'payBasis', 'payRhythm'] as const;
/** These cannot be taken back, only replaced. */
const KEPT_ALWAYS: ReadonlySet<string> = new Set(['title', 'openings']);

const dense = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;

function filledFrom(from: Partial<Vacancy>): Filled {
  const known = { ...START, ...dense(from) } as Record<string, unknown>;
  return Object.fromEntries([...WORDS, ...NUMBERS].map((key) => [key, String(known[key] ?? '')])) as Filled;
}
