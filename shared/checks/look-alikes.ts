/** Letters that look the same in both alphabets: Latin to Cyrillic, small letters. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};
const DIGITS: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 4: 'ч', 6: 'б' };
const BACK = Object.fromEntries(Object.entries(TWINS).map(([latin, cyrillic]) => [cyrillic, latin]));
const MIXED = /[a-z0-9].*[а-яёөүңі]|[а-яёөүңі].*[a-z0-9]/;
const ONLY_CYRILLIC = /[бгджзийлпфцчшщъыьэюяөүң]/;

/** A word whose letters are of two alphabets, as it was meant: the alphabet is told by a letter that has no twin. */
export const unmasked = (word: string): string => {
  if (!MIXED.test(word)) return word;
  return ONLY_CYRILLIC.test(word)
    ? word.replace(/[a-z0346]/g, (letter) => TWINS[letter] ?? DIGITS[letter] ?? letter)
    : word.replace(/[авсенікмортиху]/g, (letter) => BACK[letter] ?? letter);
};
