import type { PaperLanguage } from '../../shared/print.ts';
import type { Origin, VacancyCard } from '../../shared/vacancies.ts';
import type { FairOnPaper } from './fair-on-paper.ts';
import { atMost, LEADING, wrap, write, writeLines } from './lettering.ts';
import { BOTTOM, drawFoot, drawHead, EDGE, WIDTH } from './pack-pages.ts';
import { A4, FELT, LINE, MUTED, type Page, type Sheet } from './paper.ts';
import { contractIn, ORIGINS, payIn } from './vacancy-words.ts';
import { say, trio } from './words.ts';

/** The columns: where each begins and how wide it is. */
const JOB = { x: EDGE, width: 84 };
const CONTRACT = { x: EDGE + 88, width: 38 };
const PAY = { x: EDGE + 130, width: 36 };
const STAND = { x: EDGE + WIDTH, width: 13 };
/** The lowest that a head reaches. */
const TOP = 46;
const TITLE = 4.4;
const SMALL = 3.5;
const GROUP = 11;
const GAP = 3.4;

type Row = { title: string[]; employer: string[]; contract: string[]; pay: string[]; stand: string[]; height: number };
type Group = { origin: Origin; continues: boolean; rows: Row[] };

/** Every vacancy on A4 pages, near ones first, with employer, contract, pay and stand. */
export function* vacancyPages(
  sheet: Sheet,
  fair: FairOnPaper,
  vacancies: readonly VacancyCard[],
  language: PaperLanguage,
  printed: string,
): Generator<Page> {
  const pages = [...paged(sheet, vacancies, language)];
  for (const [i, groups] of pages.entries()) {
    const draw = (): void => {
      const [title, others] = trio('book_title');
      drawHead(sheet, `${title}: ${vacancies.length}`, others, pages.length > 1 ? `${i + 1}/${pages.length}` : '');
      drawColumns(sheet, language);
      let y = TOP;
      for (const group of groups) y = drawGroup(sheet, group, language, y);
      if (vacancies.length === 0) write(sheet, say(language, 'book_none'), { x: EDGE, y: TOP + 8, size: 5 });
      drawFoot(sheet, fair, printed);
    };
    yield { format: A4, draw };
  }
}

/** The rows of each page, measured: a page takes what fits, and names the group it goes on with. */
function* paged(sheet: Sheet, vacancies: readonly VacancyCard[], language: PaperLanguage): Generator<Group[]> {
  let page: Group[] = [];
  let y = TOP;
  let last: Origin | null = null;
  for (const vacancy of vacancies) {
    const row = rowOf(sheet, vacancy, language);
    const begins = vacancy.origin !== last;
    if (y + row.height + (begins ? GROUP : 0) > BOTTOM) {
      yield page;
      page = [];
      y = TOP;
    }
    if (begins || page.length === 0) {
      page.push({ origin: vacancy.origin, continues: !begins, rows: [] });
      y += GROUP;
    }
    page.at(-1)?.rows.push(row);
    y += row.height;
    last = vacancy.origin;
  }
  yield page;
}

const rowOf = (sheet: Sheet, vacancy: VacancyCard, language: PaperLanguage): Row => {
  const small = (words: string, width: number) => atMost(wrap(sheet, words, SMALL, width), 2);
  const openings = vacancy.openings > 1 ? say(language, 'book_openings', { n: vacancy.openings }) : null;
  const employer = [vacancy.employerName, vacancy.place, openings].filter(Boolean).join(' · ');
  const cells = {
    title: atMost(wrap(sheet, vacancy.title, TITLE, JOB.width, 'bold'), 2),
    employer: small(employer, JOB.width),
    contract: small(contractIn(language, vacancy), CONTRACT.width),
    pay: small(payIn(language, vacancy), PAY.width),
    stand: small(vacancy.stand ?? '', STAND.width),
  };
  const left = cells.title.length * TITLE + cells.employer.length * SMALL;
  const right = Math.max(cells.contract.length, cells.pay.length, cells.stand.length) * SMALL;
  return { ...cells, height: Math.max(left, right) * LEADING + GAP };
};

const drawColumns = (sheet: Sheet, language: PaperLanguage): void => {
  const label = { y: TOP - 2, size: 3, colour: MUTED };
  write(sheet, say(language, 'book_job'), { ...label, x: JOB.x });
  write(sheet, say(language, 'book_contract'), { ...label, x: CONTRACT.x });
  write(sheet, say(language, 'book_pay'), { ...label, x: PAY.x });
  write(sheet, say(language, 'book_stand'), { ...label, x: STAND.x, align: 'right' });
  sheet.rect(EDGE, TOP, WIDTH, 0.4).fill(LINE);
};

const drawGroup = (sheet: Sheet, { origin, continues, rows }: Group, language: PaperLanguage, top: number): number => {
  const name = say(language, ORIGINS[origin]);
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  write(sheet, continues ? `${title} …` : title, { x: EDGE, y: top + 7.5, size: 5, weight: 'bold', colour: FELT });
  let y = top + GROUP;
  for (const row of rows) {
    const below = writeLines(sheet, row.title, { x: JOB.x, y: y + 3.6, size: TITLE, weight: 'bold' });
    writeLines(sheet, row.employer, { x: JOB.x, y: below - 0.6, size: SMALL, colour: MUTED });
    writeLines(sheet, row.contract, { x: CONTRACT.x, y: y + 3.6, size: SMALL });
    writeLines(sheet, row.pay, { x: PAY.x, y: y + 3.6, size: SMALL, weight: 'bold', most: PAY.width });
    writeLines(sheet, row.stand, { x: STAND.x, y: y + 3.6, size: TITLE, weight: 'bold', align: 'right' });
    y += row.height;
    sheet.rect(EDGE, y - GAP / 2, WIDTH, 0.15).fill(LINE);
  }
  return y;
};
