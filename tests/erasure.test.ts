import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../db/journal.ts';
import { applyEntry } from '../shared/apply.ts';
import { CONSENT_TEXT } from '../shared/consents.ts';
import { emptyFair } from '../shared/fair.ts';
import { FOLLOW_UP_TEXT } from '../shared/follow-ups.ts';
import { certificateText } from '../shared/keeping.ts';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

let fair: TestFair;
let employer: Caller & { memberId: string };
let employerId: string;
let vacancyId: string;
beforeAll(async () => {
  fair = await TestFair.open();
  employerId = await fair.addEmployer('Келечек Текс');
  employer = await fair.member('employer', { employerId });
  vacancyId = (await employer.call('POST /api/vacancies', { body: { title: 'Тигүүчү', payFrom: 30_000 } })).id;
});
afterAll(() => fair.stop());

/** A person who is at every table of the fair, with a word of their own in every field that can hold one. */
const canary = async (mark: string) => {
  const words = ['name', 'phone', 'told', 'note', 'offer', 'reason', 'undo'].map((field) => `${mark}${field}`);
  const [name, number, contact, note, terms, reason, undo] = words as [string, ...string[]] as string[];
  const phone = fair.phone();
  const facts = { sex: 'female', ageBand: '60+', status: 'unemployed', heardFrom: 'tv', district: 'KG-B' } as const;
  const { badge } = await phone.call('POST /api/visitors', {
    body: { id: uuid(), facts: { ...facts, aim: 'advice' } },
  });
  const gate = (await fair.place('gate')).id;
  await fair.enter(scan(badge, gate));
  const again = scan(badge, (await fair.addTent(null)).id);
  await fair.enter(again);
  const undone = { params: { id: again.id }, body: { id: uuid(), reason: undo! } };
  await fair.organiser.call('POST /api/check-ins/:id/undo', undone);
  const adviser = await fair.member('adviser');
  await adviser.call('POST /api/advice', { body: { id: uuid(), topic: 'contract', badge, minutes: 12 } });
  const meeting = { id: uuid(), badge, kind: 'interview', note: note!, starred: true } as const;
  await employer.call('POST /api/meetings', { body: meeting });
  await employer.call('PATCH /api/meetings/:id', { params: { id: meeting.id }, body: { note: `${note} again` } });
  const offer = { id: uuid(), vacancyId, badge, terms: { note: terms!, payFrom: 31_000 } };
  await employer.call('POST /api/offers', { body: offer });
  const answer = { answer: 'declined', reason: reason! } as const;
  await phone.call('POST /api/offers/:id/answer', { params: { id: offer.id }, body: answer });
  const consent = { id: uuid(), employerId, contact: contact!, textVersion: CONSENT_TEXT, language: 'ky' } as const;
  await phone.call('POST /api/consents', { body: consent });
  const agreed = { language: 'ky', textVersion: FOLLOW_UP_TEXT, agreed: true } as const;
  await phone.call('POST /api/follow-up-contact', { body: { name: name!, contact: number!, ...agreed } });
  await fair.organiser.call('POST /api/persons/requests', { body: { badge, kind: 'erase' } });
  return { phone, badge, words };
};

/** Every file of the fair, its logs and copies as well, in which one of the words lies; by word. */
const found = (words: string[]): string[] => {
  const files = readdirSync(fair.folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    return words.filter((word) => bytes.includes(word)).map((word) => `${name}: ${word}`);
  });
};
const figuresNow = async () => {
  const { at: _at, seq: _seq, ...figures } = await fair.organiser.call('GET /api/figures');
  return figures;
};
const lookUp = (badge: string) => fair.organiser.call('POST /api/persons/look-up', { body: { badge } });

/** Takes away whatever can be taken away, into the fair's folder, and makes a copy of its file as a backup does. */
const takeAway = async (mark: string) => {
  const folder = join(fair.folder, `taken-${mark}`);
  mkdirSync(folder);
  for (const what of ['offers', 'meetings', 'check-ins', 'visitors', 'advice', 'vacancies'])
    for (const kind of ['csv', 'xlsx']) {
      const { body, rawPayload } = await fair.running.app.inject({
        url: `/api/exports/${what}.${kind}?language=ru`,
        headers: fair.organiser.headers,
      });
      writeFileSync(join(folder, `${what}.${kind}`), kind === 'csv' ? body : rawPayload);
    }
  for (const route of ['GET /api/offers', 'GET /api/calls', 'GET /api/journal', 'GET /api/persons/requests'] as const)
    writeFileSync(
      join(folder, `${route.split('/').at(-1)}.json`),
      JSON.stringify((await fair.organiser.ask(route)).body),
    );
  writeFileSync(join(folder, 'meetings.json'), JSON.stringify((await employer.ask('GET /api/meetings')).body));
  for (const name of ['fair.db', 'rights.db']) {
    const file = new Sqlite(join(fair.folder, name), { readonly: true });
    await file.backup(join(folder, name));
    file.close();
  }
};

/** The journal's chain holds, and folding it anew gives the fair as it stands. */
const verified = (): boolean => {
  const { house } = fair.running;
  const again = emptyFair();
  for (const entry of replay(house.reader.db)) applyEntry(again, entry);
  expect(again).toEqual(house.fair);
  return true;
};

