import type { DoorReply } from '../offline/door.ts';

/** A refused call as an outcome to show: nobody was let in, and why. */
export const refusalAsReply = (message: string): DoorReply => ({
  outcome: 'refused',
  message,
  firstVisit: false,
  inside: 0,
  capacity: null,
  visitors: 0,
});
