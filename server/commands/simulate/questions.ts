import type { Act, ActOf, Settled } from './acts.ts';
import { phoneOf } from './acts.ts';
import { spotsOf, type Cast } from './cast.ts';
import { facilitatorOf, KIOSKS, kioskOf } from './crew.ts';
import { SAID } from './questions-said.ts';
import { randomOf, type Random } from './random.ts';

/** What comes of a question. */
const FATES = { answered: 58, parked: 10, 'answered-later': 6, hidden: 4, merged: 10, waiting: 12 };
type Fate = keyof typeof FATES;
const MOST_VOTES = 6;

type Asked = { act: ActOf<'ask'>; minute: number; fate: Fate };

/** Questions to the tents: a few all day long, many at once when a crowd comes; each with its votes and what becomes of it. */
export const questionsAsked = (cast: Cast): Act[] => {
  const random = randomOf(`${cast.seed}/questions`);
  const { rate, inCrowds, crowds } = cast.shape.questions;
  const tents = spotsOf(cast, 'tent');
  if (tents.length === 0) return [];
  const whole = { from: cast.shape.tents.from, until: cast.shape.tents.until - 30 };
  const asked = Array.from({ length: Math.ceil(cast.visitors * rate) }, (_, n) => {
    const { from, until } = random.chance(inCrowds) ? random.pick(crowds) : whole;
    const minute = from + random.next() * (until - from);
    return { act: askedAt(cast, random, { n, minute, tentId: random.pick(tents).id }), minute };
  }).sort((a, b) => a.minute - b.minute);
  const openTo = new Map<string, string>();
  return asked.flatMap(({ act, minute }) => {
    const into = openTo.get(act.placeId);
    const drawn = random.weighted(FATES);
    const fate = drawn === 'merged' && !into ? 'answered' : drawn;
    if (fate !== 'merged' && fate !== 'hidden') openTo.set(act.placeId, act.id);
    return [act, ...settled(cast, random, { act, minute, fate }, into)];
  });
};

const askedAt = (cast: Cast, random: Random, where: { n: number; minute: number; tentId: string }): ActOf<'ask'> => {
  const { n, minute, tentId } = where;
  const at = cast.scene.clock(minute);
  const id = cast.scene.number(`question/${n}`, at);
  const [text, language] = random.pick(SAID);
  const by = askerOf(cast, random, tentId);
  return { do: 'ask', id, at, by, touches: [`question:${id}`], placeId: tentId, text, language };
};

/** From a phone, at the kiosk, or aloud, and then the facilitator types it. */
const askerOf = (cast: Cast, random: Random, tentId: string): string => {
  const how = random.weighted({ phone: 60, kiosk: 15, aloud: 25 });
  const [phone] = how === 'phone' ? phonesOf(cast, random, 1) : [];
  if (phone !== undefined) return phoneOf(phone);
  const [table] = spotsOf(cast, 'info-table');
  return how === 'kiosk' && table ? kioskOf(table, random.between(0, KIOSKS - 1)) : facilitatorOf(tentId, 0);
};

const phonesOf = ({ people, visitors }: Cast, random: Random, n: number): number[] =>
  random
    .shuffled(people.slice(0, visitors).filter(({ way }) => way === 'phone'))
    .slice(0, n)
    .map(({ index }) => index);

const STEPS: Record<Fate, readonly Settled[]> = {
  answered: ['taken', 'answered'],
  parked: ['taken', 'parked'],
  'answered-later': ['taken', 'parked', 'answered'],
  hidden: ['hidden'],
  merged: ['taken'],
  waiting: [],
};

/** What the facilitators do with it, one step every few minutes; phones vote while it is taken. */
const settled = (cast: Cast, random: Random, { act, minute, fate }: Asked, into: string | undefined): Act[] => {
  const { id: questionId, placeId, touches } = act;
  let later = minute;
  const step = (name: string, change: { state: Settled } | { mergeInto: string }, more: string[] = []): Act => {
    later += 2 + random.next() * 4;
    const at = cast.scene.clock(later);
    const id = cast.scene.number(`settle/${questionId}/${name}`, at);
    const by = facilitatorOf(placeId, random.between(0, 1));
    return { do: 'settle', id, at, by, touches: [...touches, ...more], questionId, ...change };
  };
  const steps = STEPS[fate].flatMap((state) => [
    step(state, { state }),
    ...(state === 'taken' ? votesFor(cast, random, act, later) : []),
  ]);
  if (fate === 'merged' && into) steps.push(step('merged', { mergeInto: into }, [`question:${into}`]));
  return steps;
};

const votesFor = (cast: Cast, random: Random, { id, touches }: ActOf<'ask'>, minute: number): Act[] =>
  phonesOf(cast, random, random.between(0, MOST_VOTES)).map((phone, n) => {
    const at = cast.scene.clock(minute + 0.2 + n / 5);
    return { do: 'vote', at, by: phoneOf(phone), touches, questionId: id, phone };
  });
