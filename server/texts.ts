import { plain } from '../shared/fold.ts';
import { Refused } from '../shared/refusals.ts';

/** No body of the contract nests deeper; one that does would cost the stack before it is refused. */
const DEEPEST = 12;

/**
 * Takes invisible characters and outer spaces from every text of a body, in place, so that no name looks like another
 * and none is empty to the eye. A password stays as it was typed.
 */
export const makePlain = (body: unknown, depth = 0): void => {
  if (typeof body !== 'object' || body === null) return;
  if (depth > DEEPEST) throw new Refused('bad-request');
  const fields = body as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value !== 'string') makePlain(value, depth + 1);
    else if (key !== 'password') fields[key] = plain(value);
  }
};
