import { describe, expect, it, test } from 'vitest';
import { mendMisreading, wordWithLostLetters } from '../server/imports/damage.ts';
import { findPlace } from '../server/imports/find-place.ts';
import { parsePay } from '../server/imports/parse-pay.ts';
import { parseContract, parseDay, parseExperience, parseYesNo } from '../server/imports/parse-values.ts';

test.each([
  ['New York Cityâ€™s', 'New York City’s'],
  ['â€¢', '•'],
  ['РџРѕРІР°СЂ', 'Повар'],
  ['ÐŸÐ¾Ð²Ð°Ñ€', 'Повар'],
  ['CafÃ© CrÃ¨me', 'Café Crème'],
  ['В\u00a0Оше, план Д», № 5', 'В\u00a0Оше, план Д», № 5'],
  ['ООО «РЁ»', 'ООО «РЁ»'],
  ['Өнөр жай', 'Өнөр жай'],
])('misread %j is mended to %j', (cell, mended) => {
  expect(mendMisreading(cell)).toBe(mended);
});

test.each([
  ['т?шт?к? чейин', 'т?шт?к?'],
  ['жумуш бер??ч?', 'бер??ч?'],
  ['?ч орун', '?ч'],
  ['ЖУМУШ К?Н?', 'К?Н?'],
  ['Б\uFFFDшкек', 'Б\uFFFDшкек'],
  ['Хотите работать?Звоните! Опыт? Не нужен', undefined],
  ['https://example.kg/card?id=3', undefined],
  ['кафе ?Бакай?', '?Бакай?'],
  ['(?) ???', undefined],
])('in %j the word with lost letters is %j', (cell, word) => {
  expect(wordWithLostLetters(cell)).toBe(word);
});

describe('pay', () => {
  test.each([
    ['от 50 000 ₽', { payFrom: 50_000, currency: 'RUB' }],
    ['от 50 000 руб.', { payFrom: 50_000, currency: 'RUB' }],
    ['от 27 000', { payFrom: 27_000 }],
    ['28\u00a0000', { payFrom: 28_000, payTo: 28_000 }],
    ['33000', { payFrom: 33_000, payTo: 33_000 }],
    ['15000 руб.', { payFrom: 15_000, payTo: 15_000, currency: 'RUB' }],
    ['до 45000', { payTo: 45_000 }],
    ['30 000 до вычета НДФЛ', { payFrom: 30_000, payTo: 30_000, payBasis: 'gross' }],
    ['от  29 000', { payFrom: 29_000 }],
    ['30 000-40 000', { payFrom: 30_000, payTo: 40_000 }],
    ['30\u202f000 – 40\u2009000 сом', { payFrom: 30_000, payTo: 40_000, currency: 'KGS' }],
    ['от 30 000 до 40 000 руб. на руки', { payFrom: 30_000, payTo: 40_000, currency: 'RUB', payBasis: 'net' }],
    ['20000 нэтто', { payFrom: 20_000, payTo: 20_000, payBasis: 'net' }],
    ['30-40 тыс. руб.', { payFrom: 30_000, payTo: 40_000, currency: 'RUB' }],
    ['25 миң сом', { payFrom: 25_000, payTo: 25_000, currency: 'KGS' }],
    ['50 т.р.', { payFrom: 50_000, payTo: 50_000, currency: 'RUB' }],
    ['30.000 KGS', { payFrom: 30_000, payTo: 30_000, currency: 'KGS' }],
    ['$1,200 per month', { payFrom: 1200, payTo: 1200, currency: 'USD', payPeriod: 'month' }],
    ['900 €', { payFrom: 900, payTo: 900, currency: 'EUR' }],
    ['250 000 ₸', { payFrom: 250_000, payTo: 250_000, currency: 'KZT' }],
    ['1500 сомони', { payFrom: 1500, payTo: 1500, currency: 'TJS' }],
    ['до 1 000 000 сум', { payTo: 1_000_000, currency: 'UZS' }],
    ['500 сом/час', { payFrom: 500, payTo: 500, currency: 'KGS', payPeriod: 'hour' }],
    ['1500 за смену', { payFrom: 1500, payTo: 1500, payPeriod: 'shift' }],
    ['күнүнө 1500 сом', { payFrom: 1500, payTo: 1500, currency: 'KGS', payPeriod: 'day' }],
    ['30 000 сомдон баштап', { payFrom: 30_000, currency: 'KGS' }],
    ['40 000 сомго чейин', { payTo: 40_000, currency: 'KGS' }],
    ['30000 + 10%', { payFrom: 30_000 }],
  ])('“%s” is read', (pay, read) => {
    expect(parsePay({ pay })).toEqual({ kind: 'stated', pay: read });
  });

  test.each(['', '-', '—', '0', 'по договоренности', 'Договорная', 'з/п не указана', 'келишим боюнча', 'negotiable'])(
    '“%s” states no pay',
    (pay) => {
      expect(parsePay({ pay })).toEqual({ kind: 'not-stated' });
    },
  );

  test.each(['40 000 - 30 000', '10 000 20 000 30 000', '27 000 30 000', '£500'])('“%s” needs a person', (pay) => {
    expect(parsePay({ pay }).kind).toBe('unclear');
  });
});

describe('values', () => {
  test.each([
    ['Приморский край, г Спасск-Дальний', { country: 'RU' }],
    ['г. Бишкек, ул. Москва', { country: 'KG', region: 'KG-GB' }],
    ['Кыргызстан, Ош', { country: 'KG', region: 'KG-GO' }],
    ['Ошская область, Узген', { country: 'KG', region: 'KG-O' }],
    ['Көк-Жаңгак', { country: 'KG', region: 'KG-J' }],
    ['Стамбул', { country: 'TR' }],
    ['kz', { country: 'KZ' }],
    ['42-09 28th Street', {}],
  ])('%s lies in %j', (place, found) => {
    expect(findPlace(place)).toEqual(found);
  });

  test.each([
    ['Трудовой договор', 'open-ended'],
    ['срочный трудовой договор', 'fixed-term'],
    ['бессрочный', 'open-ended'],
    ['договор ГПХ', 'civil-law'],
    ['эмгек келишими', 'open-ended'],
    ['устная договорённость', 'verbal'],
    ['seasonal', 'seasonal'],
    ['как получится', undefined],
  ])('the contract “%s” is %s', (cell, contract) => {
    expect(parseContract(cell)).toBe(contract);
  });

  test.each([
    ['1', '1-3'],
    ['0', 'none'],
    ['Без опыта', 'none'],
    ['тажрыйбасыз', 'none'],
    ['от 1 года до 3 лет', '1-3'],
    ['3–6 лет', '3-6'],
    ['более 6 лет', 'over-6'],
    ['6 месяцев', 'under-1'],
    ['желателен', undefined],
  ])('the experience “%s” is %s', (cell, experience) => {
    expect(parseExperience(cell)).toBe(experience);
  });

  it('reads days that cannot be mistaken, and only those that exist', () => {
    const days = ['2014-10-30T00:00:00.000', '1.7.2026', '31.02.2026', '05/06/2026'].map(parseDay);
    expect(days).toEqual(['2014-10-30', '2026-07-01', undefined, undefined]);
  });

  it('reads yes and no in three languages', () => {
    expect(['Да', 'ооба', 'yes', '+', 'нет', 'Жок', 'no', 'по графику'].map(parseYesNo)).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      'no',
      undefined,
    ]);
  });
});
