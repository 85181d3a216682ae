import { v7 as newId } from 'uuid';
import type { Direction, Scan } from '../../shared/checkins.ts';

/** A scan that is made at this moment, under its own number. */
export const scanNow = (badge: string, placeId: string, direction: Direction): Scan => ({
  id: newId(),
  badge,
  placeId,
  direction,
  at: new Date().toISOString(),
});
