import { saying, type Rule, type Rules } from './case.ts';
import type { Sentence } from './read-text.ts';

const NORMAL_WEEK = 40;
const LONGEST_WEEK = 60;
const LONG_SHIFT = 12;

const WORDS: Readonly<Record<string, number>> = {
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  six: 6,
  seven: 7,
  twelve: 12,
  шесть: 6,
  семь: 7,
  five: 5,
  пять: 5,
  пяти: 5,
  беш: 5,
  алты: 6,
  жети: 7,
};
const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (WORDS[word.toLowerCase()] ?? Number(word));

const N = '(\\d{1,3}|five|six|seven|twelve|пять|шесть|семь|беш|алты|жети)';
const inWords = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d/])${pattern}`, 'iu');
/** Days on and off: 6/1, 5х2, 7 on 0. */
const DAYS_ON_OFF = /(?<![\d/])([1-7])\s?[/хx×]\s?([0-7])(?![\d/])/iu;
const DAYS_A_WEEK = [
  inWords(`${N} дн\\S{1,2} в неделю`),
  inWords(`${N} days (?:a|per) week`),
  inWords(`(?:жумасына|аптасына) ${N} күн`),
];
const ONE_DAY_OFF = /один выходной|one day off|бир күн (?:дем|эс)/iu;
const HOURS_A_WEEK = [
  inWords(`${N} час\\S{0,2} в неделю`),
  inWords(`${N} hours (?:a|per) week`),
  inWords(`(?:жумасына|аптасына) ${N} саат`),
];
const HOURS_A_DAY = [
  inWords(`(?:по|смен\\S{1,2}) ${N}[ -]?час`),
  inWords(`${N}[ -]час\\S{0,4} смен`),
  inWords(`${N} час\\S{0,2} в (?:день|сутки)`),
  inWords(`${N} hours (?:a|per) day`),
  inWords(`${N}[ -]hour shifts?`),
  inWords(`${N} саат(?:тан|тык)`),
  inWords(`күн(?:дө|үнө) ${N} саат`),
];
const CLOCK = '(\\d{1,2}|шести|семи|восьми|девяти|десяти)(?:[:.]\\d\\d)?';
const EVENING = '(?:\\s?(?:час\\S{0,2})?\\s?(вечера|pm))?';
const FROM_TO = [
  inWords(`с ${CLOCK}(?: час\\S{0,2}| утра)? до ${CLOCK}${EVENING}`),
  inWords(`from ${CLOCK}(?: am)? to ${CLOCK}${EVENING}`),
  inWords(`${CLOCK}\\s?[дт][аеоө]н (?:кечки |түнкү |түшкү )?(?:саат )?${CLOCK}\\s?[гк][аеоө]`),
  inWords('(\\d{1,2})[:.]\\d\\d\\s?[-–—]\\s?(\\d{1,2})[:.]\\d\\d'),
];

const first = (patterns: readonly RegExp[], text: string): RegExpExecArray | undefined =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? undefined;
const lasting = (match: RegExpExecArray | undefined): number | undefined => {
  if (!match) return undefined;
  const from = numberOf(match[1]) ?? 0;
  const clock = numberOf(match[2]) ?? 0;
  const to = match[3] && clock < 12 ? clock + 12 : clock;
  return from > 24 || to > 24 ? undefined : (to - from + 24) % 24;
};

type WorkingTime = { daysOn?: number; shift?: number; week?: number };

/** Days a week on, hours of a shift and hours a week, as the text says them. */
export const daysAndHoursIn = (sentences: readonly Sentence[]): WorkingTime => {
  const text = [...new Set(sentences.map((sentence) => sentence.text))].join('\n');
  return {
    daysOn:
      numberOf(DAYS_ON_OFF.exec(text)?.[1]) ??
      numberOf(first(DAYS_A_WEEK, text)?.[1]) ??
      (ONE_DAY_OFF.test(text) ? 6 : undefined),
    shift: numberOf(first(HOURS_A_DAY, text)?.[1]) ?? lasting(first(FROM_TO, text)),
    week: numberOf(first(HOURS_A_WEEK, text)?.[1]),
  };
};

const excessive: Rule = ({ vacancy, sentences, found }) => {
  const said = daysAndHoursIn(sentences);
  const days = vacancy.days && /^\d/.test(vacancy.days) ? Number(vacancy.days[0]) : said.daysOn;
  const week = vacancy.hours ?? said.week ?? 0;
  const shift = vacancy.shiftHours ?? said.shift ?? 0;
  if (week > LONGEST_WEEK) return { severity: 'HOLD', field: vacancy.hours == null ? 'description' : 'hours' };
  if (shift >= LONG_SHIFT && (days ?? 0) >= 6) return { severity: 'HOLD', field: 'schedule' };
  const everyDay = found('seven-days');
  if (everyDay && (days === undefined || days === 7)) return saying('HOLD', everyDay);
  if (vacancy.days === '7-0') return { severity: 'HOLD', field: 'days' };
  return week > NORMAL_WEEK && vacancy.overtimePaid === 'no' ? { severity: 'WARN', field: 'overtimePaid' } : undefined;
};

export const WORKING_TIME: Rules = { R10: excessive };
