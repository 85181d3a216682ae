import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveBackup } from '../server/commands/folders/backup.ts';
import { restoreFile } from '../server/commands/folders/restore.ts';
import { LOGIN, PASSWORD, TestFair, scan } from './support/fair.ts';

let fair: TestFair;
let into: string;
let said: string[];
const print = (line: string): void => void said.push(line);
beforeEach(async () => {
  fair = await TestFair.open();
  into = mkdtempSync(join(tmpdir(), 'jarmanke-backups-'));
  said = [];
});
afterEach(async () => {
  rmSync(into, { recursive: true });
  await fair.stop();
});
const env = (folder: string) => ({
  JARMANKE_DATA: folder,
  JARMANKE_ORGANISER_LOGIN: LOGIN,
  JARMANKE_ORGANISER_PASSWORD: PASSWORD,
});

it('a backup is made of a fair that is served and of one that is not, and is the first fair of an empty folder', async () => {
  await fair.enter(scan((await fair.badges(1))[0] ?? '', (await fair.place('gate')).id));
  expect(await saveBackup({ to: into, url: fair.address }, env(fair.folder), print)).toBe(0);
  await fair.stop(true);
  expect(await saveBackup({}, env(fair.folder), print)).toBe(0);
  expect(said[1]).toContain(join(fair.folder, 'backups', 'jarmanke-'));
  const restored = join(into, 'data');
  expect(await restoreFile({ file: said[0] ?? '' }, env(restored), print)).toBe(0);
  expect(await restoreFile({ file: said[1] ?? '' }, env(restored), print)).toBe(0);
  const there = await TestFair.open({ folder: restored });
  expect((await there.organiser.call('GET /api/fairs')).items).toHaveLength(2);
  expect((await there.organiser.call('GET /api/figures')).visitorsCheckedIn).toBe(1);
  expect(await restoreFile({ file: said[0] ?? '' }, env(restored), print)).toBe(2);
  expect(said.at(-1)).toContain('take the file in there, in the console');
  await there.stop();
  fair = await TestFair.open({ folder: fair.folder });
});

it('erasing what is held of people takes the fair’s earlier backups along, and no other fair’s', async () => {
  expect(await saveBackup({ url: fair.address }, env(fair.folder), print)).toBe(0);
  const own = said[0] ?? '';
  const others = join(fair.folder, 'backups', 'jarmanke-osh-2017-10-25-1f0a2b-20171026-080000.tar.gz');
  writeFileSync(others, 'another fair');
  await fair.organiser.call('POST /api/purges', { body: { id: uuid() } });
  expect(own).toContain(join(fair.folder, 'backups'));
  expect(existsSync(own)).toBe(false);
  expect(existsSync(others)).toBe(true);
});
