import type { Fault } from './faults.ts';
import { foldCell } from './fold-cell.ts';
import type { Currency, PayPeriod } from '../../shared/vacancies.ts';
import {
  CURRENCY_WORDS,
  FROM_WORDS,
  GROSS_PHRASE,
  GROSS_WORDS,
  NET_WORDS,
  NOT_STATED,
  PERIOD_WORDS,
  THOUSANDS,
  TO_WORDS,
  UNKNOWN_CURRENCY,
} from './pay-words.ts';

/** The cells that speak of pay; `heading` is the head of the pay column (`Зарплата, сом`), which may name the currency. */
export type PayCells = {
  pay?: string;
  from?: string;
  to?: string;
  currency?: string;
  period?: string;
  basis?: string;
  heading?: string;
};

export type Pay = {
  payFrom?: number;
  payTo?: number;
  currency?: Currency;
  payPeriod?: PayPeriod;
  payBasis?: 'gross' | 'net';
};
/**
 * `stated` without a currency or period: the file does not say it. `words`: said without a figure (`оклад + премия`).
 * `unclear`: there are figures that cannot be understood, so the row needs a person.
 */
export type PayReading =
  | { kind: 'stated'; pay: Pay }
  | { kind: 'not-stated' }
  | { kind: 'words'; words: string }
  | { kind: 'unclear'; why: Fault };

/** Reads pay as people write it, in Russian, Kyrgyz or English; one exact figure is both the least and the most. */
export function parsePay(cells: PayCells): PayReading {
  const written = [cells.pay, cells.from, cells.to].filter(Boolean).join(' … ');
  const amounts =
    cells.from || cells.to ? amountsOfTwoCells(plain(cells.from), plain(cells.to)) : amountsOf(plain(cells.pay));
  if (amounts === undefined) return { kind: 'unclear', why: { says: 'refused_pay', with: { pay: written } } };
  if (amounts === 'none') return isNotStated(written) ? { kind: 'not-stated' } : { kind: 'words', words: written };
  const [payFrom, payTo] = amounts;
  if (payFrom !== undefined && payTo !== undefined && payFrom > payTo) {
    return { kind: 'unclear', why: { says: 'refused_pay_turned', with: { pay: written } } };
  }
  const context = [cells.currency, cells.pay, cells.from, cells.to, cells.heading].map(plain);
  if (context.some((text) => UNKNOWN_CURRENCY.test(text)))
    return { kind: 'unclear', why: { says: 'refused_currency', with: { pay: written } } };
  const currency = firstNamed(CURRENCY_WORDS, context);
  const payPeriod = firstNamed(PERIOD_WORDS, [cells.period, cells.pay, cells.heading].map(plain));
  const payBasis = basisOf([cells.basis, cells.pay, cells.heading].map(plain));
  return {
    kind: 'stated',
    pay: {
      ...(payFrom !== undefined && { payFrom }),
      ...(payTo !== undefined && { payTo }),
      ...(currency && { currency }),
      ...(payPeriod && { payPeriod }),
      ...(payBasis && { payBasis }),
    },
  };
}

type Amounts = [from: number | undefined, to: number | undefined] | 'none' | undefined;

/** Lower case, and every kind of space (no-break, narrow, thin, doubled) one plain space. */
const plain = (text = '') =>
  text
    .toLowerCase()
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isNotStated = (text: string) => foldCell(text).replace(/\b0\b/, '') === '' || NOT_STATED.test(foldCell(text));

function amountsOfTwoCells(from: string, to: string): Amounts {
  const [low, high] = [numbersIn(from), numbersIn(to)];
  if (low.length > 1 || high.length > 1) return undefined;
  if (!low[0] && !high[0]) return 'none';
  return [low[0] || undefined, high[0] || undefined];
}

function amountsOf(text: string): Amounts {
  const bare = text.replace(GROSS_PHRASE, ' ');
  const [first, second, ...more] = numbersIn(bare);
  if (more.length > 0) return undefined;
  if (!first && !second) return 'none';
  if (second !== undefined)
    return /\d.*(?:[-–—−…~/]|(?<!\p{L})(?:до|to|чейин|gacha)(?!\p{L})).*\d/u.test(bare) ? [first, second] : undefined;
  if (/\d\s*\+/.test(bare) || FROM_WORDS.test(bare)) return [first, undefined];
  return TO_WORDS.test(bare) ? [undefined, first] : [first, first];
}

const NUMBER = /\d{1,3}(?:[ .,'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?/g;

/** `30-40 тыс.` is 30 000 and 40 000; shares such as `+ 10 %` are no amounts. */
function numbersIn(text: string): number[] {
  const bare = text.replace(/\+?\s*\d+(?:[.,]\d+)?\s*%/g, ' ');
  const found = [...bare.matchAll(NUMBER)].map((match) => ({
    value: Number(match[0].replace(/[ .,'’](?=\d{3}(?!\d))/g, '').replace(',', '.')),
    thousands: THOUSANDS.test(bare.slice(match.index + match[0].length)),
  }));
  const inThousands = found.some((number) => number.thousands);
  return found.map(({ value }) => (inThousands && value < 1000 ? value * 1000 : value));
}

function firstNamed<Value>(list: [Value, RegExp][], texts: string[]): Value | undefined {
  for (const text of texts) {
    const named = list.find(([, pattern]) => pattern.test(text));
    if (named) return named[0];
  }
  return undefined;
}

function basisOf(texts: string[]): 'gross' | 'net' | undefined {
  const telling = texts.find((text) => NET_WORDS.test(text) || GROSS_WORDS.test(text));
  return telling === undefined ? undefined : NET_WORDS.test(telling) ? 'net' : 'gross';
}
