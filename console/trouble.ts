import { m } from '../shared/words/compiled/messages.js';
import { CallRefused, type Trouble } from '../shared/web/call.ts';

/** The sentence for a trouble: the server's own, or that it did not answer. */
export const sentenceOf = (trouble: Trouble): string =>
  trouble instanceof CallRefused ? trouble.message : m.server_lost();
