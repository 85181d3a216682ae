import type { Reply } from '../../../shared/calls.ts';
import type { Fair } from '../../../shared/fairs.ts';
import type { Names } from '../../../shared/fields.ts';
import type { Figures } from '../../../shared/figures.ts';
import { CallRefused } from '../client.ts';
import { baselineOf } from './baseline.ts';
import { compare, type Counts, type Row } from './compare.ts';
import { localDate, localTimeOfDay } from './day-clock.ts';
import { enrolCrew, organiserOf } from './enrol.ts';
import { expectedFigures } from './expected.ts';
import { perform, type Stagehand } from './perform.ts';
import { planDay, type Plan } from './plan.ts';
import { playActs } from './play.ts';
import type { Teller } from './progress.ts';
import { otherThanAsked } from './question-ends.ts';
import { sceneOf, type Wish } from './scene.ts';
import { surveysTold } from './surveys-said.ts';
import { Wire, type Caller } from './wire.ts';

export type Simulation = Wish & {
  url: string;
  login: string;
  password: string;
  /** Times real time; Infinity waits for nothing. */
  speed: number;
  connections: number;
  signal: AbortSignal;
  teller: (acts: number) => Teller;
};
export type Played = { rows: Row[]; problems: string[]; calls: number; seconds: number };

/**
 * Plays a day against a running server through its public calls and compares its figures with the plan's. What must come
 * out is worked out before anything is sent. Throws `NotOurs`, `FairOver`, `CallRefused` or `NoAnswer`.
 */
export const simulateDay = async (wish: Simulation): Promise<Played> => {
  let teller: Teller | null = null;
  const wire = new Wire(wish.url, wish.connections, wish.signal, (problem) => teller?.trouble(problem));
  try {
    const organiser = await organiserOf(wire, wish.login, wish.password);
    const { plan, fair } = await lookAround(wire, organiser, wish);
    const played = await expectedOf(wire, organiser, plan);
    const hand = await setTheScene(wire, organiser, plan, fair);
    teller = wish.teller(plan.acts.length);
    const began = Date.now();
    const problems = await playDay(hand, wish, teller);
    problems.push(...(await otherThanAsked(hand)));
    const seconds = (Date.now() - began) / 1000;
    const figures = await wire.call<Figures>(organiser, 'GET', '/api/figures');
    const { items } = await wire.call<Reply<'GET /api/places'>>(organiser, 'GET', '/api/places');
    const { items: handouts } = await wire.call<Reply<'GET /api/handouts'>>(organiser, 'GET', '/api/handouts');
    const names = [...items.map(({ id, name }) => [id, name]), ...handouts.map(({ id, title }) => [id, title])];
    const said = await surveysTold(wire, organiser, plan);
    const rows = compare(played, { ...figures, ...said }, new Map(names as [string, Names][]));
    teller.end(`The day is over: ${wire.sent} calls, ${seconds.toFixed(1)} s`);
    return { rows, problems, calls: wire.sent, seconds };
  } catch (error) {
    teller?.end('The day was broken off.');
    throw error;
  } finally {
    wire.close();
  }
};

const lookAround = async (wire: Wire, organiser: Caller, wish: Wish): Promise<{ plan: Plan; fair: Fair }> => {
  const fair = await wire.call<Reply<'GET /api/fair'>>(organiser, 'GET', '/api/fair');
  const { items: employers } = await wire.call<Reply<'GET /api/employers'>>(organiser, 'GET', '/api/employers');
  const { items: handouts } = await wire.call<Reply<'GET /api/handouts'>>(organiser, 'GET', '/api/handouts');
  const { items: surveys } = await wire.call<Reply<'GET /api/surveys'>>(organiser, 'GET', '/api/surveys');
  const { items: programme } = await wire.call<Reply<'GET /api/programme'>>(organiser, 'GET', '/api/programme');
  const scene = sceneOf({ fair, places: fair.places, employers, programme, handouts, surveys }, wish);
  return { plan: planDay(scene, { seed: wish.seed, visitors: wish.visitors, shape: wish.shape }), fair };
};

const expectedOf = async (wire: Wire, organiser: Caller, plan: Plan): Promise<Counts> => {
  const { day, timeZone } = plan.scene;
  const played = expectedFigures(plan, localDate(Date.now(), timeZone) === day);
  for (const [name, n] of Object.entries(await baselineOf(wire, organiser, plan)))
    played[name] = (played[name] ?? 0) + n;
  return played;
};

/** The fair is closed to newcomers; going back is for an organiser to decide. */
export class FairOver extends Error {
  override name = 'FairOver';
}

/** Opens the fair, adds the places and employers that it lacks, and brings the crew and the printed badges. */
const setTheScene = async (wire: Wire, organiser: Caller, plan: Plan, { state }: Fair): Promise<Stagehand> => {
  if (state === 'last-entry' || state === 'closed' || state === 'archived')
    throw new FairOver(`This fair is in the state "${state}" and lets nobody new in. Open it again, or start another.`);
  if (state === 'planning' || state === 'set-up')
    await wire.call(organiser, 'PATCH', '/api/fair', { state: 'soft-open' });
  for (const place of plan.scene.newPlaces) await wire.call(organiser, 'POST', '/api/places', place);
  for (const employer of plan.scene.newEmployers) await wire.call(organiser, 'POST', '/api/employers', employer);
  const { callers, memberIds } = await enrolCrew(wire, organiser, plan);
  const codes: string[] = [];
  for (const batch of plan.batches)
    codes.push(...(await wire.call<Reply<'POST /api/badges'>>(organiser, 'POST', '/api/badges', batch)).codes);
  const badges = new Map([...plan.printed].map(([person, n]) => [person, codes[n]!]));
  const { items } = await wire.call<Reply<'GET /api/places'>>(organiser, 'GET', '/api/places');
  const placeKeys = new Map(items.map(({ id, placeKey }) => [id, placeKey ?? '']));
  return { wire, plan, organiser, callers, memberIds, codes, badges, placeKeys };
};

/** Returns every answer that was not as planned. */
const playDay = async (
  hand: Stagehand,
  { speed, connections, signal }: Simulation,
  teller: Teller,
): Promise<string[]> => {
  const { acts, scene } = hand.plan;
  const problems: string[] = [];
  await playActs(
    acts,
    async (act) => {
      const found = await perform(hand, act).catch((error: unknown) => {
        if (error instanceof CallRefused && error.status < 500)
          return [`${act.do} by ${act.by}: ${error.message} (${error.code})`];
        throw error;
      });
      problems.push(...found);
    },
    {
      speed,
      connections,
      signal,
      onDone: (done) => teller.at(done, localTimeOfDay(acts[done - 1]!.at, scene.timeZone)),
    },
  );
  return problems;
};
