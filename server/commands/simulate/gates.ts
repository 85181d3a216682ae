import { phoneOf, type Act, type Person } from './acts.ts';
import { personKey, spotsOf, type Cast, type Draft, type ScanDraft } from './cast.ts';
import { KIOSKS, deskOf, kioskOf, offlineScannerOf, scannerOf } from './crew.ts';
import { randomOf, type Random } from './random.ts';
import { scanOf } from './scans.ts';
import type { Spot } from './scene.ts';

/** From 10:00 the last gate's second scanner has no network; a quarter of an hour later it sends what it gathered. */
export const OFFLINE = { from: 10 * 60, until: 10 * 60 + 15 };
export const OFFLINE_BATCH = 'gate-offline';

/** How everybody registers, comes in, steps out and goes. */
export const comingAndGoing = (cast: Cast): Draft[] => {
  const random = randomOf(`${cast.seed}/gates`);
  return cast.people.flatMap((person) => {
    if (person.index >= cast.visitors)
      return [registered(cast, person, phoneOf(person.index), 11 * 60 + person.index / 50)];
    return [...comes(cast, random, person), ...goes(cast, random, person)];
  });
};

const registered = ({ scene }: Cast, { index }: Person, by: string, minute: number): Act => {
  const at = scene.clock(minute);
  return {
    do: 'register',
    id: scene.number(`register/${index}`, at),
    at,
    by,
    touches: [personKey(index)],
    person: index,
  };
};

const comes = (cast: Cast, random: Random, person: Person): Draft[] => {
  const { arrives } = cast.stays[person.index]!;
  if (person.way === 'kiosk') {
    const table = random.pick(spotsOf(cast, 'info-table'));
    const by = kioskOf(table, random.between(0, KIOSKS - 1));
    const scan = scanOf(cast, person.index, 'come', { minute: arrives, by, spot: table, direction: 'in' });
    return [registered(cast, person, by, arrives - 0.3), ...again(cast, random, scan)];
  }
  const gate = random.pick(spotsOf(cast, 'gate'));
  const scan = scanOf(cast, person.index, 'come', {
    minute: arrives,
    by: scannerOf(gate),
    spot: gate,
    direction: 'in',
  });
  if (person.way === 'printed')
    return [...registersPrinted(cast, random, person), ...atTheGate(cast, random, scan, gate)];
  const own = phoneOf(person.index);
  const byItself = random.chance(0.5);
  return [
    registered(cast, person, own, arrives - 2),
    ...(byItself ? [{ ...scan, by: own }] : atTheGate(cast, random, scan, gate)),
  ];
};

/** Most printed badges are tied to what their holder said before the gate, some after it, some never. */
const registersPrinted = (cast: Cast, random: Random, person: Person): Draft[] => {
  const { arrives } = cast.stays[person.index]!;
  const when = random.weighted({ before: 75, after: 10, never: 15 });
  const desk = deskOf(person.index);
  if (when === 'never') return [];
  return [registered(cast, person, desk, when === 'before' ? arrives - 1 : arrives + 8)];
};

const atTheGate = (cast: Cast, random: Random, scan: ScanDraft, gate: Spot): Draft[] => {
  const { clock } = cast.scene;
  const lastGate = spotsOf(cast, 'gate').at(-1)!.id;
  const isOffline = gate.id === lastGate && scan.at >= clock(OFFLINE.from) && scan.at < clock(OFFLINE.until);
  if (!isOffline) return again(cast, random, scan);
  return [
    { ...scan, by: offlineScannerOf(gate), batch: OFFLINE_BATCH, sentAt: clock(OFFLINE.until + 1), done: 'admitted' },
  ];
};

/** Some badges are read twice at the same door. */
const again = ({ scene }: Cast, random: Random, scan: ScanDraft): Draft[] => {
  if (!random.chance(0.03)) return [scan];
  const at = scan.at + random.between(3_000, 20_000);
  return [scan, { ...scan, id: scene.number(`again/${scan.id}`, at), at }];
};

const goes = (cast: Cast, random: Random, person: Person): Draft[] => {
  const { arrives, leaves } = cast.stays[person.index]!;
  const gate = random.pick(spotsOf(cast, 'gate'));
  const through = (name: string, minute: number, direction: 'in' | 'out') =>
    scanOf(cast, person.index, name, { minute, by: scannerOf(gate), spot: gate, direction });
  const pause = random.chance(0.06) && leaves - arrives > 100 ? arrives + 30 + random.next() * 20 : null;
  return [
    ...(pause ? [through('step-out', pause, 'out'), through('back', pause + 12 + random.next() * 10, 'in')] : []),
    ...(random.chance(0.03) ? [atTheTable(cast, random, person, arrives + 21)] : []),
    ...(random.chance(0.7) ? again(cast, random, through('go', leaves, 'out')) : []),
  ];
};

/** Somebody who came through a gate is read at the info table too: already inside. */
const atTheTable = (cast: Cast, random: Random, person: Person, minute: number): Draft => {
  const table = random.pick(spotsOf(cast, 'info-table'));
  const by = kioskOf(table, random.between(0, KIOSKS - 1));
  return scanOf(cast, person.index, 'table', { minute, by, spot: table, direction: 'in' });
};
