import type { BodyOf } from '../../shared/endpoint.ts';
import type { answerSurvey } from '../../shared/surveys.ts';
import { NOBODY, type Who } from '../access/who.ts';
import { changeOnce, type House } from '../house.ts';
import { addAnswers, isDesk } from './actions.ts';

/**
 * Counts a set of answers once, by its number. The number is nobody's, and what is kept of it is made without the
 * answers: they are few enough that a hash of them, beside a number that tells the time, would say when each set came.
 */
export const answerOnce = (
  house: House,
  name: string,
  body: BodyOf<typeof answerSurvey>,
  who: Who,
): Promise<object> => {
  const numbered = { id: body.id, route: `POST /api/surveys/${name}/answers`, body: {} };
  return changeOnce(house, { who: NOBODY, by: isDesk(who) ? who : NOBODY }, numbered, (w) =>
    addAnswers(w, name, body, who),
  );
};
