import type { ToldFair } from '../../shared/feed.ts';
import { isCounting } from '../../shared/fairs.ts';
import { roomOf } from '../../shared/places.ts';
import { CROWD, LONG_WAIT_MS } from '../../shared/questions.ts';
import { type DeviceTold, isSilent } from '../devices/watch.svelte.ts';
import type { PeopleNeed } from '../keeping/needs.ts';
import { peopleIn, tentsOf } from './numbers.ts';

/** What somebody has to look at, most urgent first. */
export type Need =
  | { kind: 'full' | 'filling'; id: string; inside: number; capacity: number }
  | { kind: 'crowd'; id: string; waiting: number }
  | { kind: 'waits'; id: string; minutes: number }
  | { kind: 'unled'; id: string }
  | { kind: 'silent'; id: string; name: string; lastHeardAt: string | null; pending: number }
  | { kind: 'held'; id: string; employerId: string }
  | { kind: 'absent'; id: string }
  | PeopleNeed
  /** Decisions of the day after whose date has passed. */
  | { kind: 'overdue'; id: string; n: number };

const URGENCY: readonly Need['kind'][] = [
  'full',
  'silent',
  'crowd',
  'request',
  'erased-soon',
  'unled',
  'waits',
  'held',
  'filling',
  'absent',
  'overdue',
];

/** Everything at the fair that needs a person at this moment; `now` in milliseconds. */
export const needsOf = (fair: ToldFair, devices: readonly DeviceTold[], others: readonly Need[], now: number): Need[] =>
  [
    ...crowded(fair),
    ...asked(fair, now),
    ...unled(fair),
    ...silent(devices, now),
    ...held(fair),
    ...absent(fair),
    ...others,
  ].sort((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind));

const crowded = (fair: ToldFair): Need[] =>
  tentsOf(fair).flatMap(([id, place]) => {
    const inside = peopleIn(place);
    const room = roomOf(inside, place.capacity);
    return place.capacity === null || room === 'free' ? [] : [{ kind: room, id, inside, capacity: place.capacity }];
  });

/** Tents where too many questions wait at once, or one has waited too long. */
const asked = (fair: ToldFair, now: number): Need[] =>
  tentsOf(fair).flatMap(([id]): Need[] => {
    const waiting = Object.values(fair.questions).filter(({ placeId, state }) => placeId === id && state === 'waiting');
    const longest = Math.max(0, ...waiting.map(({ askedAt }) => now - Date.parse(askedAt)));
    if (waiting.length >= CROWD) return [{ kind: 'crowd', id, waiting: waiting.length }];
    return longest > LONG_WAIT_MS ? [{ kind: 'waits', id, minutes: Math.floor(longest / 60_000) }] : [];
  });

/** Something is under way in a tent, and nobody is on duty there. */
const unled = (fair: ToldFair): Need[] => {
  const led = new Set(Object.values(fair.duties).map(({ placeId }) => placeId));
  const running = Object.values(fair.programme).filter(({ state }) => state === 'running');
  const places = new Set(running.flatMap(({ placeId }) => placeId ?? []));
  return tentsOf(fair).flatMap(([id]): Need[] => (places.has(id) && !led.has(id) ? [{ kind: 'unled', id }] : []));
};

const silent = (devices: readonly DeviceTold[], now: number): Need[] =>
  devices
    .filter((device) => isSilent(device, now))
    .map(({ id, name, lastHeardAt, pending }) => ({ kind: 'silent', id, name, lastHeardAt, pending: pending ?? 0 }));

const held = (fair: ToldFair): Need[] =>
  Object.entries(fair.vacancies)
    .filter(([, vacancy]) => vacancy.state === 'held')
    .map(([id, { employerId }]) => ({ kind: 'held', id, employerId }));

/** Before the fair opens nobody is missed yet. */
const absent = (fair: ToldFair): Need[] =>
  isCounting(fair.state)
    ? Object.entries(fair.employers)
        .filter(([, employer]) => !employer.arrived)
        .map(([id]) => ({ kind: 'absent', id }))
    : [];
