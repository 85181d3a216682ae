import { onOtherKeyboard } from './search/keyboards.ts';
import type { Names } from './search/names.ts';
import { soughtIn, type Sought } from './search/sought.ts';
import { townNames } from './search/towns.ts';
import { tradeNames } from './search/trades.ts';
import { Vocabulary, type Near } from './search/vocabulary.ts';
import { writingsOf, type Word } from './search/words.ts';
import type { Trade } from './trades/trade.ts';

export type Searchable = {
  id: string;
  title: string;
  employerName: string;
  place?: string | undefined;
  description?: string | undefined;
  /** ISCO-08, one to four digits. */
  occupation?: string | undefined;
};
export type Found = { id: string; score: number };

/** What a word is worth by where it stands. */
const TITLE = 100;
const TRADE_IN_TITLE = 85;
const TRADE_BY_CODE = 60;
/** Another trade of the same unit group than the title says. */
const TRADE_BESIDE = 30;
const EMPLOYER = 50;
const PLACE = 40;
const DESCRIPTION = 10;
/** More for a title that says little else. */
const WHOLE_TITLE = 10;
const DESCRIPTION_READ = 400;
/** What a typing beginner has typed so far says nothing of a description. */
const TELLING_BEGINNING = 4;
const EVERY_WORD = 1000;
/** Trades have a word of their names in common with others; where more do, it tells none of them. */
const FEW = 6;

/** The vacancies that a word is in, by their slot, and what it is worth there. */
type Worth = Map<number, number>;

/**
 * Vacancies found by what people type: in Kyrgyz, Russian or English whatever the vacancy's own language, with typing
 * errors, without the Kyrgyz letters, in Latin letters, on the wrong keyboard. Words that no vacancy and no trade knows
 * are taken for typing errors; every word has to be met, and only if none meets all of them, any.
 */
export class VacancySearch {
  readonly #trades: Names<Trade>;
  readonly #towns = townNames();
  readonly #byCode = new Map<string, Trade[]>();
  readonly #words = new Vocabulary<Worth>();
  readonly #worthOfTrade = new Map<Trade, Worth>();
  readonly #worthOfTown = new Map<string, Worth>();
  /** By id, in the order in which they came: the slot, and every place that names it. */
  readonly #slots = new Map<string, { slot: number; in: readonly Worth[] }>();
  readonly #ids: (string | null)[] = [];

