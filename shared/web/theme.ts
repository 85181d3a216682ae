import { remember, remembered } from './remember.ts';

export const THEMES = ['light', 'dark', 'sun'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'jarmanke.theme';
const isTheme = (word: string | null): word is Theme => THEMES.some((theme) => theme === word);

/** Shows a theme; null leaves light or dark to the device. */
export const chooseTheme = (theme: Theme | null): void => {
  remember(KEY, theme);
  paint(theme);
};

/** The theme that was chosen on this device; null where the device decides. */
export const chosenTheme = (): Theme | null => {
  const asked = new URLSearchParams(location.search).get('theme');
  const known = remembered(KEY);
  return isTheme(asked) ? asked : isTheme(known) ? known : null;
};

const paint = (theme: Theme | null): void => {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
};
// A page may bring a theme of its own, which only a choice overrules.
if (chosenTheme()) paint(chosenTheme());
