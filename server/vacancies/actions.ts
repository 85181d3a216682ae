import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { checkVacancy, stateAfter } from '../../shared/checks.ts';
import { localTime } from '../../shared/clock.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { VacancyFacts } from '../../shared/events.ts';
import { Refused } from '../../shared/refusals.ts';
import { FACTS_ASKED, factsGiven } from '../../shared/vacancies.ts';
import type {
  Finding,
  VacancyDraft,
  VacancyState,
  changeVacancy,
  decideVacancy,
  postVacancy,
} from '../../shared/vacancies.ts';
import type { Who } from '../access/who.ts';
import { employerById } from '../employers/store.ts';
import { fairOf } from '../fairs/store.ts';
import { originOf } from './origin.ts';
import { addDecision, addVacancyRow, changeVacancyRow, foldedWords, vacancyById, type VacancyRow } from './store.ts';

type Posted = ReplyOf<typeof postVacancy>;

/** Posts a vacancy for its employer: what the checks find decides whether it is shown, held or blocked. */
export const postVacancyOf = (w: Writer, body: BodyOf<typeof postVacancy>, who: Who): Posted => {
  const { id = uuid(), employerId: named, ...draft } = body;
  const employerId = who.kind === 'member' && who.role === 'employer' ? who.employerId : named;
  if (!employerId) throw new Refused('employer-needed', 'employerId');
  if (named && named !== employerId) throw new Refused('not-found', 'employerId');
  const fair = fairOf(w);
  const findings = checkVacancy(draft);
  const columns = columnsOf(w, employerId, draft, stateAfter(findings), findings);
  const today = localTime(w.at, fair.timeZone).day === fair.day;
  addVacancyRow(w, { id, seq: w.nextSeq(), employerId, ...columns, postedAt: w.at, postedToday: today });
  w.record({ type: 'vacancy.posted', vacancyId: id, today, ...factsFor(employerId, columns) });
  return told(id, columns);
};

/** Changes what is said, and checks it anew; or marks it filled, withdrawn, or shown again. */
export const changeVacancyOf = (
  w: Writer,
  id: string,
  { state: wished, ...changes }: BodyOf<typeof changeVacancy>,
  who: Who,
): Posted => {
  const { vacancy } = ownVacancy(w, id, who);
  const stopped = vacancy.state === 'held' || vacancy.state === 'returned' || vacancy.state === 'blocked';
  if (wished === 'shown' && stopped) throw new Refused('decided-by-people', 'state');
  const draft = withChanges(vacancy.draft, changes);
  const findings = checkVacancy(draft);
  const rechecked = Object.keys(changes).length > 0 || wished === 'shown' ? stateAfter(findings) : vacancy.state;
  const state = wished === 'filled' || wished === 'withdrawn' ? wished : afterChange(vacancy.state, rechecked, wished);
  const columns = columnsOf(w, vacancy.employerId, draft, state, findings);
  changeVacancyRow(w, id, columns);
  w.record({ type: 'vacancy.changed', vacancyId: id, ...factsFor(vacancy.employerId, columns) });
  return told(id, columns);
};

/** What people stopped stays stopped until they decide; a returned one that was mended waits for them again. */
const afterChange = (was: VacancyState, rechecked: VacancyState, wished: 'shown' | undefined): VacancyState => {
  if (was === 'held' || was === 'blocked') return was;
  if (was === 'returned') return 'held';
  return wished === 'shown' || was === 'shown' ? rechecked : was;
};

const DECIDED = { show: 'shown', hold: 'held', return: 'returned', block: 'blocked' } as const;

export const decideOnVacancy = (w: Writer, id: string, { decision, reason }: BodyOf<typeof decideVacancy>): Posted => {
  const row = vacancyById(w, id);
  if (!row) throw new Refused('not-found');
  const { employerId } = row.vacancy;
  const state = DECIDED[decision];
  const seq = w.record({ type: 'vacancy.decided', vacancyId: id, employerId, state });
  changeVacancyRow(w, id, { state });
  addDecision(w, { seq, vacancyId: id, decision, reason });
  return told(id, { ...row.vacancy, state });
};

/** A vacancy that this member may change; another's is not found. */
const ownVacancy = (r: Reader, id: string, who: Who): VacancyRow => {
  const row = vacancyById(r, id);
  const mine = who.kind === 'member' && (who.role !== 'employer' || who.employerId === row?.vacancy.employerId);
  if (!row || !mine) throw new Refused('not-found');
  return row;
};

type Columns = ReturnType<typeof columnsOf>;
const columnsOf = (r: Reader, employerId: string, draft: VacancyDraft, state: VacancyState, findings: Finding[]) => {
  const employer = employerById(r, employerId);
  if (!employer) throw new Refused('not-found', 'employerId');
  const { payFrom, payTo } = draft;
  if (payFrom !== undefined && payTo !== undefined && payTo < payFrom) throw new Refused('pay-upside-down', 'payTo');
  const paid = payFrom !== undefined || payTo !== undefined;
  const kept: VacancyDraft = paid
    ? { ...draft, currency: draft.currency ?? 'KGS', payPeriod: draft.payPeriod ?? 'month' }
    : draft;
  return {
    state,
    origin: originOf(draft, fairOf(r), employer.city),
    draft: kept,
    findings,
    openings: draft.openings ?? 1,
    factsGiven: factsGiven(kept),
    contract: draft.contract ?? null,
    occupation: draft.occupation ?? null,
    payTo: payTo ?? payFrom ?? null,
    noExperience: draft.experience === 'none',
    accessible: (draft.accessibleTo ?? []).some((way) => way !== 'ask'),
    folded: foldedWords(employer.name, draft),
  };
};

const factsFor = (
  employerId: string,
  { state, origin, openings, factsGiven: given, findings, draft }: Columns,
): VacancyFacts => ({
  employerId,
  state,
  origin,
  openings,
  contract: draft.contract ?? 'not-said',
  payStated: draft.payFrom !== undefined || draft.payTo !== undefined,
  factsGiven: given,
  warnings: findings.map(({ check }) => check),
});

/** Null takes a fact back. */
const withChanges = (draft: VacancyDraft, changes: object): VacancyDraft =>
  Object.fromEntries(Object.entries({ ...draft, ...changes }).filter(([, value]) => value !== null)) as VacancyDraft;

const told = (
  id: string,
  { state, findings, factsGiven: given }: Pick<Columns, 'state' | 'findings' | 'factsGiven'>,
): Posted => ({
  id,
  state,
  findings,
  factsGiven: given,
  factsAsked: FACTS_ASKED.length,
});
