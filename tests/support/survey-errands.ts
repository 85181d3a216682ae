import { v7 as uuid } from 'uuid';

const words = { ky: 'Кандай болду?', ru: 'Как всё прошло?' };
const aSurvey = (name: string) => ({ name, title: words, questions: [{ key: 'how', kind: 'faces', ask: words }] });

/** A valid request for each route of surveys. */
export const SURVEY_ERRANDS = {
  'POST /api/surveys': () => ({ body: { id: uuid(), ...aSurvey(`s-${uuid()}`) } }),
  'PATCH /api/surveys/:name': () => ({ params: { name: 'exit' }, body: { state: 'open' } }),
  'POST /api/surveys/:name/answers': () => ({ params: { name: 'exit' }, body: { id: uuid(), answers: { how: 5 } } }),
  'POST /api/surveys/:name/answers (employers)': () => ({
    params: { name: 'employers' },
    body: { id: uuid(), answers: { how: 5 } },
  }),
  'POST /api/surveys/:name/answers (on paper)': () => ({
    params: { name: 'exit' },
    body: { id: uuid(), answers: {}, onPaper: true },
  }),
  'GET /api/surveys/:name/results': () => ({ params: { name: 'exit' } }),
  'GET /api/print/survey.pdf': () => ({ query: { name: 'exit' } }),
};
