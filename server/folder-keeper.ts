import { mkdirSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { copyClosed, copyFair, lookInto, markCopy, type FairSeen } from '../db/copy.ts';
import { Journal, type Writer } from '../db/journal.ts';
import { emptyFair } from '../shared/fair.ts';
import type { FairDraft } from '../shared/fairs.ts';
import { fileNameOf, type FairFolder } from '../shared/folders.ts';
import { Refused } from '../shared/refusals.ts';
import { dropBackups } from './backups/shelf.ts';
import { carryOver } from './carry-over.ts';
import type { Settings } from './config.ts';
import { changeFairState } from './fairs/actions.ts';
import type { DataFolder, Served } from './folders/data-folder.ts';
import type { ChangeOver, Folders } from './folders/folders.ts';
import { packed } from './folders/one-file.ts';
import { takeInto } from './folders/taking-in.ts';
import { purgeWhenDue } from './keeping/purging.ts';
import { closeFiles, type FairFiles, type Opened } from './opened.ts';
import { reportOf } from './report/report.ts';
import { RightsBook } from './rights/book.ts';

type Parts = {
  data: DataFolder;
  settings: Pick<Settings, 'dataFolder' | 'backups'>;
  now: () => Date;
  openFiles: (path: string) => FairFiles;
  /** What is served now. */
  current: () => Opened;
  /** Opens the fair in a folder beside the one that is served; it takes its place when the `ChangeOver` is run. */
  openBeside: (path: string) => Promise<(atPlace: () => void) => Promise<void>>;
};

/** Keeps the fairs of the data folder: one is served, the others lie there closed and are opened for a moment at most. */
export class FolderKeeper implements Folders {
  readonly #parts: Parts;
  #served: Served;
  #changing = false;
  /** What to say to whoever started the server. */
  readonly note: string | null;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { note, ...served } = parts.data.served();
    [this.#served, this.note] = [served, note];
  }

  /** Where the fair lies that is to be served. */
  get path(): string {
    return this.#pathOf(this.#served);
  }

  list(): FairFolder[] {
    const { data } = this.#parts;
    const told = data.names().flatMap((folder) => {
      const seen = lookInto(data.pathOf(folder));
      return seen ? [this.#told(folder, seen)] : [];
    });
    return told.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.folder < b.folder ? -1 : 1));
  }

  one(folder: string): FairFolder {
    const { data } = this.#parts;
    const seen = data.has(folder) ? lookInto(data.pathOf(folder)) : null;
    if (!seen) throw new Refused('not-found');
    return this.#told(folder, seen);
  }

  async makeNext(draft: FairDraft, actor: string): Promise<FairFolder> {
    const { data, current, now } = this.#parts;
    const { reader, fair } = current().house;
    const report = reportOf(reader, fair, now().toISOString());
    const make = (path: string) => this.#within(path, actor, (w) => void carryOver(reader, w, draft, report));
    return this.one(await data.placed(make));
  }

  async archive(folder: string, actor: string): Promise<FairFolder> {
    await this.#within(this.#parts.data.pathOf(folder), actor, (w) => changeFairState(w, 'archived', undefined));
    return this.one(folder);
  }

  /** With what was saved of it. */
  async remove(folder: string): Promise<void> {
    const { data, settings } = this.#parts;
    const { fairId: id, day } = this.one(folder);
    data.remove(folder);
    await dropBackups(settings, { id, day });
  }

  async handOver(folder: string): Promise<{ name: string; bytes: Readable }> {
    const { data, current, now } = this.#parts;
    const fair = this.one(folder);
    const copy = data.unfinished();
    const { file, sealed } = current().files;
    await (fair.isServed ? copyFair([file.db, sealed], copy) : copyClosed(data.pathOf(folder), copy));
    const at = now().toISOString();
    return { name: fileNameOf(fair, at), bytes: await packed(copy, { ...fair, id: fair.fairId }, at) };
  }

  async takeIn(bytes: Readable): Promise<FairFolder> {
    return this.one(await takeInto(this.#parts.data, bytes));
  }

  async prepare(to: { folder: string } | 'rehearsal' | 'no-rehearsal'): Promise<ChangeOver> {
    if (this.#changing) throw new Refused('changing-over');
    this.#changing = true;
    return this.#prepare(to).catch((error: unknown) => {
      this.#changing = false;
      throw error;
    });
  }

  /** What is held of people in fairs that are not served is erased on their day as well. */
  async purgeOthers(): Promise<void> {
    const { data, settings, now, openFiles } = this.#parts;
    for (const folder of data.names()) {
      if (folder === this.#served.folder || !lookInto(data.pathOf(folder))) continue;
      const files = openFiles(data.pathOf(folder));
      const journal = new Journal(files.file.db, { now });
      const rights = new RightsBook({ db: files.sealed, journal, fair: emptyFair(), now });
      const house = {
        journal,
        reader: journal.reader,
        rights,
        now,
        rehearsal: null,
        settings,
      };
      await purgeWhenDue(house).finally(() => closeFiles(files));
    }
  }

  async #prepare(to: { folder: string } | 'rehearsal' | 'no-rehearsal'): Promise<ChangeOver> {
    const { data, openBeside } = this.#parts;
    const { folder } = this.#served;
    if (to === 'rehearsal') await this.#copyToRehearse();
    const next: Served =
      typeof to === 'object' ? { ...to, rehearsal: false } : { folder, rehearsal: to === 'rehearsal' };
    const changeOver = await openBeside(this.#pathOf(next));
    return async () => {
      await changeOver(() => {
        data.point(next);
        this.#served = next;
      });
      if (!next.rehearsal) data.removeRehearsal();
      this.#changing = false;
    };
  }

  async #copyToRehearse(): Promise<void> {
    const { data, current } = this.#parts;
    const { file, sealed } = current().files;
    data.removeRehearsal();
    mkdirSync(data.rehearsal, { mode: 0o700 });
    await copyFair([file.db, sealed], data.rehearsal);
    markCopy(data.rehearsal, true);
  }

  #pathOf({ folder, rehearsal }: Served): string {
    return rehearsal ? this.#parts.data.rehearsal : this.#parts.data.pathOf(folder);
  }

  #told(folder: string, { id, name, city, day, state }: FairSeen): FairFolder {
    const bytes = this.#parts.data.bytesOf(folder);
    return { folder, fairId: id, name, city, day, state, bytes, isServed: folder === this.#served.folder };
  }

  /** Changes a fair that is not served. */
  async #within(path: string, actor: string, change: (w: Writer) => void): Promise<void> {
    const { openFiles, now } = this.#parts;
    const files = openFiles(path);
    await new Journal(files.file.db, { now }).write(actor, change).finally(() => closeFiles(files));
  }
}
