import { nameIn } from '../../shared/fields.ts';
import { linesOf, sheetAddress } from '../../shared/handouts.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import type { HandoutRow } from '../handouts/store.ts';
import type { FairOnPaper } from './fair-on-paper.ts';
import { CAPITAL, fit, LEADING, wrap, write, writeLines } from './lettering.ts';
import { A4, FELT, INK, MUTED, type Page, type Sheet } from './paper.ts';
import { codeOf, drawBand, drawCode, quietOf } from './shapes.ts';
import { say } from './words.ts';

const EDGE = 18;
const WIDTH = A4[0] - 2 * EDGE;
/** The foot begins here: the code, its address, the fair. */
const FOOT = 246;
const CODE = 32;
const TEXT = { size: 4.6, gap: 2.2, indent: 6 };

type Line = { words: string; y: number; x: number; isPoint: boolean };

/** A handout in one language on as many A4 pages as it takes, each with the code that opens it on a phone. */
export function* handoutPages(
  sheet: Sheet,
  fair: FairOnPaper,
  row: HandoutRow,
  language: PaperLanguage,
): Generator<Page> {
  const title = nameIn(row.title, language);
  const head = fit(sheet, title, { width: WIDTH, height: 26, largest: 11, least: 6.5, weight: 'bold' });
  const top = 30 + head.lines.length * head.size * LEADING;
  const pages = [...paged(sheet, row.text[language] ?? '', top)];
  for (const [i, lines] of pages.entries())
    yield {
      format: A4,
      draw: () => {
        drawBand(sheet, EDGE, 14, WIDTH, 3.4);
        const first = { x: EDGE, y: 22 + head.size * CAPITAL, size: head.size, colour: FELT, weight: 'bold' } as const;
        writeLines(sheet, head.lines, first);
        for (const { words, x, y, isPoint } of lines) {
          if (isPoint) sheet.circle(x - 3, y - TEXT.size * 0.32, 0.8).fill(FELT);
          write(sheet, words, { x, y, size: TEXT.size, colour: INK });
        }
        const page = pages.length > 1 ? `${i + 1}/${pages.length}` : '';
        drawFoot(sheet, fair, row.id, language, page);
      },
    };
}

/** The lines of each page, laid out from `top` on the first and on every other. */
function* paged(sheet: Sheet, text: string, top: number): Generator<Line[]> {
  let lines: Line[] = [];
  let y = top;
  for (const { isPoint, words } of linesOf(text)) {
    const indent = isPoint ? TEXT.indent : 0;
    const wrapped = wrap(sheet, words, TEXT.size, WIDTH - indent);
    for (const [n, each] of wrapped.entries()) {
      if (y > FOOT - 6) {
        yield lines;
        lines = [];
        y = top;
      }
      lines.push({ words: each, x: EDGE + indent, y, isPoint: isPoint && n === 0 });
      y += TEXT.size * LEADING * 1.08;
    }
    y += TEXT.gap;
  }
  yield lines;
}

const drawFoot = (sheet: Sheet, fair: FairOnPaper, id: string, language: PaperLanguage, page: string): void => {
  const address = sheetAddress(fair.publicUrl, id);
  const code = codeOf(address);
  drawCode(sheet, code, EDGE + quietOf(code, CODE), FOOT, CODE);
  const x = EDGE + CODE + 2 * quietOf(code, CODE) + 2;
  const most = WIDTH - (x - EDGE);
  write(sheet, say(language, 'handout_read'), { x, y: FOOT + 6, size: 5, weight: 'bold', most });
  write(sheet, address.toLowerCase(), { x, y: FOOT + 12.5, size: 3.4, colour: MUTED, most });
  write(sheet, say(language, 'handout_free'), { x, y: FOOT + 21, size: 3.6, most });
  write(sheet, nameIn(fair.name, language), { x, y: FOOT + 27.5, size: 3.6, colour: MUTED, most });
  write(sheet, page, { x: A4[0] - EDGE, y: FOOT + 34, size: 3.6, colour: MUTED, align: 'right' });
  drawBand(sheet, EDGE, 286, WIDTH, 2.6);
};
