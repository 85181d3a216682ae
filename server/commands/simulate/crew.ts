import type { Crew, CrewDevice, CrewMember } from './acts.ts';
import type { Scene, Spot, Wish } from './scene.ts';

const ADVISERS = 6;
const DESKS = 2;
/** "Two participants led the discussions in each tent" (Jalalabad, October 2018). */
const FACILITATORS = 2;

export const ORGANISER = 'organiser';
export const scannerOf = (spot: Spot): string => `scanner:${spot.id}`;
/** The scanner at a gate whose network fails in the morning. */
export const offlineScannerOf = (spot: Spot): string => `offline:${spot.id}`;
export const kioskOf = (spot: Spot, n: number): string => `kiosk:${spot.id}:${n}`;
export const KIOSKS = 2;
export const facilitatorOf = (tentId: string, n: number): string => `facilitator:${tentId}:${n % FACILITATORS}`;
export const adviserOf = (n: number): string => `adviser:${n % ADVISERS}`;
export const deskOf = (n: number): string => `desk:${n % DESKS}`;
export const employerKey = (employerId: string): string => `employer:${employerId}`;

/** Devices and members for a day; the employers that come bring one member each. */
export const crewOf = (scene: Scene, wish: Wish, comingEmployers: { id: string; name: string }[]): Crew => {
  const named = (name: string) => `${name} (simulation ${wish.seed}/${wish.visitors})`;
  const device = (key: string, name: string, kind: CrewDevice['kind'], spot: Spot): CrewDevice => ({
    key,
    name: named(name),
    kind,
    placeId: spot.id,
  });
  const member = (key: string, name: string, role: CrewMember['role'], more: Partial<CrewMember> = {}): CrewMember => ({
    key,
    name: named(name),
    role,
    ...more,
  });
  const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const of = (kind: Spot['kind']) => scene.spots.filter((spot) => spot.kind === kind);
  return {
    devices: [
      ...of('gate').flatMap((gate, i) => [
        device(scannerOf(gate), `Gate scanner ${i + 1}`, 'scanner', gate),
        device(offlineScannerOf(gate), `Gate scanner ${i + 1}b`, 'scanner', gate),
      ]),
      ...of('info-table').flatMap((table) =>
        many(KIOSKS, (i) => device(kioskOf(table, i), `Kiosk ${i + 1}`, 'kiosk', table)),
      ),
      ...of('tent').map((tent, i) => device(scannerOf(tent), `Tent scanner ${i + 1}`, 'scanner', tent)),
    ],
    members: [
      ...of('tent').flatMap((tent, t) =>
        many(FACILITATORS, (i) =>
          member(facilitatorOf(tent.id, i), `Facilitator ${t + 1}.${i + 1}`, 'facilitator', { placeIds: [tent.id] }),
        ),
      ),
      ...many(ADVISERS, (i) => member(adviserOf(i), `Adviser ${i + 1}`, 'adviser')),
      ...many(DESKS, (i) => member(deskOf(i), `Desk ${i + 1}`, 'desk')),
      ...comingEmployers.map(({ id, name }) =>
        member(employerKey(id), name.slice(0, 60), 'employer', { employerId: id }),
      ),
    ],
  };
};
