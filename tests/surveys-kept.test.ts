import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SurveyAnswers } from '../shared/surveys.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { printed } from './support/printed.ts';
import { answer, writeSurvey } from './support/survey-stage.ts';

let fair: TestFair;
let kiosk: Caller;
beforeAll(async () => {
  fair = await TestFair.open({ example: 'osh-2017' });
  kiosk = await fair.device('kiosk');
});
afterAll(() => fair.stop());

const resultsOf = (name: string, by: Caller = fair.organiser) =>
  by.call('GET /api/surveys/:name/results', { params: { name } });

it('a viewer sees what was counted and no word of what was written', async () => {
  const viewer = await fair.member('viewer');
  await writeSurvey(fair, 'read');
  const secret = 'Менин атым Айгүл';
  await answer(kiosk, 'read', { faces: 2, words: secret });
  const seen = await resultsOf('read', viewer);
  expect(JSON.stringify(seen)).not.toContain(secret);
  expect(seen.questions[3]).toEqual({
    key: 'words',
    kind: 'text',
    answered: 1,
    by: {},
    mean: null,
    least: null,
    most: null,
    median: null,
  });
  expect((await resultsOf('read')).questions[3]!.texts).toEqual([secret]);
});

it('nothing kept joins an answer to a phone, a text to its set, or either to a time', async () => {
  await writeSurvey(fair, 'nameless');
  const said = Array.from({ length: 24 }, (_, n) => ({
    id: uuid(),
    phone: fair.phone(),
    answers: { count: n % 10, words: `word ${n}` },
  }));
  for (const { id, phone, answers } of said) await answer(phone, 'nameless', answers, { id });
  const of = (table: string) =>
    fair.sql<Record<string, unknown>>(`SELECT rowid, * FROM ${table} WHERE survey = 'nameless' ORDER BY rowid`);
  const [sets, texts, marks] = [of('survey_sets'), of('survey_texts'), of('survey_marks')];
  expect([sets.length, texts.length, marks.length]).toEqual([24, 24, 24]);
  expect(Object.keys(sets[0]!).sort()).toEqual(['answers', 'lot', 'on_paper', 'survey']);
  expect(Object.keys(texts[0]!).sort()).toEqual(['lot', 'question', 'survey', 'text']);
  expect(Object.keys(marks[0]!).sort()).toEqual(['mark', 'survey']);
  // The order of rows is not that of answering: one in 24! would be by chance.
  const inOrder = said.map(({ answers }) => answers.words);
  expect(texts.map(({ text: words }) => words)).not.toEqual(inOrder);
  expect(sets.map(({ answers }) => (JSON.parse(String(answers)) as { count: number }).count)).not.toEqual(
    said.map(({ answers }) => answers.count),
  );
  const entries = fair.sql<{ actor: string; event: string }>(
    `SELECT actor, event FROM journal WHERE event LIKE '%survey.answered%' AND event LIKE '%nameless%'`,
  );
  expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(1);
  expect(entries[0]).toEqual({ actor: 'phone', event: '{"type":"survey.answered","survey":"nameless"}' });
  expect(fair.sql("SELECT sender FROM replies WHERE sender LIKE 'phone:%'")).toEqual([]);
  // What is kept of a request is the same for every set of answers, so that none can be guessed from it.
  const hashes = fair.sql<{ hash: string }>(
    `SELECT body_hash AS hash FROM replies WHERE id IN (${said.map(({ id }) => `'${id}'`).join()})`,
  );
  expect([hashes.length, new Set(hashes.map(({ hash }) => hash)).size]).toEqual([24, 1]);
});

it('answers of a tablet that was revoked wait for the organiser without their minute, count once taken, and are gone from there', async () => {
  await writeSurvey(fair, 'handed-in');
  const device = await fair.device('kiosk');
  const { deviceId } = device;
  const [taken, again] = [uuid(), uuid()];
  await answer(device, 'handed-in', { faces: 5 }, { id: taken });
  const body = (id: string, answers: SurveyAnswers) => JSON.stringify({ survey: 'handed-in', id, answers });
  const items = [
    { id: taken, kind: 'survey' as const, madeAt: '2026-10-25T05:00:00.000Z', body: body(taken, { faces: 5 }) },
    { id: again, kind: 'survey' as const, madeAt: '2026-10-25T05:00:00.000Z', body: body(again, { words: 'Айгүл' }) },
  ];
  await fair.organiser.call('DELETE /api/devices/:id', { params: { id: deviceId } });
  await device.call('POST /api/devices/hand-in', { body: { items } });
  const [left] = (await fair.organiser.call('GET /api/quarantine')).items;
  expect(left).toMatchObject({ deviceId, surveys: 2 });
  const decision = { decision: 'take' as const, reason: 'The tablet fell' };
  await fair.organiser.call('POST /api/quarantine/:deviceId/decision', { params: { deviceId }, body: decision });
  expect((await resultsOf('handed-in')).sets).toBe(2);
  expect(fair.sql("SELECT body FROM left_items WHERE kind = 'survey'")).toEqual([{ body: '{}' }, { body: '{}' }]);
});

it('tables to take away say how often each answer was given, and in another what was written, never as a formula', async () => {
  await writeSurvey(fair, 'table');
  for (const faces of [5, 5, 2]) await answer(kiosk, 'table', { faces, found: 'yes', words: '=1+1' });
  await answer(kiosk, 'table', { count: 7 });
  const rows = async (what: string) => {
    const url = `/api/exports/${what}.csv?language=en`;
    const { body } = await fair.running.app.inject({ url, headers: fair.organiser.headers });
    return body.split('\r\n').filter((line) => line.startsWith('table,'));
  };
  expect(await rows('surveys')).toEqual([
    'table,How was it?,Very bad,0,3,4',
    'table,How was it?,Bad,1,3,4',
    'table,How was it?,So-so,0,3,4',
    'table,How was it?,Good,0,3,4',
    'table,How was it?,Very good,2,3,4',
    'table,Found?,yes,3,3,4',
    'table,Found?,partly,0,3,4',
    'table,Found?,no,0,3,4',
    'table,How many?,7,1,1,4',
  ]);
  expect(await rows('survey-texts')).toEqual(Array.from({ length: 3 }, () => "table,What else?,'=1+1"));
});

it('the form on paper asks everything on one page, with the digits by which a desk types it in', async () => {
  const desk = await fair.member('desk');
  const pdf = await printed(desk, 'GET /api/print/survey.pdf', { query: { name: 'exit', language: 'ru' } });
  const paper = new Paper(pdf);
  expect(paper.formats).toEqual([[210, 297]]);
  const said = paper.text(1).replace(/\s+/g, ' ');
  paper.discard();
  for (const words of [
    '1. Откуда вы узнали о ярмарке?',
    '2 От друзей',
    '0 Другое',
    '4. Как вам ярмарка?',
    '5 Очень хорошо',
  ])
    expect(said).toContain(words);
});
