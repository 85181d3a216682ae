/** Short for a channel: what is left out is never missed when a code is said aloud. */
const SHORT: Readonly<Record<string, string>> = {
  'university-advert': 'uni',
  instagram: 'insta',
  'employment-centre': 'centre',
  'passing-by': 'street',
  other: 'more',
};

/** The first code for a channel that is not taken: "tv", then "tv2". */
export const freeCode = (channel: string, taken: readonly string[]): string => {
  const short = SHORT[channel] ?? channel;
  if (!taken.includes(short)) return short;
  let n = 2;
  while (taken.includes(`${short}${n}`)) n++;
  return `${short}${n}`;
};
