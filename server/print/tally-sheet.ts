import type { Names } from '../../shared/fields.ts';
import { clockOf, type FairOnPaper } from './fair-on-paper.ts';
import { write } from './lettering.ts';
import { BOTTOM, drawFoot, drawHead, EDGE, hoursOf, WIDTH } from './pack-pages.ts';
import { A4, INK, LINE, MUTED, type Page, type Sheet } from './paper.ts';
import { trio } from './words.ts';

const HOUR_MS = 3_600_000;
/** Widths of the first and last column; between them stand boxes in groups of five. */
const HOUR = 20;
const TOTAL = 24;
const GROUPS = 5;
const GROUP = 5;
const GAP = 2;
const BOX = (WIDTH - HOUR - TOTAL - 6 - GROUPS * GAP) / (GROUPS * GROUP);

/** A sheet for one tent: a row of boxes for each hour, one box for each person without a badge. */
export const tallyPage = (sheet: Sheet, fair: FairOnPaper, tent: Names, printed: string): Page => ({
  format: A4,
  draw: () => {
    const [name, others] = trio(tent);
    const [title, titles] = trio('tally_sheet');
    const below = drawHead(sheet, name, [...others, title, ...titles.slice(0, 1)], hoursOf(fair));
    const [how, hows] = trio('tally_how');
    write(sheet, how, { x: EDGE, y: below + 3, size: 4, weight: 'bold', most: WIDTH });
    write(sheet, hows.join('  ·  '), { x: EDGE, y: below + 8, size: 3.2, colour: MUTED, most: WIDTH });
    drawTable(sheet, fair, below + 13, BOTTOM - 16);
    drawSignatures(sheet, BOTTOM - 6);
    drawFoot(sheet, fair, printed);
  },
});

const drawTable = (sheet: Sheet, fair: FairOnPaper, top: number, bottom: number): void => {
  const labels = { y: top + 3, size: 3.2, colour: MUTED };
  write(sheet, pair('tally_hour'), { ...labels, x: EDGE, most: HOUR - 2 });
  write(sheet, pair('tally_people'), { ...labels, x: EDGE + HOUR + 1 });
  write(sheet, pair('tally_total'), { ...labels, x: EDGE + WIDTH, align: 'right', most: TOTAL });
  const hours = hoursIn(fair);
  const height = (bottom - top - 5) / hours.length;
  hours.forEach((hour, i) => drawHour(sheet, hour, top + 5 + i * height, height));
};

/** "Саат · Час". */
const pair = (sentence: Parameters<typeof trio>[0]): string => {
  const [first, [second]] = trio(sentence);
  return second ? `${first} · ${second}` : first;
};

const drawHour = (sheet: Sheet, hour: string, top: number, height: number): void => {
  sheet.rect(EDGE, top, WIDTH, 0.3).fill(INK);
  write(sheet, hour, { x: EDGE, y: top + 7, size: 5.2, weight: 'bold' });
  const lines = Math.max(1, Math.floor((height - 3) / (BOX + 1)));
  sheet.lineWidth(0.2).strokeColor(LINE);
  for (let line = 0; line < lines; line++)
    for (let box = 0; box < GROUPS * GROUP; box++) {
      const x = EDGE + HOUR + box * BOX + Math.floor(box / GROUP) * GAP;
      sheet.rect(x, top + 2 + line * (BOX + 1), BOX - 0.8, BOX - 0.8);
    }
  sheet.stroke();
  sheet.lineWidth(0.4).strokeColor(INK);
  sheet.rect(EDGE + WIDTH - TOTAL + 2, top + 2, TOTAL - 2, Math.min(height - 4, 14)).stroke();
};

/** The hours of the day in which the fair is open: "09:00", "10:00". */
const hoursIn = (fair: FairOnPaper): string[] => {
  const hours: string[] = [];
  const opens = Math.floor(Date.parse(fair.opensAt) / HOUR_MS) * HOUR_MS;
  for (let at = opens; at < Date.parse(fair.closesAt) && hours.length < 24; at += HOUR_MS)
    hours.push(clockOf(new Date(at).toISOString(), fair));
  return hours;
};

const drawSignatures = (sheet: Sheet, y: number): void => {
  for (const [sentence, x] of [
    ['tally_by', EDGE],
    ['tally_typed', EDGE + WIDTH / 2 + 4],
  ] as const) {
    sheet.rect(x, y - 5, WIDTH / 2 - 4, 0.25).fill(INK);
    write(sheet, pair(sentence), { x, y, size: 3.2, colour: MUTED });
  }
};
