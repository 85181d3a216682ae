import { type Language, type Names, nameIn } from '../fields.ts';
import { isLocale, type Locale, locales, overwriteGetLocale } from '../words/compiled/runtime.js';
import { remember, remembered } from './remember.ts';

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  en: 'English',
  uz: 'Oʻzbekcha',
  tg: 'Тоҷикӣ',
};

const KEY = 'jarmanke.language';

/** The language of the link that led here, else the one chosen before, else the browser's. */
const startingLanguage = (): Locale => {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) remember(KEY, asked);
  const wishes = [asked, remembered(KEY), ...navigator.languages.map((wish) => wish.slice(0, 2))];
  return wishes.find((wish): wish is Locale => isLocale(wish)) ?? 'ky';
};

let chosen = $state<Locale>('ky');
overwriteGetLocale(() => chosen);

/** The language of this screen; every message and format follows it at once. */
export const language = {
  all: locales,
  get now(): Locale {
    return chosen;
  },
  /** Switches and remembers the choice on this device. */
  choose(next: Locale): void {
    language.show(next);
    remember(KEY, next);
  },
  /** Switches without remembering: a kiosk between two visitors, a board that turns its pages. */
  show(next: Locale): void {
    chosen = next;
    document.documentElement.lang = next;
  },
};

language.show(startingLanguage());

/** A thing's name in the language of this screen. */
export const named = (names: Names): string => nameIn(names, chosen);
