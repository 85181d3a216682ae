import { fold } from '../fold.ts';
import { stemOf } from './stems.ts';

/** A word as search compares it: how it sounds, and what is left of that without its endings. */
export type Word = { form: string; stem: string };

const LATIN = /^[a-z]+$/;
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** The words of a text in lower case without marks: й and и, ё and е meet, as do ö and о of a Turkish keyboard. */
export const splitOf = (text: string): string[] =>
  fold(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const wordOf = (word: string): Word => {
  const form = soundOf(word);
  return { form, stem: stemOf(form) };
};

/** The same word in Cyrillic, if it was typed in Latin letters. */
export const inCyrillic = (word: string): Word | null => (LATIN.test(word) ? wordOf(cyrillicOf(word)) : null);

/** The words of a text, those with a hyphen once more in one piece, Latin ones once more in Cyrillic. */
export const writingsOf = (text: string): Word[] => text.split(/\s+/).flatMap(writingsOfPiece);

/** Vacancies say the same in much the same words. */
const met = new Map<string, readonly Word[]>();
const MOST_MET = 30_000;

const writingsOfPiece = (piece: string): readonly Word[] => {
  const known = met.get(piece);
  if (known) return known;
  const inOne = (piece.match(HYPHENATED) ?? []).map((word) => word.replaceAll('-', ''));
  const words = [piece, ...inOne].flatMap(splitOf).flatMap((word) => [wordOf(word), inCyrillic(word) ?? []].flat());
  if (met.size < MOST_MET) met.set(piece, words);
  return words;
};

/** What is commonly mixed up in writing falls together: э and е, щ and ш, ы and и, дж and ж, signs, doubled letters. */
const soundOf = (word: string): string =>
  word
    .replaceAll('дж', 'ж')
    .replace(/[ьъ]/g, '')
    .replaceAll('э', 'е')
    .replaceAll('ы', 'и')
    .replaceAll('щ', 'ш')
    .replace(/(\p{L})\1+/gu, '$1');

const SOUNDS: readonly (readonly [string, string])[] = [
  ['shch', 'ш'],
  ['sch', 'ш'],
  ['dzh', 'ж'],
  ['zh', 'ж'],
  ['dj', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ck', 'к'],
  ['ph', 'ф'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yo', 'е'],
  ['ye', 'е'],
  ['ia', 'ия'],
  ['iu', 'ию'],
];
const ONE_BY_ONE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, [...'абцдефгхижклмнопкрстуввхиз'][i]!]),
);
const EVERY_SOUND = new RegExp(`${SOUNDS.map(([latin]) => latin).join('|')}|[a-z]`, 'g');
const BY_LATIN: Readonly<Record<string, string>> = { ...ONE_BY_ONE, ...Object.fromEntries(SOUNDS) };

const cyrillicOf = (latin: string): string => latin.replace(EVERY_SOUND, (sound) => BY_LATIN[sound] ?? sound);
