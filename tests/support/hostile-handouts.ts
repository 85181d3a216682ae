import { v7 as uuid } from 'uuid';
import type { Caller } from './caller.ts';
import type { TestFair } from './fair.ts';
import { answer, writeSurvey } from './survey-stage.ts';

/** A handout with a hostile name is given out in two languages, one tap by mistake; answers to a quiz and a survey; one address. */
export const giveHostileHandouts = async (
  fair: TestFair,
  adviser: Caller,
  badge: string,
  hostile: string,
): Promise<void> => {
  const words = { en: hostile, ru: 'Листок' };
  const handoutId = uuid();
  await fair.organiser.call('POST /api/handouts', {
    body: { id: handoutId, topic: 'pay', title: words, text: words, printed: { ky: 5 } },
  });
  const mistake = uuid();
  for (const [language, count, id] of [
    ['ky', 2, uuid()],
    ['ky', 1, uuid()],
    ['ru', 4, uuid()],
    ['ru', 9, mistake],
  ] as const)
    await adviser.call('POST /api/handouts/:id/given', {
      params: { id: handoutId },
      body: { id, language, count, badge },
    });
  await adviser.call('POST /api/handouts/given/:id/undo', { params: { id: mistake }, body: { id: uuid() } });
  const questions = [{ ask: words, answers: [words, words], right: 0, because: words, source: words }];
  await fair.organiser.call('PATCH /api/quiz', { body: { questions } });
  await fair.nobody.call('POST /api/quiz/answers', { body: { id: uuid(), of: 1, before: 0, after: 1 } });
  const name = { en: '+1 Union', ky: 'Бирлик' };
  await fair.organiser.call('POST /api/directory', { body: { id: uuid(), kind: 'union', name, phone: '+996 555' } });
  await writeSurvey(fair, 'exit');
  await answer(fair.phone(), 'exit', { faces: 4, found: 'yes', count: 3, words: hostile });
};
