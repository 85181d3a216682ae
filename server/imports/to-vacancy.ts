import { addEmployer } from '../../shared/employers.ts';
import { strict } from '../../shared/fields.ts';
import type { Currency, VacancyDraft } from '../../shared/vacancies.ts';
import { vacancyDraft } from '../../shared/vacancies.ts';
import * as labels from '../sheets/labels.ts';
import type { Labels } from '../sheets/labels.ts';
import type { VacancyField } from './column-words.ts';
import { faultsOf, type Fault } from './faults.ts';
import { findPlace } from './find-place.ts';
import { foldCell } from './fold-cell.ts';
import { parsePay } from './parse-pay.ts';
import { chosenForVacancy } from './sheet-values.ts';
import {
  isSaid,
  parseContract,
  parseDay,
  parseExperience,
  parseNumber,
  parseSchedule,
  parseYesNo,
  type Reader,
} from './parse-values.ts';

/** What the table itself does not say: from the options, or known of its publisher. */
export type Beside = { employer?: string; currency?: Currency; country?: string };
/** A cell of the row by field, trimmed; its heading is wanted where it carries a unit or stays beside the words. */
export type Row = { cell: (field: VacancyField) => string; heading: (field: VacancyField) => string };
export type VacancyRow = { employer: string; draft: VacancyDraft; faults: Fault[]; notes: string[] };

const CURRENCY_OF: Record<string, Currency> = {
  KG: 'KGS',
  RU: 'RUB',
  KZ: 'KZT',
  UZ: 'UZS',
  TJ: 'TJS',
  TR: 'TRY',
  KR: 'KRW',
  US: 'USD',
  DE: 'EUR',
};

const READERS: [VacancyField, keyof VacancyDraft, Reader<unknown>][] = [
  ['openings', 'openings', parseNumber],
  ['contract', 'contract', parseContract],
  ['hoursPerWeek', 'hours', parseNumber],
  ['experience', 'experience', parseExperience],
  ['startsAt', 'startsOn', parseDay],
  ['validUntil', 'validUntil', parseDay],
  ['overtimePaid', 'overtimePaid', parseYesNo],
  ['paidLeave', 'paidLeave', parseYesNo],
  ['sickPay', 'sickPay', parseYesNo],
  ['socialContributions', 'socialContributions', parseYesNo],
  ['safety', 'safety', parseYesNo],
  ['training', 'trainingGrowth', parseYesNo],
  ['schedule', 'schedule', parseSchedule],
  ['education', 'education', ofAtMost(300)],
  ['howToApply', 'howToApply', ofAtMost(500)],
  ['url', 'sourceUrl', matching(/^https:\/\/\S+$/)],
  ['occupation', 'occupation', matching(/^\d{1,4}$/)],
  ['listing', 'listing', oneOf(labels.LISTING)],
  ['contractMonths', 'contractMonths', parseNumber],
  ['payRhythm', 'payRhythm', oneOf(labels.PAY_RHYTHM)],
  ['shiftHours', 'shiftHours', parseNumber],
  ['nights', 'nights', parseYesNo],
  ['days', 'days', oneOf(labels.DAYS)],
  ['besideStudies', 'besideStudies', parseYesNo],
  ['paidLeaveDays', 'paidLeaveDays', parseNumber],
  ['unionOrAgreement', 'unionOrAgreement', oneOf(labels.UNION)],
  ['accessibleTo', 'accessibleTo', someOf(labels.ACCESS)],
  ['housingMealsTransport', 'housingMealsTransport', oneOf(labels.PAID_FOR)],
  ['recruiter', 'recruiter', oneOf(labels.RECRUITER)],
  ['permitNumber', 'permitNumber', ofAtMost(60)],
  ['probationWeeks', 'probationWeeks', parseNumber],
  ['probationPaid', 'probationPaid', parseYesNo],
  ['minimumAge', 'minimumAge', parseNumber],
];

const named = strict({ employer: addEmployer.body.properties.name });

