import type { CheckId } from '../circumstances.ts';
import type { Concept } from './concepts.ts';

/** What the words are about: a check, or a circumstance that a check asks for. */
export type Topic =
  | CheckId
  | Concept
  | 'pay-named'
  | 'no-contract'
  | 'written-contract'
  | 'one-off'
  | 'civil-form'
  | 'fixed-shifts'
  | 'short-term'
  | 'seven-days'
  | 'late-pay'
  | 'housing'
  | 'looks'
  | 'not-the-workers-age'
  | 'hazard'
  | 'light-work'
  | 'abroad'
  | 'entertainer';

/** The words of one topic, in the notation of `phrasesIn`. */
type Words = {
  /** Raise it wherever they stand, unless negated. */
  signs?: string;
  /** Raise it too, but not beside a word of `unless` in the sentence or in the title. */
  hints?: string;
  unless?: string;
  /** Take back signs and hints in the same clause. */
  cancels?: string;
};
export type WordLists = Partial<Record<Topic, Words>>;
