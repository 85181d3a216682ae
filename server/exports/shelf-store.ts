import { asc, count, eq, isNull, sql, sum } from 'drizzle-orm';
import type { Reader } from '../../db/journal.ts';
import { advice, handouts, handoutsGiven, quizAnswers } from '../../db/shelf-schema.ts';
import { localTime } from '../../shared/clock.ts';
import { fairOf } from '../fairs/store.ts';

/** How often which advice came to what; nobody is in it. */
export const exportedAdviceOutcomes = (r: Reader) =>
  r.db
    .select({
      topic: advice.topic,
      outcome: advice.outcome,
      times: count(),
      minutes: sum(advice.minutes).mapWith(Number),
    })
    .from(advice)
    .where(isNull(advice.undoneAt))
    .groupBy(advice.topic, advice.outcome)
    .orderBy(asc(advice.topic), asc(advice.outcome))
    .all();

/** Copies by handout, language and hour of the fair's day. */
export const exportedHandouts = (r: Reader) => {
  const { timeZone } = fairOf(r);
  const rows = r.db
    .select({
      id: handouts.id,
      title: handouts.title,
      topic: handouts.topic,
      language: handoutsGiven.language,
      count: handoutsGiven.count,
      at: handoutsGiven.at,
    })
    .from(handoutsGiven)
    .innerJoin(handouts, eq(handouts.id, handoutsGiven.handoutId))
    .where(isNull(handoutsGiven.undoneAt))
    .orderBy(sql`${handouts}.rowid`, asc(handoutsGiven.language), asc(handoutsGiven.at))
    .all();
  const sums = new Map<string, Omit<(typeof rows)[number], 'at'> & { hour: string }>();
  for (const { at, ...row } of rows) {
    const { hour } = localTime(at, timeZone);
    const key = `${row.id} ${row.language} ${hour}`;
    const sum = sums.get(key);
    if (sum) sum.count += row.count;
    else sums.set(key, { ...row, hour });
  }
  return [...sums.values()];
};

/** Before a tent and after it: right answers, all answers, sets of answers. */
export const exportedQuiz = (r: Reader) => {
  const rows = r.db.select().from(quizAnswers).all();
  return (['before', 'after'] as const).map((side) => {
    const answered = rows.filter((row) => row[side] !== null);
    const total = (of: (row: (typeof rows)[number]) => number) => answered.reduce((all, row) => all + of(row), 0);
    return { side, right: total((row) => row[side] ?? 0), of: total((row) => row.of), sets: answered.length };
  });
};
