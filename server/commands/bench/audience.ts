import { Listener } from './screens.ts';

const JOIN_AT_ONCE = 50;
/** The first seq in a message: every screen of an audience is sent the same messages. */
const FIRST_SEQ = /"entries":\[\{"seq":(\d+)/;

/** Many screens of one audience: for each tag that they were told of, when the last of them heard it. */
export class Audience {
  readonly #listeners: Listener[] = [];
  readonly #heardBy = new Map<string, { tags: string[]; screens: number }>();
  readonly #pattern: RegExp;
  readonly lastHeardAt = new Map<string, number>();
  #bytes = 0;
  #entries = 0;

  /** The pattern's first group is the tag of a change in a message. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  async join(count: number, port: number, path: string, headers: Record<string, string>): Promise<void> {
    while (this.#listeners.length < count) {
      const some = Math.min(JOIN_AT_ONCE, count - this.#listeners.length);
      const now = Array.from({ length: some }, () => new Listener(port, path, headers, (text) => this.#hear(text)));
      this.#listeners.push(...now);
      await Promise.all(now.map(({ joined }) => joined));
    }
  }

  /** How many bytes a change came to on each screen. */
  get bytesAChange(): number {
    return Math.round(this.#bytes / this.#entries);
  }

  close(): void {
    for (const listener of this.#listeners) listener.close();
  }

  #hear(text: Buffer): void {
    const seq = FIRST_SEQ.exec(text.toString('latin1', 0, 200))?.[1];
    if (!seq) return;
    const known = this.#heardBy.get(seq) ?? { tags: this.#tagsIn(text), screens: 0 };
    this.#heardBy.set(seq, known);
    known.screens += 1;
    if (known.screens < this.#listeners.length) return;
    this.#heardBy.delete(seq);
    for (const tag of known.tags) this.lastHeardAt.set(tag, performance.now());
  }

  #tagsIn(text: Buffer): string[] {
    const tags = [...text.toString().matchAll(this.#pattern)].map(([, tag]) => tag!);
    this.#bytes += text.length;
    this.#entries += tags.length;
    return tags;
  }
}
