import { v7 as uuid } from 'uuid';
import { FOLLOW_UP_TEXT } from '../../shared/follow-ups.ts';
import type { Stage } from './stage.ts';

type Errand = { params?: Record<string, string>; body?: object };
const agreed = { contact: '0555 123456', language: 'ky', textVersion: FOLLOW_UP_TEXT, agreed: true } as const;

/** Requests about people, each about somebody who is there for it alone. */
export const PEOPLE_ERRANDS: Record<string, (stage: Stage) => Errand | Promise<Errand>> = {
  'POST /api/follow-up-contact': ({ badge }) => ({ body: { ...agreed, badge, name: 'Айпери' } }),
  'POST /api/follow-up-contact/withdrawal': ({ badge }) => ({ body: { badge } }),
  'POST /api/calls/:id': async ({ fair }) => {
    const name = uuid();
    const [badge = ''] = await fair.badges(1);
    await fair.organiser.call('POST /api/follow-up-contact', { body: { ...agreed, badge, name } });
    const { items } = await fair.organiser.call('GET /api/calls');
    return { params: { id: items.find((each) => each.name === name)!.id }, body: { day: '30', reached: false } };
  },
  'POST /api/persons/look-up': ({ badge }) => ({ body: { badge } }),
  'POST /api/persons/erasure': async ({ fair }) => ({ body: { badge: (await fair.badges(1))[0] } }),
  'POST /api/persons/requests': ({ badge }) => ({ body: { badge, kind: 'see' } }),
  'POST /api/persons/requests/:id/answer': async ({ fair }) => {
    const [badge = ''] = await fair.badges(1);
    await fair.organiser.call('POST /api/persons/requests', { body: { badge, kind: 'erase' } });
    const { items } = await fair.organiser.call('GET /api/persons/requests');
    return { params: { id: items.find((each) => each.badge === badge)!.id }, body: {} };
  },
  'PATCH /api/keeping': () => ({ body: { retentionDays: 100 } }),
  'POST /api/purges': () => ({ body: { id: uuid() } }),
};
