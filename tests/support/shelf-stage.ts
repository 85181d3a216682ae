import { v7 as uuid } from 'uuid';
import { REFERRAL_TEXT } from '../../shared/advice.ts';
import { EMPLOYERS_SURVEY, EXIT_SURVEY } from '../../shared/surveys.ts';
import type { TestFair } from './fair.ts';

/** A handout that the holder of a badge was given, advice to the same, a fact, a question and somebody to turn to. */
export const fillShelf = async (fair: TestFair, badge: string, placeId: string) => {
  const handoutId = uuid();
  const words = { ky: 'Айлык баракча', ru: 'Расчётный листок' };
  await fair.organiser.call('POST /api/handouts', {
    body: { id: handoutId, topic: 'pay', title: words, text: words, printed: { ky: 20 } },
  });
  const desk = await fair.member('desk');
  const givenId = uuid();
  await desk.call('POST /api/handouts/:id/given', {
    params: { id: handoutId },
    body: { id: givenId, language: 'ky', badge, placeId },
  });
  const adviser = await fair.member('adviser');
  const entryId = uuid();
  await fair.organiser.call('POST /api/directory', {
    body: { id: entryId, kind: 'union', name: { ky: 'Кесиптик бирлик' }, phone: '0312 000000' },
  });
  const adviceId = uuid();
  await adviser.call('POST /api/advice', {
    body: { id: adviceId, topic: 'union', badge, partnerId: entryId, consentText: REFERRAL_TEXT },
  });
  const factId = uuid();
  await fair.organiser.call('POST /api/facts', {
    body: { id: factId, topic: 'pay', statement: words, source: words },
  });
  const questions = [{ ask: words, answers: [words, words], right: 0, because: words, source: words }];
  await fair.organiser.call('PATCH /api/quiz', { body: { questions } });
  for (const name of [EXIT_SURVEY, EMPLOYERS_SURVEY]) {
    const asked = [{ key: 'how', kind: 'faces' as const, ask: words }];
    await fair.organiser.call('POST /api/surveys', { body: { id: uuid(), name, title: words, questions: asked } });
    await fair.organiser.call('PATCH /api/surveys/:name', { params: { name }, body: { state: 'open' } });
  }
  return { handoutId, givenId, entryId, adviceId, factId, questions };
};
