import { clockOf, dayOf, type FairOnPaper } from './fair-on-paper.ts';
import { CAPITAL, fit, write, writeLines } from './lettering.ts';
import { A4, LINE, MUTED, type Sheet } from './paper.ts';
import { drawBand } from './shapes.ts';
import { trio } from './words.ts';

/** The edge of the pages of the pack, and how far down they are written on. */
export const EDGE = 14;
export const WIDTH = A4[0] - 2 * EDGE;
export const BOTTOM = A4[1] - 18;

/** The head that all pages of the pack share; returns how far down it reaches. */
export const drawHead = (sheet: Sheet, title: string, others: readonly string[], beside = ''): number => {
  drawBand(sheet, EDGE, 10, WIDTH, 3);
  const box = { width: beside ? WIDTH - 30 : WIDTH, height: 20, largest: 10, least: 5, leading: 1.1 };
  const { lines, size } = fit(sheet, title, { ...box, weight: 'bold' });
  const at = { x: EDGE, y: 18 + size * CAPITAL, size, leading: 1.1 };
  const below = writeLines(sheet, lines, { ...at, weight: 'bold' }) - size * 1.1;
  write(sheet, beside, { x: EDGE + WIDTH, y: at.y, size: 7, weight: 'bold', align: 'right' });
  write(sheet, others.join('  ·  '), { x: EDGE, y: below + 6.5, size: 4, colour: MUTED, most: WIDTH });
  return below + 10;
};

/** Whose pages these are and when they were printed. */
export const drawFoot = (sheet: Sheet, fair: FairOnPaper, printed: string): void => {
  const [name] = trio(fair.name);
  sheet.rect(EDGE, A4[1] - 13, WIDTH, 0.15).fill(LINE);
  const line = { y: A4[1] - 8.5, size: 2.9, colour: MUTED, most: WIDTH / 2 };
  write(sheet, `${name}, ${dayOf(fair)}`, { ...line, x: EDGE, most: WIDTH * 0.6 });
  write(sheet, `${printed}  ·  ${fair.publicUrl}`, { ...line, x: EDGE + WIDTH, align: 'right', most: WIDTH * 0.38 });
};

/** "09:00–16:00". */
export const hoursOf = (fair: FairOnPaper): string => `${clockOf(fair.opensAt, fair)}–${clockOf(fair.closesAt, fair)}`;
