import type { Reply } from '../../../shared/calls.ts';
import { CallRefused } from '../client.ts';
import { phoneOf, type Act, type ActOf, type BadgeRef, type PlannedScan } from './acts.ts';
import type { Enrolled } from './enrol.ts';
import type { Plan } from './plan.ts';
import type { Caller, Wire } from './wire.ts';

/** What a day learns while it is played. */
export type Stagehand = Enrolled & {
  wire: Wire;
  plan: Plan;
  organiser: Caller;
  /** The printed codes, and the badge of each person. */
  codes: string[];
  badges: Map<number, string>;
  placeKeys: Map<string, string>;
};

/** Does one act through the public calls. Returns what came otherwise than planned. */
export const perform = async (hand: Stagehand, act: Act): Promise<string[]> => {
  const by = hand.callers.get(act.by);
  if (!by) throw new Error(`The plan names ${act.by}, who is not in the crew.`);
  const post = <R>(path: string, body: unknown): Promise<R> => hand.wire.call<R>(by, 'POST', path, body);
  switch (act.do) {
    case 'register':
      return register(hand, act, post);
    case 'scan':
      return against(act.scan, await post('/api/check-ins', { ...said(hand, act.scan), ...keyFor(hand, act) }));
    case 'batch':
      return batch(hand, act, post);
    case 'post':
      return postVacancy(hand, act, post);
    case 'fill':
      await hand.wire.call(by, 'PATCH', `/api/vacancies/${act.vacancyId}`, { state: 'filled' });
      return [];
    case 'vote':
      return vote(act, post);
    case 'settle':
    case 'steer': {
      const [path, body] = changeCall(act);
      await hand.wire.call(by, 'PATCH', path, body);
      return [];
    }
    case 'open':
      await hand.wire.call(by, 'PATCH', '/api/fair', { state: 'open' });
      return [];
    case 'ask':
    case 'duty':
    case 'announce':
    case 'undo':
    case 'void':
    case 'tally':
    case 'arrive':
    case 'meet':
    case 'offer':
    case 'answer':
    case 'give':
    case 'take-back':
    case 'answer-survey':
    case 'advise': {
      const [path, body] = plainCall(hand, act);
      await post(path, body);
      return [];
    }
  }
};

type Plain = Exclude<
  Act,
  ActOf<'register' | 'scan' | 'batch' | 'post' | 'fill' | 'vote' | 'settle' | 'steer' | 'open'>
>;

/** The path and body of an act whose answer nothing depends on. */
const plainCall = (hand: Stagehand, act: Plain): [path: string, body: object] => {
  const badgeOf = (person: number | null) => (person === null ? {} : { badge: hand.badges.get(person) });
  switch (act.do) {
    case 'undo':
      return [`/api/check-ins/${act.scanId}/undo`, { id: act.id, reason: 'Read by mistake' }];
    case 'void':
      return ['/api/badges/void', { id: act.id, badge: hand.codes[act.spare], reason: 'Spoilt by rain' }];
    case 'tally': {
      const { id, change, sex } = act;
      return [`/api/places/${act.placeId}/tally`, { id, change, sex, at: new Date(act.at).toISOString() }];
    }
    case 'ask': {
      const { id, placeId, text, language } = act;
      return ['/api/questions', { id, placeId, text, language }];
    }
    case 'duty': {
      const handTo = act.handTo && hand.memberIds.get(act.handTo);
      return [`/api/places/${act.placeId}/duty`, { id: act.id, act: act.act, handTo }];
    }
    case 'announce': {
      const { id, text, minutes } = act;
      return ['/api/announcements', { id, text, minutes }];
    }
    case 'arrive':
      return [`/api/employers/${act.employerId}/arrival`, { here: act.here }];
    case 'meet': {
      const { id, kind, person, vacancyId } = act;
      return ['/api/meetings', { id, kind, vacancyId, ...badgeOf(person) }];
    }
    case 'offer': {
      const { id, vacancyId, terms, person } = act;
      return ['/api/offers', { id, vacancyId, terms, ...badgeOf(person) }];
    }
    case 'answer':
      return [`/api/offers/${act.offerId}/answer`, { answer: act.answer, reason: act.reason }];
    case 'advise': {
      const { id, topic, minutes, outcome, placeId, referredTo, person } = act;
      return ['/api/advice', { id, topic, minutes, outcome, placeId, referredTo, ...badgeOf(person) }];
    }
    case 'give': {
      const { id, language, count, placeId } = act;
      const at = new Date(act.at).toISOString();
      return [`/api/handouts/${act.handoutId}/given`, { id, language, count, placeId, at }];
    }
    case 'take-back':
      return [`/api/handouts/given/${act.givenId}/undo`, { id: act.id }];
    case 'answer-survey':
      return [`/api/surveys/${act.survey}/answers`, { id: act.id, answers: act.answers }];
    default:
      return act satisfies never;
  }
};

