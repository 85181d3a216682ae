import type { FileRoute } from '../../shared/calls.ts';
import { type FileInput, type Trouble, fetchFile, isTrouble } from '../../shared/web/call.ts';
import type { Session } from '../session.svelte.ts';

/** A file on its way from the server: how much of it is there, and whether it failed. It can be stopped. */
export class Download {
  bytes = $state(0);
  busy = $state(false);
  trouble = $state.raw<Trouble | null>(null);
  readonly #session: Session;
  #stop = new AbortController();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Fetches the file and hands it to the browser to keep under a name; true once it has. */
  async fetch<R extends FileRoute>(route: R, input: FileInput<R>, name: string): Promise<boolean> {
    if (this.busy) return false;
    const stop = (this.#stop = new AbortController());
    [this.busy, this.bytes, this.trouble] = [true, 0, null];
    const told = (bytes: number): void => void (this.bytes = bytes);
    const file = await this.#session.ask(fetchFile(route, { ...input, signal: stop.signal }, told));
    this.busy = false;
    if (stop.signal.aborted) return false;
    if (isTrouble(file)) this.trouble = file;
    else keep(file, name);
    return !isTrouble(file);
  }

  stop(): void {
    this.#stop.abort();
  }
}

/** Hands a file to the browser to keep under a name. */
export const keep = (file: Blob, name: string): void => {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
