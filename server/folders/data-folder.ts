import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { FAIR_FILES, lookInto } from '../../db/copy.ts';
import { FIRST_FOLDER, MOST_FAIRS } from '../../shared/folders.ts';
import { Refused } from '../../shared/refusals.ts';

/** Which fair of a data folder is served, and whether a rehearsal with its copy is. */
export type Served = { folder: string; rehearsal: boolean };

const POINTER = 'served.json';
const FAIRS = 'fairs';
const REHEARSAL = 'rehearsal';
/** What is made or taken in lies here until it is whole. */
const UNFINISHED = 'unfinished';
const OWNER_ONLY = { recursive: true, mode: 0o700 } as const;
const LOG_FILES = ['', '-wal', '-shm'];

/**
 * The folder of the data: the first fair lies in it as it always did, further fairs in folders of their own beneath
 * `fairs`, a rehearsal in `rehearsal`. A small file says which is served.
 */
export class DataFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  pathOf(folder: string): string {
    return folder === FIRST_FOLDER ? this.root : join(this.root, FAIRS, folder);
  }

  get rehearsal(): string {
    return join(this.root, REHEARSAL);
  }

  has(folder: string): boolean {
    return existsSync(join(this.pathOf(folder), FAIR_FILES[0]));
  }

  names(): string[] {
    const beneath = join(this.root, FAIRS);
    const further = existsSync(beneath) ? readdirSync(beneath).sort() : [];
    return [FIRST_FOLDER, ...further].filter((folder) => this.has(folder));
  }

  /** Which fair is served, and a line for whoever starts the server where it is not the one that was. */
  served(): Served & { note: string | null } {
    const path = join(this.root, POINTER);
    const said = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Served) : null;
    if (!said) return { folder: FIRST_FOLDER, rehearsal: false, note: null };
    const isThere = this.has(said.folder);
    const folder = isThere ? said.folder : (this.names()[0] ?? FIRST_FOLDER);
    const rehearsal = said.rehearsal && isThere && existsSync(join(this.rehearsal, FAIR_FILES[0]));
    const gone = `The fair in ${this.pathOf(said.folder)} is gone: the one in ${this.pathOf(folder)} is served.`;
    return { folder, rehearsal, note: isThere ? null : gone };
  }

  /** From now on, and after a power cut, this one is served. */
  point({ folder, rehearsal }: Served): void {
    const path = join(this.root, POINTER);
    const aside = openSync(`${path}.new`, 'w');
    writeSync(aside, `${JSON.stringify({ folder, rehearsal })}\n`);
    fsyncSync(aside);
    closeSync(aside);
    renameSync(`${path}.new`, path);
    keepNames(this.root);
  }

  bytesOf(folder: string): number {
    return filesOf(this.pathOf(folder)).reduce((sum, path) => sum + statSync(path).size, 0);
  }

  /**
   * Has a fair made in a folder aside and moves it to where fairs lie once it is whole; the first one where there is none
   * yet. Resolves with its folder.
   */
  async placed(make: (path: string) => Promise<void>): Promise<string> {
    const known = this.names();
    if (known.length >= MOST_FAIRS) throw new Refused('too-many-fairs');
    const path = this.unfinished();
    await make(path).catch((error: unknown) => {
      rmSync(path, { recursive: true, force: true });
      throw error;
    });
    const { id, day } = lookInto(path)!;
    const plain = `${day}-${id.slice(-6)}`;
    const free = [plain, ...known.map((_, i) => `${plain}-${i + 2}`)].find((name) => !this.has(name))!;
    const folder = known.length === 0 ? FIRST_FOLDER : free;
    this.#place(path, folder);
    return folder;
  }

  /** An empty folder to make something in, which is moved to its place when it is whole. */
  unfinished(): string {
    const path = join(this.root, UNFINISHED, uuid());
    mkdirSync(path, OWNER_ONLY);
    return path;
  }

  #place(made: string, folder: string): void {
    const to = this.pathOf(folder);
    if (folder === FIRST_FOLDER) for (const name of FAIR_FILES) renameSync(join(made, name), join(to, name));
    else {
      mkdirSync(dirname(to), OWNER_ONLY);
      renameSync(made, to);
      keepNames(dirname(to));
    }
    keepNames(this.root);
  }

  /** Of the first fair its files alone: the other fairs and the certificates lie beside them. */
  remove(folder: string): void {
    const path = this.pathOf(folder);
    if (folder === FIRST_FOLDER) for (const each of filesOf(path)) rmSync(each);
    else rmSync(path, { recursive: true, force: true });
    keepNames(dirname(path));
  }

  removeRehearsal(): void {
    rmSync(this.rehearsal, { recursive: true, force: true });
  }

  /** What a crash left half made. */
  tidyUp(): void {
    rmSync(join(this.root, UNFINISHED), { recursive: true, force: true });
  }
}

const filesOf = (path: string): string[] =>
  FAIR_FILES.flatMap((name) => LOG_FILES.map((ending) => join(path, name + ending))).filter((each) => existsSync(each));

/** What was renamed in a folder stays so after a power cut. */
const keepNames = (path: string): void => {
  const directory = openSync(path, 'r');
  fsyncSync(directory);
  closeSync(directory);
};
