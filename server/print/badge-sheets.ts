import type { Readable } from 'node:stream';
import { inFours } from '../../shared/badges.ts';
import { dayOf, type FairOnPaper } from './fair-on-paper.ts';
import { CAPITAL, fit, write, writeLines, type Lettered } from './lettering.ts';
import { A4, FELT, LINE, MUTED, print, type Page, type Sheet } from './paper.ts';
import { codeOf, drawBand, drawCode, type Code } from './shapes.ts';
import { say, trio } from './words.ts';

const COLUMNS = 2;
const ROWS = 4;
const WIDTH = 90;
const HEIGHT = 65;
const LEFT = (A4[0] - COLUMNS * WIDTH) / 2;
const TOP = (A4[1] - ROWS * HEIGHT) / 2;
const A_SHEET = COLUMNS * ROWS;
/** Side of the code's dark part. */
const CODE = 25;
const INNER = 7;

export type BadgeOptions = {
  /** The code holds the bare digits in place of an address. */
  digits?: boolean;
  sides?: 1 | 2;
};

/** Badges as a PDF of A4 sheets, eight on each, 90 by 65 mm, to print and cut. */
export const printBadgeSheets = (fair: FairOnPaper, codes: readonly string[], options: BadgeOptions = {}): Readable =>
  print(trio(fair.name)[0], (sheet) => badgePages(sheet, fair, codes, options));

/** A page for each sheet, or a front and a back. */
export function* badgePages(
  sheet: Sheet,
  fair: FairOnPaper,
  codes: readonly string[],
  { digits = false, sides = 2 }: BadgeOptions = {},
): Generator<Page> {
  const face = faceOf(sheet, fair);
  const sheets = Math.ceil(codes.length / A_SHEET);
  for (let n = 0; n < sheets; n++) {
    const badges = codes
      .slice(n * A_SHEET, (n + 1) * A_SHEET)
      .map((code): Badge => ({ code, qr: codeOf(digits ? code : badgeText(fair, code)) }));
    for (const side of SIDES.slice(0, sides))
      yield { format: A4, draw: () => drawSheet(sheet, face, badges, side, `${n + 1} / ${sheets}`) };
  }
}

const SIDES = ['A', 'B'] as const;
type Badge = { code: string; qr: Code };
/** What is the same on every badge. */
type Face = { name: Lettered; other: Lettered; day: string };

const TEXT_WIDTH = WIDTH - CODE - 3 * INNER;
const faceOf = (sheet: Sheet, fair: FairOnPaper): Face => {
  const [name, [other = '']] = trio(fair.name);
  return {
    name: fit(sheet, name, { width: TEXT_WIDTH, height: 20, largest: 5.6, least: 3.2, weight: 'bold' }),
    other: fit(sheet, other, { width: TEXT_WIDTH, height: 9.5, largest: 3, least: 2.4 }),
    day: dayOf(fair),
  };
};

const drawSheet = (sheet: Sheet, face: Face, badges: Badge[], side: (typeof SIDES)[number], which: string): void => {
  drawCutMarks(sheet);
  badges.forEach((badge, i) => {
    const column = i % COLUMNS;
    // Turned over its long edge, a sheet shows its columns the other way round: so backs meet their fronts.
    const x = LEFT + WIDTH * (side === 'A' ? column : COLUMNS - 1 - column);
    drawBadge(sheet, face, badge, x, TOP + HEIGHT * Math.floor(i / COLUMNS));
  });
  const about = `${face.day}  ·  ${which}  ·  ${side}`;
  write(sheet, about, { x: A4[0] / 2, y: A4[1] - 6, size: 2.6, colour: MUTED, align: 'centre' });
};

const drawBadge = (sheet: Sheet, { name, other, day }: Face, { code, qr }: Badge, x: number, y: number): void => {
  const middle = { x: x + WIDTH / 2, align: 'centre' } as const;
  drawBand(sheet, x + INNER, y + 5.5, WIDTH - 2 * INNER, 2.4);
  const nameAt = { x: x + INNER, y: y + 12 + name.size * CAPITAL, size: name.size };
  const below = writeLines(sheet, name.lines, { ...nameAt, weight: 'bold' });
  writeLines(sheet, other.lines, { x: x + INNER, y: below - name.size * 0.2, size: other.size, colour: MUTED });
  write(sheet, day, { x: x + INNER, y: y + 43.5, size: 3.4, weight: 'bold', colour: FELT });
  drawCode(sheet, qr, x + WIDTH - INNER - CODE, y + 13, CODE);
  write(sheet, inFours(code), { ...middle, y: y + 53, size: 7, weight: 'bold' });
  write(sheet, say('ky', 'badge_show'), { ...middle, y: y + 58, size: 2.7, colour: MUTED });
  write(sheet, say('ru', 'badge_show'), { ...middle, y: y + 61.3, size: 2.3, colour: MUTED });
};

/** In capitals the address fits the alphanumeric mode, which makes a smaller code. */
const badgeText = ({ publicUrl }: FairOnPaper, code: string): string => `${publicUrl}/b/${code}`.toUpperCase();

/** Lines outside the badges where the knife is laid, and small crosses where badges meet. */
const drawCutMarks = (sheet: Sheet): void => {
  const [width, height] = A4;
  sheet.lineWidth(0.15).strokeColor(LINE);
  for (let column = 0; column <= COLUMNS; column++) {
    const x = LEFT + column * WIDTH;
    sheet
      .moveTo(x, TOP - 7)
      .lineTo(x, TOP - 2)
      .moveTo(x, height - TOP + 2)
      .lineTo(x, height - TOP + 7);
  }
  for (let row = 0; row <= ROWS; row++) {
    const y = TOP + row * HEIGHT;
    sheet
      .moveTo(LEFT - 7, y)
      .lineTo(LEFT - 2, y)
      .moveTo(width - LEFT + 2, y)
      .lineTo(width - LEFT + 7, y);
    for (let column = 0; column <= COLUMNS; column++) {
      const x = LEFT + column * WIDTH;
      sheet
        .moveTo(x - 1, y)
        .lineTo(x + 1, y)
        .moveTo(x, y - 1)
        .lineTo(x, y + 1);
    }
  }
  sheet.stroke();
};