  constructor(trades: readonly Trade[]) {
    this.#trades = tradeNames(trades);
    for (const trade of trades) this.#byCode.set(trade.isco, [...(this.#byCode.get(trade.isco) ?? []), trade]);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Adds a vacancy, or puts its new words in the place of the old ones. */
  put(vacancy: Searchable): void {
    const slot = this.#slots.get(vacancy.id)?.slot ?? this.#ids.length;
    for (const worth of this.#slots.get(vacancy.id)?.in ?? []) worth.delete(slot);
    const within: Worth[] = [];
    this.#slots.set(vacancy.id, { slot, in: within });
    this.#ids[slot] = vacancy.id;
    const note = (worth: Worth, value: number): void => {
      const had = worth.get(slot);
      if (had === undefined) within.push(worth);
      if (had === undefined || had < value) worth.set(slot, value);
    };
    const { title, employerName, place = '', description = '', occupation = '' } = vacancy;
    const words = soughtIn(title);
    this.#noteAll(title, TITLE + WHOLE_TITLE / words.length, note);
    this.#noteAll(employerName, EMPLOYER, note);
    this.#noteAll(`${place} ${occupation}`, PLACE, note);
    this.#noteAll(description.slice(0, DESCRIPTION_READ), DESCRIPTION, note);
    const told = this.#trades.in(words, { ...EXACTLY, mistyped: true });
    for (const { of, nearness, words: said } of told)
      note(worthOf(this.#worthOfTrade, of), TRADE_IN_TITLE * nearness * (0.75 + (0.25 * said.size) / words.length));
    const byCode = told.some(({ of }) => of.isco === occupation) ? TRADE_BESIDE : TRADE_BY_CODE;
    for (const trade of this.#byCode.get(occupation) ?? []) note(worthOf(this.#worthOfTrade, trade), byCode);
    for (const { of } of this.#towns.in(soughtIn(place), EXACTLY)) note(worthOf(this.#worthOfTown, of), PLACE);
  }

  drop(id: string): void {
    const met = this.#slots.get(id);
    if (!met) return;
    for (const worth of met.in) worth.delete(met.slot);
    this.#ids[met.slot] = null;
    this.#slots.delete(id);
  }

  /** The best first, among equals the first put; all of them if nothing is asked. */
  find(q: string): Found[] {
    const text = soughtIn(q);
    if (q.trim() === '') return [...this.#slots.keys()].map((id) => ({ id, score: 0 }));
    const worths = this.#worths(text, true);
    const all = this.#ranked(worths, worths.length);
    if (all.length > 0) return all;
    const switched = soughtIn(onOtherKeyboard(q));
    const others = this.#ranked(this.#worths(switched, false), switched.length);
    return others.length > 0 || text.length === 1 ? others : this.#ranked(worths, 1);
  }

  #noteAll(text: string, value: number, note: (worth: Worth, value: number) => void): void {
    for (const word of writingsOf(text)) {
      const worth = this.#words.at(word, () => new Map());
      note(worth, value);
    }
  }

  /** For each word of the question what it is worth in every slot. */
  #worths(text: readonly Sought[], mayBeMistyped: boolean): Float64Array[] {
    const strange = mayBeMistyped ? text.map((word) => !this.#knows(word)) : [];
    const worths = text.map((word, i) => this.#worthsOfWord(word, strange[i] ?? false));
    const how = { begins: true, mistyped: strange.some(Boolean), partly: FEW };
    for (const { of, nearness, words } of this.#trades.in(text, how))
      for (const i of words) raise(worths[i]!, this.#worthOfTrade.get(of), nearness);
    for (const { of, nearness, words } of this.#towns.in(text, { ...how, partly: 0 }))
      for (const i of words) raise(worths[i]!, this.#worthOfTown.get(of), nearness);
    return worths;
  }

  #knows(sought: Sought): boolean {
    if (this.#trades.knows(sought) || this.#towns.knows(sought)) return true;
    return sought.some((word) => this.#words.knows(word, isTold));
  }

  #worthsOfWord(sought: Sought, isStrange: boolean): Float64Array {
    const worths = new Float64Array(this.#ids.length);
    const take = (near: Near<Worth>, least = 0): void => {
      for (const [{ value }, nearness] of near) raise(worths, value, nearness, least);
    };
    for (const word of sought) {
      take(this.#words.same(word));
      take(this.#words.beginning(word, 1), isTelling(word) ? 0 : PLACE);
      if (isStrange) take(this.#words.mistyped(word));
    }
    return worths;
  }

  /** The slots that meet at least so many words. */
  #ranked(worths: readonly Float64Array[], least: number): Found[] {
    const found: Found[] = [];
    for (let slot = 0; slot < this.#ids.length; slot++) {
      let met = 0;
      let sum = 0;
      for (const worth of worths) {
        const value = worth[slot]!;
        if (value === 0) continue;
        met++;
        sum += value;
      }
      const id = this.#ids[slot];
      if (met > 0 && met >= least && id) found.push({ id, score: met * EVERY_WORD + sum });
    }
    return found.sort((a, b) => b.score - a.score);
  }
}

const EXACTLY = { begins: false, mistyped: false, partly: 0 };

const isTold = (worth: Worth): boolean => {
  for (const value of worth.values()) if (value > DESCRIPTION) return true;
  return false;
};
const isTelling = ({ form }: Word): boolean => form.length >= TELLING_BEGINNING;

const worthOf = <Key>(worths: Map<Key, Worth>, key: Key): Worth => {
  const met = worths.get(key);
  if (met) return met;
  const worth: Worth = new Map();
  worths.set(key, worth);
  return worth;
};

const raise = (worths: Float64Array, by: Worth | undefined, nearness: number, least = 0): void => {
  for (const [slot, value] of by ?? [])
    if (value >= least && value * nearness > worths[slot]!) worths[slot] = value * nearness;
};
