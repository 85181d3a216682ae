import { INK, type Sheet, type Weight } from './paper.ts';

type Style = { weight?: Weight; colour?: string };
/** `x` and `y` are where the line's first letter stands on its baseline; `align` tells which part of the line `x` is. */
type Line = Style & {
  x: number;
  y: number;
  size: number;
  align?: 'left' | 'centre' | 'right';
  most?: number;
  leading?: number;
};

/** How high capitals stand, as a share of the size (Noto Sans: 714 of 1000). */
export const CAPITAL = 0.714;
/** From baseline to baseline. */
export const LEADING = 1.25;

const widthOf = (sheet: Sheet, words: string, size: number, weight: Weight = 'regular'): number =>
  sheet.font(weight).fontSize(size).widthOfString(words);

/** Writes one line; one that is wider than `most` is written smaller. */
export const write = (sheet: Sheet, words: string, line: Line): void => {
  const { x, y, weight = 'regular', colour = INK, align = 'left', most } = line;
  if (words === '') return;
  const natural = widthOf(sheet, words, line.size, weight);
  const size = most !== undefined && natural > most ? (line.size * most) / natural : line.size;
  const width = (natural * size) / line.size;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  sheet.font(weight).fontSize(size).fillColor(colour);
  sheet.text(words, left, y, { baseline: 'alphabetic', lineBreak: false });
};

/** The words in lines no wider than `most`; one word that is wider is cut. */
export const wrap = (sheet: Sheet, words: string, size: number, most: number, weight: Weight = 'regular'): string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (widthOf(sheet, longer, size, weight) <= most) lines.splice(-1, 1, longer);
    else lines.push(...cut(sheet, word, size, most, weight));
  }
  return lines;
};

const cut = (sheet: Sheet, word: string, size: number, most: number, weight: Weight): string[] => {
  const parts = [''];
  for (const letter of word) {
    const longer = parts.at(-1) + letter;
    if (parts.at(-1) === '' || widthOf(sheet, longer, size, weight) <= most) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
};

/** The first lines, the last of them ended by "…" where some are left out. */
export const atMost = (lines: string[], most: number): string[] => {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, Math.max(0, most));
  return kept.map((words, i) => (i === kept.length - 1 ? `${words.replace(/.{0,2}$/u, '')}…` : words));
};

export type Lettered = { size: number; lines: string[] };
/** The words as large as fit into a box, between two sizes; what does not fit even then ends in "…". */
export const fit = (
  sheet: Sheet,
  words: string,
  box: { width: number; height: number; largest: number; least: number; weight?: Weight; leading?: number },
): Lettered => {
  const { width, height, largest, least, weight = 'regular', leading = LEADING } = box;
  for (let size = largest; size > least; size *= 0.96) {
    const lines = wrap(sheet, words, size, width, weight);
    const isWhole = words.split(/\s+/).every((word) => widthOf(sheet, word, size, weight) <= width);
    if (isWhole && lines.length * size * leading <= height) return { size, lines };
  }
  return {
    size: least,
    lines: atMost(wrap(sheet, words, least, width, weight), Math.floor(height / (least * leading))),
  };
};

/** Writes lines one under the other; returns the baseline that comes next. */
export const writeLines = (sheet: Sheet, lines: readonly string[], line: Line): number => {
  const step = line.size * (line.leading ?? LEADING);
  lines.forEach((words, i) => write(sheet, words, { ...line, y: line.y + i * step }));
  return line.y + lines.length * step;
};
