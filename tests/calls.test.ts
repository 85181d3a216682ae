import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Body } from '../shared/calls.ts';
import { FOLLOW_UP_TEXT } from '../shared/follow-ups.ts';
import { TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

const DAY_MS = 86_400_000;
const NAME = 'Айпери Калыкова';
const CONTACT = '+996 (555) 12-34-56, Telegram @aiperi';
let fair: TestFair;
beforeAll(async () => {
  fair = await TestFair.open();
  const { day } = await fair.organiser.call('GET /api/fair');
  opened = Date.parse(`${day}T06:00:00Z`);
});
afterAll(() => fair.stop());
let opened = 0;

const agreement = (more: object = {}) =>
  ({ name: NAME, contact: CONTACT, language: 'ky', textVersion: FOLLOW_UP_TEXT, agreed: true, ...more }) as const;
const visitor = async (facts: object = {}) => {
  const phone = fair.phone();
  const { badge } = await phone.call('POST /api/visitors', { body: { id: uuid(), facts } });
  return { phone, badge };
};
/** Nobody stays signed in for a month: who asks then has signed in anew. */
const daysLater = async (days: number) => {
  fair.clock.set(new Date(opened + days * DAY_MS).toISOString());
  const body = { login: 'organiser', password: 'a long password' };
  const { cookies } = await fair.nobody.ask('POST /api/session', { body });
  fair.organiser.headers['cookie'] = `session=${cookies['session']}`;
  return fair.organiser;
};
const calls = async () => (await fair.organiser.call('GET /api/calls')).items;
const call = (id: string, body: Body<'POST /api/calls/:id'>) =>
  fair.organiser.call('POST /api/calls/:id', { params: { id }, body });

test('a contact is left with a tick of its own, in any form, by the own phone or at the desk with the badge', async () => {
  const { phone } = await visitor();
  const unticked = { ...agreement(), agreed: undefined };
  expect((await phone.ask('POST /api/follow-up-contact', { body: unticked })).status).toBe(400);
  expect((await phone.ask('POST /api/follow-up-contact', { body: agreement({ agreed: false }) })).status).toBe(400);
  await phone.call('POST /api/follow-up-contact', { body: agreement() });
  expect(await phone.call('GET /api/follow-up-contact')).toMatchObject({ held: [{ name: NAME, contact: CONTACT }] });
  const desk = await fair.member('desk');
  const { badge } = await visitor();
  await desk.call('POST /api/follow-up-contact', { body: agreement({ badge, name: 'Бакыт' }) });
  expect((await calls()).map(({ name }) => name)).toEqual([NAME, 'Бакыт']);
  expect((await desk.ask('GET /api/calls')).status).toBe(403);
  await desk.call('POST /api/follow-up-contact/withdrawal', { body: { badge } });
  expect((await calls()).map(({ name }) => name)).toEqual([NAME]);
});

test('taken back on the phone, nothing of it is left, and an old text is not agreed to', async () => {
  const { phone } = await visitor();
  const outdated = await phone.ask('POST /api/follow-up-contact', { body: agreement({ textVersion: 99 }) });
  expect(outdated.body).toMatchObject({ code: 'consent-outdated' });
  await phone.call('POST /api/follow-up-contact', { body: agreement({ name: 'Жамиля' }) });
  await phone.call('POST /api/follow-up-contact/withdrawal', { body: {} });
  expect(await phone.call('GET /api/follow-up-contact')).toEqual({ allowed: true, held: [] });
  expect(fair.sql("SELECT id FROM follow_up_contacts WHERE name = 'Жамиля'")).toEqual([]);
});

test('whoever is under 18 is not asked, and who says so later is erased', async () => {
  const young = await visitor({ ageBand: '14-17' });
  expect(await young.phone.call('GET /api/follow-up-contact')).toEqual({ allowed: false, held: [] });
  const refused = await young.phone.ask('POST /api/follow-up-contact', { body: agreement() });
  expect(refused.body).toMatchObject({ code: 'guardian-needed' });
  const { phone, badge } = await visitor();
  await phone.call('POST /api/follow-up-contact', { body: agreement() });
  const kiosk = await fair.device('kiosk');
  await kiosk.call('POST /api/visitors', { body: { id: uuid(), badge, facts: { ageBand: '14-17' } } });
  expect(await phone.call('GET /api/follow-up-contact')).toEqual({ allowed: false, held: [] });
});

test('a fair that keeps no contacts refuses them in clear words, for calls and for employers', async () => {
  await fair.organiser.call('PATCH /api/keeping', { body: { anonymousOnly: true } });
  const { phone, badge } = await visitor();
  const employerId = await fair.addEmployer();
  const employer = await fair.member('employer', { employerId });
  await employer.call('POST /api/meetings', { body: { id: uuid(), badge, kind: 'talk' } });
  const consent = { employerId, contact: CONTACT, textVersion: 1, language: 'ky' };
  for (const [route, body] of [
    ['POST /api/follow-up-contact', agreement()],
    ['POST /api/consents', consent],
  ] as const) {
    const { status, body: said } = await phone.in('ru').ask(route, { body });
    expect([status, said]).toMatchObject([403, { code: 'anonymous-only', message: /не хранит ни имён/ }]);
  }
  await fair.organiser.call('PATCH /api/keeping', { body: { anonymousOnly: false } });
  await phone.call('POST /api/consents', { body: { ...consent, language: 'ky' } });
});

test('after 30 days those who agreed are due, with what they were promised; not reached, they stay with the tries', async () => {
  const employer = await fair.member('employer', { employerId: await fair.addEmployer('Келечек Текс') });
  const job = { title: 'Тигүүчү', payFrom: 30_000, contract: 'open-ended', hours: 40 } as const;
  const { id: vacancyId } = await employer.call('POST /api/vacancies', { body: job });
  const { phone, badge } = await visitor();
  const offerId = uuid();
  await employer.call('POST /api/offers', { body: { id: offerId, vacancyId, badge, terms: { payFrom: 32_000 } } });
  await phone.call('POST /api/follow-up-contact', { body: agreement({ name: 'Салтанат' }) });
  expect((await calls()).every(({ due }) => due === undefined)).toBe(true);
  await daysLater(29);
  expect((await calls()).every(({ due }) => due === undefined)).toBe(true);
  await daysLater(30);
  const due = await calls();
  expect(due.map(({ name, due }) => [name, due])).toEqual([
    [NAME, '30'],
    ['Салтанат', '30'],
  ]);
  const { id, offers } = due[1]!;
  expect(offers).toMatchObject([{ id: offerId, vacancyTitle: 'Тигүүчү', terms: { payFrom: 32_000 } }]);
  await call(id, { day: '30', reached: false });
  await call(id, { day: '30', reached: false });
  expect((await calls())[1]).toMatchObject({ due: '30', calls: [{ reached: false, attempts: 2 }] });
  const told = { day: '30', reached: true, hired: 'yes', contract: 'fixed-term', pay: 32_000, hours: 40 } as const;
  await fair.organiser.call('POST /api/offers/:id/follow-up', { params: { id: offerId }, body: told });
  await call(id, { day: '30', reached: true });
  const saltanat = (await calls()).find(({ name }) => name === 'Салтанат');
  expect(saltanat).not.toHaveProperty('due');
  expect(saltanat).toMatchObject({ calls: [{ reached: true, attempts: 3, withOffer: true }] });
});

test('the rates say of whom: reached of those who agreed, hired and contract of those reached, still there of those hired', async () => {
  const [first] = await calls();
  await call(first!.id, { day: '30', reached: true, foundWork: 'yes' });
  const agreed = fair.sql<{ n: number }>('SELECT count(*) AS n FROM follow_up_contacts')[0]!.n;
  await daysLater(91);
  expect((await calls()).map(({ due }) => due)).toEqual(['90', '90']);
  const [{ id = '', offers = [] } = {}] = (await calls()).filter(({ name }) => name === 'Салтанат');
  const told = { day: '90', reached: true, hired: 'yes', stillThere: 'no' } as const;
  await fair.organiser.call('POST /api/offers/:id/follow-up', { params: { id: offers[0]!.id }, body: told });
  await call(id, { day: '90', reached: true });
  const figures = await fair.organiser.call('GET /api/figures');
  expect(figures).toMatchObject({
    followUp30: { n: 2, of: agreed },
    followUp90: { n: 1, of: agreed },
    hired30: { n: 2, of: 2 },
    hired90: { n: 1, of: 1 },
    promiseKept30: { n: 0, of: 1 },
    stillThere90: { n: 0, of: 1 },
    formal30: { n: 1, of: 1 },
  });
  expect(figures).toMatchObject(recountedFigures(fair));
});

test('who wishes no more calls is erased at once, and what was said stays counted', async () => {
  const before = (await fair.organiser.call('GET /api/figures')).followUp90;
  const [{ id = '' } = {}] = (await calls()).filter(({ name }) => name === NAME);
  await call(id, { day: '90', reached: true, foundWork: 'no', noMore: true });
  expect((await calls()).map(({ name }) => name)).toEqual(['Салтанат']);
  expect(fair.sql('SELECT name, contact FROM follow_up_contacts WHERE id = ?', id)).toEqual([
    { name: '', contact: '' },
  ]);
  expect((await fair.organiser.call('GET /api/figures')).followUp90).toEqual({ n: before.n + 1, of: before.of });
  const again = fair.organiser.ask('POST /api/calls/:id', { params: { id }, body: { day: '90', reached: false } });
  expect((await again).status).toBe(404);
});

test('no employer, no feed and no table that is taken away has the name or the number', async () => {
  const employer = await fair.member('employer', { employerId: await fair.addEmployer('Ак Буура') });
  const seen = await Promise.all([
    ...(['GET /api/meetings', 'GET /api/offers', 'GET /api/employers'] as const).map((route) => employer.ask(route)),
    ...['offers', 'meetings', 'visitors', 'advice'].map((what) =>
      fair.organiser.ask('GET /api/exports/:what.csv', { params: { what } }),
    ),
    fair.organiser.ask('GET /api/journal', { query: { limit: 1000 } }),
  ]);
  expect(seen.every(({ status }) => status === 200)).toBe(true);
  expect(JSON.stringify(seen.map(({ body }) => body))).not.toMatch(/Салтанат|555.{0,3}12/);
});
