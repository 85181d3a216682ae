import { describe, expect, it } from 'vitest';
import type { PlaceKind } from '../shared/places.ts';
import { movesBetween, shareOf, type Fact, type Moves } from '../shared/visits.ts';

const KINDS: Record<string, PlaceKind> = {
  gate: 'gate',
  'side-gate': 'gate',
  table: 'info-table',
  tent: 'tent',
  yurt: 'tent',
  stage: 'stage',
  stand: 'stand',
  desk: 'desk',
};

/** "in gate 10:00", "late out tent 10:05", "in gate 11:00 after closing". */
const fact = (said: string): Fact => {
  const [, late, direction, placeId = '', clock = '', closing] =
    /^(late )?(in|out) (\S+) (\d\d:\d\d)( after closing)?$/.exec(said) ?? [];
  const minutes = String(Math.floor(Number(clock.slice(3)) / 15) * 15).padStart(2, '0');
  return {
    placeId,
    kind: KINDS[placeId]!,
    direction: direction as Fact['direction'],
    at: `2026-10-25T${clock}:00.000Z`,
    quarter: `${clock.slice(0, 2)}:${minutes}`,
    late: Boolean(late),
    sitting: closing ? 1 : 0,
  };
};

/** What is left of a visitor after these scans, in one line: visits by place, then where it is now. */
const shareAfter = (scans: string[], sitting = 0): string => {
  const share = shareOf(scans.map(fact), sitting);
  const visits = Object.entries(share.visits).map(([place, n]) => `${place} ${n}`);
  const now = share.atFair ? `at the fair${share.inPlace ? `, in ${share.inPlace}` : ''}` : 'away';
  return [share.counted ? `since ${share.firstQuarter}` : 'not counted', ...visits, now].join('; ');
};

describe('two presences: at the fair, and in one tent or stage', () => {
  it.each<[string, string[], string]>([
    ['nobody was scanned', [], 'not counted; away'],
    ['the first admission begins the visit', ['in gate 10:07'], 'since 10:00; gate 1; at the fair'],
    ['in again meanwhile is no second visit', ['in gate 10:00', 'in gate 10:01'], 'since 10:00; gate 1; at the fair'],
    ['nor is it by another gate', ['in gate 10:00', 'in side-gate 10:01'], 'since 10:00; gate 1; at the fair'],
    ['nor at the information table', ['in gate 10:00', 'in table 10:01'], 'since 10:00; gate 1; at the fair'],
    ['out at a gate ends it', ['in gate 10:00', 'out gate 11:00'], 'since 10:00; gate 1; away'],
    [
      'in after out is a second visit',
      ['in gate 10:00', 'out gate 11:00', 'in gate 11:30'],
      'since 10:00; gate 2; at the fair',
    ],
    ['out at a table leaves nobody', ['in gate 10:00', 'out table 10:30'], 'since 10:00; gate 1; at the fair'],
    ['a tent counts for whoever passed no gate', ['in tent 10:20'], 'since 10:15; tent 1; at the fair, in tent'],
    [
      'a second scan in the tent changes nothing',
      ['in tent 10:20', 'in tent 10:21'],
      'since 10:15; tent 1; at the fair, in tent',
    ],
    [
      'another tent leaves the first',
      ['in tent 10:20', 'in yurt 10:40'],
      'since 10:15; tent 1; yurt 1; at the fair, in yurt',
    ],
    ['so does a stage', ['in tent 10:20', 'in stage 10:40'], 'since 10:15; tent 1; stage 1; at the fair, in stage'],
    ['out of a tent stays at the fair', ['in tent 10:20', 'out tent 10:40'], 'since 10:15; tent 1; at the fair'],
    [
      'back into the tent is a second visit of it',
      ['in tent 10:20', 'out tent 10:40', 'in tent 10:50'],
      'since 10:15; tent 2; at the fair, in tent',
    ],
    [
      'out of a tent one is not in changes nothing',
      ['in tent 10:20', 'out yurt 10:40'],
      'since 10:15; tent 1; at the fair, in tent',
    ],
    [
      'out at a gate leaves the tent too',
      ['in gate 10:00', 'in tent 10:20', 'out gate 10:40'],
      'since 10:00; gate 1; tent 1; away',
    ],
    [
      'a gate passed from within a tent is none',
      ['in tent 10:20', 'in gate 10:40'],
      'since 10:15; tent 1; at the fair, in tent',
    ],
    [
      'a stand holds nobody',
      ['in gate 10:00', 'in tent 10:20', 'in stand 10:40'],
      'since 10:00; gate 1; tent 1; stand 1; at the fair, in tent',
    ],
    ['a desk holds nobody', ['in gate 10:00', 'in desk 10:40'], 'since 10:00; gate 1; desk 1; at the fair'],
    ['out without in counts nobody', ['out gate 10:00', 'out tent 10:05'], 'not counted; away'],
  ])('%s', (_, scans, left) => {
    expect(shareAfter(scans)).toBe(left);
  });
});

