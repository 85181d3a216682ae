import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, inGroups, readCode, RECOVERY_GROUPS, RECEIPT_GROUPS } from '../shared/paper-codes.ts';
import { telltalesIn } from '../shared/rights-text.ts';

const digits = (n: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((all) => all.join(''));
const code = digits(RECEIPT_GROUPS * 5).map(codeOf);
const at = fc.nat({ max: RECEIPT_GROUPS * 6 - 1 });

describe('a code on paper', () => {
  it('is read however it is spaced', () => {
    fc.assert(
      fc.property(code, (whole) => {
        expect(readCode(` ${inGroups(whole).replaceAll(' ', '-')} `, RECEIPT_GROUPS)).toEqual({
          code: whole,
          wrong: [],
          whole: true,
        });
      }),
    );
  });

  it('one wrong digit is found, and in which group it is', () => {
    fc.assert(
      fc.property(code, at, fc.integer({ min: 1, max: 9 }), (whole, place, more) => {
        const wrong = [...whole]
          .map((digit, i) => (i === place ? String((Number(digit) + more) % 10) : digit))
          .join('');
        expect(readCode(wrong, RECEIPT_GROUPS)).toMatchObject({ whole: false, wrong: [Math.floor(place / 6) + 1] });
      }),
    );
  });

  it('two neighbours changed round are found, and so are two groups', () => {
    fc.assert(
      fc.property(code, at, (whole, place) => {
        const pair = whole.slice(place, place + 2);
        const turned = whole.slice(0, place) + [...pair].reverse().join('') + whole.slice(place + 2);
        const [first = '', second = '', ...rest] = inGroups(whole).split(' ');
        const swapped = [second, first, ...rest].join('');
        if (Math.floor(place / 6) === Math.floor((place + 1) / 6) && turned !== whole)
          expect(readCode(turned, RECEIPT_GROUPS).whole).toBe(false);
        if (swapped !== whole) expect(readCode(swapped, RECEIPT_GROUPS).whole).toBe(false);
      }),
    );
  });

  it('is as long as it must be: 83 bits for a receipt, 132 for a recovery', () => {
    expect(Math.floor(RECEIPT_GROUPS * 5 * Math.log2(10))).toBe(83);
    expect(Math.floor(RECOVERY_GROUPS * 5 * Math.log2(10))).toBe(132);
    expect(readCode('123456', RECEIPT_GROUPS).whole).toBe(false);
  });
});

describe('what in a text could give its writer away', () => {
  it.each([
    ['Менин номерим 0555 12-34-56', 'phone', '0555 12-34-56'],
    ['звоните +996 (555) 123456', 'phone', '+996 (555) 123456'],
    ['кодум 4111 1111 1111 1111', 'badge', '4111 1111 1111 1111'],
    ['Айгүл Асанова мага айтты', 'name', 'Айгүл Асанова'],
    ['Бакыт уулу Азамат', 'name', 'Бакыт уулу'],
    ['сказал Иван Петрович', 'name', 'Петрович'],
    ['Меня зовут Нургүл', 'name', 'Меня зовут Нургүл'],
  ])('in “%s” it is a %s', (text, kind, found) => {
    expect(telltalesIn(text)).toContainEqual({ kind, found });
  });

  it.each([
    'Мен Бишкекте 12 саат иштейм, айлыгым 25 000 сом',
    'В Баткене мне не платят с 01.03.2026 по 30.04.2026',
    'They promised 45000 KGS a month',
  ])('“%s” gives nobody away', (text) => expect(telltalesIn(text)).toEqual([]));
});
