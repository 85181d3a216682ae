import * as calls from '../../shared/surveys.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { rewriteSurvey, surveysFor, writeSurvey } from './actions.ts';
import { answerOnce } from './once.ts';
import { resultsOf } from './results.ts';

export const surveyRoutes = (house: House): Served[] => [
  serve(calls.listSurveys, ({ who }) => ({ items: surveysFor(house.reader, who) })),
  serve(calls.addSurvey, (ask) => change(house, ask, (w) => writeSurvey(w, ask.body))),
  serve(calls.changeSurvey, (ask) => change(house, ask, (w) => rewriteSurvey(w, ask.params.name, ask.body))),
  serve(calls.answerSurvey, ({ body, params: { name }, who }) => answerOnce(house, name, body, who)),
  serve(calls.readResults, ({ params, who }) => resultsOf(house.reader, params.name, who.role === 'organiser')),
];
