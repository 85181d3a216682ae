import { idsOf } from '../ids.ts';

/** The source names the month alone: every id is of its first morning, 09:00 in Jalalabad. */
export const idOf = idsOf('jalalabad-2018', Date.UTC(2018, 9, 1, 3));
