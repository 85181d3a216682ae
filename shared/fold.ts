const LETTERS: Readonly<Record<string, string>> = {
  ё: 'е',
  ө: 'о',
  ү: 'у',
  ң: 'н',
  ў: 'у',
  қ: 'к',
  ғ: 'г',
  ҳ: 'х',
  ҷ: 'ч',
  ӣ: 'и',
  ӯ: 'у',
};

/**
 * Text as search compares it: lower case, without the letters that keyboards lack (ң ө ү, Uzbek and Tajik ones) and
 * with every apostrophe gone, so that `жумушчу`, `ЖҮМҮШЧҮ` and `жумушчу` meet. SQLite folds ASCII only.
 */
export const fold = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёөүңўқғҳҷӣӯ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['ʻʼ‘’`´]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Bidirectional controls and zero-width characters, which let a text pretend to be another. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
export const plain = (words: string): string => words.replace(INVISIBLE, '').trim();
