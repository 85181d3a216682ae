import { CHANNELS } from '../../shared/visitors.ts';
import { remember, remembered } from '../../shared/web/remember.ts';

const KEY = 'poster-channel';
type Channel = (typeof CHANNELS)[number];
const known = (said: string | null): Channel | undefined => CHANNELS.find((channel) => channel === said);

// Remembered at once: a page opened later, by the code at a gate, no longer names the poster.
const named = known(new URLSearchParams(location.search).get('from'));
if (named) remember(KEY, named);

/** The channel of the poster whose code first opened the fair on this phone, if it was one. */
export const posterChannel = (): Channel | undefined => named ?? known(remembered(KEY));
