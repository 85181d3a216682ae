import type { QuestionState } from '../../../shared/questions.ts';
import type { Facts } from '../../../shared/visitors.ts';
import type { Act, ActOf, Person, PlannedScan } from './acts.ts';
import type { Counts } from './compare.ts';
import { localTimeOfDay } from './day-clock.ts';
import type { Plan } from './plan.ts';
import type { Scene } from './scene.ts';
import { surveysSaid } from './surveys-said.ts';

/**
 * What the figures must say of a day, recounted from the plan alone. `isToday`: vacancies are posted at the server's
 * time, so they count as posted on the day only when the day is played on it.
 */
export const expectedFigures = (plan: Plan, isToday: boolean): Counts => {
  const counts: Counts = {};
  const add = (name: string, n = 1) => (counts[name] = (counts[name] ?? 0) + n);
  const scans = standing(plan.acts);
  countVisitors(plan, scans, add);
  countPlaces(plan, scans, add);
  countServices(plan.acts, add);
  countHandouts(plan.acts, add);
  countEmployers(plan, isToday, add);
  countQuestions(plan.acts, add);
  Object.assign(counts, surveysSaid(plan));
  counts['adviceRate.n'] = counts['adviceGiven'] ?? 0;
  counts['tentReach.n'] = counts['tentVisitors'] ?? 0;
  counts['adviceRate.of'] = counts['tentReach.of'] = counts['visitorsCheckedIn'] ?? 0;
  return counts;
};

type Add = (name: string, n?: number) => void;
type PersonScan = PlannedScan & { person: number };

/** The scans of people's badges that came to something and were not taken back, in the order of the day. */
const standing = (acts: readonly Act[]): PersonScan[] =>
  acts
    .flatMap((act) => (act.do === 'batch' ? act.scans : act.do === 'scan' && !act.undone ? [act.scan] : []))
    .filter(({ expect }) => expect.outcome === 'admitted' || expect.outcome === 'left')
    .flatMap((scan) => ('person' in scan.badge ? [{ ...scan, person: scan.badge.person }] : []));

const countVisitors = (plan: Plan, scans: PersonScan[], add: Add): void => {
  const registered = new Set(ofKind(plan.acts, 'register').map(({ person }) => person));
  const gates = new Set(plan.scene.spots.filter(({ kind }) => kind === 'gate').map(({ id }) => id));
  const first = new Map<number, PersonScan>();
  const last = new Map<number, boolean>();
  for (const scan of scans) {
    if (scan.direction === 'in' && !first.has(scan.person)) first.set(scan.person, scan);
    if (scan.direction === 'in') last.set(scan.person, true);
    else if (gates.has(scan.placeId)) last.set(scan.person, false);
  }
  for (const [index, scan] of first) {
    const { facts, via } = registered.has(index) ? plan.people[index]! : STRANGER;
    add('visitorsCheckedIn');
    if (last.get(index)) add('presentNow');
    if (via === 'walk-in') add('walkIns');
    add(`byVia.${via}`);
    for (const [name, fact] of BREAKDOWNS) add(`${name}.${facts[fact] ?? 'notSaid'}`);
    add(`byHour.${localTimeOfDay(scan.at, plan.scene.timeZone).slice(0, 2)}`);
  }
};

/** A printed badge that nobody registered says nothing of its holder, who then walked in. */
const STRANGER: Pick<Person, 'facts' | 'via'> = { facts: {}, via: 'walk-in' };
const BREAKDOWNS: readonly (readonly [string, keyof Facts])[] = [
  ['bySex', 'sex'],
  ['byAgeBand', 'ageBand'],
  ['byStatus', 'status'],
  ['byHeardFrom', 'heardFrom'],
];

const countPlaces = ({ scene, acts }: Plan, scans: PersonScan[], add: Add): void => {
  const tents = new Set(scene.spots.filter(({ kind }) => kind === 'tent').map(({ id }) => id));
  const seen = new Set<string>();
  const once = (name: string, person: number) =>
    !seen.has(`${name} ${person}`) && seen.add(`${name} ${person}`) && add(name);
  for (const { placeId, person } of scans.filter(({ direction }) => direction === 'in')) {
    add(`byPlace.${placeId}.visits`);
    once(`byPlace.${placeId}.visitors`, person);
    if (tents.has(placeId)) add('tentVisits');
    if (tents.has(placeId)) once('tentVisitors', person);
  }
  for (const placeId of insideAtEnd(scene, scans)) add(`byPlace.${placeId}.inside`);
  for (const { placeId, change, at } of ofKind(acts, 'tally')) {
    add(`byPlace.${placeId}.inside`, change);
    if (change !== 1) continue;
    add(`byPlace.${placeId}.tallied`);
    add('tallied');
    add(`talliedByHour.${localTimeOfDay(at, scene.timeZone).slice(0, 2)}`);
  }
};

