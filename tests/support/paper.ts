import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, onPath } from './debian.ts';

const TOOLS = ['pdfinfo', 'pdftotext', 'pdftoppm', 'zbarimg'] as const;
const PACKAGES = ['poppler-utils', 'zbar-tools'];
const MM_AN_INCH = 25.4;

/** Installs what reads PDFs and codes if any of it is missing and may be installed. */
export const findOrInstallPaperTools = (): void => {
  if (!TOOLS.every(onPath)) install(...PACKAGES);
};

/** A part of a page in millimetres. */
export type Box = { x: number; y: number; width: number; height: number };
export type Picture = { width: number; height: number; pixels: Buffer };

/** A printed PDF, looked at as a printer and a camera would: throw it away when done. */
export class Paper {
  readonly #folder = mkdtempSync(join(tmpdir(), 'jarmanke-paper-'));
  readonly #file = join(this.#folder, 'paper.pdf');

  constructor(pdf: Buffer) {
    writeFileSync(this.#file, pdf);
  }

  get pages(): number {
    return Number(/Pages:\s+(\d+)/.exec(this.#run('pdfinfo', this.#file).toString())?.[1]);
  }

  /** Width and height of each page in whole millimetres. */
  get formats(): [number, number][] {
    const told = this.#run('pdfinfo', '-l', '9999', this.#file).toString();
    const mm = (points: string | undefined) => Math.round((Number(points) / 72) * MM_AN_INCH);
    return [...told.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => [mm(w), mm(h)]);
  }

  /** The words of one page, or of all, in one line. */
  text(page?: number): string {
    const range = page === undefined ? [] : ['-f', `${page}`, '-l', `${page}`];
    return this.#run('pdftotext', '-layout', ...range, this.#file, '-')
      .toString()
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** Each word of a page with the height of its line box in millimetres. */
  words(page: number): { word: string; height: number }[] {
    const told = this.#run('pdftotext', '-bbox', '-f', `${page}`, '-l', `${page}`, this.#file, '-').toString();
    const found = told.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g);
    return [...found].map(([, top, bottom, word = '']) => ({
      word,
      height: ((Number(bottom) - Number(top)) / 72) * MM_AN_INCH,
    }));
  }

  /** The codes that a camera finds on a page or a part of it, at 150 dots an inch. */
  codes(page: number, part?: Box): string[] {
    return codesIn(this.#render(page, 'png', part));
  }

  /** A part of a page as a camera of 150 dots an inch sees it: a byte of brightness for each pixel. */
  picture(page: number, part: Box): Picture {
    const pgm = readFileSync(this.#render(page, 'gray', part));
    const width = Number(/^P5\s+(\d+)/.exec(pgm.toString('latin1', 0, 30))?.[1]);
    const height = Math.floor(pgm.length / width);
    return { width, height, pixels: pgm.subarray(pgm.length - width * height) };
  }

  /** Width and height in millimetres of what is dark in a part of a page. */
  darkIn(page: number, part: Box): [width: number, height: number] {
    const { width, pixels } = this.picture(page, part);
    const columns = new Set<number>();
    const rows = new Set<number>();
    pixels.forEach((level, i) => {
      if (level > 127) return;
      columns.add(i % width);
      rows.add(Math.floor(i / width));
    });
    const span = (of: Set<number>) => ((Math.max(...of) - Math.min(...of) + 1) / DOTS) * MM_AN_INCH;
    return [span(columns), span(rows)];
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #render(page: number, as: 'png' | 'gray', part?: Box): string {
    const dots = (mm: number) => `${Math.round((mm / MM_AN_INCH) * DOTS)}`;
    const crop = part ? ['-x', dots(part.x), '-y', dots(part.y), '-W', dots(part.width), '-H', dots(part.height)] : [];
    const image = join(this.#folder, 'page');
    const range = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
    this.#run('pdftoppm', `-${as}`, '-r', `${DOTS}`, ...range, ...crop, this.#file, image);
    return `${image}.${as === 'png' ? 'png' : 'pgm'}`;
  }

  #run(name: (typeof TOOLS)[number], ...words: string[]): Buffer {
    const { status, stdout, stderr } = spawnSync(tool(name), words, { maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`${name}: ${stderr.toString()}`);
    return stdout;
  }
}

const DOTS = 150;

/** The codes that a camera finds in a picture. */
export const codesIn = (image: string): string[] => {
  const { stdout } = spawnSync(tool('zbarimg'), ['-q', '--raw', '-Sdisable', '-Sqrcode.enable', image]);
  return stdout.toString().split('\n').filter(Boolean);
};

const tool = (name: (typeof TOOLS)[number]): string => {
  const path = onPath(name);
  if (!path) throw new Error(`No ${name} here: on Debian, apt-get install ${PACKAGES.join(' ')}.`);
  return path;
};
