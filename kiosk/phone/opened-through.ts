import { remember, remembered } from '../../shared/web/remember.ts';

const KEY = 'poster-channel';
/** A channel, or the code of a leaflet, line or post: the server knows them. */
const known = (said: string | null | undefined): string | undefined =>
  said && /^[a-z0-9-]{2,20}$/i.test(said) ? said : undefined;

const [, door = '', code] = location.pathname.split('/');
// Remembered at once: a page opened later, by the code at a gate, no longer names the poster.
const named = known(door.toLowerCase() === 'f' ? code : new URLSearchParams(location.search).get('from'));
if (named) remember(KEY, named);

/** What stood in the code that first opened the fair on this phone, if it was one of the campaign's. */
export const openedThrough = (): string | undefined => named ?? known(remembered(KEY));
