import type { Journal, Reader, Writer } from '../../db/journal.ts';
import { Refused, type RefusalCode } from '../../shared/refusals.ts';
import { clearThrottle, keepThrottle, throttleOf } from '../members/store.ts';

const FREE_TRIES = 5;
const FIRST_WAIT_S = 30;
const TRIES_A_DAY = 20;

/**
 * Refuses while a wait for this key runs: five wrong tries in a day cost 30 s, each further one twice as long, twenty end
 * the day.
 */
const mayTry = (r: Reader, key: string, now: Date): void => {
  const throttle = throttleOf(r, key);
  if (!throttle) return;
  const spent = throttle.day === now.toISOString().slice(0, 10) && throttle.today >= TRIES_A_DAY;
  if (spent || throttle.until > now.toISOString()) throw new Refused('wait-before-trying');
};

const noteWrongTry = (w: Writer, key: string): void => {
  const day = w.at.slice(0, 10);
  const kept = throttleOf(w, key);
  const before = kept?.day === day ? kept : undefined;
  const wrong = (before?.wrong ?? 0) + 1;
  const wait = wrong < FREE_TRIES ? 0 : FIRST_WAIT_S * 2 ** Math.min(wrong - FREE_TRIES, 12);
  const until = new Date(Date.parse(w.at) + wait * 1000).toISOString();
  keepThrottle(w, { key, wrong, day, today: (before?.today ?? 0) + 1, until });
  w.record({ type: 'sign-in.failed', wait });
};

/** The right secret, in the same write as what it opens: the wrong tries before it no longer count. */
export const forgetTries = (w: Writer, key: string): void => {
  if (throttleOf(w, key)) clearThrottle(w, key);
};

const WRONG_GUESSES = new Set<RefusalCode>(['wrong-password', 'wrong-pairing-code', 'wrong-setup-code']);
const lines = new Map<string, Promise<unknown>>();

/** Lets a secret be tried, one try after another for each key, so that many at once are no more than many in turn. */
export const tryGuarded = <T>(
  journal: Journal,
  now: () => Date,
  key: string,
  attempt: () => Promise<T>,
): Promise<T> => {
  const turn = (lines.get(key) ?? Promise.resolve()).then(() => {
    mayTry(journal.reader, key, now());
    return attempt().catch(async (error: unknown) => {
      const isGuess = error instanceof Refused && WRONG_GUESSES.has(error.code);
      if (isGuess) await journal.write('public', (w) => noteWrongTry(w, key));
      throw error;
    });
  });
  const over = turn
    .catch(() => undefined)
    .finally(() => {
      if (lines.get(key) === over) lines.delete(key);
    });
  lines.set(key, over);
  return turn;
};
