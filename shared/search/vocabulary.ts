import SearchableMap from 'minisearch/SearchableMap';
import type { Word } from './words.ts';

/** How near a word in the vocabulary is to the one sought, from 1 (the same) down. */
const SAME = 1;
const SAME_STEM = 0.96;
const BEGINS = 0.8;
const SWAPPED = 0.6;
/** A shorter beginning may as well be a typing error. */
const TELLING_BEGINNING = 5;
const MISTYPED = [1, 0.55, 0.4] as const;

type Entry<Value> = Word & { value: Value };
export type Near<Value> = Map<Entry<Value>, number>;

/** Words, each with a value, found again by their spelling, their stem, their beginning, or with typing errors. */
export class Vocabulary<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  /** The same entries by the letters that they begin with. */
  readonly #byForm = new SearchableMap<Entry<Value>>();
  readonly #byStem = new SearchableMap<Entry<Value>[]>();

  /** The value of a word, made anew for a word that was not here. */
  at(word: Word, make: () => Value): Value {
    const met = this.#entries.get(word.form);
    if (met) return met.value;
    const entry = { ...word, value: make() };
    this.#entries.set(word.form, entry);
    this.#byForm.set(word.form, entry);
    const alike = this.#byStem.get(word.stem);
    if (alike) alike.push(entry);
    else this.#byStem.set(word.stem, [entry]);
    return entry.value;
  }

  /** The words that are this one, but for its endings. */
  same(word: Word): Near<Value> {
    const near: Near<Value> = new Map();
    for (const entry of this.#byStem.get(word.stem) ?? []) near.set(entry, entry.form === word.form ? SAME : SAME_STEM);
    return near;
  }

  /** Whether a word is this one, but for its endings, or begins so, and has a value that counts. */
  knows(word: Word, counts: (value: Value) => boolean = () => true): boolean {
    for (const entry of this.#byStem.get(word.stem) ?? []) if (counts(entry.value)) return true;
    if (word.form.length < TELLING_BEGINNING) return false;
    for (const entry of this.#byForm.atPrefix(word.form).values()) if (counts(entry.value)) return true;
    return false;
  }

  /** The words that begin so, the shorter the nearer. */
  beginning(word: Word, least: number): Near<Value> {
    const near: Near<Value> = new Map();
    if (word.form.length < least) return near;
    for (const entry of this.#byForm.atPrefix(word.form).values())
      near.set(entry, BEGINS + (0.1 * word.form.length) / entry.form.length);
    return near;
  }

  /** The words that it may be a typing error for: those with the fewest errors. The first letter has to be right. */
  mistyped(word: Word): Near<Value> {
    const near: Near<Value> = new Map();
    const note = (entry: Entry<Value>, nearness: number): void =>
      void near.set(entry, Math.max(nearness, near.get(entry) ?? 0));
    for (const swapped of swapsOf(word.form)) {
      const entry = this.#entries.get(swapped);
      if (entry) note(entry, SWAPPED);
    }
    for (const [entry, nearness] of this.#within(this.#byForm, word.form)) note(entry, nearness);
    for (const [entries, nearness] of this.#within(this.#byStem, word.stem))
      for (const entry of entries) note(entry, nearness);
    const nearest = Math.max(0, ...near.values());
    return new Map([...near].filter(([, nearness]) => nearness >= Math.min(nearest, MISTYPED[1])));
  }

  #within<Found>(words: SearchableMap<Found>, form: string): [Found, number][] {
    const most = errorsAllowed(form);
    if (most === 0) return [];
    const found = words.atPrefix(form[0]!).fuzzyGet(form.slice(1), most);
    return [...found.values()].flatMap(([value, errors]) => (errors ? [[value, MISTYPED[errors]!]] : []));
  }
}

/** A short word with an error in it is another word. */
const errorsAllowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const swapsOf = (form: string): string[] =>
  form.length < 4
    ? []
    : Array.from({ length: form.length - 1 }, (_, i) => form.slice(0, i) + form[i + 1]! + form[i]! + form.slice(i + 2));
