/** Behind a smaller number of people somebody could be found. */
export const LEAST = 10;

/**
 * The groups of a breakdown that are not told. A group in which nobody is tells of nobody and stays, unless no other is
 * left to hide behind. Where the others and their total would still tell the small ones, because there is one alone or
 * all are as large or as small as they can be, the next smallest goes with them, and its equals, since which of them went
 * would tell too.
 */
const withheldIn = (cells: Readonly<Record<string, number>>): ReadonlySet<string> => {
  const some = Object.entries(cells).filter(([, n]) => n > 0);
  const counts = some.map(([, n]) => n).sort((a, b) => a - b);
  const small = counts.filter((n) => n < LEAST);
  const isTold = small.length === 1 || small.every((n) => n === LEAST - 1) || small.every((n) => n === 1);
  const most = small.length === 0 ? 0 : isTold ? (counts[small.length] ?? LEAST) : LEAST - 1;
  const withheld = some.filter(([, n]) => n <= most).map(([key]) => key);
  return new Set(withheld.length > 0 && withheld.length === some.length ? Object.keys(cells) : withheld);
};

/** A breakdown of people as it may be published: null where a group is withheld. */
export const safeCells = (cells: Readonly<Record<string, number>>): Record<string, number | null> => {
  const withheld = withheldIn(cells);
  return Object.fromEntries(Object.entries(cells).map(([key, n]) => [key, withheld.has(key) ? null : n]));
};

/** A number of people that stands alone; nobody is a number, too. */
export const unlessSmall = (n: number): number | null => (n > 0 && n < LEAST ? null : n);
