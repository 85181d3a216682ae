import type { VacancyDraft } from '../../shared/vacancies.ts';

type Translations = NonNullable<VacancyDraft['translations']>;
type Written = { title: string; description: string };
const LANGUAGES = ['ky', 'ru', 'en'] as const;
export type WrittenIn = (typeof LANGUAGES)[number];

/** What somebody wrote of a vacancy in other languages, while it is being written. */
export class Translated {
  written = $state<Record<WrittenIn, Written>>(blank());
  /** In languages that this console does not write: they stay as they are. */
  readonly #others: Translations;

  constructor(from: Translations = {}) {
    const { ky, ru, en, ...others } = from;
    for (const [language, told] of Object.entries({ ky, ru, en }) as [WrittenIn, Written | undefined][])
      if (told) this.written[language] = { title: told.title, description: told.description ?? '' };
    this.#others = others;
  }

  /** Those with a title, without the language of the original; nothing where there is none. */
  without(original: string): Translations | undefined {
    const all: Translations = { ...this.#others };
    for (const language of LANGUAGES) {
      const [title, description] = [this.written[language].title.trim(), this.written[language].description.trim()];
      if (language !== original && title) all[language] = { title, ...(description ? { description } : {}) };
    }
    return Object.keys(all).length > 0 ? all : undefined;
  }
}

const blank = (): Record<WrittenIn, Written> => ({
  ky: { title: '', description: '' },
  ru: { title: '', description: '' },
  en: { title: '', description: '' },
});
