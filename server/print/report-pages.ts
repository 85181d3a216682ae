import type { Compared } from '../report/compared.ts';
import type { ToldLine, ToldPart, ToldReport, ToldTable } from '../report/in-words.ts';
import { CAPITAL, LEADING, wrap, write, writeLines } from './lettering.ts';
import { BOTTOM, EDGE, WIDTH } from './pack-pages.ts';
import { A4, FELT, INK, LINE, MUTED, type Page, type Sheet } from './paper.ts';
import { drawBand } from './shapes.ts';

/** A piece of the report that is not broken over two pages, and the space that it takes. */
type Block = { height: number; draw: (y: number) => void; isHead?: boolean };

const TEXT = 3.6;
const SMALL = 3;
const STEP = TEXT * LEADING;
const TOP = 18;
const LAKE = '#1f6f78';

/** The headings of the columns, in the report's language. */
export type ReportHeads = { summary: string; compared: string; method: string };

/** The report on A4: what matters first, then part by part, numbers beside their bars, and how it was counted. */
export function* reportPages(sheet: Sheet, report: ToldReport, heads: ReportHeads): Generator<Page> {
  const blocks = [
    titleBlock(sheet, report),
    heading(sheet, heads.summary),
    ...pairs(report.summary).map((pair) => bigNumbers(sheet, pair)),
    ...report.parts.flatMap((part) => partBlocks(sheet, part)),
    ...(report.compared ? comparedBlocks(sheet, report.compared, heads.compared) : []),
    heading(sheet, heads.method),
    ...report.method.map((note) => textBlock(sheet, `— ${note}`)),
  ];
  let number = 0;
  while (blocks.length > 0) {
    const page = nextPage(blocks);
    number += 1;
    const at = number;
    yield {
      format: A4,
      draw: () => {
        let y = TOP;
        for (const block of page) {
          block.draw(y);
          y += block.height;
        }
        foot(sheet, report, at);
      },
    };
  }
}

/** As many as fit; a heading does not stand alone at the foot of a page. */
const nextPage = (blocks: Block[]): Block[] => {
  let y = TOP;
  const over = blocks.findIndex(({ height }) => (y += height) > BOTTOM);
  let most = over === -1 ? blocks.length : Math.max(1, over);
  while (over !== -1 && most > 1 && blocks[most - 1]!.isHead) most -= 1;
  return blocks.splice(0, most);
};

const titleBlock = (sheet: Sheet, { title, fair, where, written, notOver }: ToldReport): Block => {
  const name = wrap(sheet, fair, 9, WIDTH, 'bold');
  const beneath = [where, written, ...(notOver === null ? [] : [notOver])].flatMap((words) =>
    wrap(sheet, words, 4, WIDTH),
  );
  return {
    height: 16 + name.length * 9 * 1.1 + beneath.length * 4 * LEADING + 4,
    draw: (y) => {
      drawBand(sheet, EDGE, y - 8, WIDTH, 3);
      write(sheet, title, { x: EDGE, y: y + 4, size: 5, weight: 'bold', colour: FELT });
      const below = writeLines(sheet, name, { x: EDGE, y: y + 14, size: 9, weight: 'bold', leading: 1.1 });
      writeLines(sheet, beneath, { x: EDGE, y: below - 2, size: 4, colour: MUTED });
    },
  };
};

const heading = (sheet: Sheet, words: string): Block => ({
  height: 15,
  isHead: true,
  draw: (y) => {
    sheet.rect(EDGE, y + 3, WIDTH, 0.6).fill(FELT);
    write(sheet, words, { x: EDGE, y: y + 10.5, size: 5.5, weight: 'bold', most: WIDTH });
  },
});

const textBlock = (sheet: Sheet, words: string): Block => {
  const lines = wrap(sheet, words, TEXT, WIDTH);
  return {
    height: lines.length * STEP + 1.5,
    draw: (y) => void writeLines(sheet, lines, { x: EDGE, y: y + TEXT, size: TEXT }),
  };
};

const pairs = <T>(all: readonly T[]): T[][] => all.flatMap((_, i) => (i % 2 === 0 ? [all.slice(i, i + 2)] : []));

const bigNumbers = (sheet: Sheet, pair: readonly ToldLine[]): Block => ({
  height: 23,
  draw: (y) =>
    pair.forEach(({ label, n, of, share, whole }, i) => {
      const [x, most] = [EDGE + i * (WIDTH / 2 + 2), WIDTH / 2 - 6];
      write(sheet, label, { x, y: y + 4, size: 4, colour: MUTED, most });
      write(sheet, n, { x, y: y + 13.5, size: 11, weight: 'bold', most });
      if (of !== '') write(sheet, `/ ${of} ${whole}: ${share}`, { x, y: y + 18.5, size: 3.3, colour: MUTED, most });
    }),
});

const partBlocks = (sheet: Sheet, { title, lines, tables }: ToldPart): Block[] => [
  heading(sheet, title),
  ...lines.map((line) => lineBlock(sheet, line)),
  ...tables.flatMap((table) => tableBlocks(sheet, table)),
];

