import type { Reader } from '../../db/journal.ts';
import type { QueryOf, ReplyOf } from '../../shared/endpoint.ts';
import { fold } from '../../shared/fold.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Vacancy, VacancyState } from '../../shared/vacancies.ts';
import type { searchVacancies } from '../../shared/vacancy-calls.ts';
import type { Who } from '../access/who.ts';
import { approvers } from './decisions.ts';
import { forEmployer } from './judging.ts';
import type { VacancyFinder } from './finder.ts';
import { rankedRows, searchRows, vacancyById } from './store.ts';
import { toldCard, toldToAll, toldVacancy } from './told.ts';

const PAGE = 50;
const MODERATORS = ['organiser', 'moderator'];

type Query = QueryOf<typeof searchVacancies>;

/**
 * The vacancies that meet the wishes; only shown ones but for those who look after them. Shown ones are found by meaning,
 * the best first unless another order is asked for; others by the letters of their words.
 */
export const foundVacancies = (
  r: Reader,
  finder: VacancyFinder,
  query: Query,
  who: Who,
): ReplyOf<typeof searchVacancies> => {
  const { q = '', page = 1, state, ...wishes } = query;
  const asked = statesFor(state, who);
  if (asked.employerId && wishes.employerId && wishes.employerId !== asked.employerId) throw new Refused('not-found');
  const words = fold(q).split(' ').filter(Boolean);
  const from = (page - 1) * PAGE;
  const isPublic = asked.states?.length === 1 && asked.states[0] === 'shown';
  const { total, rows } =
    words.length > 0 && isPublic && wishes.sort === undefined
      ? rankedRows(r, finder.find(q), { ...wishes, ...asked, words: [] }, PAGE, from)
      : searchRows(
          r,
          { ...wishes, ...asked, words: isPublic ? [] : words, ids: idsFor(finder, q, isPublic) },
          PAGE,
          from,
        );
  return { total, page, pageSize: PAGE, items: rows.map(toldCard) };
};

const idsFor = (finder: VacancyFinder, q: string, isPublic: boolean): string[] | undefined =>
  isPublic && fold(q) !== '' ? finder.find(q) : undefined;

const statesFor = (state: Query['state'], who: Who): { states: VacancyState[] | null; employerId?: string } => {
  if (state === undefined || state === 'shown') return { states: ['shown'] };
  const states = state === 'any' ? null : [state];
  if (who.kind === 'member' && MODERATORS.includes(who.role)) return { states };
  if (who.kind === 'member' && who.role === 'employer' && who.employerId) return { states, employerId: who.employerId };
  throw new Refused(who.kind === 'member' || who.kind === 'device' ? 'not-yours' : 'sign-in-first');
};

/** One vacancy; one that is not shown is found only by those who look after it. */
export const vacancyFor = (r: Reader, id: string, who: Who): Vacancy => {
  const row = vacancyById(r, id);
  const minds = who.kind === 'member' && (MODERATORS.includes(who.role) || who.employerId === row?.vacancy.employerId);
  if (!row || (row.vacancy.state !== 'shown' && !minds)) throw new Refused('not-found');
  if (!minds) return toldToAll(row);
  const { findings } = row.vacancy;
  const isEmployer = who.role === 'employer';
  return toldVacancy(row, {
    findings: isEmployer ? forEmployer(findings) : findings,
    approvals: approvers(r, row).size,
  });
};
