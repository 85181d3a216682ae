import { nameIn, type Names } from '../../shared/fields.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import { FACES, type SurveyQuestion } from '../../shared/surveys.ts';
import { CAPITAL, fit, LEADING, wrap, write, writeLines } from './lettering.ts';
import { A4, FELT, INK, MUTED, type Page, type Sheet } from './paper.ts';
import { drawBand } from './shapes.ts';
import { say } from './words.ts';

const EDGE = 18;
const WIDTH = A4[0] - 2 * EDGE;
const FOOT = 276;
const ASK = 5.2;
const TEXT = 4.2;
const COLUMNS = 2;
const ROW = 9.5;
const BOX = 5;
const GAP = 7;

type Form = { fair: Names; title: Names; questions: readonly SurveyQuestion[]; language: PaperLanguage };
type Numbered = { digit: string; words: string };

/** A survey on paper, to be filled in with a pen: the digits are those by which a desk types it in. */
export function* surveyForm(sheet: Sheet, { fair, title, questions, language }: Form): Generator<Page> {
  const head = fit(sheet, nameIn(title, language), { width: WIDTH, height: 24, largest: 11, least: 6, weight: 'bold' });
  const top = 40 + head.lines.length * head.size * LEADING;
  for (const [page, asked] of paged(sheet, questions, language, top).entries())
    yield {
      format: A4,
      draw: () => {
        drawBand(sheet, EDGE, 14, WIDTH, 3.4);
        const first = { x: EDGE, y: 22 + head.size * CAPITAL, size: head.size, colour: FELT, weight: 'bold' } as const;
        const y = writeLines(sheet, head.lines, first);
        write(sheet, say(language, 'survey_paper_note'), { x: EDGE, y, size: TEXT, colour: MUTED, most: WIDTH });
        for (const each of asked) drawQuestion(sheet, each, language);
        write(sheet, nameIn(fair, language), { x: EDGE, y: FOOT + 7, size: 3.6, colour: MUTED, most: WIDTH - 20 });
        if (page > 0) write(sheet, String(page + 1), { x: EDGE + WIDTH, y: FOOT + 7, size: 3.6, align: 'right' });
      },
    };
}

type Placed = { question: SurveyQuestion; n: number; y: number; lines: string[] };

/** Questions with the place of each, a new page where one would run into the foot. */
const paged = (sheet: Sheet, questions: Form['questions'], language: PaperLanguage, top: number): Placed[][] => {
  const pages: Placed[][] = [[]];
  let y = top;
  questions.forEach((question, i) => {
    const lines = wrap(sheet, `${i + 1}. ${nameIn(question.ask, language)}`, ASK, WIDTH, 'bold');
    const height = lines.length * ASK * LEADING + rowsOf(question, language) * ROW;
    if (y + height > FOOT && pages.at(-1)!.length > 0) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)!.push({ question, n: i, y, lines });
    y += height + GAP;
  });
  return pages;
};

const choicesOf = ({ kind, options = [] }: SurveyQuestion, language: PaperLanguage): Numbered[] => {
  const said =
    kind === 'faces'
      ? FACES.map((face) => say(language, `face_${face}`))
      : options.map(({ text }) => nameIn(text, language));
  return said.map((words, i) => ({ digit: String((i + 1) % 10), words }));
};

const rowsOf = (question: SurveyQuestion, language: PaperLanguage): number =>
  Math.ceil(choicesOf(question, language).length / COLUMNS) || (question.kind === 'text' ? 3 : 1);

const drawQuestion = (sheet: Sheet, { question, y, lines }: Placed, language: PaperLanguage): void => {
  const below = writeLines(sheet, lines, { x: EDGE, y: y + ASK * CAPITAL, size: ASK, weight: 'bold' });
  const choices = choicesOf(question, language);
  choices.forEach(({ digit, words }, i) => {
    const x = EDGE + (i % COLUMNS) * (WIDTH / COLUMNS);
    const line = below + Math.floor(i / COLUMNS) * ROW + BOX / 2;
    sheet
      .rect(x, line - BOX + 1, BOX, BOX)
      .lineWidth(0.4)
      .stroke(INK);
    write(sheet, digit, { x: x + BOX + 1.6, y: line, size: 3.2, colour: MUTED });
    write(sheet, words, { x: x + BOX + 5, y: line, size: TEXT, most: WIDTH / COLUMNS - BOX - 7 });
  });
  if (choices.length > 0) return;
  const width = question.kind === 'text' ? WIDTH : WIDTH / COLUMNS;
  for (let row = 0; row < rowsOf(question, language); row++) {
    const line = below + row * ROW + BOX;
    sheet
      .moveTo(EDGE, line)
      .lineTo(EDGE + width, line)
      .lineWidth(0.3)
      .stroke(MUTED);
  }
};
