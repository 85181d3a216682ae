import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Export } from '../shared/exports.ts';
import { TestFair } from './support/fair.ts';
import { giveHostileHandouts } from './support/hostile-handouts.ts';

const HOSTILE = '=HYPERLINK("http://evil.example","x")';
let fair: TestFair;
beforeAll(async () => {
  fair = await TestFair.open({ at: '2026-10-25T04:42:10Z' });
  const adviser = await fair.member('adviser');
  const [badge = ''] = await fair.badges(1);
  for (const minutes of [12, 8])
    await adviser.call('POST /api/advice', {
      body: { id: uuid(), badge, topic: 'contract', minutes, outcome: 'referred' },
    });
  const mistake = uuid();
  await adviser.call('POST /api/advice', { body: { id: mistake, topic: 'cv' } });
  await adviser.call('POST /api/advice/:id/undo', { params: { id: mistake }, body: { id: uuid() } });
  await giveHostileHandouts(fair, adviser, badge, HOSTILE);
});
afterAll(() => fair.stop());

const rowsOf = async (what: Export) => {
  const url = `/api/exports/${what}.csv?language=en`;
  const { body } = await fair.running.app.inject({ url, headers: fair.organiser.headers });
  const { data } = Papa.parse<Record<string, string>>(body.slice(1), { header: true, skipEmptyLines: true });
  return data.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
};

it('advice says what came of it, and is added up by topic and outcome, without what was taken back', async () => {
  const [first] = await rowsOf('advice');
  expect(first).toMatchObject({ Topic: 'work contract', 'What came of it': 'referred' });
  expect(await rowsOf('advice-outcomes')).toEqual([
    { Topic: 'work contract', 'What came of it': 'referred', Times: '2', Minutes: '20' },
  ]);
});

it('handouts by language and hour without what was taken back, the quiz in sums, and where to turn', async () => {
  const handout = { Handout: `'${HOSTILE}`, Topic: 'Pay', Hour: '10' };
  expect(await rowsOf('handouts')).toEqual([
    { ...handout, Language: 'ky', Copies: '3' },
    { ...handout, Language: 'ru', Copies: '4' },
  ]);
  expect(await rowsOf('quiz')).toEqual([
    { When: 'Before a tent', 'Right answers': '0', 'All answers': '1', 'Sets of answers': '1' },
    { When: 'After a tent', 'Right answers': '1', 'All answers': '1', 'Sets of answers': '1' },
  ]);
  expect(await rowsOf('directory')).toEqual([{ Kind: 'Trade unions', Name: "'+1 Union", Phone: "'+996 555" }]);
});
