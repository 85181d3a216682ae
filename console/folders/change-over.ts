import { call, replyOrTrouble } from '../../shared/web/call.ts';

const LOOK_MS = 700;

/** Looks which fair is open until it is another one, with which this page begins anew. */
export const awaitChangeOver = (): void => void setInterval(() => void replyOrTrouble(call('GET /api/fair')), LOOK_MS);
