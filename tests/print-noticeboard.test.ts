import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';

let fair: TestFair;
let employer: Caller;
const papers: Paper[] = [];

const printed = async (query: Record<string, string>): Promise<Paper> => {
  const { rawPayload } = await fair.organiser.app.inject({
    url: '/api/print/noticeboard.pdf',
    query,
    headers: fair.organiser.headers,
  });
  papers.push(new Paper(rawPayload));
  return papers.at(-1)!;
};
const post = async (title: string, facts: object = {}) =>
  (await employer.call('POST /api/vacancies', { body: { title, payFrom: 30_000, ...facts } })).id;
const newestEntry = async () => (await fair.organiser.call('GET /api/figures')).seq;

beforeAll(async () => {
  fair = await TestFair.open({ env: { JARMANKE_PUBLIC_URL: 'http://fair.example' } });
  employer = await fair.member('employer', { employerId: await fair.addEmployer('Нарын Сүт', 'Ж7') });
});
afterAll(async () => {
  for (const paper of papers) paper.discard();
  await fair.stop();
});

test('nine vacancies of the city and one abroad stand on three sheets by origin, each with a code that leads to it', async () => {
  const ids: string[] = [];
  for (let n = 1; n <= 9; n++) ids.push(await post(`Өңдөөчү ${n}`, { openings: 2 }));
  await post('Сборщик', { country: 'RU', place: 'Москва', contract: 'open-ended' });
  const paper = await printed({ size: 'a3', language: 'ky' });
  expect(paper.pages).toBe(3);
  expect(paper.text()).toContain('Өңдөөчү 9');
  expect(paper.codes(2)).toEqual([`HTTP://FAIR.EXAMPLE/V/${ids[0]!.toUpperCase()}`]);
  expect(new Set(paper.codes(1)).size).toBe(8);
});

test('printed again, only what changed since is on it, and what has to come off the board', async () => {
  const filled = await post('Кассир');
  const since = String(await newestEntry());
  await post('Электрик');
  await employer.call('PATCH /api/vacancies/:id', { params: { id: filled }, body: { state: 'filled' } });
  const paper = await printed({ size: 'a4', language: 'ru', since });
  expect(paper.pages).toBe(2);
  const text = paper.text();
  expect(text).toContain('Электрик');
  expect(text).toContain('Кассир');
  expect(text).toContain('Снимите с доски');
  expect(text).not.toContain('Өңдөөчү');
});

test('with nothing new there is nothing to print, and it says so', async () => {
  const query = { since: await newestEntry() };
  expect((await fair.organiser.ask('GET /api/print/noticeboard.pdf', { query })).body).toMatchObject({
    code: 'nothing-to-print',
  });
});
