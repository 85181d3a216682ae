import { dayOf, type FairOnPaper } from './fair-on-paper.ts';
import { fit, wrap, write, writeLines } from './lettering.ts';
import { drawFoot, drawHead, EDGE, WIDTH } from './pack-pages.ts';
import { A4, FELT, INK, MUTED, type Page, type Sheet } from './paper.ts';
import { say, trio } from './words.ts';
import { PAPER_LANGUAGES } from '../../shared/print.ts';

export type Contents = { plan: number; programme: number; tents: number; vacancies: number; badges: number };

/** The first page of the pack: what is in it, and how a fair goes on with it. */
export const coverPage = (sheet: Sheet, fair: FairOnPaper, contents: Contents, printed: string): Page => ({
  format: A4,
  draw: () => {
    const [title, others] = trio('pack_title');
    const below = drawHead(sheet, title, others, dayOf(fair).slice(0, 5));
    const [why, whys] = trio('pack_why');
    const box = { width: WIDTH, height: 18, largest: 6.4, least: 4, weight: 'bold' } as const;
    const lead = fit(sheet, why, box);
    const y = writeLines(sheet, lead.lines, { ...lead, x: EDGE, y: below + 12, weight: 'bold', colour: FELT });
    writeLines(sheet, whys, { x: EDGE, y, size: 4, colour: MUTED });
    drawContents(sheet, contents, y + 22);
    drawSteps(sheet, y + 92);
    drawFoot(sheet, fair, printed);
  },
});

const drawContents = (sheet: Sheet, { plan, programme, tents, vacancies, badges }: Contents, top: number): void => {
  const [inside, others] = trio('pack_inside');
  write(sheet, [inside, ...others].join('  ·  '), { x: EDGE, y: top, size: 3.6, colour: MUTED });
  const lines = [
    ...(plan > 0 ? [[plan, 'plan_title'] as const] : []),
    [programme, 'programme_title'],
    [tents, 'tally_sheet'],
    [vacancies, 'book_title'],
    [badges, badges > 0 ? 'pack_badges' : 'pack_no_badges'],
  ] as const;
  lines.forEach(([n, sentence], i) => {
    const [first, rest] = trio(sentence);
    const y = top + 11 + i * 12.5;
    write(sheet, String(n), { x: EDGE + 16, y, size: 6, weight: 'bold', align: 'right' });
    write(sheet, first, { x: EDGE + 22, y: y - 1.5, size: 5, weight: 'bold', most: WIDTH - 22 });
    write(sheet, rest.join('  ·  '), { x: EDGE + 22, y: y + 3.2, size: 3.2, colour: MUTED, most: WIDTH - 22 });
  });
};

const STEPS = ['pack_step_1', 'pack_step_2', 'pack_step_3'] as const;
const drawSteps = (sheet: Sheet, top: number): void =>
  STEPS.forEach((step, i) => {
    const y = top + i * 30;
    sheet.circle(EDGE + 8, y, 7).fill(FELT);
    const number = { x: EDGE + 8, y: y + 3.2, size: 9, colour: '#ffffff', align: 'centre' } as const;
    write(sheet, String(i + 1), { ...number, weight: 'bold' });
    let line = y - 1;
    for (const language of PAPER_LANGUAGES) {
      const style =
        language === 'ky' ? ({ size: 5.2, weight: 'bold' } as const) : ({ size: 3.8, weight: 'regular' } as const);
      const lines = wrap(sheet, say(language, step), style.size, WIDTH - 22, style.weight);
      line = writeLines(sheet, lines, { x: EDGE + 22, y: line, colour: language === 'ky' ? INK : MUTED, ...style });
    }
  });
