import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A message is a sentence, or one for each kind of number. */
type Variants = { declarations: string[]; selectors: string[]; match: Record<string, string> };
type Message = string | [Variants];
type Words = Record<string, Message>;

const FOLDER = join(import.meta.dirname, '../shared/words');
const SETS = ['both', 'kiosk', 'console', 'print'];
const LANGUAGES = ['en', 'ky', 'ru'];

const wordsOf = (set: string, language: string): Words =>
  JSON.parse(readFileSync(join(FOLDER, set, `${language}.json`), 'utf8')) as Words;

const sentencesOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
const placeholdersOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const sorted = (names: string[]): string[] => [...new Set(names)].sort();

/** What is seen of what a message is given; a number may also choose the sentence alone. */
const shownIn = (message: Message): string[] => sorted(sentencesOf(message).flatMap(placeholdersOf));

/** What a message must be given: the inputs it declares, or else the names in its braces. */
const inputsOf = (message: Message): string[] => {
  const declared = (kind: string, { declarations }: Variants) =>
    declarations.flatMap((one) => (one.startsWith(`${kind} `) ? [one.split(' ')[1] ?? ''] : []));
  if (typeof message === 'string') return sorted(placeholdersOf(message));
  return sorted(message.flatMap((variants) => declared('input', variants)));
};

const problemsOf = (message: Message): string[] => {
  const inputs = inputsOf(message);
  const problems = sentencesOf(message).flatMap((sentence) => [
    ...(sentence.trim() === '' ? ['an empty sentence'] : []),
    ...(/[{}]/.test(sentence.replace(/\{\w+\}/g, '')) ? [`a brace too many: ${sentence}`] : []),
    ...(placeholdersOf(sentence).every((name) => inputs.includes(name)) ? [] : [`not given: ${sentence}`]),
    ...(sentence === sentence.trim() ? [] : [`a space at an end: ${sentence}`]),
  ]);
  const open = typeof message === 'string' || message.every(({ match }) => Object.keys(match).some(isCatchAll));
  return open ? problems : [...problems, 'no sentence for every other number'];
};
const isCatchAll = (condition: string): boolean => condition.split(',').every((part) => part.trim().endsWith('=*'));

describe.each(SETS)('the words of %s', (set) => {
  it('are there in Kyrgyz, Russian and English', () => {
    expect(readdirSync(join(FOLDER, set)).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`));
    expect(Object.keys(wordsOf(set, 'en')).length).toBeGreaterThan(10);
  });

  it.each(['ky', 'ru'])('say the same things in %s as in English', (language) => {
    expect(sorted(Object.keys(wordsOf(set, language)))).toEqual(sorted(Object.keys(wordsOf(set, 'en'))));
  });

  it.each(['ky', 'ru'])('show the same names and numbers in %s as in English', (language) => {
    const shown = (words: Words) =>
      Object.fromEntries(Object.entries(words).map(([key, message]) => [key, shownIn(message)]));
    expect(shown(wordsOf(set, language))).toEqual(shown(wordsOf(set, 'en')));
  });

  it.each(LANGUAGES)('are whole in %s: nothing empty, nothing that is not given, every number covered', (language) => {
    const problems = Object.entries(wordsOf(set, language)).map(
      ([key, message]) => [key, problemsOf(message)] as const,
    );
    expect(problems.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

it('no message stands in two places', () => {
  const keys = SETS.flatMap((set) => Object.keys(wordsOf(set, 'en')));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('no key is written twice in one file, where the later would silently win', () => {
  for (const set of SETS)
    for (const language of LANGUAGES) {
      const text = readFileSync(join(FOLDER, set, `${language}.json`), 'utf8');
      const written = [...text.matchAll(/^ {2}"(\w+)":/gm)].map(([, key = '']) => key);
      expect([set, language, written]).toEqual([set, language, Object.keys(wordsOf(set, language))]);
    }
});
