import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { PublicMessage, StaffMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import { ROWS } from './access-matrix.ts';
import type { Caller } from './support/caller.ts';
import { answerTo, ERRANDS } from './support/errands.ts';
import type { TestFair } from './support/fair.ts';
import { scan } from './support/fair.ts';
import { Listener } from './support/listener.ts';
import { openWithPages, setStage, type Stage } from './support/stage.ts';

const CONTACT = '0555 123456';
const NOTE = 'Тажрыйбасы аз, бирок тырышчаак';
const CALLS = ROWS.filter(({ route }) => route !== 'GET /api/feed');
/** Who holds a badge is told its visitor's number, which opens nothing. */
const HELD: Record<string, string[]> = { 'POST /api/visitors': ['badge', 'visitor'] };
let fair: TestFair;
let stage: Stage;
let curious: Caller;
let employerId: string;
let secrets: Record<string, string>;
const ears = {
  staff: new Listener<StaffMessage>(applyEntry),
  public: new Listener<PublicMessage>(applyPublic),
};

/** A visitor who was in a tent, met one employer, got an offer of it and gave it a contact; another employer looks. */
beforeAll(async () => {
  fair = await openWithPages();
  employerId = await fair.addEmployer('Кызыккан ишкана', '9');
  curious = await fair.member('employer', { employerId });
  await ears.staff.open(curious, 'staff');
  await ears.public.open(curious, 'public');
  stage = await setStage(fair);
  const { badge, employer, meetingId, tent } = stage;
  await employer.call('PATCH /api/meetings/:id', { params: { id: meetingId }, body: { note: NOTE } });
  const inTent = scan(badge, tent.id);
  await fair.enter(inTent);
  const [visitor] = fair.sql('SELECT visitor_id FROM check_ins WHERE id = ?', inTent.id) as { visitor_id: string }[];
  const { checkInId, offerId, consentId, adviceId, givenId } = stage;
  secrets = {
    CONTACT,
    NOTE,
    badge,
    meetingId,
    consentId,
    offerId,
    advice: adviceId,
    'a handout given': givenId,
    'check-in at the gate': checkInId,
    'visit to the tent': inTent.id,
    visitor: visitor?.visitor_id ?? 'missing',
  };
});
afterAll(() => fair.stop());

const seenIn = (text: string): string[] =>
  Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));

describe('an employer who wants to know what another employer knows', () => {
  it('has something to find: whom it concerns is told', async () => {
    const mine = JSON.stringify(await stage.employer.call('GET /api/meetings'));
    expect(seenIn(mine)).toEqual(expect.arrayContaining(['CONTACT', 'NOTE', 'meetingId']));
  });

  it.each(CALLS.map(({ errand, route }) => [errand, route] as const))('learns nothing by %s', async (errand, route) => {
    // Somebody else of the same employer each time: one errand is to sign out.
    const asker = await fair.member('employer', { employerId });
    const { body } = await answerTo(asker, route, (await ERRANDS[errand]?.(stage)) ?? {});
    expect(seenIn(body)).toEqual(HELD[errand] ?? []);
  });

  it('learns nothing by the feed, in either scope, as it happened or from a snapshot', async () => {
    for (const scope of ['staff', 'public'] as const) {
      await ears[scope].open(curious, scope, null);
      expect(ears[scope].raw.length).toBeGreaterThan(1);
      expect([scope, seenIn(ears[scope].raw.join('\n'))]).toEqual([scope, []]);
    }
  });

  it('does not learn the contact by meeting the same visitor, nor by an offer', async () => {
    const body = { id: uuid(), badge: stage.badge, kind: 'talk' } as const;
    await curious.call('POST /api/meetings', { body });
    const { id } = await curious.call('POST /api/vacancies', { body: { title: 'Тигүүчү', payFrom: 30_000 } });
    await curious.call('POST /api/offers', {
      body: { id: uuid(), vacancyId: id, badge: stage.badge, terms: 'As said' },
    });
    const own = [await curious.call('GET /api/meetings'), await curious.call('GET /api/offers')];
    expect(seenIn(JSON.stringify(own))).toEqual([]);
  });
});
