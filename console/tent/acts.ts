import type { Body } from '../../shared/calls.ts';
import { call } from '../../shared/web/call.ts';

/** What a facilitator does in a tent, as it is sent; each under a number made on this phone. */
export type Act =
  | { kind: 'tally'; placeId: string; body: Body<'POST /api/places/:id/tally'> & { id: string } }
  | { kind: 'undo'; placeId: string; change: 1 | -1; body: Body<'POST /api/places/:id/tally/undo'> }
  | { kind: 'scan'; placeId: string; body: Body<'POST /api/check-ins'> }
  | { kind: 'ask'; placeId: string; body: Body<'POST /api/questions'> }
  | { kind: 'question'; placeId: string; questionId: string; body: Body<'PATCH /api/questions/:id'> & { id: string } }
  | { kind: 'item'; placeId: string; itemId: string; body: Body<'PATCH /api/programme/:id'> & { id: string } }
  | { kind: 'duty'; placeId: string; body: Body<'POST /api/places/:id/duty'> };

/** Sends one; `seq`, where the server says at which entry it stands, is when the screen has it too. */
export const send = async (act: Act): Promise<{ seq?: number }> => {
  switch (act.kind) {
    case 'tally':
      return call('POST /api/places/:id/tally', { params: { id: act.placeId }, body: act.body });
    case 'undo':
      return call('POST /api/places/:id/tally/undo', { params: { id: act.placeId }, body: act.body });
    case 'scan':
      return sendScan(act.body);
    case 'ask':
      return call('POST /api/questions', { body: act.body }).then(() => ({}));
    case 'question':
      return call('PATCH /api/questions/:id', { params: { id: act.questionId }, body: act.body }).then(() => ({}));
    case 'item':
      return call('PATCH /api/programme/:id', { params: { id: act.itemId }, body: act.body }).then(() => ({}));
    case 'duty':
      return call('POST /api/places/:id/duty', { params: { id: act.placeId }, body: act.body }).then(() => ({}));
  }
};

/** Whoever was scanned walked in: what was done at the tent stands, whenever it is sent. */
const sendScan = async (body: Body<'POST /api/check-ins'>): Promise<object> => {
  await call('POST /api/check-ins/batch', { body: { checkIns: [{ ...body, done: 'admitted' }] } });
  return {};
};
