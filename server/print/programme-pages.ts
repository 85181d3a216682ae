import type { Names } from '../../shared/fields.ts';
import { clockOf, type FairOnPaper } from './fair-on-paper.ts';
import { atMost, LEADING, wrap, write, writeLines } from './lettering.ts';
import { BOTTOM, drawFoot, drawHead, EDGE, hoursOf, WIDTH } from './pack-pages.ts';
import { A4, LINE, MUTED, type Page, type Sheet } from './paper.ts';
import { trio } from './words.ts';

export type ProgrammeItem = { startsAt: string; endsAt: string; title: Names; place: Names | null };
type Row = { when: string; title: string[]; beneath: string[]; height: number };

const TITLE = 5;
const SMALL = 3.5;
const TIME = 34;
const GAP = 4;
const TOP = 46;

/** The programme on A4 pages, in the order of the day. */
export function* programmePages(
  sheet: Sheet,
  fair: FairOnPaper,
  items: readonly ProgrammeItem[],
  printed: string,
): Generator<Page> {
  const rows = items.map((item) => rowOf(sheet, fair, item));
  do {
    let y = TOP;
    const fitting = rows.findIndex(({ height }) => (y += height) > BOTTOM);
    const page = rows.splice(0, fitting === -1 ? rows.length : Math.max(1, fitting));
    yield { format: A4, draw: () => drawPage(sheet, fair, page, printed) };
  } while (rows.length > 0);
}

const rowOf = (sheet: Sheet, fair: FairOnPaper, { startsAt, endsAt, title, place }: ProgrammeItem): Row => {
  const [first, others] = trio(title);
  const where = place && trio(place);
  const lines = atMost(wrap(sheet, first, TITLE, WIDTH - TIME, 'bold'), 2);
  const said = [...others, where ? [where[0], ...where[1]].join(' · ') : ''].filter(Boolean);
  const beneath = said.flatMap((words) => atMost(wrap(sheet, words, SMALL, WIDTH - TIME), 2));
  const height = (lines.length * TITLE + beneath.length * SMALL) * LEADING + GAP;
  return { when: `${clockOf(startsAt, fair)}–${clockOf(endsAt, fair)}`, title: lines, beneath, height };
};

const drawPage = (sheet: Sheet, fair: FairOnPaper, rows: Row[], printed: string): void => {
  const [title, others] = trio('programme_title');
  drawHead(sheet, title, others, hoursOf(fair));
  const [none, nones] = trio('programme_none');
  if (rows.length === 0) writeLines(sheet, [none, ...nones], { x: EDGE, y: TOP + 6, size: TITLE });
  let y = TOP - 6;
  for (const row of rows) {
    write(sheet, row.when, { x: EDGE, y: y + 4, size: TITLE, weight: 'bold', most: TIME - 4 });
    const below = writeLines(sheet, row.title, { x: EDGE + TIME, y: y + 4, size: TITLE, weight: 'bold' });
    writeLines(sheet, row.beneath, { x: EDGE + TIME, y: below - 0.8, size: SMALL, colour: MUTED });
    y += row.height;
    sheet.rect(EDGE, y - GAP / 2 - 0.5, WIDTH, 0.15).fill(LINE);
  }
  drawFoot(sheet, fair, printed);
};
