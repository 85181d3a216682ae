import type { Sums } from './fair.ts';
import type { FollowUp } from './offers.ts';
import type { CameOf, CameOfCall } from './promise.ts';
import { add } from './sums.ts';

/** What came of an offer, or of a call to somebody without one. */
export const follow = (sums: Sums, day: FollowUp['day'], came: CameOf, n: 1 | -1): void => {
  const { reached, hired, promise, stillThere = null, formal = null } = came;
  add(sums, `asked.${day}`, n);
  if (reached) add(sums, `reached.${day}`, n);
  if (hired) add(sums, `hired.${day}`, n);
  if (promise) add(sums, `${promise}.${day}`, n);
  if (stillThere !== null) add(sums, `${stillThere ? 'still' : 'gone'}.${day}`, n);
  if (formal !== null) add(sums, `${formal ? 'formal' : 'informal'}.${day}`, n);
};

/** A person who was called; what came of an offer is told by the offer itself. */
export const followCall = (sums: Sums, day: FollowUp['day'], came: CameOfCall, n: 1 | -1): void => {
  const { reached, hired, withOffer } = came;
  if (reached) add(sums, `answered.${day}`, n);
  if (!withOffer) follow(sums, day, { reached, hired, promise: null }, n);
};
