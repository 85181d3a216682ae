import type { ExampleFair } from './example.ts';
import { idOf } from './jalalabad-2018/ids.ts';
import { PLAN } from './jalalabad-2018/plan.ts';
import { programmeOf } from './jalalabad-2018/programme.ts';
import { fairOf, placesOf } from './jalalabad-2018/square.ts';
import { STANDS } from './jalalabad-2018/stands.ts';
import { DIRECTORY } from './osh-2017/directory.ts';
import { FACT_CARDS } from './osh-2017/facts.ts';
import { HANDOUTS_ON_CONTRACTS } from './osh-2017/handouts-contract.ts';
import { HANDOUTS_ON_RIGHTS } from './osh-2017/handouts-rights.ts';
import { QUIZ } from './osh-2017/quiz.ts';
import { SURVEYS } from './osh-2017/surveys.ts';
import { employersOf, vacanciesOf } from './stand.ts';

/**
 * The job fair on a city square of Jalalabad in October 2018, beside the main market, laid on another day ("2026-10-25",
 * local). Real are the square, the four tents from 09:00, the kinds of employers and the three origins of about 200
 * vacancies; every employer and vacancy is invented. Its tents have Osh's four topics, and so its
 * sheets, facts, quiz and surveys. The same ids and words each time.
 */
export const jalalabadExample = (day: string): ExampleFair => ({
  fair: fairOf(day),
  places: placesOf(),
  plan: PLAN,
  programme: programmeOf(day),
  employers: employersOf(STANDS, idOf),
  vacancies: vacanciesOf(STANDS, idOf, day),
  handouts: [...HANDOUTS_ON_CONTRACTS, ...HANDOUTS_ON_RIGHTS],
  facts: FACT_CARDS,
  quiz: QUIZ,
  directory: DIRECTORY.filter(({ name }) => !JSON.stringify(name).includes('Osh')),
  surveys: SURVEYS,
  partners: [],
  campaigns: [],
});
