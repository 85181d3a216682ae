import { fold, plain } from '../fold.ts';
import type { VacancyDraft } from '../vacancies.ts';
import { unmasked } from './look-alikes.ts';

/** A word as it is compared, and where it stands in its field. */
export type Token = { word: string; start: number; end: number };
/** What stands between two commas; the words of a phrase never reach across one, unless it says so. */
export type Sentence = { field: Field; text: string; tokens: Token[]; clauseOf: number[] };

const FIELDS = ['title', 'description', 'schedule', 'education', 'howToApply'] as const;
export type Field = (typeof FIELDS)[number] | 'translations';

/** A number by itself, or a word, which may hold digits and invisible characters that disguise it. */
const WORD = /\d+|\p{L}(?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060]|['’ʼ](?=\p{L}))*/gu;
const ENDS_SENTENCE = /[.!?](?=\s|$)|[;\n•]/;
/** A text without full stops is cut into pieces, so that no text takes longer than its length. */
const LONGEST_SENTENCE = 80;
const ENDS_CLAUSE = /[,:()]/;

const tokensIn = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: unmasked(fold(plain(word.replaceAll('\u00AD', '')))),
    start: index,
    end: index + word.length,
  }));

const isLetter = (token: Token | undefined): token is Token => token !== undefined && /^\p{L}$/u.test(token.word);

const LONGEST_SPACED = 30;
/** Four or more letters that stand alone with one character between them are one word. */
const withSpacedLettersJoined = (tokens: Token[]): Token[] => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    let end = i + 1;
    while (
      end - i < LONGEST_SPACED &&
      isLetter(tokens[i]) &&
      isLetter(tokens[end]) &&
      tokens[end]!.start - tokens[end - 1]!.end === 1
    )
      end++;
    const run = tokens.slice(i, end);
    const word = unmasked(run.map((token) => token.word).join(''));
    if (run.length >= 4) joined.push({ word, start: run[0]!.start, end: run.at(-1)!.end });
    else joined.push(...run);
    i = end;
  }
  return joined;
};

const sentencesIn = (field: Field, text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let clause = 0;
  let end = 0;
  for (const token of withSpacedLettersJoined(tokensIn(text))) {
    const between = text.slice(end, token.start);
    end = token.end;
    if (ENDS_CLAUSE.test(between)) clause++;
    const isFull = sentences.at(-1)?.tokens.length === LONGEST_SENTENCE;
    if (sentences.length === 0 || isFull || ENDS_SENTENCE.test(between)) {
      sentences.push({ field, text, tokens: [], clauseOf: [] });
      clause = 0;
    }
    const sentence = sentences.at(-1)!;
    sentence.tokens.push(token);
    sentence.clauseOf.push(clause);
  }
  return sentences;
};

/** The words of a vacancy, sentence by sentence. */
export const sentencesOf = (vacancy: Partial<VacancyDraft>): Sentence[] =>
  FIELDS.flatMap((field) => sentencesIn(field, vacancy[field] ?? '')).concat(
    Object.values(vacancy.translations ?? {}).flatMap(({ title, description = '' }) =>
      [title, description].flatMap((text) => sentencesIn('translations', text)),
    ),
  );

/** The words of a sentence as they were written, from one word up to another, cut to 80 characters. */
export const asWritten = ({ text, tokens }: Sentence, from: number, to: number): string => {
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
};
