import { CAPITAL, fit, write, writeLines } from './lettering.ts';
import { A3, A4, across, FELT, MUTED, type Format, type Page, type Sheet } from './paper.ts';
import { codeOf, drawBand, drawCode, quietOf } from './shapes.ts';

/** What a sign says: in letters for 15 m, in smaller ones beneath, and where its code leads. */
export type Sign = { first: string; others: readonly string[]; address: string; caption: string };

/** Capitals of 40 mm are read from 16 m (letter mm × 0.4 = metres). */
const LEAST = 40 / CAPITAL;
const EDGE = 12;
const LEADING = 1.12;
/** From the smallest; a longer name takes a larger sheet, never smaller letters. */
const FORMATS = [A4, A3, [420, 594], [594, 841]] as const satisfies readonly Format[];

export const signPage = (sheet: Sheet, sign: Sign): Page => {
  const laid = FORMATS.map((format) => layOut(sheet, sign, across(format)));
  const { format, draw } = laid.find(({ isWhole }) => isWhole) ?? laid.at(-1)!;
  return { format, draw };
};

const layOut = (sheet: Sheet, sign: Sign, format: Format): Page & { isWhole: boolean } => {
  const [width, height] = format;
  const foot = height * 0.27;
  const box = { width: width - 2 * EDGE, height: height - foot - 2 * EDGE - 6, leading: LEADING };
  const name = fit(sheet, sign.first, { ...box, largest: box.height * 0.9, least: LEAST, weight: 'bold' });
  const isWhole =
    !name.lines.some((line) => line.endsWith('…')) && name.lines.join(' ') === sign.first.trim().replace(/\s+/g, ' ');
  const draw = (): void => {
    drawBand(sheet, EDGE, EDGE - 2, box.width, 7);
    const used = name.lines.length * name.size * LEADING - name.size * (LEADING - CAPITAL);
    const y = EDGE + 8 + (box.height - used) / 2 + name.size * CAPITAL;
    const at = { x: width / 2, y, size: name.size, align: 'centre', leading: LEADING } as const;
    writeLines(sheet, name.lines, { ...at, weight: 'bold' });
    drawFoot(sheet, sign, format, foot);
  };
  return { format, draw, isWhole };
};

const drawFoot = (sheet: Sheet, { others, address, caption }: Sign, [width, height]: Format, foot: number): void => {
  const code = codeOf(address);
  const side = foot / (1 + 2 * quietOf(code, 1));
  const quiet = quietOf(code, side);
  const top = height - EDGE - foot + 2;
  const left = width - EDGE - side;
  drawCode(sheet, code, left, top + quiet, side);
  const room = left - quiet - EDGE;
  let y = top + foot * 0.1;
  for (const other of others.slice(0, 2)) {
    const box = { width: room, height: foot * 0.36, largest: foot * 0.26, least: foot * 0.12, leading: LEADING };
    const { lines, size } = fit(sheet, other, box);
    y =
      writeLines(sheet, lines, { x: EDGE, y: y + size * CAPITAL, size, leading: LEADING }) -
      size * CAPITAL +
      foot * 0.05;
  }
  write(sheet, caption, {
    x: EDGE,
    y: height - EDGE,
    size: foot * 0.085,
    colour: others.length ? MUTED : FELT,
    most: room,
  });
};
