import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { TestFair, scan } from './support/fair.ts';

let fair: TestFair | null = null;
afterEach(async () => {
  await fair?.stop();
  fair = null;
});

describe('J3 a full disk', () => {
  it('J3 while the disk is full changes are refused with 507 and reads go on; with room again all goes on without a restart', async () => {
    fair = await TestFair.open();
    const gate = (await fair.place('gate')).id;
    const kiosk = await fair.device('kiosk', gate);
    const badges = await fair.badges(200);
    const { house } = fair.running;
    const sqlite = house.reader.db.$client;
    const figures = async () => (await fair!.organiser.call('GET /api/figures')).visitorsCheckedIn;
    sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true }) as number}`);
    const answers = [];
    for (const badge of badges) answers.push(await kiosk.ask('POST /api/check-ins', { body: scan(badge, gate) }));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, body } of refused)
      expect({ status, body }).toMatchObject({ status: 507, body: { code: 'disk-full' } });
    expect(await figures()).toBe(answers.length - refused.length);
    expect(await kiosk.call('GET /api/health')).toMatchObject({ status: 'storage-failing', seq: house.journal.head });
    const batch = {
      checkIns: badges.slice(0, 50).map((badge) => ({ ...scan(badge, gate), done: 'admitted' as const })),
    };
    expect(await kiosk.ask('POST /api/check-ins/batch', { body: batch })).toMatchObject({
      status: 507,
      body: { code: 'disk-full' },
    });
    expect((await fair.nobody.call('GET /api/fair')).state).toBe('open');
    sqlite.pragma('max_page_count = 1000000');
    expect((await kiosk.ask('POST /api/check-ins/batch', { body: batch })).status).toBe(200);
    expect(await kiosk.call('GET /api/health')).toMatchObject({ status: 'ok' });
    for (const badge of badges) await kiosk.call('POST /api/check-ins', { body: scan(badge, gate) });
    expect(await figures()).toBe(badges.length);
  });
});

describe('J4 a changed past', () => {
  it('J4 a fair whose journal was changed by force is not opened, and the entry is named', async () => {
    fair = await TestFair.open();
    await fair.stop(true);
    const file = new Sqlite(join(fair.folder, 'fair.db'));
    file.exec("DROP TRIGGER journal_is_never_updated; UPDATE journal SET actor = 'nobody' WHERE seq = 3");
    file.close();
    await expect(TestFair.open({ folder: fair.folder })).rejects.toThrow('changed at entry 3');
    fair = null;
  });
});

describe('J8 followers at the front door', () => {
  it('J8 while something that follows the journal keeps falling over, people are counted and told', async () => {
    fair = await TestFair.open({ env: { LOG_LEVEL: 'silent' } });
    const { house } = fair.running;
    house.journal.follow(() => {
      throw new Error('a follower fell over, as it was told to');
    });
    const heard: number[] = [];
    house.journal.follow((entries) => heard.push(...entries.map(({ seq }) => seq)));
    const gate = (await fair.place('gate')).id;
    const [one = '', two = ''] = await fair.badges(2);
    for (const badge of [one, two])
      expect(await fair.enter(scan(badge, gate))).toMatchObject({
        outcome: 'admitted',
      });
    expect((await fair.organiser.call('GET /api/figures')).visitorsCheckedIn).toBe(2);
    expect(heard.at(-1)).toBe(house.journal.head);
    expect(heard).toEqual(heard.map((_, n) => heard[0]! + n));
  });
});
