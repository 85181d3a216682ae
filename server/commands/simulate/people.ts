import type { Facts } from '../../../shared/visitors.ts';
import { DISTRICTS } from '../../../shared/visitors.ts';
import type { Person } from './acts.ts';
import { quota, randomOf, type Random } from './random.ts';

/** Osh, 25 October 2017: 77 % women, "overwhelmingly 18-22 years", and adult unemployed people too. */
const SEXES = { female: 768, male: 229, other: 3 };
const AGES = { '14-17': 60, '18-22': 700, '23-29': 130, '30-44': 70, '45-59': 30, '60+': 10 };
/** From teachers, friends and adverts in the university; then the campaign's other channels. */
const CHANNELS = {
  teacher: 260,
  friend: 240,
  'university-advert': 210,
  instagram: 90,
  'passing-by': 60,
  tv: 45,
  leaflet: 35,
  banner: 30,
  'employment-centre': 20,
  other: 10,
};
const AIMS = { job: 60, internship: 15, training: 8, advice: 10, looking: 7 };
const TONGUES = { ky: 70, ru: 22, uz: 8 };
const WAYS = { kiosk: 35, printed: 40, phone: 25 };
const VIAS = { invited: 60, group: 40 };
/** How often a question is passed over; every one can be. */
const SKIPPED = 0.03;

/** `n` people who will be counted, and behind them a few who only register, on their phones. */
export const peopleOf = (seed: string, n: number): { people: Person[]; registeredOnly: number } => {
  const random = randomOf(`${seed}/people`);
  const registeredOnly = Math.ceil(n / 100);
  const ways = quota(random, n, WAYS);
  const sexes = quota(random, n, SEXES);
  const people = Array.from({ length: n + registeredOnly }, (_, index): Person => {
    const way = ways[index] ?? 'phone';
    const facts = withGaps(random, factsOf(random, sexes[index] ?? 'female'));
    return { index, way, via: way === 'printed' ? random.weighted(VIAS) : 'walk-in', facts };
  });
  return { people, registeredOnly };
};

const factsOf = (random: Random, sex: keyof typeof SEXES): Facts => {
  const ageBand = random.weighted(AGES);
  return {
    sex,
    ageBand,
    status: random.weighted(statusAt(ageBand)),
    heardFrom: random.weighted(CHANNELS),
    aim: random.weighted(AIMS),
    language: random.weighted(TONGUES),
    district: random.chance(0.55) ? 'KG-GO' : random.chance(0.7) ? 'KG-O' : random.pick(DISTRICTS),
  };
};

const statusAt = (ageBand: keyof typeof AGES) => {
  if (ageBand === '14-17' || ageBand === '18-22') return { student: 84, unemployed: 10, employed: 4, other: 2 };
  return { student: 8, unemployed: 62, employed: 24, other: 6 };
};

const withGaps = (random: Random, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(() => !random.chance(SKIPPED)));
