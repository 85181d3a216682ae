import { applyPublic } from '../noticeboard.ts';
import { Live } from './live.svelte.ts';

/** What anybody may see of the fair, live. */
export const livePublic = (): Live<'public'> => new Live('public', applyPublic);
