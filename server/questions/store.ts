import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { questions, votes } from '../../db/tent-schema.ts';
import type { QuestionState } from '../../shared/questions.ts';

export type QuestionRow = typeof questions.$inferSelect;
/** Of these places and in these states; of all where there is no list. */
export type Wanted = { placeIds: readonly string[] | null; states: readonly QuestionState[] | null };

/** Oldest first. */
export const questionsOf = (r: Reader, { placeIds, states }: Wanted): QuestionRow[] => {
  const conditions: SQL[] = [];
  if (placeIds) conditions.push(inArray(questions.placeId, [...placeIds]));
  if (states) conditions.push(inArray(questions.state, [...states]));
  return r.db
    .select()
    .from(questions)
    .where(and(...conditions))
    .orderBy(asc(questions.seq))
    .all();
};
export const questionById = (r: Reader, id: string): QuestionRow | undefined =>
  r.db.select().from(questions).where(eq(questions.id, id)).get();
export const addQuestionRow = (w: Writer, row: typeof questions.$inferInsert): void =>
  void w.db.insert(questions).values(row).run();
export const changeQuestionRow = (w: Writer, id: string, row: Partial<QuestionRow>): void =>
  void w.db.update(questions).set(row).where(eq(questions.id, id)).run();

/** Writes a vote down; false where this voter had voted already. */
export const addVote = (w: Writer, questionId: string, voter: string): boolean =>
  w.db.insert(votes).values({ questionId, voter }).onConflictDoNothing().run().changes > 0;
/** Whoever voted for one has voted for the other now; gives back how many votes that one has in all. */
export const moveVotes = (w: Writer, from: string, to: string): number => {
  const voters = votersOf(w, from);
  for (const voter of voters) addVote(w, to, voter);
  return votersOf(w, to).length;
};
const votersOf = (r: Reader, questionId: string): string[] =>
  r.db
    .select({ voter: votes.voter })
    .from(votes)
    .where(eq(votes.questionId, questionId))
    .all()
    .map(({ voter }) => voter);
