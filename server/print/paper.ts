import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import PdfDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
/** Noto Sans has ң, ө and ү, and every other letter of the languages here; only the glyphs that are used are embedded. */
const FONTS = {
  regular: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};
export type Weight = keyof typeof FONTS;

const POINTS_PER_MM = 72 / 25.4;

/** Width and height in millimetres. */
export type Format = readonly [width: number, height: number];
export const A4: Format = [210, 297];
export const A3: Format = [297, 420];
export const across = ([width, height]: Format): Format => [height, width];

/** The colours of the screens, for light paper. */
export const INK = '#1d1b18';
export const MUTED = '#625b52';
export const LINE = '#8f8474';
export const FELT = '#a52e22';

/** A page that is being drawn on; everything is in millimetres from its top left corner. */
export type Sheet = PDFKit.PDFDocument;
export type Page = { format: Format; draw: (sheet: Sheet) => void };

/**
 * Starts printing and returns the PDF as it comes. Before each page everybody else has their turn, and nothing more is
 * drawn once whoever asked has gone. `pagesOf` may measure words with the sheet that it is given.
 */
export const print = (title: string, pagesOf: (sheet: Sheet) => Iterable<Page>): Readable => {
  const sheet = new PdfDocument({
    autoFirstPage: false,
    margin: 0,
    info: { Title: title, Creator: 'Jarmanke' },
    pdfVersion: '1.7',
    displayTitle: true,
  });
  drawAll(sheet, pagesOf).catch((error: Error) => sheet.destroy(error));
  return sheet;
};

const drawAll = async (sheet: Sheet, pagesOf: (sheet: Sheet) => Iterable<Page>): Promise<void> => {
  await layOutFonts(sheet);
  for (const { format, draw } of pagesOf(sheet)) {
    await nextTurn();
    if (sheet.destroyed) return;
    sheet.addPage({ size: format.map((side) => side * POINTS_PER_MM) as [number, number], margin: 0 });
    sheet.scale(POINTS_PER_MM);
    draw(sheet);
  }
  sheet.end();
};

type ReadFont = PDFKit.Mixins.PDFFontSource & { _glyphs?: object };
/** Reading a font takes a tenth of a second, in which nobody is served: what was read is kept for the next print. */
const read = new Map<string, ReadFont>();
const layOutFonts = async (sheet: Sheet): Promise<void> => {
  for (const [name, file] of Object.entries(FONTS)) {
    await nextTurn();
    const known = read.get(name);
    // Latin A and Cyrillic А are one glyph, and what it is copied as is what was written with it first: not in a paper before.
    if (known) known._glyphs = {};
    sheet
      .registerFont(name, known ?? file)
      .font(name)
      .widthOfString('ңөү');
    read.set(name, (sheet as unknown as { _font: { font: ReadFont } })._font.font);
  }
};
