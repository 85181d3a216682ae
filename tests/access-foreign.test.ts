import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { setStage, type Stage } from './support/stage.ts';

let fair: TestFair;
let stage: Stage;

beforeAll(async () => {
  fair = await TestFair.open();
  stage = await setStage(fair);
});
afterAll(() => fair.stop());

const newPhone = async () => {
  const phone = fair.phone();
  return { phone, ...(await phone.call('POST /api/visitors', { body: { id: uuid() } })) };
};
const entries = () => fair.sql('SELECT * FROM journal').length;

describe('an employer', () => {
  let employer: Caller;
  let employerId: string;
  let vacancyId: string;

  beforeAll(async () => {
    employerId = await fair.addEmployer('Башка', '21');
    employer = await fair.member('employer', { employerId });
    vacancyId = (await employer.call('POST /api/vacancies', { body: { title: 'Ширетүүчү', payFrom: 40_000 } })).id;
  });

  it('sees in the lists what is its own, and nothing of another', async () => {
    await employer.call('POST /api/offers', { body: { id: uuid(), vacancyId, terms: 'As said' } });
    const { items: entriesOfMine } = await employer.call('GET /api/employers');
    expect(entriesOfMine.map(({ id }) => id)).toEqual([employerId]);
    const { items: offers } = await employer.call('GET /api/offers');
    expect(offers.map((offer) => offer.employerId)).toEqual([employerId]);
    const { items: vacancies } = await employer.call('GET /api/vacancies', { query: { state: 'any' } });
    expect(vacancies.map(({ id }) => id)).toEqual([vacancyId]);
    const others = { state: 'any', employerId: stage.employerId };
    expect((await employer.ask('GET /api/vacancies', { query: others })).status).toBe(404);
  });

  it('changes its own entry and vacancy, meets visitors and makes offers', async () => {
    const own = { params: { id: employerId } };
    expect(await employer.call('GET /api/employers/:id', own)).toMatchObject({ id: employerId });
    expect(await employer.call('PATCH /api/employers/:id', { ...own, body: { stand: '22' } })).toMatchObject({
      stand: '22',
    });
    expect((await employer.call('POST /api/employers/:id/arrival', { ...own, body: {} })).arrivedAt).not.toBeNull();
    const change = { params: { id: vacancyId }, body: { openings: 3 } };
    expect(await employer.call('PATCH /api/vacancies/:id', change)).toMatchObject({ state: 'shown' });
    const { badge } = stage;
    const meeting = { id: uuid(), badge, vacancyId, kind: 'interview' } as const;
    expect(await employer.call('POST /api/meetings', { body: meeting })).toMatchObject({ kind: 'interview' });
    const offer = { id: uuid(), badge, vacancyId, terms: { payFrom: 40_000 } };
    expect(await employer.call('POST /api/offers', { body: offer })).toMatchObject({ hasBadge: true });
  });

  it("cannot tell another employer's things from things that do not exist", async () => {
    const before = entries();
    const asks = (vacancy: string, entry: string) => [
      employer.ask('GET /api/vacancies/:id', { params: { id: vacancy } }),
      employer.ask('PATCH /api/vacancies/:id', { params: { id: vacancy }, body: { title: 'Меники' } }),
      employer.ask('POST /api/offers', { body: { id: uuid(), vacancyId: vacancy, terms: 'Mine' } }),
      employer.ask('POST /api/meetings', {
        body: { id: uuid(), badge: stage.badge, vacancyId: vacancy, kind: 'talk' },
      }),
      employer.ask('POST /api/vacancies', { body: { employerId: entry, title: 'Алардыкы' } }),
      employer.ask('GET /api/employers/:id', { params: { id: entry } }),
      employer.ask('PATCH /api/employers/:id', { params: { id: entry }, body: { name: 'Меники' } }),
      employer.ask('POST /api/employers/:id/arrival', { params: { id: entry }, body: { here: false } }),
    ];
    const foreign = (await Promise.all(asks(stage.heldId, stage.employerId))).map(({ status, body }) => [status, body]);
    const missing = (await Promise.all(asks(uuid(), uuid()))).map(({ status, body }) => [status, body]);
    expect(foreign).toEqual(missing);
    expect(foreign.map(([status]) => status)).toEqual(Array(8).fill(404));
    expect(entries()).toBe(before);
  });
});

