import type { PaperLanguage } from '../../shared/print.ts';
import type { Origin, VacancyCard } from '../../shared/vacancies.ts';
import type { FairOnPaper } from './fair-on-paper.ts';
import { atMost, wrap, write, writeLines } from './lettering.ts';
import { A3, type Format, FELT, LINE, MUTED, type Page, type Sheet } from './paper.ts';
import { codeOf, drawBand, drawCode } from './shapes.ts';
import { contractIn, ORIGINS, payIn } from './vacancy-words.ts';
import { say, trio } from './words.ts';

/** Drawn for A3, in millimetres; smaller paper gets the same, smaller. */
const [PAGE_WIDTH, PAGE_HEIGHT] = A3;
const EDGE = 16;
const WIDTH = PAGE_WIDTH - 2 * EDGE;
const TOP = 52;
const ROW = 42;
const ROWS = 8;
const CODE = 28;
/** Capitals of 7 mm are read from almost 3 m (mm × 0.4 = metres). */
const TITLE = 9.8;
const TEXT = 6;

export type Board = {
  shown: readonly VacancyCard[];
  /** What was on the board and has to come off. */
  gone: readonly VacancyCard[];
  /** Whether this is only what changed since the last print. */
  isChange: boolean;
  printed: string;
};
type Part = { origin: Origin; page: number; of: number; rows: VacancyCard[] };

/** Sheets for a board of paper: large letters, near jobs first, a sheet for each origin, each vacancy with its code. */
export function* noticeboardPages(
  sheet: Sheet,
  fair: FairOnPaper,
  format: Format,
  board: Board,
  language: PaperLanguage,
): Generator<Page> {
  const onPaper = (draw: () => void): Page => ({
    format,
    draw: () => {
      sheet.scale(format[0] / PAGE_WIDTH);
      draw();
    },
  });
  for (const part of partsOf(board.shown))
    yield onPaper(() => {
      drawHead(sheet, part, language, board.isChange);
      part.rows.forEach((vacancy, i) => drawVacancy(sheet, fair, vacancy, language, TOP + i * ROW));
      drawFoot(sheet, fair, board.printed);
    });
  if (board.gone.length > 0) yield onPaper(() => drawGone(sheet, fair, board, language));
}

const partsOf = (shown: readonly VacancyCard[]): Part[] =>
  [...new Set(shown.map(({ origin }) => origin))].flatMap((origin) => {
    const all = shown.filter((vacancy) => vacancy.origin === origin);
    const of = Math.ceil(all.length / ROWS);
    return Array.from({ length: of }, (_, i) => ({
      origin,
      page: i + 1,
      of,
      rows: all.slice(i * ROWS, (i + 1) * ROWS),
    }));
  });

const drawHead = (sheet: Sheet, { origin, page, of }: Part, language: PaperLanguage, isChange: boolean): void => {
  drawBand(sheet, EDGE, 12, WIDTH, 5);
  const name = say(language, ORIGINS[origin]);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  write(sheet, title, { x: EDGE, y: 34, size: 17, weight: 'bold', most: WIDTH - 60 });
  write(sheet, `${page}/${of}`, { x: EDGE + WIDTH, y: 34, size: 14, weight: 'bold', align: 'right' });
  const below = say(language, isChange ? 'board_changes' : 'book_title');
  write(sheet, below, { x: EDGE, y: 44, size: TEXT, colour: MUTED });
};

const drawVacancy = (
  sheet: Sheet,
  fair: FairOnPaper,
  vacancy: VacancyCard,
  language: PaperLanguage,
  top: number,
): void => {
  sheet.rect(EDGE, top, WIDTH, 0.4).fill(LINE);
  const width = WIDTH - CODE - 42;
  const title = atMost(wrap(sheet, vacancy.title, TITLE, width, 'bold'), 2);
  const below = writeLines(sheet, title, { x: EDGE, y: top + 10.5, size: TITLE, weight: 'bold', leading: 1.1 });
  const employer = [vacancy.employerName, vacancy.place].filter(Boolean).join(', ');
  write(sheet, employer, { x: EDGE, y: below - 2, size: TEXT, colour: MUTED, most: width });
  const pay = { x: EDGE, y: top + ROW - 6, size: TEXT * 1.15, weight: 'bold' as const, most: width * 0.58 };
  write(sheet, payIn(language, vacancy), pay);
  write(sheet, contractIn(language, vacancy), {
    ...pay,
    x: EDGE + width * 0.62,
    weight: 'regular',
    most: width * 0.38,
  });
  const right = EDGE + WIDTH - CODE - 8;
  if (vacancy.stand) {
    write(sheet, say(language, 'book_stand'), { x: right, y: top + 10, size: 4.5, colour: MUTED, align: 'right' });
    write(sheet, vacancy.stand, { x: right, y: top + 24, size: 15, weight: 'bold', align: 'right', most: 34 });
  }
  if (vacancy.openingsLeft > 1)
    write(sheet, `× ${vacancy.openingsLeft}`, { x: right, y: top + ROW - 6, size: TEXT, align: 'right' });
  drawCode(sheet, codeOf(`${fair.publicUrl}/v/${vacancy.id}`.toUpperCase()), EDGE + WIDTH - CODE, top + 5, CODE);
};

/** What to take off the board, so that nobody walks to a stand in vain. */
const drawGone = (sheet: Sheet, fair: FairOnPaper, { gone, printed }: Board, language: PaperLanguage): void => {
  const [title, others] = trio('board_take_down');
  drawBand(sheet, EDGE, 12, WIDTH, 5);
  write(sheet, title, { x: EDGE, y: 34, size: 17, weight: 'bold', colour: FELT, most: WIDTH });
  write(sheet, others.join('  ·  '), { x: EDGE, y: 44, size: TEXT, colour: MUTED, most: WIDTH });
  gone.slice(0, 40).forEach((vacancy, i) => {
    const line = [
      vacancy.title,
      vacancy.employerName,
      vacancy.stand && `${say(language, 'book_stand')} ${vacancy.stand}`,
    ];
    write(sheet, `□  ${line.filter(Boolean).join(', ')}`, { x: EDGE, y: TOP + 8 + i * 8, size: TEXT, most: WIDTH });
  });
  drawFoot(sheet, fair, printed);
};

const drawFoot = (sheet: Sheet, fair: FairOnPaper, printed: string): void => {
  const line = { y: PAGE_HEIGHT - 11, size: 5, colour: MUTED };
  sheet.rect(EDGE, PAGE_HEIGHT - 19, WIDTH, 0.4).fill(LINE);
  write(sheet, trio(fair.name)[0], { ...line, x: EDGE, most: WIDTH * 0.55 });
  write(sheet, `${printed}  ·  ${fair.publicUrl}`, { ...line, x: EDGE + WIDTH, align: 'right', most: WIDTH * 0.42 });
};
