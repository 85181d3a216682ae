const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const OTHER = new Map(
  [...LATIN].flatMap((latin, i) => [
    [latin, CYRILLIC[i]!],
    [CYRILLIC[i]!, latin],
  ]),
);

/** What the same keys write when the keyboard is switched between Latin and Russian (ЙЦУКЕН). */
export const onOtherKeyboard = (text: string): string =>
  [...text.toLowerCase()].map((letter) => OTHER.get(letter) ?? letter).join('');
