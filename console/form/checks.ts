import { digitsOf } from '../../shared/badges.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const needed = (value: string): string | null => (value.trim() === '' ? m.form_needed() : null);

/** The whole number that was written, with spaces as people write thousands; NaN for anything else. */
const wholeIn = (value: string): number => {
  const digits = value.replaceAll(/\s/gu, '');
  return /^\d+$/.test(digits) ? Number(digits) : NaN;
};

/** A whole number within limits; empty is allowed where `optional`. */
export const wholeNumber = (value: string, from: number, to: number, optional = false): string | null => {
  if (value.trim() === '') return optional ? null : m.form_needed();
  const n = wholeIn(value);
  return n >= from && n <= to ? null : m.form_number({ from, to });
};

/** What is wrong with the two ends of a pay; both may be empty. */
export const payFaults = (from: string, to: string): { from: string | null; to: string | null } => {
  const upsideDown = from.trim() !== '' && to.trim() !== '' && wholeIn(to) < wholeIn(from);
  return {
    from: wholeNumber(from, 0, 1e9, true),
    to: wholeNumber(to, 0, 1e9, true) ?? (upsideDown ? m.form_pay() : null),
  };
};

export const badge = (value: string, optional = false): string | null => {
  if (value.trim() === '') return optional ? null : m.form_needed();
  return digitsOf(value) === null ? m.form_badge() : null;
};

/** Empty text is left out of what is sent. */
export const given = (value: string): string | undefined => value.trim() || undefined;
/** What is no whole number is no number yet. */
export const numberGiven = (value: string): number | undefined => {
  const n = wholeIn(value);
  return Number.isNaN(n) ? undefined : n;
};