/** The tents in which people with a badge sit at the end, one entry a head. */
const insideAtEnd = ({ spots }: Scene, scans: PersonScan[]): string[] => {
  const kinds = new Map(spots.map(({ id, kind }) => [id, kind]));
  const sits = new Map<number, string>();
  for (const { person, placeId, direction } of scans) {
    const kind = kinds.get(placeId);
    if (direction === 'in' && kind === 'tent') sits.set(person, placeId);
    if (direction === 'out' && (kind === 'gate' || sits.get(person) === placeId)) sits.delete(person);
  }
  return [...sits.values()];
};

const countServices = (acts: readonly Act[], add: Add): void => {
  const advised = new Set<number>();
  for (const { person, topic, outcome, referredTo } of ofKind(acts, 'advise')) {
    add(`adviceByTopic.${topic}`);
    add(`adviceByOutcome.${outcome}`);
    if (person === null) add('withoutBadge.advice');
    if (person === null || !advised.has(person)) add('adviceGiven');
    if (person !== null) advised.add(person);
    if (referredTo) add('referralsMade');
  }
  for (const { kind } of ofKind(acts, 'meet')) {
    add('meetings');
    if (kind === 'interview') add('interviews');
    if (kind === 'cv-left') add('cvsLeft');
  }
  const offered = new Set<number>();
  for (const { person } of ofKind(acts, 'offer')) {
    add('offersMade');
    if (person === null) add('withoutBadge.offers');
    if (person === null || !offered.has(person)) add('visitorsOffered');
    if (person !== null) offered.add(person);
  }
  const answers = new Map(ofKind(acts, 'answer').map(({ offerId, answer }) => [offerId, answer]));
  for (const answer of answers.values()) add(answer === 'accepted' ? 'offersAccepted' : 'offersDeclined');
};

const countHandouts = (acts: readonly Act[], add: Add): void => {
  for (const { handoutId, language, count, undone } of ofKind(acts, 'give')) {
    if (undone) continue;
    add('handoutsGiven', count);
    add(`handoutsByTitle.${handoutId}`, count);
    add(`handoutsByLanguage.${language}`, count);
  }
};

const countEmployers = ({ scene, acts }: Plan, isToday: boolean, add: Add): void => {
  add('employersRegistered', scene.newEmployers.length);
  const here = new Map(ofKind(acts, 'arrive').map((act) => [act.employerId, act.here]));
  add('employersPresent', [...here.values()].filter(Boolean).length);
  const filled = new Set(ofKind(acts, 'fill').map(({ vacancyId }) => vacancyId));
  for (const { id, draft } of ofKind(acts, 'post')) {
    if (isToday) add('vacanciesPostedToday');
    if (filled.has(id)) continue;
    add('vacanciesShown');
    add('openings', draft.openings);
    add(`byOrigin.${draft.place === scene.city ? 'host' : 'abroad'}`);
  }
};

const countQuestions = (acts: readonly Act[], add: Add): void => {
  for (const { placeId } of ofKind(acts, 'ask')) {
    add('questionsAsked');
    add(`byPlace.${placeId}.questions`);
  }
  for (const { state } of endsOf(acts).values()) if (state === 'answered') add('questionsAnswered');
};

/** How each question ends, by its id: its state, and how many phones have voted for it or for what was merged into it. */
export const endsOf = (acts: readonly Act[]): Map<string, { state: QuestionState; votes: number }> => {
  const ends = new Map(
    ofKind(acts, 'ask').map(({ id }) => [id, { state: 'waiting' as QuestionState, phones: new Set<number>() }]),
  );
  for (const act of acts) {
    if (act.do === 'vote') ends.get(act.questionId)!.phones.add(act.phone);
    if (act.do !== 'settle') continue;
    const question = ends.get(act.questionId)!;
    question.state = act.state ?? 'merged';
    const into = act.mergeInto === undefined ? undefined : ends.get(act.mergeInto)!;
    for (const phone of into ? question.phones : []) into!.phones.add(phone);
  }
  return new Map([...ends].map(([id, { state, phones }]) => [id, { state, votes: phones.size }]));
};

const ofKind = <K extends Act['do']>(acts: readonly Act[], kind: K): ActOf<K>[] =>
  acts.filter((act): act is ActOf<K> => act.do === kind);
