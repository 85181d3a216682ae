import { m } from '../../shared/words/compiled/messages.js';

/** Letters that a passphrase must have at least: whoever took the file away may try as long as they like. */
const LEAST = 12;

/** What is wrong with a new passphrase and its second writing. */
export const passphraseFaults = (
  passphrase: string,
  again: string,
): { passphrase: string | null; again: string | null } => ({
  passphrase: passphrase.trim().length < LEAST ? m.key_too_short() : null,
  again: passphrase.trim() === again.trim() ? null : m.key_differs(),
});
