/** How wide a letter of the fair's type is beside its size: a little more than any name of ours measured. */
const LETTER = 0.58;
const LEADING = 1.15;

export type Fitted = { lines: string[]; size: number };

/** The texts, each from a new line, that fit into a box in the largest of the sizes, all in pixels; null where none fits. */
export const fitted = (
  texts: readonly string[],
  width: number,
  height: number,
  sizes: readonly number[],
): Fitted | null => {
  for (const size of sizes) {
    const most = Math.floor(width / (size * LETTER));
    const parts = texts.map((text) => wrapped(text, most));
    const lines = parts.flatMap((part) => part ?? []);
    if (parts.every((part) => part !== null) && lines.length * size * LEADING <= height) return { lines, size };
  }
  return null;
};

export const widthOf = (text: string, size: number): number => text.length * size * LETTER;

/** Lines of at most so many letters; null where a word is longer. */
const wrapped = (text: string, most: number): string[] | null => {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    if (word.length > most) return null;
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Where each line's foot is, so that all of them stand in the middle of a height. */
export const footOf = (line: number, { lines, size }: Fitted, middle: number): number =>
  middle + size * (0.35 + LEADING * (line - (lines.length - 1) / 2));
