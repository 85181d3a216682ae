import { fold } from '../fold.ts';
import type { Sentence } from './read-text.ts';

/** One place in a phrase: a word out of several, any number, or some words that do not matter. */
type Part = { words: Set<string>; stems: string[]; number: boolean } | { skip: number; acrossCommas: boolean };
export type Phrase = readonly Part[];

const SKIPS: Readonly<Record<string, Part>> = {
  '.': { skip: 1, acrossCommas: false },
  '..': { skip: 3, acrossCommas: false },
  '...': { skip: 5, acrossCommas: true },
};
const part = (written: string): Part => {
  const skip = SKIPS[written];
  if (skip) return skip;
  const alternatives = written.split('/').map((word) => fold(word));
  return {
    words: new Set(alternatives.filter((word) => !word.endsWith('*'))),
    stems: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    number: alternatives.includes('#'),
  };
};

/**
 * Phrases, one a line or parted by `|`. In a phrase `a/b` is either word, `stem*` any ending, `#` a number; `.` skips up
 * to one word, `..` up to three within a clause, `...` up to five within a sentence. A skipped word never negates.
 */
export const phrasesIn = (written: string): Phrase[] =>
  written
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map(part));

const fits = (place: Part, word: string): boolean => {
  if ('skip' in place) return false;
  if (place.words.has(word) || (place.number && /^\d/.test(word))) return true;
  // A stem does not take a negative ending by accident: `кармал*` is not `кармалбайт`, `болбо*` is `болбойт`.
  const negative = word.length > 5 ? word.search(KYRGYZ_NEGATIVE) : -1;
  return place.stems.some((stem) => word.startsWith(stem) && (negative < 0 || stem.length > negative));
};

/** What a phrase may begin with, so that most phrases need not be tried: the first two letters, or `#`. */
export const beginnings = ([first]: Phrase): string[] =>
  !first || 'skip' in first
    ? []
    : [...first.words, ...first.stems].map((word) => word.slice(0, 2)).concat(first.number ? ['#'] : []);

/** Words that turn the sign after them into its opposite: `без залога`, `no fees`; and those that turn one before them. */
const BEFORE = new Set(
  'без не нет ни никаких никакого никакой ничего эч no not never without nothing neither none'.split(' '),
);
const AFTER = new Set('не нет нельзя отсутствует жок эмес not never'.split(' '));
/** The Kyrgyz negative of a verb: `алынбайт`, `кармалбайт`, `сурабайбыз`; folded. */
const KYRGYZ_NEGATIVE = /[бп][аео](?:й(?:т|м|быз|биз|буз|сыз|сиз|суз)|ган|ген|гон)$/;
const NOT_LATER = /^(?:поздн|позж|мен|бол|ниж|выш|only|later)/;

const isNegator = (among: ReadonlySet<string>, sentence: Sentence, at: number): boolean =>
  among.has(sentence.tokens[at]?.word ?? '') && !NOT_LATER.test(sentence.tokens[at + 1]?.word ?? '');
export const negatesNext = (sentence: Sentence, at: number): boolean => isNegator(BEFORE, sentence, at);
export const negatesPrevious = (sentence: Sentence, at: number): boolean => {
  const word = sentence.tokens[at]?.word ?? '';
  return isNegator(AFTER, sentence, at) || (word.length > 5 && KYRGYZ_NEGATIVE.test(word));
};

/** Where the phrase that begins at this word ends, or -1. */
export const endOf = (phrase: Phrase, sentence: Sentence, from: number, place = 0): number => {
  const next = phrase[place];
  if (!next) return from;
  if (from >= sentence.tokens.length) return -1;
  if (!('skip' in next)) {
    const isBroken = place > 0 && !isSkipAcross(phrase[place - 1]) && isNewClause(sentence, from);
    return !isBroken && fits(next, sentence.tokens[from]!.word) ? endOf(phrase, sentence, from + 1, place + 1) : -1;
  }
  for (let skipped = 0; skipped <= next.skip; skipped++) {
    const end = endOf(phrase, sentence, from + skipped, place + 1);
    if (end >= 0) return end;
    const isBlocked = !next.acrossCommas && isNewClause(sentence, from + skipped);
    if (isBlocked || negatesNext(sentence, from + skipped) || negatesPrevious(sentence, from + skipped)) return -1;
  }
  return -1;
};

const isSkipAcross = (place: Part | undefined): boolean => place !== undefined && 'skip' in place && place.acrossCommas;
const isNewClause = ({ clauseOf }: Sentence, at: number): boolean => at > 0 && clauseOf[at] !== clauseOf[at - 1];
