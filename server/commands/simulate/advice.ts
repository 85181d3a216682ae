import type { AdviceOutcome, AdviceTopic, Referral } from '../../../shared/advice.ts';
import type { Act } from './acts.ts';
import { personKey, spotsOf, type Cast, type Draft } from './cast.ts';
import { adviserOf, deskOf, facilitatorOf } from './crew.ts';
import { momentOf } from './days.ts';
import { randomOf, type Random } from './random.ts';
import { scanOf } from './scans.ts';
import type { Spot } from './scene.ts';

/** Of the visitors: advised without a badge. */
const WITHOUT_BADGE = 0.004;
const TOPICS = {
  'job-search': 40,
  cv: 20,
  contract: 18,
  union: 7,
  discrimination: 6,
  migration: 7,
  other: 2,
} satisfies Record<AdviceTopic, number>;
const REFERRED = {
  'labour-inspection': 25,
  union: 20,
  'legal-aid': 30,
  hotline: 10,
  training: 12,
  other: 3,
} satisfies Record<Referral, number>;

const OUTCOMES = { answered: 70, 'paper-prepared': 14, 'comes-again': 12, other: 4 } satisfies Record<
  Exclude<AdviceOutcome, 'referred'>,
  number
>;

export const adviceSessions = (cast: Cast): Draft[] => {
  const random = randomOf(`${cast.seed}/advice`);
  const { visitors, stays } = cast;
  const advised = random
    .shuffled(cast.people.slice(0, visitors))
    .slice(0, Math.round(visitors * cast.shape.advisedShare));
  const withBadge = advised.flatMap(({ index }) => {
    const times = random.chance(0.12) ? 2 : 1;
    const sessions = Array.from({ length: times }, (_, n) =>
      session(cast, random, `${index}/${n}`, index, momentOf(random, stays[index]!)),
    );
    return [...(random.chance(0.2) ? atTheDesk(cast, random, index) : []), ...sessions];
  });
  const without = Array.from({ length: Math.round(visitors * WITHOUT_BADGE) }, (_, n) =>
    session(cast, random, `nobody/${n}`, null, 10 * 60 + random.next() * 300),
  );
  return [...withBadge, ...without];
};

const session = (cast: Cast, random: Random, name: string, person: number | null, minute: number): Act => {
  const at = cast.scene.clock(minute);
  const tents = spotsOf(cast, 'tent');
  const tent = random.chance(0.15) && tents.length > 0 ? random.pick(tents) : null;
  const by = tent ? facilitatorOf(tent.id, random.between(0, 1)) : adviserOf(random.between(0, 5));
  const topic = random.weighted(TOPICS);
  const minutes = random.between(5, 25);
  const referredTo = random.chance(0.1) ? random.weighted(REFERRED) : undefined;
  const where = placeOf(cast, random, tent);
  return {
    do: 'advise',
    id: cast.scene.number(`advice/${name}`, at),
    at,
    by,
    touches: person === null ? [] : [personKey(person)],
    person,
    topic,
    minutes,
    outcome: referredTo ? 'referred' : random.weighted(OUTCOMES),
    ...(where ? { placeId: where.id } : {}),
    ...(referredTo ? { referredTo } : {}),
  };
};

/** In a tent, at an advice desk, or walking about. */
const placeOf = (cast: Cast, random: Random, tent: Spot | null): Spot | null => {
  const desks = spotsOf(cast, 'desk');
  return tent ?? (desks.length > 0 && random.chance(0.75) ? random.pick(desks) : null);
};

/** Some of those advised are read at the advice desk, which holds nobody. */
const atTheDesk = (cast: Cast, random: Random, person: number): Draft[] => {
  const desks = spotsOf(cast, 'desk');
  if (desks.length === 0) return [];
  const minute = momentOf(random, cast.stays[person]!);
  return [scanOf(cast, person, 'desk', { spot: random.pick(desks), minute, direction: 'in', by: deskOf(person) })];
};
