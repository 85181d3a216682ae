import type { OpenKey } from './own-key.ts';

/** The key that is open, and whose: it is held by this page alone, until it is locked or the page is left. */
let held = $state.raw<{ memberId: string; open: OpenKey } | null>(null);

export const ring = {
  openFor: (memberId: string): OpenKey | null => (held?.memberId === memberId ? held.open : null),
  hold: (memberId: string, open: OpenKey): void => void (held = { memberId, open }),
  lock: (): void => void (held = null),
};