/** What | number | of what it is a part | share. */
const lineBlock = (sheet: Sheet, { label, n, of, share, whole, basis }: ToldLine): Block => {
  const words = wrap(sheet, label, TEXT, 74);
  const part = of === '' ? basis : `/ ${of} ${whole} · ${basis}`;
  return {
    height: words.length * STEP + 1.6,
    draw: (y) => {
      writeLines(sheet, words, { x: EDGE, y: y + TEXT, size: TEXT });
      write(sheet, n, { x: EDGE + 98, y: y + TEXT, size: TEXT, weight: 'bold', align: 'right', most: 22 });
      write(sheet, share, { x: EDGE + 118, y: y + TEXT, size: TEXT, align: 'right', most: 19 });
      write(sheet, part, { x: EDGE + 121, y: y + TEXT, size: SMALL, colour: MUTED, most: WIDTH - 121 });
      rule(sheet, y + words.length * STEP + 0.4);
    },
  };
};

/** A title and its first row stay together; each row has its bar. */
const tableBlocks = (sheet: Sheet, { title, basis, rows }: ToldTable): Block[] => {
  const head: Block = {
    height: 11,
    isHead: true,
    draw: (y) => write(sheet, `${title} (${basis})`, { x: EDGE, y: y + 8, size: 4, weight: 'bold', most: WIDTH }),
  };
  const each = rows.map(({ label, n, share, beside, part }): Block => {
    const words = wrap(sheet, label, TEXT, 74);
    return {
      height: words.length * STEP + 1,
      draw: (y) => {
        writeLines(sheet, words, { x: EDGE, y: y + TEXT, size: TEXT });
        write(sheet, n, { x: EDGE + 98, y: y + TEXT, size: TEXT, weight: 'bold', align: 'right', most: 22 });
        const second = beside === null ? share : `/ ${beside}`;
        write(sheet, second, { x: EDGE + 118, y: y + TEXT, size: TEXT, colour: INK, align: 'right', most: 19 });
        sheet.rect(EDGE + 121, y + TEXT - TEXT * CAPITAL, WIDTH - 121, TEXT * CAPITAL).fill('#efe8dc');
        if (part > 0)
          sheet.rect(EDGE + 121, y + TEXT - TEXT * CAPITAL, (WIDTH - 121) * part, TEXT * CAPITAL).fill(LAKE);
      },
    };
  });
  return [head, ...each];
};

/** The last fairs that fit beside this one, and the growth from the one before. */
const COLUMNS = 3;
const COLUMN = 34;
/** Where the right edge of a column of a comparison is. */
const columnAt = (i: number, columns: number): number => EDGE + WIDTH - 20 - (columns - 1 - i) * COLUMN;

/** The names of the fairs over their columns, each in as many lines as it needs. */
const fairsBlock = (sheet: Sheet, names: readonly string[]): Block => {
  const told = names.slice(-COLUMNS).map((name) => wrap(sheet, name, SMALL, COLUMN - 3, 'bold'));
  const most = Math.max(...told.map((lines) => lines.length));
  return {
    height: most * SMALL * LEADING + 2,
    isHead: true,
    draw: (y) =>
      told.forEach((lines, i) => {
        const at = { x: columnAt(i, told.length), y: y + SMALL, size: SMALL, align: 'right', weight: 'bold' } as const;
        writeLines(sheet, lines, at);
      }),
  };
};

const comparedBlocks = (sheet: Sheet, { heads, rows }: Compared, title: string): Block[] => {
  const line = (label: string, cells: readonly string[], growth: string): Block => ({
    height: STEP + 1.6,
    draw: (y) => {
      write(sheet, label, { x: EDGE, y: y + TEXT, size: TEXT, most: 60 });
      cells.slice(-COLUMNS).forEach((cell, i, all) => {
        const x = columnAt(i, all.length);
        write(sheet, cell, { x, y: y + TEXT, size: TEXT, align: 'right', most: COLUMN - 2 });
      });
      write(sheet, growth, { x: EDGE + WIDTH, y: y + TEXT, size: TEXT, align: 'right', most: 18 });
      rule(sheet, y + STEP + 0.4);
    },
  });
  return [
    heading(sheet, title),
    fairsBlock(sheet, heads),
    ...rows.map(({ label, cells, growth }) => line(label, cells, growth)),
  ];
};

const rule = (sheet: Sheet, y: number): void => void sheet.rect(EDGE, y, WIDTH, 0.1).fill(LINE);

const foot = (sheet: Sheet, { fair, title, written }: ToldReport, number: number): void => {
  sheet.rect(EDGE, A4[1] - 13, WIDTH, 0.15).fill(LINE);
  const line = { y: A4[1] - 8.5, size: 2.9, colour: MUTED };
  write(sheet, `${title} · ${fair} · ${written}`, { ...line, x: EDGE, most: WIDTH * 0.85 });
  write(sheet, String(number), { ...line, x: EDGE + WIDTH, align: 'right' });
};
