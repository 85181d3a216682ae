import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterEach, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';

let fair: TestFair;
afterEach(() => fair.stop());

/** What a fair says of itself, to be the same after as before; `at` is only when it was asked. */
const everythingTold = async ({ organiser }: TestFair) => {
  const { at: _f, ...figures } = await organiser.call('GET /api/figures');
  const { at: _r, ...report } = await organiser.call('GET /api/report.json');
  return { figures, report, journal: await organiser.call('GET /api/journal', { query: { after: 0, limit: 1000 } }) };
};

/** Somebody comes in, is offered work and accepts it; a state is gone back to and on. */
const aLivelyHour = async (at: TestFair, badge: string, gateId: string): Promise<void> => {
  await at.enter(scan(badge, gateId));
  const employerId = await at.addEmployer('Репетиция иш берүүчүсү', '99');
  const employer = await at.member('employer', { employerId });
  const { id: vacancyId } = await employer.call('POST /api/vacancies', {
    body: { id: uuid(), title: 'Тигүүчү', payFrom: 30_000 },
  });
  const { id } = await employer.call('POST /api/offers', { body: { id: uuid(), vacancyId, badge, terms: 'As said' } });
  const desk = await at.member('desk');
  await desk.call('POST /api/offers/:id/answer', { params: { id }, body: { answer: 'accepted' } });
  await at.organiser.call('PATCH /api/fair', { body: { state: 'closed', reason: 'We practise' } });
};

it('a rehearsal leaves the fair’s figures, journal position and report untouched', async () => {
  fair = await TestFair.open();
  const gate = await fair.place('gate');
  const [first = '', second = ''] = await fair.badges(2);
  await fair.enter(scan(first, gate.id));
  const before = await everythingTold(fair);

  await fair.rehearse();
  await aLivelyHour(fair, second, gate.id);
  const rehearsed = await everythingTold(fair);
  expect(rehearsed.figures).toMatchObject({ visitorsCheckedIn: 2, offersAccepted: 1 });
  expect(rehearsed.journal.epoch).not.toBe(before.journal.epoch);
  expect((await fair.organiser.call('GET /api/fair')).state).toBe('closed');

  await fair.endRehearsal();
  expect(await everythingTold(fair)).toEqual(before);
  expect((await fair.organiser.call('GET /api/fair')).state).toBe('open');
  expect(existsSync(join(fair.folder, 'rehearsal'))).toBe(false);
});

it('whoever is signed in stays so, and devices keep their place', async () => {
  fair = await TestFair.open();
  const gate = await fair.place('gate');
  const [kiosk, moderator] = [await fair.device('kiosk', gate.id), await fair.member('moderator')];
  const [badge = ''] = await fair.badges(1);
  await fair.rehearse();
  expect((await moderator.call('GET /api/session')).member.role).toBe('moderator');
  expect((await kiosk.call('POST /api/check-ins', { body: scan(badge, gate.id) })).outcome).toBe('admitted');
  await fair.endRehearsal();
  expect((await kiosk.call('POST /api/check-ins', { body: scan(badge, gate.id) })).firstVisit).toBe(true);
});

it('what was done in a rehearsal is refused by the fair, and what was done for the fair by a rehearsal', async () => {
  fair = await TestFair.open();
  const gate = await fair.place('gate');
  const kiosk = await fair.device('kiosk', gate.id);
  const [badge = ''] = await fair.badges(1);
  const { id, rehearsal } = await fair.organiser.call('GET /api/fair');
  expect(rehearsal).toBe(false);
  const enter = async (mark: string): Promise<unknown> => {
    const body = scan(badge, gate.id);
    const { status, body: told } = await kiosk.ask('POST /api/check-ins', { body, headers: { 'x-fair': mark } });
    return status === 200 ? told['outcome'] : told['code'];
  };
  await fair.rehearse();
  expect((await fair.nobody.call('GET /api/fair')).rehearsal).toBe(true);
  expect([await enter(id), await enter(`${id}.rehearsal`)]).toEqual(['other-fair', 'admitted']);
  await fair.endRehearsal();
  expect([await enter(`${id}.rehearsal`), await enter(id)]).toEqual(['other-fair', 'admitted']);
  expect((await fair.organiser.call('GET /api/figures')).visitorsCheckedIn).toBe(1);
});

it('a report of a rehearsal says so in its heading, and no fair is compared with it', async () => {
  fair = await TestFair.open({ example: 'osh-2017' });
  await fair.rehearse();
  const report = await fair.organiser.call('GET /api/report.json');
  expect(report.rehearsal).toBe(true);
  for (const [language, word] of [
    ['ky', 'РЕПЕТИЦИЯ: '],
    ['en', 'REHEARSAL: '],
  ])
    for (const format of ['html', 'csv'])
      expect(await textOf(fair.organiser, `/api/report.${format}?language=${language}`)).toContain(word);
  await fair.endRehearsal();
  expect((await fair.organiser.ask('POST /api/earlier-reports', { body: report })).body).toMatchObject({
    code: 'rehearsal-report',
  });
  expect((await fair.organiser.call('GET /api/report.json')).rehearsal).toBeUndefined();
});

const textOf = async (caller: Caller, url: string): Promise<string> =>
  (await caller.app.inject({ url, headers: caller.headers })).body;

it('a server that was stopped in a rehearsal starts again into it', async () => {
  fair = await TestFair.open();
  await fair.rehearse();
  await fair.stop(true);
  fair = await TestFair.open({ folder: fair.folder });
  expect((await fair.nobody.call('GET /api/fair')).rehearsal).toBe(true);
  await fair.endRehearsal();
  expect((await fair.nobody.call('GET /api/fair')).rehearsal).toBe(false);
});

it('a rehearsal is begun with the fair that is meant, once, and touches no other fair', async () => {
  fair = await TestFair.open();
  const code = async (route: string, input: object = {}) => (await fair.organiser.ask(route, input)).body['code'];
  expect(await code('POST /api/rehearsal', { body: { fairId: uuid() } })).toBe('other-fair');
  expect(await code('POST /api/rehearsal/ended')).toBe('no-rehearsal');
  await fair.rehearse();
  const { id: fairId } = await fair.organiser.call('GET /api/fair');
  expect(await code('POST /api/rehearsal', { body: { fairId } })).toBe('in-rehearsal');
  expect(await code('GET /api/fairs/first.tar.gz')).toBe('in-rehearsal');
  expect(await code('POST /api/fairs/first/removed', { body: { name: 'x' } })).toBe('in-rehearsal');
});
