import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDigits } from '../shared/badges.ts';
import { LANGUAGES } from '../shared/fields.ts';
import { REFUSALS, SENTENCES, type RefusalCode } from '../shared/refusals.ts';
import type { Answer, Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';

const SPOKEN = ['ky', 'ru', 'en'] as const;

let fair: TestFair;
let kiosk: Caller & { deviceId: string };
let gate: string;
let fullTent: string;
let badges: Record<'good' | 'void' | 'damaged' | 'never issued' | 'of another fair', string>;

beforeAll(async () => {
  fair = await TestFair.open();
  gate = (await fair.place('gate')).id;
  kiosk = await fair.device('kiosk', gate);
  const [good = '', voided = '', insider = ''] = await fair.badges(3);
  await fair.organiser.call('POST /api/badges/void', { body: { badge: voided, reason: 'Жоголгон' } });
  fullTent = (await fair.addTent(1)).id;
  await kiosk.call('POST /api/check-ins', { body: scan(insider, fullTent) });
  const prefix = (await fair.organiser.call('GET /api/fair')).badgePrefix;
  const whole = (fourteen: string) => fourteen + checkDigits(fourteen);
  badges = {
    good,
    void: voided,
    damaged: good.slice(0, 15) + ((Number(good[15]) + 1) % 10),
    'never issued': whole(`${prefix}00000000000`),
    'of another fair': whole(`${1099 - Number(prefix)}00000000000`),
  };
});
afterAll(() => fair.stop());

type Scene = [what: string, code: RefusalCode, ask: (language: string) => Promise<Answer>];
const enter = (badge: string, placeId: string) => (language: string) =>
  kiosk.in(language).ask('POST /api/check-ins', { body: scan(badge, placeId) });

/** The fair in another state while somebody asks. */
const during = async (state: 'planning' | 'closed', ask: () => Promise<Answer>): Promise<Answer> => {
  const move = (to: 'planning' | 'closed' | 'open') =>
    fair.organiser.call('PATCH /api/fair', { body: { state: to, reason: 'Сыноо' } });
  await move(state);
  const answer = await ask();
  await move('open');
  return answer;
};

const gone = async (language: string) => {
  const lost = await fair.device('kiosk');
  await fair.organiser.call('DELETE /api/devices/:id', { params: { id: lost.deviceId } });
  return lost.in(language).ask('POST /api/check-ins', { body: scan(badges.good, gate) });
};
const oldCard = async (language: string) => {
  const { memberId, secret } = await fair.member('facilitator');
  await fair.organiser.call('DELETE /api/members/:id', { params: { id: memberId } });
  return fair.nobody.in(language).ask('POST /api/session/card', { body: { secret } });
};

const SCENES: Scene[] = [
  ['a badge that was never issued', 'unknown-badge', (l) => enter(badges['never issued'], gate)(l)],
  ['a damaged badge', 'damaged-badge', (l) => enter(badges.damaged, gate)(l)],
  ['a badge of another fair', 'foreign-badge', (l) => enter(badges['of another fair'], gate)(l)],
  ['a void badge', 'void-badge', (l) => enter(badges.void, gate)(l)],
  ['a full tent', 'place-full', (l) => enter(badges.good, fullTent)(l)],
  ['a fair that is not open yet', 'fair-not-open', (l) => during('planning', () => enter(badges.good, gate)(l))],
  ['a fair that is closed', 'fair-closed', (l) => during('closed', () => enter(badges.good, gate)(l))],
  ['a revoked card', 'card-revoked', oldCard],
  ['a revoked device', 'device-revoked', gone],
];

describe('who is refused is told why', () => {
  it.each(SCENES)('%s has its own sentence in Kyrgyz, Russian and English', async (_what, code, ask) => {
    for (const language of SPOKEN)
      expect([language, (await ask(language)).body['message']]).toEqual([language, SENTENCES[language][code]]);
  });

  it('no two of these sentences are the same', () => {
    const sentences = SCENES.flatMap(([, code]) => SPOKEN.map((language) => SENTENCES[language][code]));
    expect(new Set(sentences).size).toBe(9 * 3);
  });
});

describe('what the journal keeps of a refusal', () => {
  const entriesSince = (seq: number) =>
    fair
      .sql<{ event: string }>('SELECT event FROM journal WHERE seq > ? ORDER BY seq', seq)
      .map(({ event }) => JSON.parse(event) as { type: string; reason?: string; badgeFault?: string | null });
  const head = () => fair.running.house.journal.head;

  it.each([
    ['never issued', 'unknown-badge', 'never-issued'],
    ['damaged', 'unknown-badge', 'damaged'],
    ['of another fair', 'unknown-badge', 'foreign'],
    ['void', 'void-badge', null],
  ] as const)(
    'a badge that is %s: one entry, the reason, and no digit of the badge',
    async (which, reason, badgeFault) => {
      const [before, visitors] = [head(), fair.sql('SELECT * FROM visitors').length];
      const { body } = await enter(badges[which], gate)('en');
      expect(body).toMatchObject({ outcome: 'refused', reason, firstVisit: false });
      const entries = entriesSince(before);
      expect(entries).toMatchObject([
        { type: 'check-in.refused', placeId: gate, reason, badgeFault, doneAtDoor: null },
      ]);
      expect(JSON.stringify(entries)).not.toContain(badges[which]);
      expect(fair.sql('SELECT * FROM visitors').length).toBe(visitors);
    },
  );

  it('a full tent and a fair that is not counting: the reason, and nobody counted', async () => {
    const [insider = ''] = await fair.badges(1);
    await enter(insider, fullTent)('en');
    const before = await fair.organiser.call('GET /api/figures');
    const from = head();
    await enter(badges.good, fullTent)('en');
    await during('planning', () => enter(badges.good, gate)('en'));
    await during('closed', () => enter(badges.good, gate)('en'));
    const refused = entriesSince(from).filter(({ type }) => type === 'check-in.refused');
    expect(refused.map(({ reason }) => reason)).toEqual(['place-full', 'fair-not-open', 'fair-closed']);
    expect((await fair.organiser.call('GET /api/figures')).visitorsCheckedIn).toBe(before.visitorsCheckedIn);
  });

  it('an organiser can look into the scans that were refused, newest first', async () => {
    await enter(badges.damaged, gate)('en');
    await enter(badges.void, gate)('en');
    const { items } = await fair.organiser.call('GET /api/check-ins/refused');
    expect(items.slice(0, 2)).toMatchObject([
      { placeId: gate, reason: 'void-badge', badgeFault: null },
      { placeId: gate, reason: 'unknown-badge', badgeFault: 'damaged' },
    ]);
  });

  it('a request that cannot be honoured leaves nothing', async () => {
    const adviser = await fair.member('adviser');
    const asked: [Caller, string, string, string][] = [
      [adviser, badges['never issued'], 'unknown-badge', 'POST /api/advice'],
      [adviser, badges.damaged, 'damaged-badge', 'POST /api/advice'],
      [adviser, badges['of another fair'], 'foreign-badge', 'POST /api/advice'],
      [adviser, badges.void, 'void-badge', 'POST /api/advice'],
      [kiosk, badges.void, 'void-badge', 'POST /api/visitors'],
    ];
    const from = head();
    for (const [asker, badge, code, route] of asked) {
      const topic = route === 'POST /api/advice' ? { topic: 'contract' } : {};
      const { status, body } = await asker.ask(route, { body: { id: uuid(), badge, ...topic } });
      expect([status, body]).toEqual([
        REFUSALS[code as RefusalCode],
        expect.objectContaining({ code, field: 'badge' }),
      ]);
    }
    expect(entriesSince(from)).toEqual([]);
  });

  it('a revoked card and a revoked device leave no more than their revocation', async () => {
    for (const [ask, revoked] of [
      [oldCard, 'member.removed'],
      [gone, 'device.removed'],
    ] as const) {
      const from = head();
      await ask('en');
      expect(entriesSince(from).at(-1)?.type).toBe(revoked);
    }
  });
});

describe('the sentences', () => {
  const codes = Object.keys(REFUSALS) as RefusalCode[];

  it.each(LANGUAGES)('in %s say something of their own for every refusal', (language) => {
    const said = SENTENCES[language];
    expect(Object.keys(said).sort()).toEqual([...codes].sort());
    expect(codes.filter((code) => said[code].trim().length < 8)).toEqual([]);
    expect(new Set(Object.values(said)).size).toBe(codes.length);
  });

  it.each(codes)('for %s differ in all five languages', (code) => {
    expect(new Set(LANGUAGES.map((language) => SENTENCES[language][code])).size).toBe(LANGUAGES.length);
  });

  it('are written in the letters of their language', () => {
    const letters = { ky: /[Ѐ-ӿ]/, ru: /[Ѐ-ӿ]/, tg: /[Ѐ-ӿ]/, en: /^[^Ѐ-ӿ]+$/, uz: /^[^Ѐ-ӿ]+$/ };
    for (const language of LANGUAGES)
      for (const code of codes)
        expect([code, SENTENCES[language][code]]).toEqual([code, expect.stringMatching(letters[language])]);
  });
});
