import { applyEntry } from '../apply.ts';
import type { Texts } from '../fair.ts';
import type { ToldEntry, ToldFair } from '../feed.ts';
import { Live } from './live.svelte.ts';

/** The fair as this member's role may see it, live; a device gives what fetches its ticket. */
export const liveStaff = (ticket?: () => Promise<string>): Live<'staff'> => new Live('staff', applyTold, ticket);

/** Folds an entry together with the words that came along; a text that comes again replaces the one before. */
const applyTold = (fair: ToldFair, entry: ToldEntry): void => {
  if (entry.seq <= fair.seq) return;
  for (const kind of Object.keys(entry.texts ?? {}) as (keyof Texts)[]) {
    fair.texts[kind] ??= {};
    // Read again: what shows a text follows the state's own copy, not the object that was just put in.
    Object.assign(fair.texts[kind], entry.texts?.[kind]);
  }
  applyEntry(fair, entry);
};
