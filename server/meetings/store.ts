import type { Writer } from '../../db/journal.ts';
import { meetings } from '../../db/schema.ts';

export const addMeetingRow = (w: Writer, row: typeof meetings.$inferInsert): void =>
  void w.db.insert(meetings).values(row).run();
