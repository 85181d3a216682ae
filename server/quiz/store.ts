import type { Writer } from '../../db/journal.ts';
import { fairs } from '../../db/schema.ts';
import { quizAnswers } from '../../db/shelf-schema.ts';
import type { Question } from '../../shared/quiz.ts';

export const keepQuiz = (w: Writer, quiz: Question[]): void => void w.db.update(fairs).set({ quiz }).run();
export const addAnswers = (w: Writer, row: typeof quizAnswers.$inferInsert): void =>
  void w.db.insert(quizAnswers).values(row).run();
