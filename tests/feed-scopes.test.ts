import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { PublicMessage, StaffMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import type { Caller } from './support/caller.ts';
import { sayEverything } from './support/canaries.ts';
import { newId } from './support/days.ts';
import { TestFair, scan } from './support/fair.ts';
import { Listener } from './support/listener.ts';

type Ear = Listener<StaffMessage> | Listener<PublicMessage>;
type Heard = { seq: number; event: { type: string } };
const eventsIn = ({ messages }: Ear): Heard[] =>
  (messages as { entries?: Heard[] }[]).flatMap(({ entries = [] }) => entries);
const typesIn = (ear: Ear): string[] => [...new Set(eventsIn(ear).map(({ event }) => event.type))].sort();

const inAllLanguages = (field: string) => ['en', 'ky', 'ru', 'tg', 'uz'].map((language) => `${field} ${language}`);
/** The words that everybody may read, whether first written or changed. */
const FOR_ALL = [
  ...['places name', 'programme title', 'announcements text'].flatMap(inAllLanguages),
  'places topic',
  'places host',
  'programme speakers',
];
/** Of a question that was taken. */
const ASKED = ['questions text', ...inAllLanguages('questions translations')];
const OF_EMPLOYERS = ['employers city', 'employers name', 'employers stand', 'imports city', 'imports name'];
const OF_OFFERS = ['offers terms', 'offers terms note'];
/** A vacancy was shown as it was first written, and held before it was changed. */
const OF_SHOWN = ['vacancies place', 'vacancies title'];
const TITLES = ['en', 'ky', 'ru', 'tg', 'uz'].map((each) => `vacancies translations ${each} title`);
const OF_HELD = ['held vacancies place', 'held vacancies title'];
const plainly = (field: string): string =>
  field.replace('PATCH /api/vacancies/:id', 'held vacancies').replace(/^\w+ \/api\/(\w+)(\/:id)?(\/\w+)?/, '$1$3');

describe('F3 what a scope hides never reaches its wire', () => {
  let fair: TestFair;
  let said: Awaited<ReturnType<typeof sayEverything>>;
  let visitors: string[];
  const ears: Record<string, Ear> = {};
  const wire = (name: string): string => ears[name]!.raw.join('\n');
  /** The fields whose words came over the wire: all of those that must, and of the rest only those that may. */
  const expectWords = (name: string, must: string[], may: string[] = []): void => {
    const heard = new Set(said.canaries.fieldsIn(wire(name)).map(plainly));
    const expected = [...must, ...may.filter((field) => heard.has(field))].sort();
    expect([name, [...heard].sort()]).toEqual([name, expected]);
  };

  /** Everybody listens from before the first word, and comes again after the last, for what a snapshot says. */
  beforeAll(async () => {
    fair = await TestFair.open();
    const ownId = await fair.addEmployer('Өз Ишканам');
    const { id: tentId } = await fair.addTent(50, 'Өз чатырым');
    const members: Record<string, Caller> = {
      viewer: await fair.member('viewer'),
      adviser: await fair.member('adviser'),
      facilitator: await fair.member('facilitator', { placeIds: [tentId] }),
      employer: await fair.member('employer', { employerId: ownId }),
    };
    for (const name of Object.keys(members)) ears[name] = new Listener<StaffMessage>(applyEntry);
    ears['public'] = new Listener<PublicMessage>(applyPublic);
    const open = async (from?: null) => {
      for (const [name, by] of Object.entries(members)) await ears[name]!.open(by, 'staff', from);
      await ears['public']!.open(fair.nobody, 'public', from);
    };
    await open();
    said = await sayEverything(fair);
    await members['employer']!.call('POST /api/meetings', {
      body: { id: newId(), badge: said.badges[0]!, kind: 'talk' },
    });
    await fair.enter(scan(said.badges[0]!, tentId));
    for (const ear of Object.values(ears)) ear.cut();
    await open();
    for (const ear of Object.values(ears)) await ear.until(() => ear.messages.length > 1);
    for (const ear of Object.values(ears)) ear.cut();
    await open(null);
    for (const ear of Object.values(ears)) await ear.until(() => ear.messages.at(-1)?.kind === 'snapshot');
    visitors = fair.sql<{ id: string }>('SELECT id FROM visitors').map(({ id }) => id);
  });
  afterAll(async () => {
    for (const ear of Object.values(ears)) ear.cut();
    await fair.stop();
  });

  it('F3 nobody but the organiser hears whose visit it was, and nobody a badge code', () => {
    expect(visitors.length).toBeGreaterThan(2);
    for (const name of Object.keys(ears)) {
      expect([name, visitors.filter((id) => wire(name).includes(id))]).toEqual([name, []]);
      expect([name, said.badges.filter((code) => wire(name).includes(code))]).toEqual([name, []]);
    }
  });

  it('F3 the public hears what is shown, and no other event', () => {
    expect(typesIn(ears['public']!)).toEqual([
      'announcement.changed',
      'fair.changed',
      'place.changed',
      'plan.changed',
      'programme.changed',
      'question.taken',
      'vacancy.gone',
      'vacancy.shown',
    ]);
    expectWords('public', [...FOR_ALL, ...ASKED, ...OF_SHOWN, ...TITLES, 'employers name', 'employers stand']);
  });

  it('F3 the public counts its own entries from 1: neither the staff seq nor the epoch of the journal ever shows', () => {
    const entries = eventsIn(ears['public']!);
    const [first] = ears['public']!.messages as { seq: number }[];
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, n) => first!.seq + n + 1));
    expect(ears['public']!.position!.seq).toBe(entries.at(-1)!.seq);
    expect(ears['public']!.position!.seq).toBeLessThan(fair.running.house.journal.head / 2);
    expect(wire('public')).not.toContain(fair.running.house.epoch);
  });

  it("F3 an employer hears of its own meetings and of nobody's visits, advice, questions or offers", () => {
    expect(typesIn(ears['employer']!)).toEqual([
      'announcement.made',
      'fair.state-changed',
      'meeting.held',
      'place.added',
      'plan.changed',
      'programme.item-added',
      'text.changed',
      'vacancy.changed',
      'vacancy.decided',
      'vacancy.posted',
    ]);
    expect(eventsIn(ears['employer']!).filter(({ event }) => event.type === 'meeting.held').length).toBe(1);
    expectWords('employer', FOR_ALL, [...OF_SHOWN, ...OF_HELD]);
  });

  it("F3 a facilitator hears how its own tent fills, and of nobody's way through the others", () => {
    const arrivals = eventsIn(ears['facilitator']!).filter(({ event }) => event.type.startsWith('visitor.'));
    expect(arrivals.map(({ event }) => event)).toMatchObject([{ type: 'visitor.checked-in', profile: null }]);
    expect(
      fair.sql<{ n: number }>("SELECT count(*) AS n FROM check_ins WHERE outcome = 'admitted'")[0]!.n,
    ).toBeGreaterThan(2);
    expectWords('facilitator', FOR_ALL, [...OF_SHOWN, ...OF_HELD]);
  });

  it('F3 an adviser hears of offers, not of visits or advice', () => {
    expect(
      typesIn(ears['adviser']!).filter((type) => /^(visitor|check-in|advice|badge|meeting|member|device)/.test(type)),
    ).toEqual([]);
    expectWords('adviser', [...FOR_ALL, ...OF_EMPLOYERS, ...OF_OFFERS], [...OF_SHOWN, ...OF_HELD]);
  });

  it('F3 a viewer hears all that is counted, but no name of a member or a device and who did what', () => {
    expect(typesIn(ears['viewer']!).filter((type) => /^(member|device|sign-in)/.test(type))).toEqual([]);
    expectWords('viewer', [...FOR_ALL, ...ASKED, ...OF_EMPLOYERS, ...OF_OFFERS, ...OF_HELD], OF_SHOWN);
    expect(wire('viewer')).not.toMatch(/(member|device):/);
  });
});