test('all that is held about a badge is shown, to the organiser and on the own phone, and asked for it is listed', async () => {
  const { phone, badge, words } = await canary('Seen');
  const held = await lookUp(badge);
  expect(words.filter((word) => !JSON.stringify(held).includes(word))).toEqual(['Seenundo']);
  expect(held).toMatchObject({
    badge,
    onPhone: true,
    facts: [{ sex: 'female', ageBand: '60+', district: 'KG-B' }],
    checkIns: [{ placeKind: 'gate' }, { placeKind: 'tent', undone: true }],
    advice: [{ topic: 'contract', minutes: 12 }],
    meetings: [{ employerName: 'Келечек Текс', note: 'Seennote again' }],
    followUp: [{ name: 'Seenname', contact: 'Seenphone' }],
  });
  expect(await phone.call('GET /api/persons/own')).toEqual(held);
  const { items, today } = await fair.organiser.call('GET /api/persons/requests');
  const week = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  expect(items).toMatchObject([{ badge, kind: 'erase', receivedOn: today, answerBy: week, doneAt: null }]);
});

test('erased on request, nothing of a person is in any file, no figure has moved, and the journal holds', async () => {
  const { badge, words } = await canary('Gone');
  const before = await figuresNow();
  expect(found([badge, ...words]).length).toBeGreaterThan(words.length);
  await fair.organiser.call('POST /api/persons/erasure', { body: { badge } });
  await takeAway('asked');
  expect(found([badge, ...words])).toEqual([]);
  expect(await figuresNow()).toEqual(before);
  expect(before).toMatchObject(recountedFigures(fair));
  expect(verified()).toBe(true);
  const { items } = await fair.organiser.call('GET /api/persons/requests');
  expect(items.filter(({ doneAt }) => doneAt !== null)).toMatchObject([{ badge: null, kind: 'erase' }]);
});

test('the badge on paper leads nowhere any more, and what was counted of it cannot be taken back', async () => {
  const { phone, badge } = await canary('Paper');
  const [{ id }] = fair.sql<{ id: string }>(
    'SELECT id FROM check_ins WHERE undone_seq IS NULL ORDER BY seq DESC LIMIT 1',
  ) as [{ id: string }];
  await phone.call('POST /api/persons/erasure', { body: {} });
  expect(await phone.call('GET /api/visitors/me')).toEqual({ badge: null, checkedIn: false });
  expect((await fair.organiser.ask('POST /api/persons/look-up', { body: { badge } })).body).toMatchObject({
    code: 'unknown-badge',
  });
  const undo = { params: { id }, body: { id: uuid(), reason: 'late' } };
  expect((await fair.organiser.ask('POST /api/check-ins/:id/undo', undo)).body).toMatchObject({
    code: 'person-erased',
  });
  const scanned = await (
    await fair.device('kiosk')
  ).call('POST /api/check-ins', {
    body: scan(badge, (await fair.place('gate')).id),
  });
  expect(scanned).toMatchObject({ outcome: 'refused' });
});

test('a contact that is taken back is gone from the files at once', async () => {
  const { phone, words } = await canary('Back');
  const [{ id } = { id: '' }] = (await phone.call('GET /api/consents')).items;
  await phone.call('DELETE /api/consents/:id', { params: { id } });
  await phone.call('POST /api/follow-up-contact/withdrawal', { body: {} });
  expect(found(words.filter((word) => /name|phone|told/.test(word)))).toEqual([]);
});

test('at the set day everybody is erased, a certificate says how much, and a restart finds the same fair', async () => {
  const { badge, words } = await canary('Day');
  const before = await figuresNow();
  const { purgeOn, held, retentionDays } = await fair.organiser.call('GET /api/keeping');
  expect([retentionDays, held['follow-up-contacts'] > 0, held['employer-contacts'] > 0]).toEqual([100, true, true]);
  const reopen = async (at: string) => {
    await fair.stop(true);
    fair = await TestFair.open({ folder: fair.folder, at });
    employer = Object.assign(await fair.member('employer', { employerId }));
  };
  await reopen(new Date(Date.parse(purgeOn) - 43_200_000).toISOString());
  expect((await fair.organiser.call('GET /api/keeping')).purges).toEqual([]);
  expect(found(words).length).toBeGreaterThan(0);
  await reopen(new Date(Date.parse(purgeOn) + 43_200_000).toISOString());
  await takeAway('day');
  expect(found(words)).toEqual([]);
  expect(await figuresNow()).toEqual(before);
  expect(before).toMatchObject(recountedFigures(fair));
  expect(verified()).toBe(true);
  const { purges, held: left } = await fair.organiser.call('GET /api/keeping');
  expect(purges).toMatchObject([{ rule: 'set-day', memberName: null, retentionDays: 100 }]);
  const [{ memberName: _, hash, ...said }] = purges as [(typeof purges)[0]];
  expect({ ...said.rows, replies: 0 }).toEqual({ ...held, replies: 0 });
  expect(hash).toBe(createHash('sha256').update(certificateText(said)).digest('hex'));
  expect({ ...left, replies: 0 }).toEqual(Object.fromEntries(Object.keys(left).map((kind) => [kind, 0])));
  expect(await lookUp(badge)).toMatchObject({ meetings: [{ note: null }], followUp: [], consents: [{ contact: '' }] });
  await reopen(new Date(Date.parse(purgeOn) + 90_000_000).toISOString());
  expect((await fair.organiser.call('GET /api/keeping')).purges.length).toBe(1);
});

test('an organiser can erase before the day, and the certificate names who did', async () => {
  const { words } = await canary('Hand');
  await fair.organiser.call('POST /api/purges', { body: { id: uuid() } });
  expect(found(words)).toEqual([]);
  const { purges } = await fair.organiser.call('GET /api/keeping');
  expect(purges[0]).toMatchObject({ rule: 'by-hand', memberName: 'organiser', rows: { 'follow-up-contacts': 1 } });
});
