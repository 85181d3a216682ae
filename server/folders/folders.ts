import type { Readable } from 'node:stream';
import type { FairDraft } from '../../shared/fairs.ts';
import type { FairFolder } from '../../shared/folders.ts';

/** Opens what was prepared in the place of what is served; kept after the last word to whoever asked for it. */
export type ChangeOver = () => Promise<void>;

/** What the rooms may do with the fairs of the data folder. The fair that is served stays open but for a `ChangeOver`. */
export type Folders = {
  /** The fairs, the newest day first. */
  list: () => FairFolder[];
  /** One of them; refuses with `not-found`. */
  one: (folder: string) => FairFolder;
  /** Makes the next fair; resolves with its folder. */
  makeNext: (draft: FairDraft, actor: string) => Promise<FairFolder>;
  archive: (folder: string, actor: string) => Promise<FairFolder>;
  /** Deletes it with its backups. */
  remove: (folder: string) => Promise<void>;
  /** A consistent copy as one file, and what it is called. */
  handOver: (folder: string) => Promise<{ name: string; bytes: Readable }>;
  takeIn: (bytes: Readable) => Promise<FairFolder>;
  /** Opens another fair, or a rehearsal with a copy of this one, beside the one that is served. */
  prepare: (to: { folder: string } | 'rehearsal' | 'no-rehearsal') => Promise<ChangeOver>;
};
