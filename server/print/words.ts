import { nameIn, type Names } from '../../shared/fields.ts';
import { PAPER_LANGUAGES, type PaperLanguage } from '../../shared/print.ts';
import bothEn from '../../shared/words/both/en.json' with { type: 'json' };
import bothKy from '../../shared/words/both/ky.json' with { type: 'json' };
import bothRu from '../../shared/words/both/ru.json' with { type: 'json' };
import en from '../../shared/words/print/en.json' with { type: 'json' };
import ky from '../../shared/words/print/ky.json' with { type: 'json' };
import ru from '../../shared/words/print/ru.json' with { type: 'json' };

/** The words of papers, and those that screens say too; a missing one does not compile. */
const WORDS = {
  ky: { ...bothKy, ...ky },
  ru: { ...bothRu, ...ru },
  en: { ...bothEn, ...en },
} satisfies Record<PaperLanguage, Record<keyof typeof en | keyof typeof bothEn, unknown>>;
/** The sentences that need no counting. */
type Sentence = {
  [K in keyof (typeof WORDS)['en']]: (typeof WORDS)['en'][K] extends string ? K : never;
}[keyof (typeof WORDS)['en']];

/** A sentence in one language, with what stands in its braces. */
export const say = (language: PaperLanguage, sentence: Sentence, given: Record<string, string | number> = {}): string =>
  String(WORDS[language][sentence]).replace(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? ''));

/** Kyrgyz first and largest, then the others, without what would be said twice. */
export const trio = (of: Names | Sentence): [first: string, others: string[]] => {
  const said = PAPER_LANGUAGES.map((language) => (typeof of === 'string' ? say(language, of) : nameIn(of, language)));
  const [first = '', ...others] = new Set(said);
  return [first, others];
};

/** The first language of a fair that papers speak. */
export const paperLanguageOf = (languages: readonly string[]): PaperLanguage =>
  PAPER_LANGUAGES.find((language) => languages.includes(language)) ?? 'ru';
