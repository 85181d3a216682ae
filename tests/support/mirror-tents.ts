import type { FairNow } from '../../shared/fair.ts';
import type { ReadRows } from './tally.ts';

type Mirrored = 'programme' | 'announcements' | 'duties' | 'questions';

/** What the rows say of the programme and the tents, as folding the journal must give it [J6]. */
export const tentsIn = (sql: ReadRows): Pick<FairNow, Mirrored> => {
  const byId = <K extends Mirrored>(query: string): FairNow[K] =>
    Object.fromEntries(sql<{ id: string }>(query).map(({ id, ...row }) => [id, row])) as FairNow[K];
  return {
    programme: byId<'programme'>('SELECT id, place_id AS placeId, state, delay FROM programme'),
    announcements: byId<'announcements'>(
      'SELECT id, expires_at AS expiresAt FROM announcements WHERE withdrawn_at IS NULL',
    ),
    duties: byId<'duties'>(
      'SELECT id, place_id AS placeId, member_id AS memberId, began_at AS since FROM duties WHERE ended_at IS NULL',
    ),
    questions: byId<'questions'>(
      `SELECT id, place_id AS placeId, state, language, asked_at AS askedAt,
         (SELECT count(*) FROM votes WHERE question_id = questions.id) AS votes
       FROM questions WHERE state IN ('waiting', 'taken', 'parked')`,
    ),
  };
};
