import { idsOf } from '../ids.ts';

/** Every id is of the morning of 25 October 2017, 09:00 in Osh. */
export const idOf = idsOf('osh-2017', Date.UTC(2017, 9, 25, 3));
