import type { Act, ActOf } from './acts.ts';
import { employerKey } from './crew.ts';
import { DECENT, jobsOf } from './jobs.ts';
import { randomOf, type Random } from './random.ts';
import type { Scene, Wish } from './scene.ts';

/** "There were fewer employers physically present than we had hoped." */
const COMING = 0.77;
/** The last jobs are posted, and the first stands left, so many minutes before the fair closes. */
const LAST_POST = 180;
const EARLY = 100;
const LEAVES_EARLY = 0.05;

export type Stand = {
  id: string;
  name: string;
  /** Minutes of the day. */
  arrives: number;
  leaves: number;
  posts: { act: ActOf<'post'>; minute: number }[];
};

/** The employers that come, with what they post during the day. */
export const standsOf = (scene: Scene, { seed, shape: { closes } }: Wish): Stand[] => {
  const random = randomOf(`${seed}/employers`);
  const coming = random.shuffled(scene.employers).slice(0, Math.ceil(scene.employers.length * COMING));
  return coming.map(({ id, name, sector }) => {
    const arrives = random.chance(0.8) ? 8 * 60 + 35 + random.next() * 40 : 9 * 60 + 30 + random.next() * 120;
    const leaves = random.chance(LEAVES_EARLY) ? closes - EARLY : closes;
    const posts = Array.from({ length: random.weighted({ 1: 70, 2: 30 }) === '2' ? 2 : 1 }, (_, n) =>
      posted(scene, random, {
        id,
        sector,
        n,
        minute: arrives + 4 + random.next() * Math.max(1, closes - LAST_POST - arrives - 60) * n,
      }),
    );
    return { id, name, arrives, leaves, posts };
  });
};

type Posting = { id: string; sector: string | null; n: number; minute: number };

const posted = (scene: Scene, random: Random, { id, sector, n, minute }: Posting) => {
  const at = scene.clock(minute);
  const act: ActOf<'post'> = {
    do: 'post',
    id: scene.number(`vacancy/${id}/${n}`, at),
    at,
    by: employerKey(id),
    touches: [employerKey(id)],
    employerId: id,
    draft: { ...random.pick(jobsOf(sector)), openings: random.between(1, 6), ...whereOf(scene, random), ...DECENT },
  };
  return { act, minute };
};

/** Arrivals, postings and early departures. */
export const standsOpen = (scene: Scene, stands: Stand[], { shape }: Wish): Act[] =>
  stands.flatMap(({ id, arrives, leaves, posts }) => {
    const arrival = (minute: number, here: boolean): Act => {
      const by = employerKey(id);
      return { do: 'arrive', at: scene.clock(minute), by, touches: [by], employerId: id, here };
    };
    const gone = leaves < shape.closes ? [arrival(leaves, false)] : [];
    return [arrival(arrives, true), ...posts.map(({ act }) => act), ...gone];
  });

const whereOf = (scene: Scene, random: Random): { place: string; country: string } => {
  if (random.chance(0.85)) return { place: scene.city, country: scene.country };
  return scene.country === 'KG' ? { place: 'Казань', country: 'RU' } : { place: 'Алматы', country: 'KZ' };
};