describe('a facilitator', () => {
  it('counts and scans in its own tents only', async () => {
    const own = await fair.addTent(null);
    const facilitator = await fair.member('facilitator', { placeIds: [own.id] });
    const tally = (id: string) =>
      facilitator.ask('POST /api/places/:id/tally', { params: { id }, body: { change: 1 } });
    const enter = (id: string) => facilitator.ask('POST /api/check-ins', { body: scan(stage.badge, id) });
    expect([(await tally(own.id)).status, (await enter(own.id)).status]).toEqual([200, 200]);
    const before = entries();
    expect([(await tally(stage.tent.id)).status, (await enter(stage.tent.id)).status]).toEqual([404, 404]);
    const late = { ...scan(stage.badge, stage.tent.id), done: 'admitted' as const };
    const { results } = await facilitator.call('POST /api/check-ins/batch', { body: { checkIns: [late] } });
    expect(results).toMatchObject([{ id: late.id, outcome: 'refused', code: 'not-found' }]);
    expect(entries()).toBe(before);
  });
});

describe("a visitor's own phone", () => {
  it('checks in its own badge only, at a door whose code it has read', async () => {
    const { phone, badge } = await newPhone();
    const { items } = await fair.organiser.call('GET /api/places');
    const keys = Object.fromEntries(items.map(({ id, placeKey }) => [id, placeKey]));
    const enter = async (whose: string, placeId: string, placeKey?: string) => {
      const body = { ...scan(whose, placeId), ...(placeKey ? { placeKey } : {}) };
      const answer = await phone.ask('POST /api/check-ins', { body });
      return answer.body['code'] ?? answer.body['outcome'];
    };
    const { gate, tent } = stage;
    expect(await enter(stage.badge, gate.id, keys[gate.id])).toBe('not-yours');
    expect(await enter(badge, gate.id)).toBe('wrong-place-key');
    expect(await enter(badge, gate.id, keys[tent.id])).toBe('wrong-place-key');
    expect(await enter(badge, tent.id, keys[tent.id])).toBe('not-yours');
    expect(await enter(badge, gate.id, keys[gate.id])).toBe('admitted');
  });

  it('sees and answers the offers made to its own badge', async () => {
    const { phone, badge } = await newPhone();
    const id = uuid();
    const { vacancyId, employer } = stage;
    await employer.call('POST /api/offers', { body: { id, vacancyId, badge, terms: 'As said' } });
    expect((await phone.call('GET /api/offers')).items.map((offer) => offer.id)).toEqual([id]);
    const answer = (which: string) =>
      phone.ask('POST /api/offers/:id/answer', { params: { id: which }, body: { answer: 'accepted' } });
    expect((await answer(stage.offerId)).status).toBe(404);
    expect((await answer(id)).body).toMatchObject({ id, answer: 'accepted' });
  });

  it('is not bound to a printed badge, so that a found badge opens nothing', async () => {
    const [printed = ''] = await fair.badges(1);
    const phone = fair.phone();
    await phone.call('POST /api/visitors', { body: { id: uuid(), badge: printed } });
    expect(await phone.call('GET /api/visitors/me')).toEqual({ badge: null, checkedIn: false });
    expect((await phone.ask('GET /api/offers')).status).toBe(401);
  });
});

describe('what is told to whom', () => {
  it('the secret of a place is for organisers and desks, the number inside for those who look after places', async () => {
    const told = async (asker: Caller) => Object.keys(await asker.call('GET /api/places/:id', byTent()));
    const byTent = () => ({ params: { id: stage.tent.id } });
    const publicly = ['id', 'kind', 'name', 'topic', 'host', 'languages', 'capacity', 'room'];
    expect(await told(fair.nobody)).toEqual(publicly);
    expect(await told(stage.phone)).toEqual(publicly);
    expect(await told(stage.employer)).toEqual(publicly);
    expect(await told(await fair.device('kiosk'))).toEqual(publicly);
    expect(await told(await fair.member('facilitator'))).toEqual([...publicly, 'inside']);
    expect(await told(await fair.member('desk'))).toEqual([...publicly, 'inside', 'placeKey']);
    expect(await told(fair.organiser)).toEqual([...publicly, 'inside', 'placeKey']);
  });

  it('a check-in is taken back by whoever made it, or an organiser', async () => {
    const [maker, another] = [await fair.device('kiosk'), await fair.device('kiosk')];
    const { badge } = await newPhone();
    const body = scan(badge, stage.gate.id);
    await maker.call('POST /api/check-ins', { body });
    const undo = (asker: Caller) =>
      asker.ask('POST /api/check-ins/:id/undo', { params: { id: body.id }, body: { id: uuid(), reason: 'Ката' } });
    expect((await undo(another)).status).toBe(404);
    expect((await undo(maker)).body).toMatchObject({ outcome: 'undone' });
  });
});
