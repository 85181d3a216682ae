import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readName, spareOf } from '../server/backups/rotation.ts';
import { saveBackup } from '../server/commands/folders/backup.ts';
import { makeKey } from '../server/commands/folders/backup-key.ts';
import { restoreFile } from '../server/commands/folders/restore.ts';
import { readSettings } from '../server/config.ts';
import { LOGIN, PASSWORD, TestFair, scan } from './support/fair.ts';
import { giveKey, sealedContact } from './support/sealed.ts';

const SECRET = 'Кыдырма Ыраакы';
let stick: string;
let fair: TestFair;
let said: string[];
const print = (line: string): void => void said.push(line);
const login = { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD };
beforeEach(() => {
  [stick, said] = [mkdtempSync(join(tmpdir(), 'jarmanke-stick-')), []];
});
afterEach(async () => {
  await fair.stop();
  rmSync(stick, { recursive: true, force: true });
});

const files = () => readdirSync(stick).filter((name) => name.includes('.tar.gz'));
const state = () => fair.organiser.call('GET /api/backups');
const make = () => fair.organiser.call('POST /api/backups');
const letIn = async (): Promise<void> => {
  await fair.enter(scan((await fair.badges(1))[0] ?? '', (await fair.place('gate')).id));
};
/** How many visitors the fair counts that is restored from a file. */
const counted = async (file: string, key?: string): Promise<number> => {
  const into = mkdtempSync(join(tmpdir(), 'jarmanke-restored-'));
  expect(await restoreFile({ file, key }, { JARMANKE_DATA: into }, print)).toBe(0);
  const restored = await TestFair.open({ folder: into });
  const { visitorsCheckedIn } = await restored.organiser.call('GET /api/figures');
  await restored.stop();
  return visitorsCheckedIn;
};

describe('a server makes backups by itself', () => {
  it('each time something was done meanwhile, and what is restored from the last counts the same', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick }, backupEveryMs: 100 });
    await letIn();
    await expect.poll(async () => (await state()).last, { timeout: 20_000 }).not.toBe(null);
    fair.clock.forward(60_000);
    await letIn();
    await expect.poll(() => files().length, { timeout: 20_000 }).toBeGreaterThan(1);
    await expect.poll(async () => (await make()).trouble, { timeout: 20_000 }).toBe(null);
    expect(await counted(join(stick, files().sort().at(-1)!))).toBe(2);
  });

  it('and none in a rehearsal, nor where nothing was done', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    await make();
    fair.clock.forward(600_000);
    expect((await make()).trouble).toBe(null);
    expect(files()).toHaveLength(1);
    const { id } = await fair.nobody.call('GET /api/fair');
    await fair.organiser.call('POST /api/rehearsal', { body: { fairId: id } });
    await fair.running.changedOver();
    expect((await (await fair.signIn()).ask('POST /api/backups')).body).toMatchObject({ code: 'in-rehearsal' });
  });

  it('and clears away what a power cut left half written', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    await make();
    const half = join(stick, `${files()[0]}.part`);
    writeFileSync(half, 'the beginning of a');
    await letIn();
    fair.clock.forward(60_000);
    await make();
    expect([existsSync(half), files().length]).toEqual([false, 2]);
  });

  it('says that the stick is gone among what blocks the fair, until it is back', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    rmSync(stick, { recursive: true });
    expect(await make()).toMatchObject({ trouble: 'no-folder', last: null });
    const { opening } = await fair.organiser.call('GET /api/readiness');
    expect(opening).toContainEqual({ key: 'backup', level: 'blocks' });
    mkdirSync(stick);
    expect(await make()).toMatchObject({ trouble: null, last: { bytes: expect.any(Number) } });
  });

  it('and is behind where the last is older than half an hour', async () => {
    fair = await TestFair.open();
    await make();
    await letIn();
    fair.clock.forward(29 * 60_000);
    expect((await state()).isBehind).toBe(false);
    fair.clock.forward(2 * 60_000);
    expect((await state()).isBehind).toBe(true);
    expect((await make()).isBehind).toBe(false);
  });

  it('in the data folder while nobody chose another, and whoever is erased is in none of them', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    await make();
    expect(files()).toHaveLength(1);
    await fair.organiser.call('POST /api/purges', { body: { id: uuid() } });
    expect(files()).toEqual([]);
    const own = await TestFair.open();
    expect((await own.organiser.call('POST /api/backups')).folder).toBe(join(own.folder, 'backups'));
    expect(readdirSync(join(own.folder, 'backups'))).toHaveLength(1);
    await own.stop();
  });
});

