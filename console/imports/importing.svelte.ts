import { inBase64 } from '../form/base64.ts';
import { v7 as uuid } from 'uuid';
import type { Reply } from '../../shared/calls.ts';
import { LARGEST_FILE, type Encoding, type Imported, type Preview, type ToldColumn } from '../../shared/imports.ts';
import { call, isTrouble } from '../../shared/web/call.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { Session } from '../session.svelte.ts';
import { sentenceOf } from '../trouble.ts';

export type Brought = Reply<'POST /api/imports'>;

/** A file on its way into the fair: chosen, looked at in as many ways as it takes, and brought in once. */
export class Importing {
  what = $state<Imported>('vacancies');
  name = $state('');
  preview = $state.raw<Preview | null>(null);
  brought = $state.raw<Brought | null>(null);
  /** Why the file could not be read or brought in. */
  trouble = $state.raw<string | null>(null);
  busy = $state(false);
  update = $state(false);
  /** The encoding that the server found by itself. */
  found = $state.raw<Encoding | null>(null);
  readonly #session: Session;
  #file: string | null = null;
  #told: ToldColumn[] | null = null;
  #encoding: Encoding | null = null;
  #sheet: string | null = null;
  #id = uuid();
  #latest = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async choose(file: File): Promise<void> {
    this.forget();
    this.name = file.name;
    if (file.size > LARGEST_FILE) return void (this.trouble = m.import_file_large());
    this.#file = await inBase64(file);
    await this.#look();
    this.found = this.preview?.encoding ?? null;
  }

  /** Nothing is chosen any more; a look that is under way comes too late. */
  forget(): void {
    this.#latest += 1;
    [this.preview, this.brought, this.trouble, this.found, this.#file] = [null, null, null, null, null];
    [this.#told, this.#encoding, this.#sheet, this.update, this.busy] = [null, null, null, false, false];
    this.#id = uuid();
    this.name = '';
  }

  async holds(what: Imported): Promise<void> {
    this.what = what;
    this.#told = null;
    if (this.#file !== null) await this.#look();
  }

  /** In another encoding, or on another sheet, the columns are others. */
  async readAs(encoding: Encoding): Promise<void> {
    [this.#encoding, this.#told] = [encoding, null];
    await this.#look();
  }

  async turnTo(sheet: string): Promise<void> {
    [this.#sheet, this.#told] = [sheet, null];
    await this.#look();
  }

  /** The column under this heading holds this field and no other column does; no field where it is not used. */
  async assign(heading: string, field: string): Promise<void> {
    const others = (this.preview?.told ?? []).filter((one) => one.heading !== heading && one.field !== field);
    this.#told = [...others, { heading, field: field || 'ignore' }];
    await this.#look();
  }

  async bring(): Promise<void> {
    const body = { id: this.#id, ...this.#asked(), ...(this.update ? { update: true } : {}) };
    const reply = await this.#ask(() => this.#session.ask(call('POST /api/imports', { body })));
    if (reply) this.brought = reply;
  }

  async #look(): Promise<void> {
    // What is asked otherwise is another import.
    this.#id = uuid();
    this.brought = null;
    const body = this.#asked();
    const reply = await this.#ask(() => this.#session.ask(call('POST /api/imports/preview', { body })));
    if (reply) this.preview = reply;
  }

  /** Asks the server; null where it refused, or where something else was asked meanwhile. */
  async #ask<T>(ask: () => Promise<T>): Promise<Exclude<T, Error> | null> {
    const turn = ++this.#latest;
    [this.busy, this.trouble] = [true, null];
    const reply = await ask();
    if (turn !== this.#latest) return null;
    this.busy = false;
    if (!isTrouble(reply)) return reply as Exclude<T, Error>;
    this.trouble = sentenceOf(reply);
    return null;
  }

  #asked() {
    return {
      what: this.what,
      file: this.#file ?? '',
      ...(this.#encoding ? { encoding: this.#encoding } : {}),
      ...(this.#sheet ? { sheet: this.#sheet } : {}),
      ...(this.#told ? { columns: this.#told } : {}),
    };
  }
}
