import { CallRefused, type Trouble, isTrouble } from '../../shared/web/call.ts';
import { sentenceOf } from '../trouble.ts';

type Fault = { field: string; label: string; message: string };
/** What is wrong with each field, or nothing. */
export type Checks = Record<string, string | null>;

let made = 0;

/** A form being filled in: what is wrong by the field, whether it is under way, and what the server said of it. */
export class Form {
  readonly id = `form${++made}`;
  busy = $state(false);
  faults = $state.raw<Fault[]>([]);
  /** What the server said of the whole. */
  refusal = $state.raw<string | null>(null);
  /** Rises with each failed attempt, so that the summary can take the focus again. */
  attempts = $state(0);
  readonly #labels = new Map<string, string>();

  /** A field says that it is there, under which label. */
  has(field: string, label: string): void {
    this.#labels.set(field, label);
  }

  idOf(field: string): string {
    return `${this.id}-${field.replaceAll('.', '-')}`;
  }

  faultOf(field: string): string | null {
    return this.faults.find((fault) => fault.field === field)?.message ?? null;
  }

  /** Checks, sends if all is well, and returns the reply; null where something has to be mended first. */
  async send<T>(checks: Checks, work: () => Promise<T | Trouble>): Promise<T | null> {
    if (this.busy || !this.passes(checks)) return null;
    this.busy = true;
    const reply = await work();
    this.busy = false;
    if (!isTrouble(reply)) return reply;
    this.#tell(reply);
    return null;
  }

  passes(checks: Checks): boolean {
    this.refusal = null;
    this.faults = Object.entries(checks).flatMap(([field, message]) =>
      message === null ? [] : [{ field, label: this.#labels.get(field) ?? '', message }],
    );
    if (this.faults.length > 0) this.attempts += 1;
    return this.faults.length === 0;
  }

  #tell(trouble: Trouble): void {
    const field = trouble instanceof CallRefused ? this.#fieldNamed(trouble.field) : undefined;
    const message = sentenceOf(trouble);
    if (field === undefined) this.refusal = message;
    else this.faults = [{ field, label: this.#labels.get(field) ?? '', message }];
    this.attempts += 1;
  }

  /** The server may name a part ("fair.name.ky") of what is one field here. */
  #fieldNamed(name: string | undefined): string | undefined {
    return [...this.#labels.keys()].find((field) => name === field || name?.startsWith(`${field}.`));
  }
}