/** One row to the body of a vacancy. What is not understood stays in the description in the file's own words, with a note. */
export function toVacancy(written: Row, beside: Beside): VacancyRow {
  const row = { ...written, cell: (field: VacancyField) => chosenForVacancy(field, written.cell(field)) };
  const values: Partial<Record<keyof VacancyDraft, unknown>> = {};
  const notes: string[] = [];
  const inWords: VacancyField[] = ['requirements', 'skills', 'conditions'];
  for (const [field, key, read] of READERS) {
    if (!isSaid(row.cell(field))) continue;
    const value = read(row.cell(field));
    if (value !== undefined) values[key] = value;
    else {
      inWords.push(field);
      notes.push(`${row.heading(field)}: “${row.cell(field)}” is kept in the description as it is written`);
    }
  }
  const place = placeOf(row, beside);
  const pay = payOf(row, beside.currency, place.country);
  if (pay.inWords) inWords.push('pay');
  const description = [
    row.cell('description'),
    ...inWords
      .filter((field) => /[\p{L}\p{N}]/u.test(row.cell(field)))
      .map((field) => `${row.heading(field)}: ${row.cell(field)}`),
  ];
  const draft = {
    title: row.cell('title'),
    ...values,
    ...place,
    ...pay.values,
    ...(description.some(Boolean) && { description: description.filter(Boolean).join('\n\n') }),
  } as VacancyDraft;
  const employer = row.cell('employer') || (beside.employer ?? '');
  const faults = [...faultsOf(named, { employer }), ...pay.faults, ...faultsOf(vacancyDraft, draft)];
  return { employer, draft, faults, notes: [...notes, ...pay.notes] };
}

function ofAtMost(length: number): Reader<string> {
  return (cell) => (cell.length <= length ? cell : undefined);
}

function matching(pattern: RegExp): Reader<string> {
  return (cell) => (pattern.test(cell) ? cell : undefined);
}

function oneOf(known: Labels): Reader<string> {
  return (cell) => (Object.hasOwn(known, cell) ? cell : undefined);
}

function someOf(known: Labels): Reader<string[]> {
  return (cell) =>
    cell.split(',').every((one) => Object.hasOwn(known, one)) ? [...new Set(cell.split(','))] : undefined;
}

function placeOf(row: Row, beside: Beside): Pick<VacancyDraft, 'place' | 'country' | 'region'> {
  const [region, address] = [row.cell('region'), row.cell('address')].map((cell) => (isSaid(cell) ? cell : '')) as [
    string,
    string,
  ];
  const place = foldCell(address).includes(foldCell(region)) ? address : [region, address].filter(Boolean).join(', ');
  const told = row.cell('country') ? findPlace(row.cell('country')) : {};
  const named = findPlace(place);
  const country = told.country ?? named.country ?? beside.country;
  return {
    ...(place && { place }),
    ...(country && { country }),
    ...(named.region && named.country === country && { region: named.region }),
  };
}

function payOf(row: Row, told: Currency | undefined, country = 'KG') {
  const heading = row.heading('pay') || `${row.heading('payFrom')} ${row.heading('payTo')}`;
  const reading = parsePay({
    pay: row.cell('pay'),
    from: row.cell('payFrom'),
    to: row.cell('payTo'),
    currency: row.cell('currency'),
    period: row.cell('payPeriod'),
    basis: row.cell('payBasis'),
    heading,
  });
  if (reading.kind === 'unclear') return { values: {}, inWords: false, faults: [reading.why], notes: [] };
  if (reading.kind === 'words')
    return { values: {}, inWords: true, faults: [], notes: [`the pay “${reading.words}” names no figure: not stated`] };
  if (reading.kind === 'not-stated') return { values: {}, inWords: false, faults: [], notes: [] };
  const currency = reading.pay.currency ?? told;
  const assumed = CURRENCY_OF[country] ?? 'KGS';
  const notes = currency
    ? []
    : [`the currency of the pay is not written: taken as ${assumed} (another one: --currency)`];
  const payPeriod = reading.pay.payPeriod ?? 'month';
  return { values: { ...reading.pay, currency: currency ?? assumed, payPeriod }, inWords: false, faults: [], notes };
}
