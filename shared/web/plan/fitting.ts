/** How wide a letter of the fair's type is beside its size: a little more than any word of ours measured. */
const LETTER = 0.6;
const LEADING = 1.15;

export type Fitted = { lines: string[]; size: number };

/** The words in lines that fit into a box, all in pixels, in the largest of the sizes; null where none fits. */
export const fitted = (text: string, width: number, height: number, sizes: readonly number[]): Fitted | null => {
  for (const size of sizes) {
    const lines = wrapped(text, Math.floor(width / (size * LETTER)));
    if (lines && lines.length * size * LEADING <= height) return { lines, size };
  }
  return null;
};

export const widthOf = (text: string, size: number): number => text.length * size * LETTER;

/** Lines of at most so many letters; null where a word is longer. */
const wrapped = (text: string, most: number): string[] | null => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
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
