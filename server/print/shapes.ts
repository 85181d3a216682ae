import { create } from 'qrcode';
import { FELT, type Sheet } from './paper.ts';

/** Light modules around a QR code; readers need them. */
const QUIET = 4;

export type Code = { size: number; data: ArrayLike<number> };

/** A QR code of level M; `size` is its side in modules. */
export const codeOf = (text: string): Code => create(text, { errorCorrectionLevel: 'M' }).modules;

/** The width of the light edge of a code whose dark part is `side` wide. */
export const quietOf = ({ size }: Code, side: number): number => (QUIET * side) / size;

/** Draws a code in vector squares, its dark part `side` wide with its corner at x and y, on white. */
export const drawCode = (sheet: Sheet, code: Code, x: number, y: number, side: number): void => {
  const { size, data } = code;
  const unit = side / size;
  const quiet = quietOf(code, side);
  sheet.rect(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet).fill('#ffffff');
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const start = column;
      while (column < size && data[row * size + column]) column++;
      if (column > start) sheet.rect(x + start * unit, y + row * unit, (column - start) * unit, unit);
    }
  sheet.fill('#000000');
};

/** The row of rhombs from a felt carpet: the only ornament there is. */
export const drawBand = (sheet: Sheet, x: number, y: number, width: number, height: number): void => {
  const count = Math.max(1, Math.round(width / (height * 1.2)));
  const half = width / count / 2;
  for (let i = 0; i < count; i++) {
    const centre = x + (2 * i + 1) * half;
    sheet.moveTo(centre - half, y + height / 2).lineTo(centre, y);
    sheet
      .lineTo(centre + half, y + height / 2)
      .lineTo(centre, y + height)
      .closePath();
  }
  sheet.fill(FELT);
};
