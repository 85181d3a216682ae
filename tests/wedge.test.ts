import { describe, expect, test } from 'vitest';
import { digitsOf } from '../shared/badges.ts';
import { WedgeReader } from '../kiosk/arrival/wedge.ts';

type Pressed = { key: string; code?: string };

/** Presses keys so many milliseconds apart and returns what was scanned, if anything. */
const press = (keys: readonly Pressed[], gap: number): string | null => {
  const reader = new WedgeReader();
  return keys.reduce<string | null>(
    (scanned, { key, code = '' }, i) => reader.press({ key, code, timeStamp: 1000 + i * gap }) ?? scanned,
    null,
  );
};
const typed = (text: string): Pressed[] => [...[...text].map((key) => ({ key })), { key: 'Enter', code: 'Enter' }];
const BADGE = '4351935894763550';

describe('a scanner that types', () => {
  test.each([
    ['us', typed(`http://10.0.0.5/B/${BADGE}`)],
    ['ru', typed(`реезЖ//10ю0ю0ю5/И/${BADGE}`)],
    ['kg', typed(`ҳттпЖ..10ю0ю0ю5.И.${BADGE}`)],
    ['bare digits', typed(BADGE)],
    [
      'fr, where a digit key writes a letter',
      [...[...BADGE].map((digit) => ({ key: '&é"\'(-è_çà'[Number(digit)]!, code: `Digit${digit}` })), { key: 'Enter' }],
    ],
  ] as const)('is read under the layout %s', (_layout, keys) => {
    expect(digitsOf(press(keys, 8) ?? '')).toBe(BADGE);
  });

  test('a person who types is not a scanner, however long they go on', () => {
    expect(press(typed(BADGE), 120)).toBeNull();
  });

  test('five keys and Enter are not enough', () => {
    expect(press(typed('12345'), 8)).toBeNull();
  });

  test('shift keys in between do not count and do not break it', () => {
    const keys = [...BADGE].flatMap((key) => [{ key: 'Shift', code: 'ShiftLeft' }, { key }]);
    expect(press([...keys, { key: 'Enter' }], 8)).toBe(BADGE);
  });
});
