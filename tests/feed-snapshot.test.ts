import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { PublicMessage, StaffMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import { postVacancyOf } from '../server/vacancies/actions.ts';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { Listener } from './support/listener.ts';

describe('F2 a screen with nothing gets a snapshot, then entries', () => {
  let fair: TestFair;
  beforeAll(async () => {
    fair = await TestFair.open();
  });
  afterAll(() => fair.stop());
  afterEach(() => vi.restoreAllMocks());

  const house = () => fair.running.house;
  const opened = async (by: Caller, from: { epoch: string; seq: number } | null = null) => {
    const screen = new Listener<StaffMessage>(applyEntry);
    screen.position = from && { ...from };
    await screen.open(by, 'staff', from);
    await screen.until(() => screen.messages.length > 0);
    return screen;
  };
  const phone = async () => {
    const screen = new Listener<PublicMessage>(applyPublic);
    await screen.open(fair.nobody, 'public');
    await screen.until(() => screen.fair !== null);
    return screen;
  };
  const snapshotsMade = () => {
    const spy = vi.spyOn(JSON, 'stringify');
    return () => spy.mock.calls.filter(([value]) => (value as { kind?: string } | null)?.kind === 'snapshot').length;
  };
  const cut = (screens: { cut(): void }[]) => screens.forEach((screen) => screen.cut());

  it('F2 the snapshot is the fair as it is, at its seq, and what comes after it are entries', async () => {
    const gate = (await fair.place('gate')).id;
    const [badge = ''] = await fair.badges(1);
    const screen = await opened(fair.organiser);
    const { texts, ...told } = screen.fair!;
    expect(screen.messages).toMatchObject([{ kind: 'snapshot', seq: house().journal.head, epoch: house().epoch }]);
    expect(told).toEqual(house().fair);
    expect(texts.place?.[gate]?.name.en).toBe('Gate');
    await fair.enter(scan(badge, gate));
    await screen.until(() => screen.position?.seq === house().journal.head);
    expect(screen.messages.slice(1).every(({ kind }) => kind === 'entries')).toBe(true);
    expect(screen.fair!.visitors).toBe(1);
    cut([screen]);
  });

  it('F2 for all who come at the same seq a snapshot is made once for each role', async () => {
    const [viewer, other, desk] = [await fair.member('viewer'), await fair.member('viewer'), await fair.member('desk')];
    const made = snapshotsMade();
    const screens = [];
    for (const by of [viewer, other, viewer, desk, desk]) screens.push(await opened(by));
    expect(made()).toBe(2);
    expect(new Set(screens.map(({ raw }) => raw[0])).size).toBe(2);
    await fair.badges(1);
    screens.push(await opened(other), await opened(viewer));
    expect(made()).toBe(3);
    cut(screens);
  });

  it('F2 for all phones that come while nothing new is told a snapshot is made once', async () => {
    await fair.addTent(10);
    const made = snapshotsMade();
    const screens = [await phone(), await phone(), await phone()];
    expect(made()).toBe(1);
    cut(screens);
  });

  it('F2 whoever is too far behind gets a snapshot, never the whole journal', async () => {
    await house().journal.write('somebody', (w) => {
      for (let n = 0; n < 6000; n += 1) w.record({ type: 'text.changed', of: 'member', id: uuid() });
    });
    const { epoch, journal } = house();
    const behind = async (seq: number) => {
      const screen = await opened(fair.organiser, { epoch, seq });
      cut([screen]);
      return { kind: screen.messages[0]!.kind, entries: screen.seqs.length };
    };
    expect(await behind(journal.head - 5000)).toEqual({ kind: 'entries', entries: 5000 });
    expect(await behind(journal.head - 5001)).toEqual({ kind: 'snapshot', entries: 0 });
    expect(await behind(0)).toEqual({ kind: 'snapshot', entries: 0 });
  });

  it('F2 of 5,000 vacancies a phone is told 500 and how many there are, after a restart too', async () => {
    const employerId = await fair.addEmployer('«Келечек Текс» фабрикасы');
    const who = {
      kind: 'member',
      role: 'organiser',
      id: uuid(),
      employerId: null,
      placeIds: [],
      tokenHash: '',
    } as const;
    await house().journal.write('somebody', (w) => {
      for (let n = 0; n < 5000; n += 1)
        postVacancyOf(w, { title: `Тигүүчү-оператор ${n}`, place: 'Ош', employerId }, { ...who, placeIds: [] });
    });
    const screen = await phone();
    expect(Object.keys(screen.fair!.vacancies).length).toBe(500);
    expect(screen.fair!.vacanciesInAll).toBe(5000);
    cut([screen]);
    await fair.stop(true);
    fair = await TestFair.open({ folder: fair.folder });
    const later = await phone();
    expect(Object.keys(later.fair!.vacancies).length).toBe(500);
    expect(later.fair!.vacanciesInAll).toBe(5000);
    cut([later]);
  });
});
