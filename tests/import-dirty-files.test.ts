import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { vacancyDraft } from '../shared/vacancies.ts';
import { DIRTY_TABLES } from './dirty-files.ts';
import { hostileFiles } from './dirty-files-hostile.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { run } from './support/tables.ts';

const FILES = [...DIRTY_TABLES, ...(await hostileFiles())];
const folder = mkdtempSync(join(tmpdir(), 'jarmanke-dirty-'));
const fields = ['employerName', ...Object.keys(vacancyDraft.properties).filter((field) => field !== 'openings')];

let fair: TestFair | undefined;
afterAll(() => fair?.stop());

/** Every vacancy of the fair with all that it says, by title and description. */
async function vacancies() {
  const { items } = await fair!.organiser.call('GET /api/vacancies', { query: { state: 'any' } });
  const all = await Promise.all(
    items.map(({ id }) => fair!.organiser.call('GET /api/vacancies/:id', { params: { id } })),
  );
  return all
    .map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => fields.includes(field))))
    .sort(byTitle);
}
const byTitle = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  String([one['title'], one['description']]) < String([other['title'], other['description']]) ? -1 : 1;

/** How far the journal is, apart from who signed in. */
const happened = async () => {
  const { entries } = await fair!.organiser.call('GET /api/journal', { query: { limit: 1000 } });
  return entries.filter(({ event }) => !event.type.startsWith('member.signed-')).length;
};

describe.each(FILES)('$name', ({ name, bytes, isWorkbook, options, rows, refused = [], told = [] }) => {
  const file = join(folder, `${FILES.findIndex((one) => one.name === name)}.${isWorkbook ? 'xlsx' : 'csv'}`);
  const settings = () => ({
    JARMANKE_ORGANISER_LOGIN: LOGIN,
    JARMANKE_ORGANISER_PASSWORD: PASSWORD,
    JARMANKE_DATA: fair!.folder,
  });
  const bring = () =>
    run({ file, check: false, skipBad: true, url: fair!.address, ...options }, undefined, 'utf-8', settings());

  it('gives exactly these vacancies and reasons, and a second time changes nothing', async () => {
    await fair?.stop();
    fair = await TestFair.open();
    writeFileSync(file, bytes);
    const { code, printed } = await bring();
    const reasons = printed.split('\n').flatMap((line) => /^Refused {4}(.*)$/.exec(line)?.[1] ?? []);
    expect(reasons).toEqual(refused);
    expect(await vacancies()).toEqual([...rows].sort(byTitle));
    for (const words of told) expect(printed).toContain(words);
    expect(code).toBe(refused.length > 0 ? 1 : 0);
    const before = await happened();
    const again = await bring();
    expect(again.printed).toContain(`${rows.length} of ${rows.length} rows: 0 added, ${rows.length} already there.`);
    expect(await happened()).toBe(before);
  });
});

it('there are at least twelve of them', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(12);
});
