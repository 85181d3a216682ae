import type { TextKind } from '../../shared/events.ts';
import type { TextOf } from '../../shared/fair.ts';
import type { ToldFair } from '../../shared/feed.ts';
import { named } from '../../shared/web/words.svelte.ts';

/** The words about a thing; none where they were erased or never told to this role. */
export const wordsOf = <K extends TextKind>(fair: ToldFair | null, kind: K, id: string): TextOf[K] | undefined =>
  fair?.texts[kind]?.[id];

export const placeName = (fair: ToldFair | null, id: string): string => {
  const words = wordsOf(fair, 'place', id);
  return words ? named(words.name) : '';
};
export const employerName = (fair: ToldFair | null, id: string): string => wordsOf(fair, 'employer', id)?.name ?? '';
export const vacancyTitle = (fair: ToldFair | null, id: string): string => wordsOf(fair, 'vacancy', id)?.title ?? '';
