import * as calls from '../../shared/vacancy-calls.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { changeVacancyOf, postVacancyOf } from './actions.ts';
import { decideOnVacancy, decisionsFor } from './decisions.ts';
import { jobPosting } from './job-posting.ts';
import { coverageOf } from './coverage.ts';
import { MissedSearches } from './missed.ts';
import { occupationsFor } from './occupations.ts';
import { foundVacancies, vacancyFor } from './reads.ts';

const LINKED_DATA = 'application/ld+json';

export const vacancyRoutes = (house: House): Served[] => {
  const missed = new MissedSearches(house);
  return [
    serve(calls.searchVacancies, ({ query, who, request }) => {
      const found = foundVacancies(house.reader, house.finder, query, who);
      missed.note(query, found.total, request.ip);
      return found;
    }),
    serve(calls.findOccupations, ({ query }) => ({ items: occupationsFor(query) })),
    serve(calls.readCoverage, () => ({ items: coverageOf(house.reader, house.fair) })),
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
    serve(calls.changeVacancy, (ask) =>
      change(house, ask, (w) => changeVacancyOf(w, ask.params.id, ask.body, ask.who)),
    ),
    serve(calls.decideVacancy, (ask) =>
      change(house, ask, (w) => decideOnVacancy(w, ask.params.id, ask.body, ask.who)),
    ),
    serve(calls.listDecisions, ({ params, who }) => ({ items: decisionsFor(house.reader, params.id, who) })),
  ];
};
