import { X509Certificate } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { localTime } from '../../shared/clock.ts';
import { isDoor } from '../../shared/places.ts';
import type { Level, OpeningItem } from '../../shared/readiness.ts';
import { batchesOf } from '../badges/store.ts';
import { measuredCampaigns } from '../campaigns/store.ts';
import { certificateFolder, readLeaf } from '../certificates/folder.ts';
import { partnersOf } from '../coalition/store.ts';
import { devicesOf } from '../devices/store.ts';
import { employersOf } from '../employers/store.ts';
import { fairOf } from '../fairs/store.ts';
import type { House } from '../house.ts';
import { membersOf } from '../members/store.ts';
import { placesOf } from '../places/store.ts';
import { programmeOf } from '../programme/store.ts';
import { surveysOf } from '../surveys/store.ts';
import { standingOfVacancies } from '../vacancies/store.ts';

/** Bytes: below the first people should know, below the second a day no longer fits (as doctor says). */
const LITTLE_SPACE = 500_000_000;
const TOO_LITTLE_SPACE = 100_000_000;

type Key = OpeningItem['key'];
const item = (key: Key, level: Level): OpeningItem => ({ key, level });
/** Ready when all of them are; with none at all, as `none` says. */
const counted = (key: Key, n: number, of: number, none: Level = 'look'): OpeningItem => ({
  key,
  level: of === 0 ? none : n >= of ? 'ready' : 'look',
  n,
  of,
});
/** Ready as soon as there is one. */
const atLeastOne = (key: Key, n: number, lacking: Level): OpeningItem => ({ key, level: n > 0 ? 'ready' : lacking, n });

/** What blocks the fair or needs a look before it opens. */
export const openingItems = (house: House): OpeningItem[] => [
  ...ofMachine(house),
  ...ofSquare(house),
  ...ofEmployers(house),
  ...ofPeople(house),
  ...ofPapers(house),
];

const ofMachine = ({ reader, settings, now, backups }: House): OpeningItem[] => {
  const { day, timeZone } = fairOf(reader);
  const today = localTime(now().toISOString(), timeZone).day;
  const { bavail, bsize } = statfsSync(settings.dataFolder);
  const free = bavail * bsize;
  const backup = backups.state();
  return [
    item('day', day < today ? 'look' : 'ready'),
    item('free-space', free < TOO_LITTLE_SPACE ? 'blocks' : free < LITTLE_SPACE ? 'look' : 'ready'),
    item('backup', backup.trouble !== null || backup.isBehind ? 'blocks' : backup.last ? 'ready' : 'look'),
    item('backup-safe', backup.isElsewhere && backup.isLocked ? 'ready' : 'look'),
    item('public-url', settings.publicUrl === null ? 'look' : 'ready'),
    item('certificate', certificateLevel({ reader, settings, now })),
  ];
};

/** Kiosks stop trusting the fair on the day its certificate ends. */
const certificateLevel = ({ reader, settings, now }: Pick<House, 'reader' | 'settings' | 'now'>): Level => {
  const shown = settings.tls?.cert ?? readLeaf(certificateFolder(settings.dataFolder))?.certificate;
  if (!shown) return 'look';
  const ends = Date.parse(new X509Certificate(shown).validTo);
  return ends < Math.max(now().getTime(), Date.parse(fairOf(reader).closesAt)) ? 'blocks' : 'ready';
};

const ofSquare = ({ reader }: House): OpeningItem[] => {
  const places = placesOf(reader);
  const devices = devicesOf(reader).filter(({ tokenHash, kind }) => tokenHash !== null && kind !== 'board');
  const desks = membersOf(reader).filter(({ role }) => role === 'desk');
  return [
    atLeastOne('doors', places.filter(({ kind }) => isDoor(kind)).length, 'blocks'),
    atLeastOne('tents', places.filter(({ kind }) => kind === 'tent').length, 'look'),
    atLeastOne('scanners', devices.length + desks.length, 'blocks'),
  ];
};

const ofEmployers = ({ reader, fair }: House): OpeningItem[] => {
  const employers = employersOf(reader).filter(({ leftAt }) => leftAt === null);
  const posted = standingOfVacancies(reader);
  const states = Object.values(fair.vacancies).map(({ state }) => state);
  const held = states.filter((state) => state === 'held').length;
  const isComing = (one: (typeof employers)[number]) => one.confirmedAt !== null || one.arrivedAt !== null;
  return [
    atLeastOne('vacancies', states.filter((state) => state === 'shown').length, 'blocks'),
    { key: 'vacancies-held', level: held > 0 ? 'look' : 'ready', n: held },
    counted('employers-confirmed', employers.filter(isComing).length, employers.length),
    counted('employers-posted', employers.filter(({ id }) => posted.has(id)).length, employers.length),
  ];
};

const ofPeople = ({ reader }: House): OpeningItem[] => {
  const tents = placesOf(reader).filter(({ kind }) => kind === 'tent');
  const members = membersOf(reader);
  const led = new Set(members.flatMap(({ role, placeIds }) => (role === 'facilitator' ? placeIds : [])));
  const planned = new Set(programmeOf(reader).map(({ placeId }) => placeId));
  return [
    counted('facilitators', tents.filter(({ id }) => led.has(id)).length, tents.length, 'ready'),
    counted('programme', tents.filter(({ id }) => planned.has(id)).length, tents.length, 'ready'),
    atLeastOne('advisers', members.filter(({ role }) => role === 'adviser').length, 'look'),
  ];
};

const ofPapers = ({ reader }: House): OpeningItem[] => {
  const { expectedVisitors, targets } = fairOf(reader);
  const badges = batchesOf(reader).reduce((sum, { count, void: voided }) => sum + count - voided, 0);
  const partners = partnersOf(reader);
  const signed = partners.filter(({ memorandum }) => memorandum === 'signed').length;
  const open = surveysOf(reader).filter(({ state }) => state === 'open').length;
  const set = Object.keys(targets ?? {}).length + Number(expectedVisitors !== null);
  return [
    expectedVisitors === null ? atLeastOne('badges', badges, 'look') : counted('badges', badges, expectedVisitors),
    counted('memoranda', signed, partners.length),
    atLeastOne('campaigns', measuredCampaigns(reader).length, 'look'),
    atLeastOne('surveys', open, 'look'),
    atLeastOne('targets', set, 'look'),
  ];
};
