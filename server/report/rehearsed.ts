import { LANGUAGES, type Language, type Names } from '../../shared/fields.ts';

const WORDS: Readonly<Record<Language, string>> = {
  ky: 'РЕПЕТИЦИЯ',
  ru: 'РЕПЕТИЦИЯ',
  en: 'REHEARSAL',
  uz: 'REPETITSIYA',
  tg: 'РЕПЕТИТСИЯ',
};
const LONGEST = 200;

/** A heading that nobody takes for the fair's. */
export const asRehearsed = (heading: string, language: Language): string =>
  `${WORDS[language]}: ${heading}`.slice(0, LONGEST);

export const namesRehearsed = (name: Names): Names =>
  Object.fromEntries(LANGUAGES.flatMap((one) => (name[one] === undefined ? [] : [[one, asRehearsed(name[one], one)]])));
