import type { Sentence } from './read-text.ts';

/** An age, or a range of ages, as a sentence asks for it; `from` and `to` are the words it stands in. */
export type Age = { least?: number; most?: number; from: number; to: number };

const AGE_WORD = /^(?:возраст|жашы$|жаш$|жашта|aged$|ages?$)/;
const UNIT = /^(?:лет$|лета$|год|жаш|years?$|yo$)/;
const NOT_OLDER = /^(?:до|старше|under|below|чейин|чейинки)$/;
const AT_LEAST = /^(?:с|от|from|age|aged|over|least|исполнилось)$/;
const UPWARD = /^(?:older|over|above|жогору|баштап|up|старше|лет)$/;

const IN_WORDS: Readonly<Record<string, number>> = {
  двадцати: 20,
  тридцати: 30,
  сорока: 40,
  пятидесяти: 50,
  thirty: 30,
  forty: 40,
  fifty: 50,
  отуз: 30,
  кырк: 40,
  элуу: 50,
};
const ageAt = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined;
  return /^\d{2}$/.test(word) && Number(word) < 71 ? Number(word) : IN_WORDS[word];
};
/** What else is counted beside people. */
const OTHER_UNIT = /^(?:кг|килограмм|км|тонн|мин|час|см|процент|сом|руб|kg|km|hours?|minutes|саат|чел|people|percent)/;
/** `35тен ашса`, `после сорока`: whoever is beyond is turned away. */
const isBeyond = (words: string[], i: number): boolean =>
  /^(?:ашса|ашпа|ашык|откон)/.test(words[i + 2] ?? '') || (words[i - 1] === 'после' && words[i]! in IN_WORDS);
/** `16дан баштап`: from sixteen on. */
const isKyrgyzFrom = (words: string[], i: number): boolean =>
  /^[дт][аео]н$/.test(words[i + 1] ?? '') && /^(?:баштап|жогору)/.test(words[i + 2] ?? '');

/** A second number straight after the first: `18-25`, `от 18 до 25`, `18 to 25`, `18ден 25ке`. */
const secondAfter = (words: string[], clauseOf: readonly number[], i: number): number | undefined =>
  ageAt(words[i + 1]) !== undefined
    ? i + 1
    : [i + 2, i + 3].find(
        (at) =>
          clauseOf[at] === clauseOf[i] &&
          ageAt(words[at]) !== undefined &&
          /^(?:до|to|and|дан|ден|дон|жаштан)$/.test(words[at - 1] ?? ''),
      );

/** `no one over 40`, `не старше 40`: nobody beyond. */
const isShutAbove = (words: string[], i: number): boolean =>
  /^(?:over|above)$/.test(words[i - 1] ?? '') &&
  /^(?:one|nobody|anyone|not|people|applicants)$/.test(words[i - 2] ?? '');
/** `30га чейинки`: up to thirty, of a person. */
const isKyrgyzBefore = (words: string[], i: number): boolean =>
  /^[гк][аеоу]$/.test(words[i + 1] ?? '') && words[i + 2] === 'чейинки';

const isOpenEnded = (words: string[], i: number): boolean =>
  /^under|^below/.test(words[i - 1] ?? '') &&
  !/^(?:minutes|people|km|percent|employees|staff)/.test(words[i + 1] ?? '');

/** The ages named in a sentence; a number is an age by its unit, by `возраст` before it, or by `under`. */
export const agesIn = ({ tokens, clauseOf }: Sentence): Age[] => {
  const words = tokens.map(({ word }) => word);
  const ages: Age[] = [];
  for (let i = 0; i < words.length; i++) {
    const one = ageAt(words[i]);
    if (one === undefined) continue;
    const second = secondAfter(words, clauseOf, i);
    const last = second ?? i;
    const isAge =
      UNIT.test(words[last + 1] ?? '') ||
      [i - 1, i - 2, i - 3].some((at) => AGE_WORD.test(words[at] ?? '')) ||
      isOpenEnded(words, i) ||
      isShutAbove(words, i) ||
      isBeyond(words, i) ||
      isKyrgyzFrom(words, i) ||
      isKyrgyzBefore(words, i) ||
      (words[i - 1] === 'least' && words[i + 1] === undefined);
    if (!isAge || OTHER_UNIT.test(words[last + 1] ?? '')) continue;
    const around = { from: Math.max(0, i - 1), to: Math.min(words.length, last + 2) };
    if (second !== undefined) ages.push({ least: one, most: ageAt(words[second]), ...around });
    else ages.push({ ...bound(words, i, one), ...around });
    i = last;
  }
  return ages;
};

const bound = (words: string[], i: number, age: number): Pick<Age, 'least' | 'most'> => {
  const before = words[i - 1] ?? '';
  const isUpTo =
    /^(?:до|under|below)$/.test(before) ||
    (words[i - 2] === 'не' && before === 'старше') ||
    isKyrgyzUpTo(words, i) ||
    isShutAbove(words, i) ||
    isBeyond(words, i) ||
    isKyrgyzBefore(words, i);
  if (isUpTo) return { most: age };
  const isFrom =
    AT_LEAST.test(before) ||
    isKyrgyzFrom(words, i) ||
    /^жашта(?:н|гы)$/.test(words[i + 1] ?? '') ||
    UPWARD.test(words[i + 2] ?? '') ||
    words[i + 1] === 'or';
  return isFrom ? { least: age } : {};
};
const isKyrgyzUpTo = (words: string[], i: number): boolean =>
  /^жаш(?:ка|тан)$/.test(words[i + 1] ?? '') && NOT_OLDER.test(words[i + 2] ?? '');

/** Eighteen to about twenty-five. */
export const isYoungRange = (sentence: Sentence): boolean =>
  agesIn(sentence).some(({ least = 0, most = 99 }) => least >= 16 && least <= 22 && most <= 30);
