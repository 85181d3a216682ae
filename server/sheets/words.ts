import type { Language } from '../../shared/fields.ts';
import { PAPER_LANGUAGES, type PaperLanguage } from '../../shared/print.ts';
import bothEn from '../../shared/words/both/en.json' with { type: 'json' };
import bothKy from '../../shared/words/both/ky.json' with { type: 'json' };
import bothRu from '../../shared/words/both/ru.json' with { type: 'json' };
import consoleEn from '../../shared/words/console/en.json' with { type: 'json' };
import consoleKy from '../../shared/words/console/ky.json' with { type: 'json' };
import consoleRu from '../../shared/words/console/ru.json' with { type: 'json' };
import en from '../../shared/words/print/en.json' with { type: 'json' };
import ky from '../../shared/words/print/ky.json' with { type: 'json' };
import ru from '../../shared/words/print/ru.json' with { type: 'json' };

/** What sheets say is said in the words of the screens, so that both call a thing alike. */
const WORDS = {
  ky: { ...bothKy, ...consoleKy, ...ky },
  ru: { ...bothRu, ...consoleRu, ...ru },
  en: { ...bothEn, ...consoleEn, ...en },
} satisfies Record<PaperLanguage, unknown>;
type Words = (typeof WORDS)['en'];
export type Word = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

export const wordIn = (language: PaperLanguage, word: Word): string => String(WORDS[language][word]);
export const inEachLanguage = (word: Word): string[] => PAPER_LANGUAGES.map((language) => wordIn(language, word));

/** The language of sheets for somebody who asks in another one. */
export const sheetLanguage = (asked: Language): PaperLanguage =>
  PAPER_LANGUAGES.find((language) => language === asked) ?? 'ru';
