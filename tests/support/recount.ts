import type { Figures } from '../../shared/figures.ts';
import type { TestFair } from './fair.ts';

const STANDS = 'c.undone_seq IS NULL';
/** The scans that made a visit. */
const VISITS = `(SELECT c.*, p.kind FROM check_ins c JOIN places p ON p.id = c.place_id WHERE c.outcome = 'admitted' AND ${STANDS})`;
/** For each visitor, the last scan that says whether it is at the fair. */
const LAST = `(SELECT c.visitor_id, c.direction, max(c.fact_at || printf('%09d', c.seq)) FROM check_ins c JOIN places p ON p.id = c.place_id
  WHERE c.outcome IN ('admitted', 'already-inside', 'left') AND ${STANDS} AND (c.direction = 'in' OR p.kind = 'gate') GROUP BY c.visitor_id)`;
/** For each visitor, the last scan that says in which tent it is. */
const SEATS = `(SELECT c.visitor_id, c.direction, p.id AS place_id, p.kind, max(c.fact_at || printf('%09d', c.seq)) FROM check_ins c JOIN places p ON p.id = c.place_id
  WHERE c.outcome IN ('admitted', 'left') AND ${STANDS} AND (p.kind IN ('tent', 'stage') OR (p.kind = 'gate' AND c.direction = 'out')) GROUP BY c.visitor_id)`;

/** The figures, counted from the rows alone. */
export const recountedFigures = (fair: TestFair): Omit<Figures, 'at' | 'seq'> => {
  const one = (query: string): number => fair.sql<{ n: number }>(`SELECT ${query}`)[0]?.n ?? NaN;
  const by = (query: string): Record<string, number> =>
    Object.fromEntries(fair.sql<{ k: string; n: number }>(query).map(({ k, n }) => [k, n]));
  const people = `count(DISTINCT visitor_id) + count(*) FILTER (WHERE visitor_id IS NULL)`;
  const of = (column: string) =>
    by(`SELECT ${column} AS k, count(*) AS n FROM visitors WHERE id IN (SELECT visitor_id FROM ${VISITS}) GROUP BY 1`);
  const visitors = one(`count(DISTINCT visitor_id) AS n FROM ${VISITS}`);
  const adviceGiven = one(`${people} AS n FROM advice`);
  const tentVisitors = one(`count(DISTINCT visitor_id) AS n FROM ${VISITS} WHERE kind IN ('tent', 'stage')`);
  return {
    visitorsCheckedIn: visitors,
    presentNow: one(`count(*) AS n FROM ${LAST} WHERE direction = 'in'`),
    walkIns: one(`count(*) AS n FROM visitors WHERE via = 'walk-in' AND id IN (SELECT visitor_id FROM ${VISITS})`),
    adviceGiven,
    adviceRate: { n: adviceGiven, of: visitors },
    tentVisits: one(`count(*) AS n FROM ${VISITS} WHERE kind IN ('tent', 'stage')`),
    tentVisitors,
    tentReach: { n: tentVisitors, of: visitors },
    tallied: one(`count(*) AS n FROM tallies WHERE change = 1`),
    questionsAsked: 0,
    handoutsGiven: 0,
    employersRegistered: one(`count(*) AS n FROM employers`),
    employersPresent: one(`count(*) AS n FROM employers WHERE arrived_at IS NOT NULL`),
    vacanciesShown: one(`count(*) AS n FROM vacancies WHERE state = 'shown'`),
    openings: one(`sum(openings) AS n FROM vacancies WHERE state = 'shown'`),
    vacanciesPostedToday: one(`count(*) AS n FROM vacancies, fairs WHERE date(posted_at, '+6 hours') = fairs.day`),
    meetings: one(`count(*) AS n FROM meetings`),
    interviews: one(`count(*) AS n FROM meetings WHERE kind = 'interview'`),
    cvsLeft: one(`count(*) AS n FROM meetings WHERE kind = 'cv-left'`),
    offersMade: one(`count(*) AS n FROM offers`),
    visitorsOffered: one(`${people} AS n FROM offers`),
    offersAccepted: one(`count(*) AS n FROM offers WHERE answer = 'accepted'`),
    offersDeclined: one(`count(*) AS n FROM offers WHERE answer = 'declined'`),
    referralsMade: one(`count(referred_to) AS n FROM advice`),
    withoutBadge: {
      advice: one(`count(*) AS n FROM advice WHERE visitor_id IS NULL`),
      offers: one(`count(*) AS n FROM offers WHERE visitor_id IS NULL`),
    },
    bySex: of('sex'),
    byAgeBand: of('age_band'),
    byStatus: of('status'),
    byHeardFrom: of('heard_from'),
    byOrigin: by(`SELECT origin AS k, count(*) AS n FROM vacancies WHERE state = 'shown' GROUP BY 1`),
    byHour: by(`SELECT strftime('%H', at, '+6 hours') AS k, count(*) AS n
      FROM (SELECT min(fact_at) AS at FROM ${VISITS} GROUP BY visitor_id) GROUP BY 1`),
    byPlace: recountedPlaces(fair),
  };
};

const recountedPlaces = (fair: TestFair): Figures['byPlace'] =>
  Object.fromEntries(
    fair
      .sql<{ id: string } & Figures['byPlace'][string]>(
        `SELECT p.id, p.capacity, (SELECT count(*) FROM ${VISITS} WHERE place_id = p.id) AS visits,
          (SELECT count(DISTINCT visitor_id) FROM ${VISITS} WHERE place_id = p.id) AS visitors,
          (SELECT count(*) FROM ${SEATS} WHERE direction = 'in' AND place_id = p.id)
            + (SELECT coalesce(sum(change), 0) FROM tallies WHERE place_id = p.id) AS inside,
          (SELECT count(*) FROM tallies WHERE place_id = p.id AND change = 1) AS tallied
        FROM places p`,
      )
      .map(({ id, ...counts }) => [id, counts]),
  );
