import { nameIn } from '../../shared/fields.ts';
import { PAPER_LANGUAGES } from '../../shared/print.ts';
import { clockOf, dayOf, type FairOnPaper } from './fair-on-paper.ts';
import { CAPITAL, fit, wrap, write, writeLines } from './lettering.ts';
import { A4, FELT, MUTED, type Format, type Page, type Sheet } from './paper.ts';
import { codeOf, drawBand, drawCode, quietOf, type Code } from './shapes.ts';
import { say, trio } from './words.ts';

export type Poster = {
  /** What the code holds, and what stands below it to be typed. */
  address: string;
  typed: string;
  format: Format;
  wifi: { ssid: string; password: string } | null;
};

/** Everything is laid out for an A4 and grows with the sheet. Where the codes stand, with their quiet zones. */
const EDGE = 14;
const CODES = { top: 84, height: 140 };

export const posterPage = (sheet: Sheet, fair: FairOnPaper, poster: Poster): Page => ({
  format: poster.format,
  draw: () => {
    const scale = poster.format[0] / A4[0];
    sheet.scale(scale);
    drawHead(sheet, fair);
    drawCodes(sheet, poster);
    drawSteps(sheet);
  },
});

/** The side of a poster's codes, in millimetres: a tenth of the distance from which they are read, at most. */
export const codeSideOf = (poster: Poster): number => {
  const codes = codesOf(poster);
  const width = (A4[0] - 2 * EDGE) / codes.length;
  const side = Math.min(...codes.map((code) => Math.min(width, CODES.height) / (1 + 2 * quietOf(code, 1))));
  return (side * poster.format[0]) / A4[0];
};

/** The Wi-Fi first: without it the address may not be reached. */
const codesOf = ({ address, wifi }: Poster): Code[] => [...(wifi ? [codeOf(wifiText(wifi))] : []), codeOf(address)];

/** `WIFI:T:WPA;S:…;P:…;;`, as phones' cameras read it; the characters that part fields are escaped. */
const wifiText = ({ ssid, password }: NonNullable<Poster['wifi']>): string => {
  const escaped = (words: string) => words.replace(/[\\;,:"]/g, '\\$&');
  return password ? `WIFI:T:WPA;S:${escaped(ssid)};P:${escaped(password)};;` : `WIFI:T:nopass;S:${escaped(ssid)};;`;
};

const drawHead = (sheet: Sheet, fair: FairOnPaper): void => {
  const width = A4[0] - 2 * EDGE;
  const [name] = trio(fair.name);
  drawBand(sheet, EDGE, 12, width, 4.6);
  const title = fit(sheet, name, { width, height: 31, largest: 15, least: 7, weight: 'bold', leading: 1.15 });
  const titleAt = { x: EDGE, y: 22 + title.size * CAPITAL, size: title.size, leading: 1.15 };
  const below = writeLines(sheet, title.lines, { ...titleAt, weight: 'bold' }) - title.size * 0.4;
  const when = `${dayOf(fair)}, ${clockOf(fair.opensAt, fair)}–${clockOf(fair.closesAt, fair)}`;
  write(sheet, `${when}  ·  ${nameIn(fair.venue, 'ky')}`, { x: EDGE, y: below + 3, size: 4.6, most: width });
  const [call, others] = trio('poster_call');
  write(sheet, call, { x: EDGE, y: 73, size: 10.4, weight: 'bold', colour: FELT, most: width });
  write(sheet, others.join('  ·  '), { x: EDGE, y: 81, size: 5.2, colour: MUTED, most: width });
};

const drawCodes = (sheet: Sheet, poster: Poster): void => {
  const codes = codesOf(poster);
  const side = (codeSideOf(poster) * A4[0]) / poster.format[0];
  const centre = CODES.top + CODES.height / 2;
  codes.forEach((code, i) => {
    const x = A4[0] / 2 + (i - (codes.length - 1) / 2) * ((A4[0] - 2 * EDGE) / codes.length);
    drawCode(sheet, code, x - side / 2, centre - side / 2, side);
    if (poster.wifi) drawCaption(sheet, i === 0 ? 'poster_wifi' : 'poster_site', x, centre - side / 2 - 13);
  });
  const under = { y: centre + side / 2 + 14, size: 5, align: 'centre', most: 84 } as const;
  if (poster.wifi) {
    const { ssid, password } = poster.wifi;
    write(sheet, ssid, { ...under, x: A4[0] * QUARTER, weight: 'bold' });
    write(sheet, password, { ...under, x: A4[0] * QUARTER, y: under.y + 7, colour: MUTED });
    write(sheet, poster.typed, { ...under, x: A4[0] * (1 - QUARTER), weight: 'bold' });
    return;
  }
  const address = { x: A4[0] / 2, align: 'centre', most: A4[0] - 2 * EDGE } as const;
  write(sheet, poster.typed, { ...address, y: 227, size: 8, weight: 'bold' });
  const [type, others] = trio('poster_type');
  write(sheet, [type, ...others].join('  ·  '), { ...address, y: 232.5, size: 3.4, colour: MUTED });
};
/** Where the left one of two columns has its middle. */
const QUARTER = (EDGE + (A4[0] - 2 * EDGE) / 4) / A4[0];

const drawCaption = (sheet: Sheet, sentence: 'poster_wifi' | 'poster_site', x: number, y: number): void => {
  const [first, others] = trio(sentence);
  write(sheet, first, { x, y: y - 6, size: 5, weight: 'bold', align: 'centre', most: 84 });
  write(sheet, others.join('  ·  '), { x, y, size: 3.2, colour: MUTED, align: 'centre', most: 84 });
};

const STEPS = ['poster_step_1', 'poster_step_2', 'poster_step_3'] as const;
const drawSteps = (sheet: Sheet): void => {
  const width = (A4[0] - 2 * EDGE) / STEPS.length;
  STEPS.forEach((step, i) => {
    const x = EDGE + i * width;
    sheet.circle(x + 4.5, 245.5, 4.5).fill(FELT);
    const number = { x: x + 4.5, y: 247.7, size: 6, colour: '#ffffff', align: 'centre' } as const;
    write(sheet, String(i + 1), { ...number, weight: 'bold' });
    const most = width - 14;
    const first = wrap(sheet, say('ky', step), 4.2, most, 'bold');
    let y = writeLines(sheet, first, { x: x + 12, y: 243.6, size: 4.2, weight: 'bold' }) + 0.4;
    for (const language of PAPER_LANGUAGES.slice(1))
      y = writeLines(sheet, wrap(sheet, say(language, step), 3, most), { x: x + 12, y, size: 3, colour: MUTED }) + 0.6;
  });
  const [free, others] = trio('poster_free');
  const line = { x: A4[0] / 2, align: 'centre', most: A4[0] - 2 * EDGE } as const;
  write(sheet, free, { ...line, y: 277, size: 4.4, weight: 'bold' });
  write(sheet, others.join('  ·  '), { ...line, y: 282, size: 3.2, colour: MUTED });
  drawBand(sheet, EDGE, 286, A4[0] - 2 * EDGE, 2.6);
};
