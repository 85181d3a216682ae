import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Decision, decideVacancy } from '../../shared/vacancy-calls.ts';
import type { Who } from '../access/who.ts';
import { rulesOf } from '../fairs/store.ts';
import { memberById } from '../members/store.ts';
import { ownVacancy, told, type Posted } from './actions.ts';
import { addDecision, changeVacancyRow, decisionsOf, vacancyById, type VacancyRow } from './store.ts';

const DECIDED = { show: 'shown', hold: 'held', return: 'returned', block: 'blocked' } as const;

/**
 * A person decides about a vacancy, with a reason. What a check blocked, and where the fair asks for it what was held, is
 * shown once two different people have said so of the words as they now stand.
 */
export const decideOnVacancy = (
  w: Writer,
  id: string,
  { decision, reason }: BodyOf<typeof decideVacancy>,
  who: Who,
): Posted => {
  const row = vacancyById(w, id);
  if (!row || who.kind !== 'member') throw new Refused('not-found');
  const { employerId } = row.vacancy;
  const agreed = new Set([...approvers(w, row), who.id]).size;
  const isEnough = decision !== 'show' || agreed >= neededFor(w, row);
  const state = isEnough ? DECIDED[decision] : row.vacancy.state;
  const seq = w.record({ type: 'vacancy.decided', vacancyId: id, employerId, state, decision });
  changeVacancyRow(w, id, { state, changedSeq: seq });
  addDecision(w, { seq, vacancyId: id, decision, reason, memberId: who.id, at: w.at });
  return told(id, { ...row.vacancy, state }, who);
};

const neededFor = (r: Reader, { vacancy }: VacancyRow): number => {
  if (vacancy.state === 'blocked' && vacancy.findings.some(({ severity }) => severity === 'BLOCK')) return 2;
  return vacancy.state === 'held' && rulesOf(r).twoToShow ? 2 : 1;
};

/** Who has said "show" since the words last changed and nobody said otherwise. */
export const approvers = (r: Reader, { vacancy }: VacancyRow): Set<string> => {
  const since = decisionsOf(r, vacancy.id).filter(({ seq }) => seq > vacancy.saidSeq);
  const otherwise = since.findIndex(({ decision }) => decision !== 'show');
  return new Set(since.slice(0, otherwise === -1 ? undefined : otherwise).map(({ memberId }) => memberId));
};

/** Newest first; an employer learns what was decided and why, not by whom. */
export const decisionsFor = (r: Reader, id: string, who: Who): Decision[] => {
  ownVacancy(r, id, who);
  const isEmployer = who.kind === 'member' && who.role === 'employer';
  return decisionsOf(r, id).map(({ decision, reason, at, memberId }) => ({
    decision,
    reason,
    at,
    ...(isEmployer ? {} : { by: memberById(r, memberId)?.name ?? '' }),
  }));
};
