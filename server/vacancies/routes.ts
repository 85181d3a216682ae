import * as calls from '../../shared/vacancies.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { changeVacancyOf, decideOnVacancy, postVacancyOf } from './actions.ts';
import { jobPosting } from './job-posting.ts';
import { foundVacancies, vacancyFor } from './reads.ts';

const LINKED_DATA = 'application/ld+json';

export const vacancyRoutes = (house: House): Served[] => [
  serve(calls.searchVacancies, ({ query, who }) => foundVacancies(house.reader, query, who)),
  serve(calls.postVacancy, (ask) => change(house, ask, (w) => postVacancyOf(w, ask.body, ask.who))),
  serve(calls.readVacancy, ({ params, who, request, reply }) => {
    const vacancy = vacancyFor(house.reader, params.id, who);
    if (!(request.headers.accept ?? '').includes(LINKED_DATA)) return vacancy;
    reply
      .header('vary', 'accept')
      .type(LINKED_DATA)
      .serializer(() => JSON.stringify(jobPosting(vacancy)));
    return vacancy;
  }),
  serve(calls.changeVacancy, (ask) => change(house, ask, (w) => changeVacancyOf(w, ask.params.id, ask.body, ask.who))),
  serve(calls.decideVacancy, (ask) => change(house, ask, (w) => decideOnVacancy(w, ask.params.id, ask.body))),
];
