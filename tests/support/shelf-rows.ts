import type { Figures } from '../../shared/figures.ts';
import type { ReadRows } from './tally.ts';

const keyed = (rows: { key: string; n: number }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ key, n }) => [key, n]));

const GIVEN = 'FROM handouts_given WHERE undone_at IS NULL';
const ADVISED = 'FROM advice WHERE undone_at IS NULL';
type Counted = Pick<
  Figures,
  | 'handoutsGiven'
  | 'handoutsByTitle'
  | 'handoutsByLanguage'
  | 'quiz'
  | 'surveysAnswered'
  | 'adviceByTopic'
  | 'adviceByOutcome'
>;

/** What was given out, answered and advised, counted from the rows. */
export const shelfCounted = (sql: ReadRows): Counted => {
  const by = (select: string, rest: string) => keyed(sql<{ key: string; n: number }>(`SELECT ${select} ${rest}`));
  return {
    handoutsGiven: sql<{ n: number }>(`SELECT coalesce(sum(count), 0) AS n ${GIVEN}`)[0]!.n,
    handoutsByTitle: by('handout_id AS key, sum(count) AS n', `${GIVEN} GROUP BY handout_id`),
    handoutsByLanguage: by('language AS key, sum(count) AS n', `${GIVEN} GROUP BY language`),
    quiz: { before: answers(sql, 'before'), after: answers(sql, 'after') },
    surveysAnswered: by('survey AS key, count(*) AS n', 'FROM survey_sets GROUP BY survey'),
    adviceByTopic: by('topic AS key, count(*) AS n', `${ADVISED} GROUP BY topic`),
    adviceByOutcome: by("coalesce(outcome, 'notSaid') AS key, count(*) AS n", `${ADVISED} GROUP BY outcome`),
  };
};

const answers = (sql: ReadRows, side: 'before' | 'after') =>
  sql<Figures['quiz']['before']>(
    `SELECT coalesce(sum("${side}"), 0) AS n, coalesce(sum("of"), 0) AS "of", count(*) AS sets
     FROM quiz_answers WHERE "${side}" IS NOT NULL`,
  )[0]!;

/** The same as the folded fair keeps it. */
export const shelfFolded = (sql: ReadRows) => ({
  handoutsBy: keyed(
    sql(`SELECT handout_id || '.' || language AS key, sum(count) AS n ${GIVEN} GROUP BY handout_id, language`),
  ),
  quiz: Object.fromEntries(
    (['before', 'after'] as const).flatMap((side) => {
      const { n, of, sets } = answers(sql, side);
      const sums = [
        [`${side}.right`, n],
        [`${side}.of`, of],
        [`${side}.sets`, sets],
      ] as const;
      return sums.filter(([, sum]) => sum > 0);
    }),
  ),
});
