import { spotsOf, type Cast, type Draft } from './cast.ts';
import { SETTLE } from './days.ts';
import { facilitatorOf, scannerOf } from './crew.ts';
import { randomOf, type Random } from './random.ts';
import { rushOf } from './rush.ts';
import { scanOf } from './scans.ts';
import type { Spot } from './scene.ts';

/** After the tents have closed a tent scanner sends two scans that it had kept to itself. */
const LATE = 2;

/** Who sits in which tent when; the people who go there are kept long enough. */
export const tentVisits = (cast: Cast): Draft[] => {
  const open = cast.shape.tents;
  const random = randomOf(`${cast.seed}/tents`);
  const tents = spotsOf(cast, 'tent');
  const early = (index: number) => cast.stays[index]!.arrives + SETTLE < open.until;
  const able = cast.people.slice(0, cast.visitors).filter(({ index }) => early(index));
  const going = random
    .shuffled(able.map(({ index }) => index))
    .slice(0, Math.round(cast.visitors * cast.shape.tentShare));
  const rush = rushOf(cast, random, going);
  const overtaken = going.filter((index) => !rush.people.has(index)).slice(0, LATE);
  const others = going.filter((index) => !rush.people.has(index) && !overtaken.includes(index));
  return [
    ...rush.drafts,
    ...others.flatMap((index) => sits(cast, random, index, tents, rush.tentId)),
    ...overtaken.flatMap((index) => isOvertaken(cast, random, index, tents)),
    ...withoutBadges(cast, random, tents),
  ];
};

/** Facilitators scan with their phones, the rest is read by the tent's own scanner. */
const doorOf = (random: Random, tent: Spot): string =>
  random.chance(0.6) ? facilitatorOf(tent.id, random.between(0, 1)) : scannerOf(tent);

/** One to three tents, one after the other; leaving is not always scanned. */
const sits = (cast: Cast, random: Random, index: number, tents: Spot[], rushTent: string | null): Draft[] => {
  const open = cast.shape.tents;
  const stay = cast.stays[index]!;
  const first = Math.max(open.from, stay.arrives + SETTLE);
  let minute = first + random.next() * Math.min(60, open.until - first);
  const planned = Number(random.weighted({ '1': 62, '2': 26, '3': 12 }));
  const drafts: Draft[] = [];
  for (const [i, chosen] of random.shuffled(tents).slice(0, planned).entries()) {
    if (minute > open.until) break;
    const busy = chosen.id === rushTent && minute > 10 * 60 + 20 && minute < 11 * 60 + 50;
    const tent = busy ? (tents.find(({ id }) => id !== rushTent) ?? chosen) : chosen;
    drafts.push(scanOf(cast, index, `tent/${i}`, { spot: tent, minute, direction: 'in', by: doorOf(random, tent) }));
    minute += 10 + random.next() * 20;
    const isLast = i === planned - 1 || minute > open.until;
    if (random.chance(isLast ? 0.85 : 0.7)) {
      drafts.push(scanOf(cast, index, `tent/${i}`, { spot: tent, minute, direction: 'out', by: doorOf(random, tent) }));
      minute += random.next() * 10;
    }
  }
  stay.leaves = Math.max(stay.leaves, minute + 2);
  return drafts;
};

/** Seen in one tent online, while the scan of an earlier one is still kept in another tent's scanner. */
const isOvertaken = (cast: Cast, random: Random, index: number, tents: Spot[]): Draft[] => {
  const open = cast.shape.tents;
  const [kept, seen] = random.shuffled(tents);
  if (!kept || !seen) return [];
  const stay = cast.stays[index]!;
  const minute = Math.max(open.from, stay.arrives + SETTLE) + 6;
  stay.leaves = open.lateSent + 4 + random.next();
  const sentAt = cast.scene.clock(open.lateSent);
  const [gate] = spotsOf(cast, 'gate');
  const door = scannerOf(seen);
  return [
    scanOf(cast, index, 'seen', { spot: seen, minute, direction: 'in', by: door }),
    scanOf(cast, index, 'seen', { spot: seen, minute: minute + 14, direction: 'out', by: door }),
    {
      ...scanOf(cast, index, 'kept', { spot: kept, minute: minute - 5, direction: 'in', by: scannerOf(kept) }),
      batch: `late/${kept.id}`,
      sentAt,
      done: 'admitted',
      late: true,
    },
    // Whichever tent the server's clock leaves this visitor in, the gate ends it.
    scanOf(cast, index, 'last', { spot: gate!, minute: open.lateSent + 3, direction: 'out', by: scannerOf(gate!) }),
  ];
};

const withoutBadges = (cast: Cast, random: Random, tents: Spot[]): Draft[] => {
  const open = cast.shape.tents;
  return Array.from(
    { length: tents.length === 0 ? 0 : Math.round(cast.visitors * cast.shape.talliedShare) },
    (_, n) => {
      const tent = random.pick(tents);
      const minute = open.from + random.next() * (open.until - open.from);
      const tally = (change: 'in' | 'out', later: number): Draft => {
        const at = cast.scene.clock(minute + later);
        const id = cast.scene.number(`tally/${n}/${change}`, at);
        return { plan: 'tally', change, id, at, by: facilitatorOf(tent.id, n), placeId: tent.id };
      };
      return random.chance(0.8) ? [tally('in', 0), tally('out', 12)] : [tally('in', 0)];
    },
  ).flat();
};