const changeCall = (act: ActOf<'settle' | 'steer'>): [path: string, body: object] => {
  if (act.do === 'steer') return [`/api/programme/${act.itemId}`, { id: act.id, state: act.state, delay: act.delay }];
  return [`/api/questions/${act.questionId}`, { id: act.id, state: act.state, mergeInto: act.mergeInto }];
};

type Post = <R>(path: string, body: unknown) => Promise<R>;

const register = async (
  { plan, badges }: Stagehand,
  { id, person }: ActOf<'register'>,
  post: Post,
): Promise<string[]> => {
  const { facts, via, way } = plan.people[person]!;
  const held = way === 'printed' ? { badge: badges.get(person) } : {};
  const { badge } = await post<Reply<'POST /api/visitors'>>('/api/visitors', { id, via, facts, ...held });
  badges.set(person, badge);
  return [];
};

/** In a second run the question has been settled, and nobody can vote any more: what came of it is read in the end. */
const vote = async ({ questionId }: ActOf<'vote'>, post: Post): Promise<string[]> => {
  await post(`/api/questions/${questionId}/vote`, {}).catch((error: unknown) => {
    if (!(error instanceof CallRefused && error.code === 'not-found')) throw error;
  });
  return [];
};

const said = (hand: Stagehand, { id, badge, placeId, direction, at }: PlannedScan) => ({
  id,
  badge: codeOf(hand, badge),
  placeId,
  direction,
  at: new Date(at).toISOString(),
});

const codeOf = ({ badges, codes }: Stagehand, badge: BadgeRef): string | undefined => {
  if ('digits' in badge) return badge.digits;
  return 'spare' in badge ? codes[badge.spare] : badges.get(badge.person);
};

/** Who checks in with an own phone has read the code of the place. */
const keyFor = ({ placeKeys }: Stagehand, { by, scan: { badge, placeId } }: ActOf<'scan'>) =>
  'person' in badge && by === phoneOf(badge.person) ? { placeKey: placeKeys.get(placeId) } : {};

type Decided = Pick<Reply<'POST /api/check-ins'>, 'outcome' | 'reason'>;

const against = ({ expect, direction, placeId, at }: PlannedScan, { outcome, reason }: Decided): string[] => {
  if (outcome === expect.outcome && reason === expect.reason) return [];
  const words = ({ outcome, reason }: Decided) => (reason ? `${outcome} (${reason})` : outcome);
  const where = `${direction} at ${placeId}, ${new Date(at).toISOString()}`;
  return [`A scan ${where} was planned as ${words(expect)} and came back as ${words({ outcome, reason })}.`];
};

const batch = async (hand: Stagehand, { scans }: ActOf<'batch'>, post: Post): Promise<string[]> => {
  const checkIns = scans.map((scan) => ({ ...said(hand, scan), done: scan.done }));
  const { results } = await post<Reply<'POST /api/check-ins/batch'>>('/api/check-ins/batch', { checkIns });
  const byId = new Map(results.map((result) => [result.id, result]));
  return scans.flatMap((scan) => {
    const result = byId.get(scan.id);
    return result ? against(scan, result) : [`The answer to a batch says nothing of the scan ${scan.id}.`];
  });
};

/** A vacancy that a check holds up is looked at by an organiser and shown. */
const postVacancy = async (
  hand: Stagehand,
  { id, employerId, draft }: ActOf<'post'>,
  post: Post,
): Promise<string[]> => {
  const { state } = await post<Reply<'POST /api/vacancies'>>('/api/vacancies', { id, employerId, ...draft });
  if (state === 'shown') return [];
  await hand.wire.call(hand.organiser, 'POST', `/api/vacancies/${id}/decision`, {
    decision: 'show',
    reason: 'Looked at: nothing against it',
  });
  return [];
};
