import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { stateAfter } from '../../shared/checks.ts';
import { localTime } from '../../shared/clock.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import { FACTS_ASKED, type VacancyDraft, type VacancyState } from '../../shared/vacancies.ts';
import type { changeVacancy, postVacancy } from '../../shared/vacancy-calls.ts';
import type { Who } from '../access/who.ts';
import { fairOf } from '../fairs/store.ts';
import { columnsOf, factsFor, type Columns } from './columns.ts';
import { forEmployer, judged } from './judging.ts';
import { addVacancyRow, changeVacancyRow, decisionsOf, vacancyById, type VacancyRow } from './store.ts';

export type Posted = ReplyOf<typeof postVacancy>;

/** Posts a vacancy for its employer: what the checks find decides whether it is shown, held or blocked. */
export const postVacancyOf = (w: Writer, body: BodyOf<typeof postVacancy>, who: Who): Posted => {
  const { id = uuid(), employerId: named, ...draft } = body;
  const employerId = who.kind === 'member' && who.role === 'employer' ? who.employerId : named;
  if (!employerId) throw new Refused('employer-needed', 'employerId');
  if (named && named !== employerId) throw new Refused('not-found', 'employerId');
  const fair = fairOf(w);
  const findings = judged(w, w.at, { id, employerId, draft }, who);
  const columns = columnsOf(w, employerId, draft, stateAfter(findings), findings);
  const today = localTime(w.at, fair.timeZone).day === fair.day;
  const seq = w.nextSeq();
  addVacancyRow(w, {
    id,
    seq,
    saidSeq: seq,
    changedSeq: seq,
    employerId,
    ...columns,
    postedAt: w.at,
    postedToday: today,
  });
  w.record({ type: 'vacancy.posted', vacancyId: id, today, ...factsFor(employerId, columns) });
  return told(id, columns, who);
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
  const isSaidAnew = Object.keys(changes).length > 0;
  const draft = withChanges(vacancy.draft, changes);
  const findings = judged(w, w.at, { id, employerId: vacancy.employerId, draft }, who);
  const rechecked = isSaidAnew || wished === 'shown' ? stateAfter(findings) : vacancy.state;
  const state =
    wished === 'filled' || wished === 'withdrawn' ? wished : afterChange(stopOf(w, vacancy), rechecked, wished);
  const columns = columnsOf(w, vacancy.employerId, draft, state, findings);
  const seq = w.record({ type: 'vacancy.changed', vacancyId: id, ...factsFor(vacancy.employerId, columns) });
  changeVacancyRow(w, id, { ...columns, changedSeq: seq, ...(isSaidAnew ? { saidSeq: seq } : {}) });
  return told(id, columns, who);
};

/** Its state; `checked` where a check blocked it and nobody has decided anything. */
const stopOf = (r: Reader, { id, state }: VacancyRow['vacancy']): VacancyState | 'checked' =>
  state === 'blocked' && decisionsOf(r, id)[0]?.decision !== 'block' ? 'checked' : state;

/** What people stopped waits for them again once it was mended; what a check blocked is checked anew. */
const afterChange = (
  was: VacancyState | 'checked',
  rechecked: VacancyState,
  wished: 'shown' | undefined,
): VacancyState => {
  if (was === 'held' || was === 'blocked' || was === 'returned') return rechecked === 'blocked' ? 'blocked' : 'held';
  return wished === 'shown' || was === 'shown' || was === 'checked' ? rechecked : was;
};

/** A vacancy that this member may change; another's is not found. */
export const ownVacancy = (r: Reader, id: string, who: Who): VacancyRow => {
  const row = vacancyById(r, id);
  const mine = who.kind === 'member' && (who.role !== 'employer' || who.employerId === row?.vacancy.employerId);
  if (!row || !mine) throw new Refused('not-found');
  return row;
};

/** Null takes a fact back. */
const withChanges = (draft: VacancyDraft, changes: object): VacancyDraft =>
  Object.fromEntries(Object.entries({ ...draft, ...changes }).filter(([, value]) => value !== null)) as VacancyDraft;

export const told = (
  id: string,
  { state, findings, factsGiven: given }: Pick<Columns, 'state' | 'findings' | 'factsGiven'>,
  who: Who,
): Posted => ({
  id,
  state,
  findings: who.kind === 'member' && who.role === 'employer' ? forEmployer(findings) : findings,
  factsGiven: given,
  factsAsked: FACTS_ASKED.length,
});