describe('a late scan', () => {
  it.each<[string, string[], string]>([
    ['counts, and brings in whoever was not seen since', ['late in gate 10:00'], 'since 10:00; gate 1; at the fair'],
    ['shows that the visit began earlier', ['in gate 10:30', 'late in gate 10:00'], 'since 10:00; gate 1; at the fair'],
    [
      'of two offline kiosks makes one visit',
      ['late in gate 10:00', 'late in side-gate 10:01'],
      'since 10:00; gate 1; at the fair',
    ],
    [
      'whichever of the two comes first',
      ['late in side-gate 10:01', 'late in gate 10:00'],
      'since 10:00; gate 1; at the fair',
    ],
    [
      'moves nobody out of the tent entered since',
      ['in yurt 10:30', 'late in tent 10:00'],
      'since 10:00; tent 1; yurt 1; at the fair, in yurt',
    ],
    [
      'moves nobody back who went home since',
      ['in gate 10:00', 'out gate 10:30', 'late in tent 10:10'],
      'since 10:00; gate 1; tent 1; away',
    ],
    [
      'sends nobody home who came in again since',
      ['in gate 10:00', 'in gate 11:00', 'late out gate 10:30'],
      'since 10:00; gate 2; at the fair',
    ],
    [
      'moves whoever was not seen since',
      ['in gate 10:00', 'late in tent 10:10'],
      'since 10:00; gate 1; tent 1; at the fair, in tent',
    ],
    [
      'moves nobody after a closing',
      ['in gate 11:00 after closing', 'late in tent 10:10'],
      'since 10:00; tent 1; gate 1; at the fair',
    ],
  ])('%s', (_, scans, left) => {
    expect(shareAfter(scans, scans.some((scan) => scan.endsWith('closing')) ? 1 : 0)).toBe(left);
  });

  it('keeps its side of a closing whatever the other clocks said', () => {
    const slow = { ...fact('in gate 09:00 after closing') };
    expect(shareOf([slow, fact('late in tent 10:10')], 1)).toMatchObject({ atFair: true, inPlace: null });
    const fast = { ...fact('in gate 23:00') };
    expect(shareOf([fast, fact('late in tent 11:10 after closing')], 1)).toMatchObject({
      atFair: true,
      inPlace: 'tent',
    });
  });
});

describe('closing', () => {
  it.each<[string, string[], string]>([
    ['sends everybody home', ['in gate 10:00', 'in tent 10:10'], 'since 10:00; gate 1; tent 1; away'],
    [
      'after it, in is a second visit',
      ['in gate 10:00', 'in gate 12:00 after closing'],
      'since 10:00; gate 2; at the fair',
    ],
    ['after it, nobody is in a tent', ['in tent 10:00', 'out tent 12:00 after closing'], 'since 10:00; tent 1; away'],
  ])('%s', (_, scans, left) => {
    expect(shareAfter(scans, 1)).toBe(left);
  });
});

describe('taking a scan back', () => {
  const without = (scans: string[], taken: number): Moves =>
    movesBetween(
      shareOf(scans.map(fact), 0),
      shareOf(
        scans.map(fact).filter((_, n) => n !== taken),
        0,
      ),
    );

  it.each<[string, string[], number, Moves]>([
    [
      'the only one: nobody came',
      ['in gate 10:00'],
      0,
      { visitors: -1, present: -1, arrivals: { '10:00': -1 }, visits: { gate: -1 }, visitorsOf: { gate: -1 } },
    ],
    [
      'the first of a double scan: the second is the visit, at its own hour',
      ['in gate 10:00', 'in gate 11:00'],
      0,
      { arrivals: { '10:00': -1, '11:00': 1 } },
    ],
    ['the second of a double scan: nothing moves', ['in gate 10:00', 'in gate 11:00'], 1, {}],
    [
      'the entry into a tent: back where one was',
      ['in tent 10:00', 'in yurt 10:30'],
      1,
      { tentVisits: -1, inside: { yurt: -1, tent: 1 }, visits: { yurt: -1 }, visitorsOf: { yurt: -1 } },
    ],
    [
      'a leaving: back at the fair, and the return was no second visit',
      ['in gate 10:00', 'out gate 10:30', 'in gate 11:00'],
      1,
      { visits: { gate: -1 } },
    ],
    [
      'one of two tent visits: still a visitor of the tent',
      ['in tent 10:00', 'out tent 10:10', 'in tent 10:20'],
      2,
      { tentVisits: -1, inside: { tent: -1 }, visits: { tent: -1 } },
    ],
  ])('%s', (_, scans, taken, moves) => {
    expect(without(scans, taken)).toEqual(moves);
  });
});
