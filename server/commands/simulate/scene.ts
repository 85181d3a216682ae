import type { Employer } from '../../../shared/employers.ts';
import type { Fair } from '../../../shared/fairs.ts';
import type { Names } from '../../../shared/fields.ts';
import type { Handout } from '../../../shared/handouts.ts';
import type { PaperLanguage } from '../../../shared/print.ts';
import type { Place, PlaceKind } from '../../../shared/places.ts';
import type { ProgrammeItem } from '../../../shared/programme.ts';
import { EMPLOYERS_SURVEY, type Survey } from '../../../shared/surveys.ts';
import { dayClock } from './day-clock.ts';
import { EMPLOYER_NAMES } from './employer-names.ts';
import { numbering, type Numbering } from './random.ts';
import type { DayShape } from './shape.ts';

export type Spot = { id: string; kind: PlaceKind; capacity: number | null };
export type NewPlace = Spot & { name: Names; topic?: string };
export type NewEmployer = { id: string; name: string; city: string; kind: 'private'; taxNumber: string };

/** The square as the day finds it: what is there, and what the day adds because it needs it. */
export type Scene = {
  day: string;
  timeZone: string;
  badgePrefix: string;
  country: string;
  city: string;
  /** The instant of a minute of the day. */
  clock: (minute: number) => number;
  number: Numbering;
  spots: Spot[];
  employers: { id: string; name: string; sector: string | null }[];
  /** What there is to give out, and in which languages. */
  handouts: { id: string; languages: PaperLanguage[] }[];
  /** What visitors are asked on the way out. */
  surveys: Pick<Survey, 'name' | 'questions'>[];
  /** What is planned for the tents and the stage. */
  programme: ProgrammeItem[];
  newPlaces: NewPlace[];
  newEmployers: NewEmployer[];
};

export type Wish = { seed: string; visitors: number; shape: DayShape };
type There = {
  fair: Omit<Fair, 'places'>;
  places: Pick<Place, 'id' | 'kind' | 'capacity'>[];
  employers: Employer[];
  handouts?: Handout[];
  surveys?: Survey[];
  programme: ProgrammeItem[];
};

/** The scene of a day; what an earlier run of the same day added is told apart by its ids and planned as if new. */
export const sceneOf = (
  { fair, places, employers, programme, handouts = [], surveys = [] }: There,
  { seed, visitors, shape }: Wish,
): Scene => {
  const { day, timeZone, badgePrefix, country } = fair;
  const number = numbering(`${shape.name}/${seed}/${visitors}/${day}`);
  const clock = dayClock(day, timeZone);
  const city = fair.city.ru ?? fair.city.ky ?? Object.values(fair.city)[0] ?? '';
  const ourPlaces = NEW_PLACES.map((place) => ({ ...place, id: number(`place/${place.name.en}`, clock(0)) }));
  const ourEmployers = newEmployers(number, visitors, city, clock(0));
  const ours = new Set([...ourPlaces, ...ourEmployers].map(({ id }) => id));
  const spots = places.filter(({ id }) => !ours.has(id)).map(({ id, kind, capacity }) => ({ id, kind, capacity }));
  const theirs = employers.filter(({ id }) => !ours.has(id)).map(({ id, name, sector }) => ({ id, name, sector }));
  const newPlaces = ourPlaces.filter(({ kind }) => !spots.some((spot) => spot.kind === kind));
  const added = theirs.length === 0 ? ourEmployers : [];
  return {
    day,
    timeZone,
    badgePrefix,
    country,
    city,
    clock,
    number,
    spots: [...spots, ...newPlaces].sort(byId),
    employers: [...theirs, ...added.map(({ id, name }) => ({ id, name, sector: null }))].sort(byId),
    handouts: handouts
      .map(({ id, stock = [] }) => ({ id, languages: stock.map(({ language }) => language) }))
      .sort(byId),
    surveys: surveys.filter(({ name, state }) => state === 'open' && name !== EMPLOYERS_SURVEY),
    programme: programme.filter(({ placeId }) => spots.some(({ id }) => id === placeId)),
    newPlaces,
    newEmployers: added,
  };
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const newEmployers = (number: Numbering, visitors: number, city: string, at: number): NewEmployer[] =>
  EMPLOYER_NAMES.slice(0, Math.max(8, Math.min(EMPLOYER_NAMES.length, Math.round((visitors * 60) / 2000)))).map(
    (name, i) => ({
      id: number(`employer/${i}`, at),
      name,
      city,
      kind: 'private',
      taxNumber: `01503201${String(100_101 + i * 37)}`,
    }),
  );

/** What a fair needs for a day, for each kind that it has none of. */
const NEW_PLACES: Omit<NewPlace, 'id'>[] = [
  { kind: 'gate', capacity: null, name: { ky: 'Түндүк дарбаза', ru: 'Северный вход', en: 'North gate' } },
  { kind: 'gate', capacity: null, name: { ky: 'Түштүк дарбаза', ru: 'Южный вход', en: 'South gate' } },
  {
    kind: 'info-table',
    capacity: null,
    name: { ky: 'Маалымат үстөлү', ru: 'Справочный стол', en: 'Information table' },
  },
  { kind: 'desk', capacity: null, name: { ky: 'Кеңеш үстөлү', ru: 'Стол консультаций', en: 'Advice desk' } },
  tent('job-search', { ky: 'Жумуш издөө', ru: 'Поиск работы', en: 'Job search' }),
  tent('work-contracts', { ky: 'Эмгек келишими', ru: 'Трудовой договор', en: 'Work contracts' }),
  tent('trade-unions', { ky: 'Кесиптик бирликтин ролу', ru: 'Роль профсоюза', en: 'The role of trade unions' }),
  tent('discrimination', {
    ky: 'Жумуштагы басмырлоого каршы',
    ru: 'Против дискриминации на работе',
    en: 'Discrimination at work',
  }),
];

function tent(topic: string, name: Names): Omit<NewPlace, 'id'> {
  return { kind: 'tent', capacity: 40, topic, name };
}
