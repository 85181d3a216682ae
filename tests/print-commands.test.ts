import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { saveBadges } from '../server/commands/print/badges.ts';
import { saveReport } from '../server/commands/print/report.ts';
import { savePosters } from '../server/commands/print/posters.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';

const ENV = { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD };
let fair: TestFair;
let folder: string;
let out: string;
let said: string[];
const print = (line: string): void => void said.push(line);
beforeAll(async () => void (fair = await TestFair.open({ env: { JARMANKE_PUBLIC_URL: 'http://fair.example' } })));
afterAll(() => fair.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jarmanke-out-'));
  out = join(folder, 'paper.pdf');
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const saved = (): Paper => new Paper(readFileSync(out));
const batches = async () => (await fair.organiser.call('GET /api/badges')).items.length;

it('badges issues a batch and saves its sheets', async () => {
  const before = await batches();
  expect(await saveBadges({ count: '20', out, url: fair.address }, ENV, print)).toBe(0);
  expect(await batches()).toBe(before + 1);
  const paper = saved();
  expect([paper.pages, paper.codes(1).length]).toEqual([6, 8]);
  expect(said).toEqual([`${out}: 6 pages`]);
  paper.discard();
});

it('posters saves one for each channel', async () => {
  expect(await savePosters({ channel: 'all', out, url: fair.address }, ENV, print)).toBe(0);
  const paper = saved();
  expect([paper.pages, said]).toEqual([10, [`${out}: 10 pages`]]);
  paper.discard();
});

it.each([
  ['a count', { count: 'many' }, '--count must be a number from 1 to 5000, not "many".'],
  ['a file', { count: '8', out: undefined }, 'Where to? For example: badges --count 200 --out badges.pdf'],
])('badges without %s says what to write, and issues none', async (_what, given, sentence) => {
  const before = await batches();
  expect(await saveBadges({ out, url: fair.address, ...given }, ENV, print)).toBe(2);
  expect([said, await batches(), existsSync(out)]).toEqual([[sentence], before, false]);
});

it.each(['html', 'pdf', 'xlsx', 'csv', 'json'])('the report is saved as %s', async (format) => {
  expect(await saveReport({ format, language: 'ru', out, url: fair.address }, ENV, print)).toBe(0);
  const begins = { html: '<!doctype html>', pdf: '%PDF-1.7', xlsx: 'PK', csv: '\uFEFF', json: '{"fair":' }[format]!;
  expect(readFileSync(out, 'utf8').startsWith(begins)).toBe(true);
  expect(said).toEqual([out]);
});

it('a report in no known format says which there are', async () => {
  expect(await saveReport({ format: 'doc', out, url: fair.address }, ENV, print)).toBe(2);
  expect([said, existsSync(out)]).toEqual([['--format must be one of html, pdf, xlsx, csv, json, not "doc".'], false]);
});

it('a poster that is too small is refused with the sentence of the server', async () => {
  expect(await savePosters({ distance: '3', out, url: fair.address }, ENV, print)).toBe(2);
  expect([said[0], existsSync(out)]).toEqual([expect.stringContaining('Choose A3'), false]);
});

it('badges of a server without a public address are not even issued', async () => {
  const homeless = await TestFair.open();
  expect(await saveBadges({ count: '8', out, url: homeless.address }, ENV, print)).toBe(2);
  expect([said[0], (await homeless.organiser.call('GET /api/badges')).items]).toEqual([
    expect.stringContaining('JARMANKE_PUBLIC_URL'),
    [],
  ]);
  await homeless.stop();
});