describe('a backup that is encrypted', () => {
  it('is opened by its key alone', async () => {
    const [key, other] = [join(stick, 'key.txt'), join(stick, 'other.txt')];
    expect([await makeKey(key, print), await makeKey(other, print), await makeKey(key, print)]).toEqual([0, 0, 2]);
    const [, recipient = ''] = said[0]!.split('=');
    const env = { JARMANKE_BACKUP_DIR: stick, JARMANKE_BACKUP_RECIPIENT: recipient };
    fair = await TestFair.open({ env });
    await fair.addEmployer(SECRET);
    await letIn();
    expect(await make()).toMatchObject({ isLocked: true, trouble: null });
    expect(await saveBackup({ url: fair.address }, { ...env, ...login }, print)).toBe(0);
    expect(files().map((name) => name.endsWith('.tar.gz.age'))).toEqual([true, true]);
    for (const name of files()) {
      const file = join(stick, name);
      expect(readFileSync(file).subarray(0, 2)).not.toEqual(Buffer.from([0x1f, 0x8b]));
      expect(await restoreFile({ file }, { JARMANKE_DATA: join(stick, 'no') }, print)).toBe(2);
      expect(said.at(-1)).toContain('is encrypted: add --key');
      expect(await restoreFile({ file, key: other }, { JARMANKE_DATA: join(stick, 'no') }, print)).toBe(2);
      expect(said.at(-1)).toContain('does not open this file');
      expect(await counted(file, key)).toBe(1);
    }
    const payload = readFileSync(join(stick, files()[0]!));
    const sent = await fair.running.app.inject({
      method: 'POST',
      url: '/api/fairs/taken-in',
      headers: { ...fair.organiser.headers, 'content-type': 'application/gzip' },
      payload,
    });
    expect(sent.json()).toMatchObject({ code: 'encrypted-file' });
  });

  it('a recipient that is none, or a folder that is not there, stops the start with one line', async () => {
    fair = await TestFair.open();
    const settings = (env: NodeJS.ProcessEnv) => () => readSettings(env);
    expect(settings({ JARMANKE_BACKUP_RECIPIENT: 'age1wrong' })).toThrow(/^JARMANKE_BACKUP_RECIPIENT is no recipient/);
    expect(settings({ JARMANKE_BACKUP_DIR: join(stick, 'gone') })).toThrow(/^JARMANKE_BACKUP_DIR names a folder/);
    expect(existsSync(join(stick, 'gone'))).toBe(false);
  });
});

describe('of the backups of a fair', () => {
  const named = (stamp: string, fair = '1f0a2b') => `jarmanke-osh-2026-10-24-${fair}-${stamp}-auto.tar.gz`;
  it('all of two hours are kept, then the last of an hour, then the last of a day; made by hand all', async () => {
    fair = await TestFair.open();
    const [own, other] = ['jarmanke-osh-2026-10-24-1f0a2b-20261020-070000.tar.gz', 'other.txt'];
    const stamps = ['20261024-120000', '20261024-115000', '20261024-101000', '20261024-095000', '20261024-092000'];
    const days = ['20261022-170000', '20261022-090000', '20261021-090000'];
    const files = [own, other, ...[...stamps, ...days].map((stamp) => named(stamp))].flatMap(
      (name) => readName(name) ?? [],
    );
    expect(files).toHaveLength(9);
    expect(spareOf(files, named('20261024-120000'))).toEqual([named('20261024-092000'), named('20261022-090000')]);
    // A clock that was put back: the one that was just made stays, however old it looks.
    expect(spareOf(files, named('20261022-090000'))).toEqual([named('20261024-092000')]);
  });

  it('none is another fair’s, although both are in a town written in Cyrillic on the same day', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    const day = (await fair.nobody.call('GET /api/fair')).day;
    const draft = { name: 'Баткен', city: 'Баткен', opensAt: `${day}T03:00:00.000Z`, closesAt: `${day}T09:00:00.000Z` };
    await make();
    const own = files();
    const { folder } = await fair.organiser.call('POST /api/fairs', { body: { fair: draft } });
    await fair.organiser.call('POST /api/fairs/:folder/served', { params: { folder } });
    await fair.running.changedOver();
    const there = await fair.signIn();
    expect(await there.call('GET /api/backups')).toMatchObject({ last: null });
    await there.call('POST /api/backups');
    expect(files()).toHaveLength(2);
    await there.call('POST /api/purges', { body: { id: uuid() } });
    expect(files()).toEqual(own);
  });
});

describe('people who are erased', () => {
  it('are in no backup that was being made meanwhile', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    const made = make();
    await expect.poll(async () => (await state()).isRunning, { timeout: 10_000 }).toBe(true);
    fair.clock.forward(60_000);
    await fair.organiser.call('POST /api/purges', { body: { id: uuid() } });
    expect((await made).last).toBe(null);
    expect(files()).toEqual([]);
    expect(readdirSync(join(fair.folder, 'unfinished'))).toEqual([]);
    fair.clock.forward(1000);
    expect((await make()).trouble).toBe(null);
    expect(files()).toHaveLength(1);
  });
});

describe('what is said under seal', () => {
  it('is saved as well, although no entry of the journal tells of it', async () => {
    fair = await TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } });
    const union = await giveKey(await fair.member('union'));
    await make();
    fair.clock.forward(60_000);
    await make();
    expect(files()).toHaveLength(1);
    await fair.nobody.call('POST /api/union-contacts', { body: await sealedContact('Бакыт', '0700 112233', [union]) });
    await make();
    expect(files()).toHaveLength(2);
  });
});
