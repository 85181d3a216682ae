import type { ExampleFair } from './example.ts';
import { idOf } from './osh-2017/ids.ts';
import { CAMPAIGNS, partnersOf } from './osh-2017/coalition.ts';
import { DIRECTORY } from './osh-2017/directory.ts';
import { FACT_CARDS } from './osh-2017/facts.ts';
import { HANDOUTS_ON_CONTRACTS } from './osh-2017/handouts-contract.ts';
import { HANDOUTS_ON_RIGHTS } from './osh-2017/handouts-rights.ts';
import { PLAN } from './osh-2017/plan.ts';
import { programmeOf } from './osh-2017/programme.ts';
import { QUIZ } from './osh-2017/quiz.ts';
import { fairOf, placesOf } from './osh-2017/square.ts';
import { STANDS } from './osh-2017/stands.ts';
import { SURVEYS } from './osh-2017/surveys.ts';
import { employersOf, vacanciesOf } from './stand.ts';

/**
 * The job fair at Osh State University of 25 October 2017, laid on another day ("2026-10-25", local). The fair and its
 * shape are real, every employer and vacancy is invented. The same ids and words each time.
 */
export const oshExample = (day: string): ExampleFair => ({
  fair: fairOf(day),
  places: placesOf(),
  plan: PLAN,
  programme: programmeOf(day),
  employers: employersOf(STANDS, idOf),
  vacancies: vacanciesOf(STANDS, idOf, day),
  handouts: [...HANDOUTS_ON_CONTRACTS, ...HANDOUTS_ON_RIGHTS],
  facts: FACT_CARDS,
  quiz: QUIZ,
  directory: DIRECTORY,
  surveys: SURVEYS,
  partners: partnersOf(day),
  campaigns: CAMPAIGNS,
});
