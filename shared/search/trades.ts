import type { Trade } from '../trades/trade.ts';
import { Names } from './names.ts';
import { soughtIn } from './sought.ts';

const made = new WeakMap<readonly Trade[], Names<Trade>>();

/** The trades by all their names, made once for a list. */
export const tradeNames = (trades: readonly Trade[]): Names<Trade> => {
  const met = made.get(trades);
  if (met) return met;
  const names = new Names<Trade>();
  for (const trade of trades) names.add(trade, trade.ky, trade.ru, trade.en);
  made.set(trades, names);
  return names;
};

/** The trade that a question means, in any of the languages and with typing errors; null if it means none. */
export const tradeOf = (q: string, trades: readonly Trade[]): Trade | null => {
  const text = soughtIn(q);
  const how = { begins: false, mistyped: true, partly: 0 };
  const named = tradeNames(trades).in(text, how);
  const surest = named.reduce<(typeof named)[number] | null>((best, one) => {
    const more = one.words.size - (best?.words.size ?? 0);
    return more > 0 || (more === 0 && one.nearness > (best?.nearness ?? 0)) ? one : best;
  }, null);
  return surest?.of ?? null;
};
