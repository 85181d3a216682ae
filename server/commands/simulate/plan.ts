import type { Act, Crew, Person } from './acts.ts';
import { adviceSessions } from './advice.ts';
import type { Cast } from './cast.ts';
import { crewOf } from './crew.ts';
import { staysOf } from './days.ts';
import { standsOf, standsOpen } from './employers.ts';
import { comingAndGoing } from './gates.ts';
import { SPARE_BADGES, mishaps } from './mishaps.ts';
import { handoutsTaken } from './handouts.ts';
import { meetingsAndOffers } from './offers.ts';
import { announced, tentsLed } from './leading.ts';
import { peopleOf } from './people.ts';
import { questionsAsked } from './questions.ts';
import type { Scene, Wish } from './scene.ts';
import { surveysTaken } from './surveys.ts';
import { tentVisits } from './tents.ts';
import { walk } from './walk.ts';

/** A whole day, worked out before anything is sent; the same scene and wish make the same day. */
export type Plan = Wish & {
  scene: Scene;
  crew: Crew;
  people: Person[];
  /** How many badges are printed in each batch, and which of them all a person carries. */
  batches: { id: string; count: number }[];
  printed: Map<number, number>;
  /** In the order of the day. */
  acts: Act[];
};

export const planDay = (scene: Scene, wish: Wish): Plan => {
  const { people } = peopleOf(wish.seed, wish.visitors, wish.shape);
  const stands = standsOf(scene, wish);
  const crew = crewOf(scene, wish, stands);
  const cast: Cast = { ...wish, scene, people, stays: staysOf(wish.seed, people.length, wish.shape), crew };
  // Tents come first: they keep people longer, and only then it is known when everybody goes.
  const tents = tentVisits(cast);
  const acts = walk(cast, [
    ...standsOpen(scene, stands, wish),
    ...comingAndGoing(cast),
    ...tents,
    ...adviceSessions(cast),
    ...handoutsTaken(cast),
    ...surveysTaken(cast),
    ...meetingsAndOffers(cast, stands),
    ...mishaps(cast),
    ...questionsAsked(cast),
    ...tentsLed(cast),
    ...announced(cast),
  ]);
  const holders = people.filter(({ way }) => way === 'printed');
  const printed = new Map(holders.map(({ index }, n) => [index, SPARE_BADGES + n]));
  const batches = batchesOf(scene, SPARE_BADGES + holders.length);
  return { ...wish, scene, crew, people, batches, printed, acts };
};

const BATCH = 2_000;

const batchesOf = (scene: Scene, badges: number): Plan['batches'] =>
  Array.from({ length: Math.ceil(badges / BATCH) }, (_, n) => ({
    id: scene.number(`badges/${n}`, scene.clock(0)),
    count: Math.min(BATCH, badges - n * BATCH),
  }));
