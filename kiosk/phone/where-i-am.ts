import { remember, remembered } from '../../shared/web/remember.ts';

const KEY = 'jarmanke.where';
/** So long somebody who scanned a place's code is taken to be near it. */
const NEAR_MS = 30 * 60_000;

/** The code of this place was scanned with this phone, just now. */
export const keepWhere = (placeId: string): void => remember(KEY, `${placeId} ${Date.now()}`);

/** The place whose code was scanned last; null where that is too long ago to say that somebody is there. */
export const whereIAm = (): string | null => {
  const [placeId = '', at] = remembered(KEY)?.split(' ') ?? [];
  return placeId && Date.now() - Number(at) < NEAR_MS ? placeId : null;
};
