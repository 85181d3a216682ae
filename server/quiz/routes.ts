import * as calls from '../../shared/quiz.ts';
import { NOBODY } from '../access/who.ts';
import { change, changeOnce, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { countAnswers, quizNow, setQuiz } from './actions.ts';

export const quizRoutes = (house: House): Served[] => [
  serve(calls.readQuiz, () => quizNow(house.reader)),
  serve(calls.changeQuiz, (ask) => change(house, ask, (w) => setQuiz(w, ask.body.questions))),
  serve(calls.answerQuiz, ({ body, endpoint: { route } }) =>
    changeOnce(house, { who: NOBODY }, { id: body.id, route, body }, (w) => countAnswers(w, body)),
  ),
];
