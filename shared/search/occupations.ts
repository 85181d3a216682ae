import type { Trade } from '../trades/trade.ts';
import { Names } from './names.ts';
import { soughtIn } from './sought.ts';
import { tradeNames } from './trades.ts';

export type Language = 'ky' | 'ru' | 'en';
export type Occupation = { code: string; title: string };

/** What the official title of a group says counts less than what people call the trade. */
const OFFICIAL = 0.7;

/** The unit groups of ISCO-08, found by their code or by what people call the trades in them. */
export class OccupationSearch {
  readonly #trades: Names<Trade>;
  readonly #official = new Names<string>();
  readonly #titles: ReadonlyMap<string, string>;
  readonly #byCode = new Map<string, Trade>();

  /** Takes the English title of each unit group by its code. */
  constructor(trades: readonly Trade[], titles: ReadonlyMap<string, string>) {
    this.#trades = tradeNames(trades);
    this.#titles = titles;
    for (const [code, title] of titles) this.#official.add(code, [title]);
    for (const trade of trades) if (!this.#byCode.has(trade.isco)) this.#byCode.set(trade.isco, trade);
  }

  /** The likeliest first; nothing asked, nothing found. */
  find(q: string, language: Language): Occupation[] {
    if (!/^\s*\d{1,4}\s*$/.test(q)) return this.#meant(q, language);
    const codes = [...this.#titles.keys()].filter((code) => code.startsWith(q.trim()));
    return codes.map((code) => ({ code, title: this.titleOf(code, language) }));
  }

  /** What people call the group in this language; where no trade of it is listed, its English title. */
  titleOf(code: string, language: Language): string {
    return shown(this.#byCode.get(code)?.[language][0] ?? this.#titles.get(code) ?? code);
  }

  #meant(q: string, language: Language): Occupation[] {
    const text = soughtIn(q);
    const isKnown = text.every((word) => this.#trades.knows(word) || this.#official.knows(word));
    const how = { begins: true, mistyped: !isKnown, partly: Infinity };
    const likely = new Map<string, Occupation & { likelihood: number }>();
    const note = (code: string, title: string, likelihood: number): void => {
      if (likelihood > (likely.get(code)?.likelihood ?? 0)) likely.set(code, { code, title, likelihood });
    };
    for (const { of, nearness, words } of this.#trades.in(text, how))
      note(of.isco, shown(of[language][0] ?? of.isco), nearness * words.size);
    for (const { of, nearness, words } of this.#official.in(text, how))
      note(of, this.titleOf(of, language), OFFICIAL * nearness * words.size);
    const found = [...likely.values()].sort((a, b) => b.likelihood - a.likelihood);
    return found.map(({ code, title }) => ({ code, title }));
  }
}

const shown = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
