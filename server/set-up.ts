import { timingSafeEqual } from 'node:crypto';
import type { ExampleFair } from '../db/examples/example.ts';
import { exampleFair } from '../db/examples/examples.ts';
import type { Journal, Writer } from '../db/journal.ts';
import { localTime } from '../shared/clock.ts';
import { EXAMPLES, setUpFair as setUpCall, setupState, type ExampleName, type FairDraft } from '../shared/fairs.ts';
import { Refused } from '../shared/refusals.ts';
import { setSession, needsSecrecy } from './access/cookies.ts';
import { hashOf, hashPassword } from './access/secrets.ts';
import { tryGuarded } from './access/throttle.ts';
import type { Who } from './access/who.ts';
import { makeCampaign } from './campaigns/actions.ts';
import { writePartner } from './coalition/actions.ts';
import { writeEntry } from './directory/actions.ts';
import { registerEmployer } from './employers/actions.ts';
import { writeFact } from './facts/actions.ts';
import { readFair, setUpFair } from './fairs/actions.ts';
import { isSetUp } from './fairs/store.ts';
import { writeHandout } from './handouts/actions.ts';
import type { House } from './house.ts';
import { addOrganiser } from './members/actions.ts';
import { beginSession } from './members/sign-in.ts';
import { serve, type Ask, type Served } from './mount.ts';
import { planItem } from './programme/actions.ts';
import { addPlaceToFair } from './places/actions.ts';
import { drawPlanAnew } from './plan/actions.ts';
import { setQuiz } from './quiz/actions.ts';
import { rewriteSurvey, writeSurvey } from './surveys/actions.ts';
import { postVacancyOf } from './vacancies/actions.ts';
import { decideOnVacancy } from './vacancies/decisions.ts';

type Organiser = { name: string; login: string; password: string };

/** What nearly every fair has; an organiser changes it in the console. */
const FIRST_PLACES = [
  { kind: 'gate', name: { ky: 'Кире бериш', ru: 'Вход', en: 'Gate' } },
  { kind: 'info-table', name: { ky: 'Маалымат столу', ru: 'Информационный стол', en: 'Information table' } },
  {
    kind: 'tent',
    topic: 'job-search',
    capacity: 40,
    name: { ky: 'Жумуш издөө', ru: 'Поиск работы', en: 'Job search' },
  },
  {
    kind: 'tent',
    topic: 'work-contracts',
    capacity: 40,
    name: { ky: 'Эмгек келишими', ru: 'Трудовой договор', en: 'Work contracts' },
  },
  {
    kind: 'tent',
    topic: 'trade-unions',
    capacity: 40,
    name: { ky: 'Кесиптик бирликтердин ролу', ru: 'Роль профсоюзов', en: 'The role of trade unions' },
  },
  {
    kind: 'tent',
    topic: 'discrimination',
    capacity: 40,
    name: { ky: 'Жумуштагы басмырлоо', ru: 'Дискриминация на работе', en: 'Discrimination at work' },
  },
] as const;

const SYSTEM: Who = { kind: 'member', role: 'organiser', id: 'system', employerId: null, placeIds: [], tokenHash: '' };

const makeOwn = (w: Writer, draft: FairDraft): void => {
  setUpFair(w, draft);
  for (const place of FIRST_PLACES) addPlaceToFair(w, { ...place, name: { ...place.name } });
};

/** The checks hold some of an example's vacancies, as they would; on its square somebody has looked at them. */
const SEEN = 'Иш берүүчү менен сүйлөштүк / Поговорили с работодателем';

/** An example fair is laid on today and open. */
const makeExample = (w: Writer, name: ExampleName): void => {
  const day = localTime(w.at, 'Asia/Bishkek').day;
  const { fair, places, plan, programme, employers, vacancies, partners, campaigns, ...shelf } = exampleFair(name, day);
  setUpFair(w, fair, 'open');
  for (const place of places) addPlaceToFair(w, place);
  drawPlanAnew(w, { revision: 0, ...plan });
  for (const item of programme) planItem(w, item);
  fillShelf(w, shelf);
  for (const partner of partners) writePartner(w, partner);
  for (const campaign of campaigns) makeCampaign(w, campaign);
  for (const employer of employers) registerEmployer(w, employer);
  for (const vacancy of vacancies) {
    const { id, state } = postVacancyOf(w, vacancy, SYSTEM);
    if (state === 'held') decideOnVacancy(w, id, { decision: 'show', reason: SEEN }, SYSTEM);
  }
};

/** What visitors can take along from an example fair, and what they are asked. */
const fillShelf = (
  w: Writer,
  shelf: Pick<ExampleFair, 'handouts' | 'facts' | 'quiz' | 'directory' | 'surveys'>,
): void => {
  for (const handout of shelf.handouts) writeHandout(w, handout);
  for (const fact of shelf.facts) writeFact(w, fact);
  for (const entry of shelf.directory) writeEntry(w, entry);
  setQuiz(w, shelf.quiz);
  for (const survey of shelf.surveys) {
    writeSurvey(w, survey);
    rewriteSurvey(w, survey.name, { state: 'open' });
  }
};

/** A fair without the wizard: the example, or one to be filled in later in the console. */
export const makeFair = (journal: Journal, example: ExampleName | null, now: Date): Promise<void> =>
  journal.write('system', (w) => {
    if (isSetUp(w)) return;
    if (example) return makeExample(w, example);
    const day = localTime(now.toISOString(), 'Asia/Bishkek').day;
    makeOwn(w, {
      name: { ky: 'Бош жумуш орундарынын жарманкеси', ru: 'Ярмарка вакансий', en: 'Job fair' },
      city: { ky: 'Ош', ru: 'Ош', en: 'Osh' },
      opensAt: `${day}T03:00:00.000Z`,
      closesAt: `${day}T09:00:00.000Z`,
    });
  });

/** Makes the first organiser, where there is none yet with this login. */
export const makeOrganiser = async (journal: Journal, { name, login, password }: Organiser): Promise<string> => {
  const passwordHash = await hashPassword(password);
  return journal.write('system', (w) => addOrganiser(w, { name, login, passwordHash }));
};

export const setUpRoutes = (house: House): Served[] => [
  serve(setupState, () => ({ done: isSetUp(house.reader), examples: [...EXAMPLES] })),
  serve(setUpCall, (ask) =>
    tryGuarded(house.journal, house.now, `set up ${ask.request.ip}`, () => setUpByWizard(house, ask)),
  ),
];

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));

const setUpByWizard = async (house: House, { body, request, reply }: Ask<typeof setUpCall>) => {
  const { code, fair, example, organiser } = body;
  if (isSetUp(house.reader)) throw new Refused('already-set-up');
  if (!house.setupCode || !isSame(code.trim(), house.setupCode)) throw new Refused('wrong-setup-code', 'code');
  needsSecrecy(request);
  if ((fair === undefined) === (example === undefined)) throw new Refused('choose-fair', 'fair');
  const passwordHash = await hashPassword(organiser.password);
  const signedIn = await house.journal.write('system', (w) => {
    if (isSetUp(w)) throw new Refused('already-set-up');
    if (fair) makeOwn(w, fair);
    if (example) makeExample(w, example);
    return beginSession(w, addOrganiser(w, { ...organiser, passwordHash }), 'password');
  });
  house.setupCode = null;
  await house.certificates?.passwordGiven(organiser.password);
  setSession(reply, signedIn.token);
  return {
    fair: readFair(house.reader, { publicUrl: house.settings.publicUrl, rehearsal: false }),
    member: signedIn.member,
  };
};
