import type { Reply } from '../../../shared/calls.ts';
import type { Figures } from '../../../shared/figures.ts';
import type { Question } from '../../../shared/questions.ts';
import type { Counts } from './compare.ts';
import type { Plan } from './plan.ts';
import { surveysOfOthers } from './surveys-said.ts';
import type { Caller, Wire } from './wire.ts';

/** The fair has been counting others, so no figure could be compared. */
export class NotOurs extends Error {
  override name = 'NotOurs';
}

/**
 * What the fair's figures say before the day is played, without what an earlier run of the same day added. Throws
 * `NotOurs` where visitors, advice, handouts, meetings, offers or people without a badge were counted that this day did not bring.
 */
export const baselineOf = async (wire: Wire, organiser: Caller, plan: Plan): Promise<Counts> => {
  const isPlayedAgain = await refuseOthers(wire, organiser, plan);
  const { scene, acts } = plan;
  const figures = await wire.call<Figures>(organiser, 'GET', '/api/figures');
  const { items: employers } = await wire.call<Reply<'GET /api/employers'>>(organiser, 'GET', '/api/employers');
  const vacancies = await allVacancies(wire, organiser);
  const ours = new Set(acts.flatMap((act) => (act.do === 'post' ? [act.id] : [])));
  const moved = new Set(acts.flatMap((act) => (act.do === 'arrive' ? [act.employerId] : [])));
  const added = new Set(scene.newEmployers.map(({ id }) => id));
  const shown = vacancies.filter(({ id, state }) => state === 'shown' && !ours.has(id));
  const counts: Counts = {
    employersRegistered: employers.filter(({ id }) => !added.has(id)).length,
    employersPresent: employers.filter(({ id, arrivedAt }) => arrivedAt !== null && !moved.has(id)).length,
    vacanciesShown: shown.length,
    openings: shown.reduce((sum, { openings }) => sum + openings, 0),
    vacanciesPostedToday: figures.vacanciesPostedToday - vacancies.filter(({ id }) => ours.has(id)).length,
  };
  for (const side of ['before', 'after'] as const)
    for (const part of ['n', 'of', 'sets'] as const) counts[`quiz.${side}.${part}`] = figures.quiz[side][part];
  for (const { origin } of shown) counts[`byOrigin.${origin}`] = (counts[`byOrigin.${origin}`] ?? 0) + 1;
  Object.assign(counts, await surveysOfOthers(wire, organiser, plan, { figures, isPlayedAgain }));
  countQuestions(counts, await otherQuestions(wire, organiser, plan));
  return counts;
};

const otherQuestions = async (wire: Wire, organiser: Caller, { acts }: Plan): Promise<Question[]> => {
  const ours = new Set(acts.flatMap((act) => (act.do === 'ask' ? [act.id] : [])));
  const path = '/api/questions?state=any';
  const { items } = await wire.call<Reply<'GET /api/questions'>>(organiser, 'GET', path);
  return items.filter(({ id }) => !ours.has(id));
};

/** People may have asked before the day is played; those questions stay as they are. */
const countQuestions = (counts: Counts, questions: Question[]): void => {
  const add = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
  for (const { placeId, state } of questions) {
    add('questionsAsked');
    add(`byPlace.${placeId}.questions`);
    if (state === 'answered') add('questionsAnswered');
  }
};

const allVacancies = async (wire: Wire, organiser: Caller) => {
  const items: Reply<'GET /api/vacancies'>['items'] = [];
  for (let page = 1; ; page++) {
    const path = `/api/vacancies?state=any&page=${page}`;
    const reply = await wire.call<Reply<'GET /api/vacancies'>>(organiser, 'GET', path);
    items.push(...reply.items);
    if (reply.items.length === 0 || items.length >= reply.total) return items;
  }
};

/** The events that move a figure which the day plans alone, and the field with the number that the day gave them. */
const NUMBERED: Record<string, string> = {
  'visitor.checked-in': 'checkInId',
  'advice.given': 'adviceId',
  'meeting.held': 'meetingId',
  'offer.made': 'offerId',
  'handouts.given': 'givenId',
};

/** Whether the day was played here before, wholly or in part. */
const refuseOthers = async (wire: Wire, organiser: Caller, { acts, seed }: Plan): Promise<boolean> => {
  const ours = new Set(acts.flatMap((act) => idsOf(act)));
  const tallies = acts.filter((act) => act.do === 'tally').length;
  let counted = 0;
  let isPlayedAgain = false;
  let tallied = 0;
  for (let after = 0; ;) {
    const path = `/api/journal?after=${after}&limit=1000`;
    const { entries } = await wire.call<Reply<'GET /api/journal'>>(organiser, 'GET', path);
    if (entries.length === 0) break;
    after = entries.at(-1)!.seq;
    for (const { event } of entries as { event: Record<string, unknown> & { type: string } }[]) {
      const field = NUMBERED[event.type];
      const isOurs = field !== undefined && ours.has(String(event[field]));
      if (field && !isOurs) counted += 1;
      if (isOurs) isPlayedAgain = true;
      if (event.type === 'visitor.tallied') tallied += 1;
      if (event.type === 'tally.typed-in') counted += 1;
    }
  }
  if (counted === 0 && tallied <= tallies) return isPlayedAgain;
  throw new NotOurs(
    `This fair has already counted people who do not belong to this day (seed ${seed}). ` +
      'Start the server on an empty data folder, or give the --seed and --visitors of the day that was played here before.',
  );
};

const idsOf = (act: Plan['acts'][number]): string[] => {
  if (act.do === 'scan') return [act.scan.id];
  if (act.do === 'batch') return act.scans.map(({ id }) => id);
  return 'id' in act ? [act.id] : [];
};
