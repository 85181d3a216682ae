import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSENT_TEXT } from '../shared/consents.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

const CONTACT = '0555 12 34 56, Айпери';
let fair: TestFair;
let met: { id: string; caller: Caller };
let other: { id: string; caller: Caller };

const addEmployer = async (name: string) => {
  const id = await fair.addEmployer(name);
  return { id, caller: await fair.member('employer', { employerId: id }) };
};
const newVisitor = async (facts: object = {}) => {
  const phone = fair.phone();
  const { badge } = await phone.call('POST /api/visitors', { body: { id: uuid(), facts } });
  return { phone, badge };
};
const talk = ({ caller }: typeof met, badge: string, kind: 'talk' | 'interview' = 'talk') =>
  caller.call('POST /api/meetings', { body: { id: uuid(), badge, kind } });
const given = (employerId: string) => ({
  body: { employerId, contact: CONTACT, textVersion: CONSENT_TEXT, language: 'ky' as const },
});
const meetingsOf = async ({ caller }: typeof met) => (await caller.call('GET /api/meetings')).items;

beforeAll(async () => {
  fair = await TestFair.open();
  met = await addEmployer('Келечек Текс');
  other = await addEmployer('Ак Буура');
});
afterAll(() => fair.stop());

test('an employer learns a contact only once its visitor agreed, and only that employer', async () => {
  const { phone, badge } = await newVisitor();
  await talk(met, badge);
  await talk(other, badge);
  expect((await meetingsOf(met))[0]).toMatchObject({ person: 1, contact: null });
  expect((await phone.call('GET /api/consents')).employers.map(({ id }) => id).sort()).toEqual(
    [met.id, other.id].sort(),
  );
  await phone.call('POST /api/consents', given(met.id));
  expect((await meetingsOf(met))[0]).toMatchObject({ contact: CONTACT });
  expect((await meetingsOf(other))[0]).toMatchObject({ contact: null });
});

test('taken back, the contact is erased: no row of the fair holds it any more', async () => {
  const { phone, badge } = await newVisitor();
  await talk(met, badge);
  const { id } = await phone.call('POST /api/consents', given(met.id));
  await phone.call('DELETE /api/consents/:id', { params: { id } });
  expect((await meetingsOf(met))[0]).toMatchObject({ contact: null });
  expect((await phone.call('GET /api/consents')).items).toMatchObject([
    { id, contact: '', revokedAt: expect.any(String) as string },
  ]);
  expect(fair.sql('SELECT id FROM consents WHERE id = ? AND contact <> ?', id, '')).toEqual([]);
});

test('a new contact replaces the one before', async () => {
  const { phone, badge } = await newVisitor();
  await talk(met, badge);
  await phone.call('POST /api/consents', given(met.id));
  const changed = { ...given(met.id).body, contact: 'aiperi@example.org' };
  await phone.call('POST /api/consents', { body: changed });
  expect((await meetingsOf(met))[0]).toMatchObject({ contact: 'aiperi@example.org' });
  expect((await phone.call('GET /api/consents')).items.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
});

test('who is under age is not asked for it, nor anybody by a text that has changed, nor for a stranger', async () => {
  const young = await newVisitor({ ageBand: '14-17' });
  await talk(met, young.badge);
  expect((await young.phone.ask('POST /api/consents', given(met.id))).body).toMatchObject({ code: 'guardian-needed' });
  const { phone, badge } = await newVisitor();
  expect((await phone.ask('POST /api/consents', given(met.id))).body).toMatchObject({ code: 'not-found' });
  await talk(met, badge);
  const old = { body: { ...given(met.id).body, textVersion: CONSENT_TEXT + 1 } };
  expect((await phone.ask('POST /api/consents', old)).body).toMatchObject({ code: 'consent-outdated' });
});

test('an employer tells people apart by a number, stars one and keeps a note of its own', async () => {
  const caller = await addEmployer('Нарын Сүт');
  const one = await newVisitor();
  const two = await newVisitor();
  for (const badge of [one.badge, two.badge, one.badge]) await talk(caller, badge, 'interview');
  const items = await meetingsOf(caller);
  expect(items.map(({ person }) => person)).toEqual([1, 2, 1]);
  expect(JSON.stringify(items)).not.toContain(one.badge);
  const params = { id: items[0]!.id };
  const noted = { starred: true, note: 'Дүйшөмбүдө чалам' };
  expect(await caller.caller.call('PATCH /api/meetings/:id', { params, body: noted })).toMatchObject(noted);
  expect((await other.caller.ask('PATCH /api/meetings/:id', { params, body: { starred: false } })).status).toBe(404);
});
