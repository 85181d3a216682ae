import type { Facts } from '../../../shared/visitors.ts';
import { DISTRICTS } from '../../../shared/visitors.ts';
import type { Person } from './acts.ts';
import { quota, randomOf, type Random } from './random.ts';
import type { DayShape } from './shape.ts';

type Shape = DayShape['people'];

const AIMS = { job: 60, internship: 15, training: 8, advice: 10, looking: 7 };
/** How often a question is passed over; every one can be. */
const SKIPPED = 0.03;

/** `n` people who will be counted, and behind them a few who only register, on their phones. */
export const peopleOf = (
  seed: string,
  n: number,
  { people: shape }: DayShape,
): { people: Person[]; registeredOnly: number } => {
  const random = randomOf(`${seed}/people`);
  const registeredOnly = Math.ceil(n / 100);
  const ways = quota(random, n, shape.ways);
  const sexes = quota(random, n, shape.sexes);
  const people = Array.from({ length: n + registeredOnly }, (_, index): Person => {
    const way = ways[index] ?? 'phone';
    const facts = withGaps(random, factsOf(random, shape, sexes[index] ?? 'female'));
    return { index, way, via: way === 'printed' ? random.weighted(shape.vias) : 'walk-in', facts };
  });
  return { people, registeredOnly };
};

const factsOf = (random: Random, shape: Shape, sex: keyof Shape['sexes']): Facts => {
  const ageBand = random.weighted(shape.ages);
  const { own, ownShare, second } = shape.districts;
  return {
    sex,
    ageBand,
    status: random.weighted(statusAt(ageBand)),
    heardFrom: random.weighted(shape.channels),
    aim: random.weighted(AIMS),
    language: random.weighted(shape.tongues),
    district: random.chance(ownShare) ? own : random.chance(0.7) ? second : random.pick(DISTRICTS),
  };
};

const statusAt = (ageBand: keyof Shape['ages']) => {
  if (ageBand === '14-17' || ageBand === '18-22') return { student: 84, unemployed: 10, employed: 4, other: 2 };
  return { student: 8, unemployed: 62, employed: 24, other: 6 };
};

const withGaps = (random: Random, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(() => !random.chance(SKIPPED)));
