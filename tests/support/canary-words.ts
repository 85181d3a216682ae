import { randomBytes } from 'node:crypto';
import type { Route } from '../../shared/calls.ts';
import { CONSENT_TEXT } from '../../shared/consents.ts';
import { FOLLOW_UP_TEXT } from '../../shared/follow-ups.ts';
import type { Answer, Caller } from './caller.ts';
import { newId } from './days.ts';
import type { TestFair } from './fair.ts';
import { aPaper, earlierReport } from './report-stage.ts';

const LETTERS = 'ghijklmnop';
/** A word that is said nowhere else. Without digits: one in twenty-four would else be warned of as a phone number. */
export const canaryWord = (): string =>
  `Кенар${randomBytes(7)
    .toString('hex')
    .replace(/\d/g, (digit) => LETTERS[Number(digit)]!)}`;

/** Canaries (canaries.ts), as far as they are needed here. */
type Sayer = {
  routes: Set<string>;
  word(field: string): string;
  ask(by: Caller, route: Route, given?: Record<string, unknown>, params?: object): Promise<Answer>;
};

/** Handouts, facts, the quiz and the list of where to turn, written and written anew. */
export const sayOfShelf = async ({ organiser }: TestFair, canaries: Sayer): Promise<void> => {
  for (const [thing, given] of [
    ['handouts', { topic: 'pay', printed: {} }],
    ['facts', { topic: 'pay', sector: null }],
    ['directory', { kind: 'union', verifiedOn: '2026-10-01' }],
  ] as const) {
    const id = newId();
    const added = await canaries.ask(organiser, `POST /api/${thing}`, { ...given, id });
    const changed = await canaries.ask(organiser, `PATCH /api/${thing}/:id`, given, { id });
    if (added.status !== 201 || changed.status !== 200) throw new Error(`not honoured: ${thing}`);
  }
  canaries.routes.add('PATCH /api/quiz');
  const word = (field: string) => ({ ky: canaries.word(`PATCH /api/quiz ${field}`) });
  const answers = [word('answers'), word('answers')];
  const question = { ask: word('ask'), answers, right: 0, because: word('because'), source: word('source') };
  await organiser.call('PATCH /api/quiz', { body: { questions: [question] } });
};

/** The report of an earlier fair, a link to this one's for somebody, and a secret that opens nothing. */
export const sayInReports = async ({ organiser, nobody }: TestFair, canaries: Sayer): Promise<void> => {
  const { fair, ...told } = earlierReport();
  const { id, day, opensAt, closesAt } = fair;
  const given = { ...told, fair: { id, day, opensAt, closesAt }, parts: [], earlier: [] };
  const brought = await canaries.ask(organiser, 'POST /api/earlier-reports', given);
  const linked = await canaries.ask(organiser, 'POST /api/report-links', { days: 7 });
  if (brought.status !== 201 || linked.status !== 201) throw new Error('not honoured: reports');
  await canaries.ask(nobody, 'POST /api/report-links/open', { language: 'ky' });
  const partner = { role: 'union', memorandum: 'signed', signedOn: '2026-09-01' };
  const { file } = aPaper;
  const press = { at: '2026-10-25T05:30:00.000Z', medium: 'tv', link: null, interviews: [] };
  const board = { kind: 'decision', due: '2026-12-01', state: 'open' };
  const word = (route: string) => ({ promises: [{ text: canaries.word(`${route} promises`), state: 'open' }] });
  for (const [thing, given, more] of [
    ['partners', partner, word],
    ['assessments', board, () => ({})],
    ['media', press, () => ({})],
    ['campaigns', { channel: 'tv' }, (route: string) => ({ code: route.startsWith('POST') ? 'tv8' : 'tv9' })],
  ] as const) {
    const id = newId();
    const added = await canaries.ask(organiser, `POST /api/${thing}`, { ...given, ...more(`POST ${thing}`), id });
    const changed = await canaries.ask(
      organiser,
      `PATCH /api/${thing}/:id`,
      { ...given, ...more(`PATCH ${thing}`) },
      { id },
    );
    if (added.status !== 201 || changed.status !== 200) throw new Error(`not honoured: ${thing}`);
    if (thing === 'partners') await canaries.ask(organiser, 'POST /api/partners/:id/memorandum', { file }, { id });
  }
};

/** A plan of the square with a landmark, which has a name. */
export const sayOnPlan = async ({ organiser }: TestFair, canaries: Sayer): Promise<void> => {
  canaries.routes.add('PUT /api/plan');
  const plan = await organiser.call('GET /api/plan');
  const name = { ky: canaries.word('PUT /api/plan landmarks name') };
  const landmarks = [{ id: newId(), kind: 'fountain' as const, name, x: 1, y: 1, width: 4, height: 4 }];
  await organiser.call('PUT /api/plan', { body: { ...plan, landmarks } });
};

/** A survey written and written anew, and what a visitor writes in it. */
export const sayOfSurvey = async (fair: TestFair, canaries: Sayer): Promise<void> => {
  const asked = (route: string) => [{ key: 'why', kind: 'text', ask: { ky: canaries.word(`${route} ask`) } }];
  const params = { name: 'exit' };
  const [added, changed] = [asked('POST /api/surveys'), asked('PATCH /api/surveys/:name')];
  await canaries.ask(fair.organiser, 'POST /api/surveys', { id: newId(), ...params, questions: added });
  await canaries.ask(fair.organiser, 'PATCH /api/surveys/:name', { questions: changed, state: 'open' }, params);
  canaries.routes.add('POST /api/surveys/:name/answers');
  const answers = { why: canaries.word('POST /api/surveys/:name/answers why') };
  await fair.phone().call('POST /api/surveys/:name/answers', { params, body: { id: newId(), answers } });
};

/** A visitor lets an employer that was met know how to reach them, twice, and takes it back. */
export const sayOfContact = async (
  fair: TestFair,
  canaries: Sayer,
  employer: Caller,
  employerId: string,
): Promise<void> => {
  const phone = fair.phone();
  const { badge } = await phone.call('POST /api/visitors', { body: { id: newId() } });
  await employer.call('POST /api/meetings', { body: { id: newId(), badge, kind: 'talk' } });
  const given = { employerId, textVersion: CONSENT_TEXT, language: 'ky' };
  await canaries.ask(phone, 'POST /api/consents', { ...given, id: newId() });
  const id = newId();
  await canaries.ask(phone, 'POST /api/consents', { ...given, id });
  await phone.call('DELETE /api/consents/:id', { params: { id } });
  await canaries.ask(phone, 'POST /api/follow-up-contact', {
    language: 'ky',
    textVersion: FOLLOW_UP_TEXT,
    agreed: true,
  });
};

/** The next fair's name, and a name typed to delete one that is not there. */
export const sayOfFairs = async ({ organiser }: TestFair, canaries: Sayer): Promise<void> => {
  canaries.routes.add('POST /api/fairs');
  const word = (field: string): string => canaries.word(`POST /api/fairs ${field}`);
  const times = { opensAt: '2027-10-24T03:00:00.000Z', closesAt: '2027-10-24T09:00:00.000Z' };
  const fair = { ...times, name: word('name'), city: word('city'), venue: word('venue') };
  await organiser.call('POST /api/fairs', { body: { fair } });
  await canaries.ask(organiser, 'POST /api/fairs/:folder/removed', {}, { folder: 'another' });
};
