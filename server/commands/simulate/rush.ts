import { spotsOf, type Cast, type Draft } from './cast.ts';
import { facilitatorOf, scannerOf } from './crew.ts';
import type { Random } from './random.ts';
import { scanOf } from './scans.ts';

const BEGINS = 11 * 60;
const ENDS = 11 * 60 + 32;
const TURNED_AWAY = 3;

type Rush = { tentId: string | null; people: ReadonlySet<number>; drafts: Draft[] };

/**
 * At 11:00 one tent fills up, the last seats with people without a badge; those who come then are turned away and go to
 * another tent, and one of them comes back when there is room.
 */
export const rushOf = (cast: Cast, random: Random, going: number[]): Rush => {
  const tents = spotsOf(cast, 'tent');
  const tent = tents.find(({ capacity }) => capacity !== null);
  const other = tents.find(({ id }) => id !== tent?.id);
  if (!tent?.capacity || !other) return { tentId: null, people: new Set(), drafts: [] };
  const early = going.filter((index) => cast.stays[index]!.arrives < BEGINS - 30);
  const turnedAway = early.slice(0, TURNED_AWAY);
  const seated = early.slice(TURNED_AWAY, TURNED_AWAY + Math.min(tent.capacity - 1, Math.ceil(going.length * 0.1)));
  for (const index of [...turnedAway, ...seated])
    cast.stays[index]!.leaves = Math.max(cast.stays[index]!.leaves, ENDS + 35);
  const tally = (change: 'fill' | 'empty', minute: number): Draft => {
    const at = cast.scene.clock(minute);
    const id = cast.scene.number(`tally/rush/${change}`, at);
    return { plan: 'tally', change, id, at, by: facilitatorOf(tent.id, 0), placeId: tent.id };
  };
  const by = facilitatorOf(tent.id, 1);
  const drafts = [
    ...seated.flatMap((index, i) => [
      scanOf(cast, index, 'rush', { spot: tent, minute: BEGINS + i / 10, direction: 'in', by }),
      scanOf(cast, index, 'rush', {
        spot: tent,
        minute: ENDS + random.next() * 8,
        direction: 'out',
        by: scannerOf(tent),
      }),
    ]),
    tally('fill', BEGINS + 6),
    ...turnedAway.flatMap((index, i) => [
      scanOf(cast, index, 'too-late', { spot: tent, minute: BEGINS + 7 + i, direction: 'in', by }),
      scanOf(cast, index, 'instead', { spot: other, minute: BEGINS + 9 + i, direction: 'in', by: scannerOf(other) }),
    ]),
    tally('empty', ENDS - 1),
    ...turnedAway
      .slice(0, 1)
      .flatMap((index) => [
        scanOf(cast, index, 'after-all', { spot: tent, minute: ENDS, direction: 'in', by }),
        scanOf(cast, index, 'after-all', { spot: tent, minute: ENDS + 20, direction: 'out', by }),
      ]),
  ];
  return { tentId: tent.id, people: new Set([...turnedAway, ...seated]), drafts };
};
