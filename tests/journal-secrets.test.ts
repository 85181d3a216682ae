import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Canaries, WORDY_ROUTES, sayEverything } from './support/canaries.ts';
import { TestFair } from './support/fair.ts';

const written = (fair: TestFair): string =>
  fair
    .sql<{ actor: string; event: string }>('SELECT actor, event FROM journal ORDER BY seq')
    .map(({ actor, event }) => `${actor} ${event}`)
    .join('\n')
    .toLowerCase();
const foundIn = (journal: string, words: string[]): string[] =>
  words.filter((word) => journal.includes(word.toLowerCase()));

describe('J7 names, badge codes, phones and free text never enter the journal', () => {
  let fair: TestFair;
  let said: Awaited<ReturnType<typeof sayEverything>>;
  let journal: string;

  beforeAll(async () => {
    fair = await TestFair.open();
    said = await sayEverything(fair);
    journal = written(fair);
  });
  afterAll(() => fair.stop());

  it('J7 every call in which people may write was tried', () => {
    expect([...said.canaries.routes].sort()).toEqual(
      WORDY_ROUTES.filter((route) => route !== 'POST /api/setup').sort(),
    );
    expect(said.canaries.words.length).toBeGreaterThan(60);
  });

  it('J7 none of the words is in the journal', () => {
    expect(foundIn(journal, said.canaries.words)).toEqual([]);
  });

  it('J7 most of them are in the tables, so they were not merely refused', () => {
    const tables = fair
      .sql<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'journal'")
      .map(({ name }) => JSON.stringify(fair.sql(`SELECT * FROM "${name}"`)))
      .join('\n')
      .toLowerCase();
    expect(foundIn(tables, said.canaries.words).length).toBeGreaterThan(30);
    expect(foundIn(tables, said.badges)).toEqual(said.badges);
  });

  it('J7 no badge code is, neither issued, damaged nor foreign, and nothing that looks like one', () => {
    expect(foundIn(journal, said.badges)).toEqual([]);
    expect(journal.match(/(?<![\da-f-])\d{14,}/)).toBeNull();
  });

  it('J7 nor what opens a door: cards, sessions, tokens, pairing codes, place keys', () => {
    const kept = fair.sql<{ secret: string }>(
      `SELECT card_hash AS secret FROM members WHERE card_hash IS NOT NULL UNION SELECT token_hash FROM sessions
       UNION SELECT token_hash FROM devices WHERE token_hash IS NOT NULL UNION SELECT pairing_hash FROM devices WHERE pairing_hash IS NOT NULL
       UNION SELECT place_key FROM places UNION SELECT phone_hash FROM phones UNION SELECT key FROM throttles`,
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(
      foundIn(
        journal,
        kept.map(({ secret }) => secret),
      ),
    ).toEqual([]);
  });

  it('J7 an organiser who reads the journal reads no word either', async () => {
    const { entries } = await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } });
    expect(entries.length).toBe(fair.running.house.journal.head);
    expect(foundIn(JSON.stringify(entries).toLowerCase(), [...said.canaries.words, ...said.badges])).toEqual([]);
  });
});

describe('J7 setting up the fair', () => {
  it('J7 its name, its place and its organiser are in the tables and not in the journal', async () => {
    const fair = await TestFair.open({ organised: false });
    try {
      const canaries = new Canaries();
      const times = { opensAt: '2026-10-25T03:00:00.000Z', closesAt: '2026-10-25T09:00:00.000Z' };
      const body = canaries.body(
        'POST /api/setup',
        { code: fair.running.house.setupCode, fair: { ...times, timeZone: 'Asia/Bishkek', country: 'KG' } },
        1,
      );
      expect((await fair.nobody.ask('POST /api/setup', { body })).status).toBe(201);
      expect(foundIn(JSON.stringify(fair.sql('SELECT * FROM fairs')).toLowerCase(), canaries.words).length).toBe(15);
      expect(foundIn(written(fair), canaries.words)).toEqual([]);
    } finally {
      await fair.stop();
    }
  });
});
