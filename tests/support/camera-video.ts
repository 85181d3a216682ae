import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from 'qrcode';
import type { Picture } from './paper.ts';

const WIDTH = 640;
const HEIGHT = 480;
const QUIET = 4;
/** Paper and ink as a camera sees them in a room: neither white nor black. */
const PAPER = 205;
const INK = 45;
/** What lies behind a badge. */
const TABLE = 110;

type Shooting = {
  /** How many frames each code is held up, at ten a second; as many of empty paper follow. */
  framesEach?: number;
  /** Pixels a module; 4 is a badge of 22 mm at arm's length. */
  module?: number;
  /** Added to every pixel: a darker or brighter room. */
  light?: number;
  /** Pixels that are smeared into one another, in both directions. */
  blur?: number;
};

/** Writes a film in which each text is held up as a QR code, as Chromium takes it for a camera; the file's path. */
export const qrVideo = (texts: readonly string[], shooting: Shooting = {}): string =>
  filmOf(
    texts.map((text, i) => codeHeldUp(text, shooting.module ?? 4, i)),
    shooting,
  );

/** The same of printed badges, one after the other on a table. */
export const badgeVideo = (badges: readonly Picture[], shooting: Shooting = {}): string =>
  filmOf(badges.map(onTable), shooting);

export const discardFilm = (film: string): void => rmSync(dirname(film), { recursive: true, force: true });

const filmOf = (frames: readonly Buffer[], { framesEach = 10, light = 0, blur = 1 }: Shooting): string => {
  const film: Buffer[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)];
  const show = (frame: Buffer): void => {
    for (let i = 0; i < framesEach; i++) film.push(Buffer.from('FRAME\n'), frame, GREY);
  };
  for (const frame of frames) {
    show(smeared(lit(frame, light), blur));
    show(Buffer.alloc(WIDTH * HEIGHT, PAPER + light));
  }
  const file = join(mkdtempSync(join(tmpdir(), 'jarmanke-film-')), 'badges.y4m');
  writeFileSync(file, Buffer.concat(film));
  return file;
};

/** Both colour planes at their middle. */
const GREY = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);

/** The code's modules as pixels of brightness, each time somewhat aside from the middle: nobody holds a badge still. */
const codeHeldUp = (text: string, module: number, turn: number): Buffer => {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = (size + 2 * QUIET) * module;
  const left = Math.round((WIDTH - side) / 2) + ((turn * 37) % 81) - 40;
  const top = Math.round((HEIGHT - side) / 2) + ((turn * 23) % 61) - 30;
  const picture = Buffer.alloc(WIDTH * HEIGHT, PAPER);
  for (let y = 0; y < size * module; y++)
    for (let x = 0; x < size * module; x++)
      if (data[Math.floor(y / module) * size + Math.floor(x / module)])
        picture[(top + QUIET * module + y) * WIDTH + left + QUIET * module + x] = INK;
  return picture;
};

const onTable = ({ width, height, pixels }: Picture): Buffer => {
  const frame = Buffer.alloc(WIDTH * HEIGHT, TABLE);
  const [left, top] = [Math.round((WIDTH - width) / 2), Math.round((HEIGHT - height) / 2)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      frame[(top + y) * WIDTH + left + x] = INK + (pixels[y * width + x]! / 255) * (PAPER - INK);
  return frame;
};

const lit = (picture: Buffer, light: number): Buffer => picture.map((pixel) => pixel + light) as Buffer;

/** Each pixel becomes the mean of its neighbours up to `blur` away. */
const smeared = (picture: Buffer, blur: number): Buffer => {
  const out = Buffer.from(picture);
  for (let y = blur; y < HEIGHT - blur; y++)
    for (let x = blur; x < WIDTH - blur; x++) {
      let sum = 0;
      for (let dy = -blur; dy <= blur; dy++)
        for (let dx = -blur; dx <= blur; dx++) sum += picture[(y + dy) * WIDTH + x + dx]!;
      out[y * WIDTH + x] = sum / (2 * blur + 1) ** 2;
    }
  return out;
};
