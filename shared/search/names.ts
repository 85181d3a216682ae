import { soughtIn, type Sought } from './sought.ts';
import { Vocabulary, type Near } from './vocabulary.ts';

/** How generously names are recognised. */
export type How = {
  begins: boolean;
  mistyped: boolean;
  /** A part of a name tells it if no more names than these have it: "sewing" does, "operator" does not. */
  partly: number;
};
/** Somebody or something that is named in a text, how surely, and by which of the text's words. */
export type Named<Of> = { of: Of; nearness: number; words: ReadonlySet<number> };

type Name<Of> = { of: Of; words: number; rank: number };

/** A second name means the same, but the first one means it more. */
const SECOND = 0.98;
const PARTLY = 0.6;
const LEAST_BEGINNING = 3;

/** Things with names of one or more words, recognised within a text. */
export class Names<Of> {
  readonly #names: Name<Of>[] = [];
  readonly #vocabulary = new Vocabulary<number[]>();

  /** Takes lists of equal names, such as one for each language; the first name of each list ranks first. */
  add(of: Of, ...lists: readonly (readonly string[])[]): void {
    for (const list of lists)
      list.forEach((name, i) => {
        const words = soughtIn(name).map(([word]) => word!);
        const n = this.#names.push({ of, words: words.length, rank: i === 0 ? 1 : SECOND }) - 1;
        for (const word of words) this.#vocabulary.at(word, () => []).push(n);
      });
  }

  /** Whether a name has this word, endings aside, or one that begins so. */
  knows(sought: Sought): boolean {
    return sought.some((word) => this.#vocabulary.knows(word));
  }

  /** What the text names; of two names for the same, the surer. */
  in(text: readonly Sought[], how: How): Named<Of>[] {
    const named = new Map<Of, Named<Of>>();
    for (const [n, met] of this.#met(text, how)) {
      const { of, words, rank } = this.#names[n]!;
      const isWhole = met.words.size >= words && met.parts.size >= words;
      if (!isWhole && met.rarest > how.partly) continue;
      const nearness = met.nearness * rank * (isWhole ? 1 : (PARTLY * met.parts.size) / words);
      const other = named.get(of);
      if (!other || other.nearness < nearness || (other.nearness === nearness && other.words.size < met.words.size))
        named.set(of, { of, nearness, words: met.words });
    }
    return [...named.values()];
  }

  #met(text: readonly Sought[], how: How): Map<number, Met> {
    const met = new Map<number, Met>();
    text.forEach((sought, at) => {
      for (const [entry, nearness] of this.#near(sought, how))
        for (const n of entry.value) {
          const one = met.get(n);
          if (!one) met.set(n, { words: new Set([at]), parts: new Set([entry]), nearness, rarest: entry.value.length });
          else {
            one.words.add(at);
            one.parts.add(entry);
            one.nearness = Math.min(one.nearness, nearness);
            one.rarest = Math.min(one.rarest, entry.value.length);
          }
        }
    });
    return met;
  }

  #near(sought: Sought, how: How): Near<number[]> {
    const near: Near<number[]> = new Map();
    const mistyped = how.mistyped && !this.knows(sought);
    for (const word of sought)
      for (const some of [
        mistyped ? this.#vocabulary.mistyped(word) : [],
        how.begins ? this.#vocabulary.beginning(word, LEAST_BEGINNING) : [],
        this.#vocabulary.same(word),
      ])
        for (const [entry, nearness] of some) near.set(entry, Math.max(nearness, near.get(entry) ?? 0));
    return near;
  }
}

type Met = { words: Set<number>; parts: Set<unknown>; nearness: number; rarest: number };
