import { describe, expect, test } from 'vitest';
import { age, clockTime, date, money, number } from '../shared/web/format.ts';

/** Grouped with no-break spaces; plain ones read better here. */
const plain = (words: string): string => words.replace(/\s/g, ' ');

describe('numbers and money as people at the fair read them', () => {
  test.each([
    ['ky', 1285, '1 285'],
    ['ru', 1_234_567, '1 234 567'],
    ['en', 1285, '1,285'],
  ] as const)('%s writes %d as %s', (locale, n, written) => {
    expect(plain(number(n, locale))).toBe(written);
  });

  test.each([
    ['ru', { payFrom: 28_000, payTo: 35_000, currency: 'KGS', payPeriod: 'month' }, '28 000–35 000 сом в месяц'],
    ['ky', { payFrom: 28_000, payTo: 35_000, currency: 'KGS', payPeriod: 'month' }, 'айына 28 000–35 000 сом'],
    ['en', { payFrom: 900, currency: 'KGS', payPeriod: 'shift' }, 'from 900 som a shift'],
    ['ru', { payTo: 70_000, currency: 'RUB', payPeriod: 'month', payBasis: 'net' }, 'до 70 000 руб. в месяц, на руки'],
    ['ru', { payFrom: 500, payTo: 500, payPeriod: 'day' }, '500 сом в день'],
    ['ky', {}, 'айлыгы айтылган жок'],
  ] as const)('%s: pay %j is "%s"', (locale, pay, written) => {
    expect(plain(money(pay, locale))).toBe(written);
  });
});

describe('times and dates are those of the fair, wherever the screen is', () => {
  const evening = '2017-10-24T19:30:05.000Z';

  test('the clock shows the fair’s time zone', () => {
    expect(clockTime(evening, 'Asia/Bishkek')).toBe('01:30');
    expect(clockTime(evening, 'Asia/Bishkek', true)).toBe('01:30:05');
  });

  test.each([
    ['ky', '25-октябрь, шаршемби'],
    ['ru', 'среда, 25 октября'],
    ['en', 'Wednesday, October 25'],
  ] as const)('%s writes the day as "%s"', (locale, written) => {
    expect(date(evening, 'Asia/Bishkek', locale)).toBe(written);
  });
});

describe('the age of a number in words', () => {
  test.each([
    ['ru', 4_999, 'только что'],
    ['ru', 21_000, '21 секунду назад'],
    ['ru', 33_000, '33 секунды назад'],
    ['ru', 12_000, '12 секунд назад'],
    ['ru', 60_000, '1 минуту назад'],
    ['ky', 125_000, '2 мүнөт мурун'],
    ['en', 7_300_000, '2 hours ago'],
    ['en', -50, 'just now'],
  ] as const)('%s after %d ms: "%s"', (locale, ms, written) => {
    expect(age(ms, locale)).toBe(written);
  });
});
