import { checkDigits } from '../../../shared/badges.ts';
import type { BadgeRef, Expected } from './acts.ts';
import { badgeKey, spotsOf, type Cast, type Draft } from './cast.ts';
import { deskOf, offlineScannerOf, scannerOf } from './crew.ts';
import { OFFLINE, OFFLINE_BATCH } from './gates.ts';
import { randomOf, type Random } from './random.ts';
import type { Spot } from './scene.ts';

/** How many badges of the printed batch go to nobody: spoilt ones, and people who turn back at the gate. */
const SPARE = { void: 2, turnBack: 3 };
export const SPARE_BADGES = SPARE.void + SPARE.turnBack;
const UNKNOWN: Expected = { outcome: 'refused', reason: 'unknown-badge' };

/** Badges that cannot be read, that are another fair's or nobody's, spoilt ones, and scans taken back. */
export const mishaps = (cast: Cast): Draft[] => {
  const random = randomOf(`${cast.seed}/mishaps`);
  const gates = spotsOf(cast, 'gate');
  const each = Math.max(2, Math.round(cast.visitors / 300));
  const read = (name: string, badge: BadgeRef, expect: Expected, minute: number, gate = random.pick(gates)): Draft => {
    const at = cast.scene.clock(minute);
    const id = cast.scene.number(`mishap/${name}`, at);
    return { plan: 'scan', id, at, by: scannerOf(gate), badge, placeId: gate.id, direction: 'in', expect };
  };
  const some = (n: number, make: (i: number, minute: number) => Draft[]): Draft[] =>
    Array.from({ length: n }, (_, i) => make(i, 9 * 60 + 5 + random.next() * 340)).flat();
  return [
    ...some(each, (i, minute) => [read(`damaged/${i}`, { digits: damaged(cast, random) }, UNKNOWN, minute)]),
    ...some(each, (i, minute) => [read(`stranger/${i}`, { digits: neverIssued(cast, random) }, UNKNOWN, minute)]),
    ...some(each, (i, minute) => [read(`foreign/${i}`, { digits: foreign(cast, random) }, UNKNOWN, minute)]),
    ...some(SPARE.void, (i, minute) => {
      const badge = { spare: i };
      const at = cast.scene.clock(minute);
      const id = cast.scene.number(`void/${i}`, at);
      return [
        { do: 'void', id, at, by: deskOf(i), touches: badgeKey(badge), spare: i },
        read(`void/${i}/read`, badge, { outcome: 'refused', reason: 'void-badge' }, minute + 5),
      ];
    }),
    ...some(SPARE.turnBack, (i, minute) => {
      const scan = read(`turn-back/${i}`, { spare: SPARE.void + i }, { outcome: 'admitted' }, minute);
      return [{ ...scan, undone: true } as Draft];
    }),
    ...wrongTents(cast, random),
    ...offlineStrangers(cast, random, gates.at(-1)!),
  ];
};

/** A tent's scanner reads somebody who only passes by; it is taken back. */
const wrongTents = (cast: Cast, random: Random): Draft[] => {
  const tents = spotsOf(cast, 'tent');
  const passing = cast.people.slice(0, cast.visitors).filter(({ index }) => cast.stays[index]!.arrives < 12 * 60);
  return random
    .shuffled(tents.length === 0 ? [] : passing)
    .slice(0, 2)
    .map(({ index }) => {
      const tent = random.pick(tents);
      const at = cast.scene.clock(cast.stays[index]!.arrives + 25);
      const id = cast.scene.number(`mishap/wrong-tent/${index}`, at);
      const badge = { person: index };
      return { plan: 'scan', id, at, by: scannerOf(tent), badge, placeId: tent.id, direction: 'in', undone: true };
    });
};

/** Offline a scanner can tell a damaged badge, but not one that was never issued. */
const offlineStrangers = (cast: Cast, random: Random, gate: Spot): Draft[] =>
  (['refused', 'admitted'] as const).map((done, i) => {
    const at = cast.scene.clock(OFFLINE.from + 5 + i);
    const digits = done === 'refused' ? damaged(cast, random) : neverIssued(cast, random);
    return {
      plan: 'scan',
      id: cast.scene.number(`mishap/offline/${done}`, at),
      at,
      by: offlineScannerOf(gate),
      badge: { digits },
      placeId: gate.id,
      direction: 'in',
      batch: OFFLINE_BATCH,
      sentAt: cast.scene.clock(OFFLINE.until + 1),
      done,
      expect: UNKNOWN,
    };
  });

const neverIssued = ({ scene }: Cast, random: Random): string => badgeWith(scene.badgePrefix, random);
const foreign = ({ scene }: Cast, random: Random): string =>
  badgeWith(scene.badgePrefix === '999' ? '100' : String(Number(scene.badgePrefix) + 1), random);
const damaged = (cast: Cast, random: Random): string =>
  neverIssued(cast, random).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

const badgeWith = (prefix: string, random: Random): string => {
  const eleven = Array.from({ length: 11 }, () => random.between(0, 9)).join('');
  return prefix + eleven + checkDigits(prefix + eleven);
};
