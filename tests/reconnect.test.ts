import { describe, expect, test } from 'vitest';
import { Reconnect } from '../shared/web/reconnect.ts';

const snapshot = (epoch: string, seq: number) => ({ kind: 'snapshot', epoch, seq }) as const;
const entries = (epoch: string, ...seqs: number[]) =>
  ({ kind: 'entries', epoch, entries: seqs.map((seq) => ({ seq })) }) as const;

describe('[F6] coming back to the feed', () => {
  test('the longest wait grows by half from 0.5 s to 15 s and starts over once something was heard', () => {
    const reconnect = new Reconnect();
    const longest = () => reconnect.nextWait(() => 1);
    expect(longest()).toBe(500);
    expect(longest()).toBe(750);
    expect(longest()).toBe(1125);
    const waits = Array.from({ length: 20 }, longest);
    expect(waits.at(-1)).toBe(15_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    reconnect.hear({ kind: 'heartbeat', seq: 1 });
    expect(longest()).toBe(500);
  });

  test('the jitter is full: anything from nothing to the limit', () => {
    expect(new Reconnect().nextWait(() => 0)).toBe(0);
    expect(new Reconnect().nextWait(() => 0.5)).toBe(250);
  });
});

describe('[F1] a screen’s position', () => {
  test('there is none before the first snapshot, and the address asks for nothing in particular', () => {
    expect(new Reconnect().query()).toEqual({});
  });

  test('moves with entries, never back, and is what the screen asks to go on from', () => {
    const reconnect = new Reconnect();
    reconnect.hear(snapshot('a', 7));
    expect(reconnect.hear(entries('a', 8, 9))).toBe(true);
    expect(reconnect.hear(entries('a', 8))).toBe(true);
    expect(reconnect.query()).toEqual({ epoch: 'a', since: '9' });
  });

  test('is forgotten when entries of another epoch come, so that the next thing is a snapshot', () => {
    const reconnect = new Reconnect();
    reconnect.hear(snapshot('a', 7));
    expect(reconnect.hear(entries('b', 8))).toBe(false);
    expect(reconnect.query()).toEqual({});
    expect(reconnect.hear(snapshot('b', 3))).toBe(true);
    expect(reconnect.query()).toEqual({ epoch: 'b', since: '3' });
  });

  test('entries that come before any snapshot cannot be folded', () => {
    expect(new Reconnect().hear(entries('a', 1))).toBe(false);
  });
});
