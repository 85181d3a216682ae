import { describe, expect, test } from 'vitest';
import { badgeAddress } from '../shared/web/qr-path.ts';
import { digitsOf } from '../shared/badges.ts';
import { habitsOf, scannedText, TEST_CODE } from '../kiosk/reading/habits.ts';
import { type Stroke, textOf, WedgeReader } from '../kiosk/reading/wedge.ts';
import { type LayoutName, type Pressed, strokesOn } from './support/layouts.ts';

/** Presses keys so many milliseconds apart and returns the keys of the scan, if there was one. */
const press = (keys: readonly Pressed[], gap: number, reader = new WedgeReader()): readonly Stroke[] | null =>
  keys.reduce<readonly Stroke[] | null>(
    (scanned, key, i) => reader.press({ shiftKey: false, ...key, timeStamp: 1000 + i * gap }) ?? scanned,
    null,
  );
const read = (keys: readonly Pressed[], gap = 8): string | null => {
  const strokes = press(keys, gap);
  return strokes && textOf(strokes);
};
const BADGE = '4351935894763550';
const LINK = badgeAddress('http://10.0.0.5', BADGE);
const LAYOUTS: LayoutName[] = ['us', 'ru', 'kg', 'fr'];
const ENTER: Pressed = { key: 'Enter', code: 'Enter' };
const TAB: Pressed = { key: 'Tab', code: 'Tab' };
const withoutCodes = (keys: readonly Pressed[]): Pressed[] => keys.map((key) => ({ ...key, code: '' }));

describe('a scanner that types', () => {
  describe.each(LAYOUTS)('under the layout %s', (layout) => {
    test.each([
      ['a link in capitals', LINK],
      ['a link', LINK.toLowerCase()],
      ['bare digits', BADGE],
      ['digits behind a sign', `]Q3${BADGE}`],
    ])('is read: %s', (_what, text) => {
      const keys = [...strokesOn(layout, text), ENTER];
      expect(digitsOf(read(keys) ?? '')).toBe(BADGE);
      expect(digitsOf(read(withoutCodes(keys)) ?? '')).toBe(BADGE);
    });

    test('is read when it ends a code with Tab, or with Tab and Enter', () => {
      const keys = strokesOn(layout, LINK);
      expect(digitsOf(read([...keys, TAB]) ?? '')).toBe(BADGE);
      expect(digitsOf(read([...keys, TAB, ENTER]) ?? '')).toBe(BADGE);
    });

    test('is read when nothing ends its codes, but only a whole badge', () => {
      const pausing = (text: string) => {
        const reader = new WedgeReader();
        press(strokesOn(layout, text), 8, reader);
        return reader.pause();
      };
      expect(digitsOf(textOf(pausing(BADGE) ?? []))).toBe(BADGE);
      expect(pausing(BADGE.slice(0, 15))).toBeNull();
      expect(pausing(BADGE.replace('4351', '4352'))).toBeNull();
    });

    test('shows in the scan test what it types around a code, and is read without it afterwards', () => {
      const text = badgeAddress('http://10.0.0.5', TEST_CODE);
      const seen = press([...strokesOn(layout, `*${text}#7`), TAB], 12)!;
      const habits = habitsOf(seen, 'tab', text);
      expect(habits).toMatchObject({ by: 'keyboard', end: 'tab' });
      expect(habits!.before).toHaveLength(1);
      expect(habits!.after).toHaveLength(2);
      const next = press([...strokesOn(layout, `*${LINK}#7`), TAB], 12)!;
      expect(digitsOf(scannedText(next, habits))).toBe(BADGE);
    });
  });

  test.each([
    ['us', 'latin'],
    ['ru', 'cyrillic'],
    ['kg', 'cyrillic'],
    ['fr', 'french'],
  ] as const)('gives its layout %s away in the scan test: %s', (layout, named) => {
    const text = badgeAddress('http://10.0.0.5', TEST_CODE);
    expect(habitsOf(press([...strokesOn(layout, text), ENTER], 8)!, 'enter', text)?.layout).toBe(named);
    expect(habitsOf(press([...strokesOn(layout, LINK), ENTER], 8)!, 'enter', text)).toBeNull();
  });

  test('is read under us when it was itself set to French', () => {
    const keys = [...BADGE].map((digit) => ({
      key: ')!@#$%^&*('[Number(digit)]!,
      code: `Digit${digit}`,
      shiftKey: true,
    }));
    expect(read([...keys, ENTER])).toBe(BADGE);
  });

  test('a sign that shares its key with a digit is no digit', () => {
    expect(read([...strokesOn('us', `!${BADGE}!`), ENTER])).toBe(`!${BADGE}!`);
  });

  test('a person who types is not a scanner, however long they go on', () => {
    expect(read([...strokesOn('us', BADGE), ENTER], 120)).toBeNull();
  });

  test('a scanner that a test has shown to be slow is waited for', () => {
    expect(press([...strokesOn('us', BADGE), ENTER], 90)).toBeNull();
    expect(press([...strokesOn('us', BADGE), ENTER], 90, new WedgeReader(120))).toHaveLength(16);
  });

  test('a key that is held down is not a scanner', () => {
    const held = Array.from({ length: 30 }, () => ({ key: '5', code: 'Digit5', repeat: true }));
    expect(read([...held, ENTER])).toBeNull();
  });

  test('five keys and Enter are not enough', () => {
    expect(read([...strokesOn('us', '12345'), ENTER])).toBeNull();
    expect(read([...strokesOn('us', '123456'), ENTER])).toBe('123456');
  });

  test('the Enter after the Tab of a scan is its echo, a later one is a person’s', () => {
    const reader = new WedgeReader();
    press([...strokesOn('us', BADGE), TAB], 8, reader);
    const ended = 1000 + 16 * 8;
    expect(reader.isEcho({ ...ENTER, shiftKey: false, timeStamp: ended + 8 })).toBe(true);
    expect(reader.isEcho({ ...ENTER, shiftKey: false, timeStamp: ended + 400 })).toBe(false);
  });
});
