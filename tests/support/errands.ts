import { v7 as uuid } from 'uuid';
import { PROTOCOL_VERSION } from '../../shared/feed.ts';
import type { Caller } from './caller.ts';
import { LOGIN, PASSWORD, scan } from './fair.ts';
import { keyBody, sealedContact, sealedFurther, sealedMatter, sealedReply } from './sealed.ts';
import { laid } from './plans.ts';
import { FOLDER_ERRANDS } from './folder-errands.ts';
import { REPORT_ERRANDS } from './report-errands.ts';
import { PEOPLE_ERRANDS } from './people-errands.ts';
import type { Stage } from './stage.ts';
import { SURVEY_ERRANDS } from './survey-errands.ts';

/** What is sent on an errand; `from` is the address it comes from, this machine where it says none. */
export type Errand = { params?: Record<string, string>; query?: object; body?: object; from?: string };

/** Sends an errand and says with which status it was answered. */
export const statusOf = async (asker: Caller, route: string, errand: Errand): Promise<number> =>
  (await answerTo(asker, route, errand)).statusCode;

/** Sends an errand; the answer as it came. */
export const answerTo = (
  asker: Caller,
  route: string,
  errand: Errand,
): Promise<{ statusCode: number; body: string }> => {
  const { params = {}, query, body, from = '127.0.0.1' } = errand;
  const [method, path = ''] = route.split(' ');
  return asker.app.inject({
    method: method as 'GET',
    url: path.replace(/:(\w+)|\*/g, (all, name?: string) => params[name ?? all] ?? ''),
    headers: asker.headers,
    remoteAddress: from,
    ...(query ? { query: query as Record<string, string> } : {}),
    ...(body ? { payload: body } : {}),
  });
};

/** A machine that is not this one (RFC 5737). */
export const ELSEWHERE = '203.0.113.9';

const aTable = () => Buffer.from('Вакансия;Организация\nПовар;Кафе\n').toString('base64');
const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const now = () => new Date().toISOString();
const organiser = { name: 'Айгүл', login: 'aigul', password: 'another long password' };

const words = { ky: 'Эмгек акы', ru: 'Оплата' };
const aHandout = { topic: 'pay', title: words, text: words, printed: { ky: 20 } } as const;
const aFact = { topic: 'pay', statement: words, source: words } as const;
const anEntry = { kind: 'union', name: words } as const;

/** A valid request for each route of the access table, naming what is on the stage; a route without one needs nothing. */
export const ERRANDS: Record<string, (stage: Stage) => Errand | Promise<Errand>> = {
  ...PEOPLE_ERRANDS,
  ...FOLDER_ERRANDS,
  'POST /api/setup': () => ({ body: { code: '12345678', example: 'osh-2017', organiser } }),
  'PATCH /api/fair': () => ({ body: { state: 'open' } }),
  'POST /api/programme': () => ({ body: { startsAt: now(), endsAt: soon(), title: 'Кесиптик бирликтер' } }),

  'PUT /api/plan': async ({ fair, gate }) => ({
    body: { ...(await fair.nobody.call('GET /api/plan')), places: [laid(gate.id)] },
  }),
  'PATCH /api/programme/:id': ({ itemId }) => ({ params: { id: itemId }, body: { delay: 5 } }),
  'POST /api/announcements': () => ({ body: { id: uuid(), text: { ky: 'Тамак даяр' }, minutes: 5 } }),
  'DELETE /api/announcements/:id': ({ announcementId }) => ({ params: { id: announcementId } }),
  'GET /api/places/:id/roster': ({ tent }) => ({ params: { id: tent.id } }),
  'POST /api/places/:id/duty': ({ tent }) => ({ params: { id: tent.id }, body: { id: uuid(), act: 'begin' } }),
  'POST /api/questions': ({ tent }) => ({ body: { id: uuid(), placeId: tent.id, text: 'Эмне үчүн?', language: 'ky' } }),
  'GET /api/questions (any state)': ({ tent }) => ({ query: { placeId: tent.id, state: 'any' } }),
  'POST /api/questions/:id/vote': ({ questionId }) => ({ params: { id: questionId }, body: {} }),
  'PATCH /api/questions/:id': ({ questionId }) => ({
    params: { id: questionId },
    body: { translations: { en: 'Why?' } },
  }),

  'POST /api/session': () => ({ body: { login: LOGIN, password: PASSWORD } }),
  'POST /api/session/card': ({ employer }) => ({ body: { secret: employer.secret } }),
  'POST /api/devices/reserve': () => ({ body: { id: uuid(), count: 1 } }),
  'POST /api/devices/hand-in': () => ({
    body: { items: [{ id: uuid(), kind: 'check-in', madeAt: now(), body: '{}' }] },
  }),
  'POST /api/quarantine/:deviceId/decision': () => ({
    params: { deviceId: uuid() },
    body: { decision: 'drop', reason: 'A test' },
  }),
  'POST /api/members': () => ({ body: { name: 'Азамат', role: 'desk' } }),
  'PATCH /api/members/:id': async (stage) => ({ params: { id: await newMember(stage) }, body: { placeIds: [] } }),
  'POST /api/members/:id/card': async (stage) => ({ params: { id: await newMember(stage) }, body: {} }),
  'DELETE /api/members/:id': async (stage) => ({ params: { id: await newMember(stage) } }),
  'POST /api/devices': () => ({ body: { name: 'Чыгыш дарбаза', kind: 'scanner' } }),
  'POST /api/devices/:id/pairing-code': async (stage) => ({ params: { id: (await newDevice(stage)).id }, body: {} }),
  'DELETE /api/devices/:id': async (stage) => ({ params: { id: (await newDevice(stage)).id } }),
  'POST /api/devices/pair': async (stage) => ({ body: { pairingCode: (await newDevice(stage)).pairingCode } }),
  'POST /api/devices/heartbeat': () => ({
    body: { pending: 0, oldestPendingAt: null, version: '0.1.0', clockAt: now() },
  }),

  'GET /api/places/:id': ({ tent }) => ({ params: { id: tent.id } }),
  'POST /api/places': () => ({ body: { kind: 'stand', name: '14' } }),
  'PATCH /api/places/:id': ({ tent }) => ({ params: { id: tent.id }, body: { capacity: null } }),
  'POST /api/places/:id/tally': ({ tent }) => ({ params: { id: tent.id }, body: { change: 1 } }),
  'POST /api/places/:id/tally/undo': async ({ fair, tent }) => {
    const tallyId = uuid();
    const body = { id: tallyId, change: 1 as const };
    await fair.organiser.call('POST /api/places/:id/tally', { params: { id: tent.id }, body });
    return { params: { id: tent.id }, body: { id: uuid(), tallyId } };
  },
  'POST /api/places/:id/paper-tally': ({ tent }) => ({
    params: { id: tent.id },
    body: { id: uuid(), count: 12, at: now() },
  }),

  'GET /api/badges/:batchId.pdf': async (stage) => ({ params: { batchId: await newBatch(stage) } }),
  'POST /api/badges/:batchId/void': async (stage) => ({
    params: { batchId: await newBatch(stage) },
    body: { reason: 'Суу болгон' },
  }),
  'GET /api/exports/:what.csv': () => ({ params: { what: 'vacancies' } }),
  'GET /api/exports/:what.xlsx': () => ({ params: { what: 'check-ins' } }),
  'GET /api/templates/:what.xlsx': () => ({ params: { what: 'employers' } }),
  'GET /api/print/posters.pdf': () => ({ query: { channel: 'banner' } }),
  'POST /api/badges': () => ({ body: { count: 1 } }),
  'POST /api/badges/void': async ({ fair }) => ({ body: { badge: (await fair.badges(1))[0], reason: 'Жоголгон' } }),
  'POST /api/invitations': () => ({ body: { invitations: [{ id: uuid() }] } }),
  'POST /api/imports/preview': () => ({ body: { what: 'vacancies', file: aTable() } }),
  'POST /api/imports': () => ({ body: { id: uuid(), what: 'vacancies', file: aTable() } }),
  'POST /api/groups': ({ gate }) => ({ body: { id: uuid(), count: 2, placeId: gate.id, checkIn: true } }),
  'POST /api/visitors': ({ badge }) => ({ body: { id: uuid(), badge } }),
  'POST /api/check-ins': ({ badge, tent }) => ({ body: scan(badge, tent.id) }),
  'POST /api/check-ins/batch': ({ badge, tent }) => ({
    body: { checkIns: [{ ...scan(badge, tent.id), done: 'admitted' }] },
  }),
  'POST /api/check-ins/:id/undo': async ({ fair, badge, gate }) => {
    const body = scan(badge, gate.id);
    await fair.enter(body);
    return { params: { id: body.id }, body: { id: uuid(), reason: 'Ката' } };
  },

  'GET /api/employers/:id': ({ employerId }) => ({ params: { id: employerId } }),
  'POST /api/employers': () => ({ body: { name: 'Жаңы иш берүүчү' } }),
  'PATCH /api/employers/:id': ({ employerId }) => ({ params: { id: employerId }, body: { stand: '9' } }),
  'POST /api/employers/:id/arrival': ({ employerId }) => ({ params: { id: employerId }, body: { here: true } }),
  'POST /api/employers/:id/confirmation': ({ employerId }) => ({ params: { id: employerId }, body: {} }),
  'GET /api/vacancies (any state)': () => ({ query: { state: 'any' } }),
  'GET /api/vacancies/:id': ({ vacancyId }) => ({ params: { id: vacancyId } }),
  'GET /api/vacancies/:id (held)': ({ heldId }) => ({ params: { id: heldId } }),
  'POST /api/vacancies': ({ employerId }) => ({ body: { employerId, title: 'Ашпозчу' } }),
  'PATCH /api/vacancies/:id': ({ vacancyId }) => ({ params: { id: vacancyId }, body: { openings: 2 } }),
  'POST /api/vacancies/:id/decision': ({ vacancyId }) => ({
    params: { id: vacancyId },
    body: { decision: 'show', reason: 'Текшерилди' },
  }),
  'POST /api/meetings': ({ vacancyId, badge }) => ({ body: { id: uuid(), badge, vacancyId, kind: 'talk' } }),
  'POST /api/offers': ({ vacancyId, badge }) => ({ body: { id: uuid(), vacancyId, badge, terms: { payFrom: 1000 } } }),
  'POST /api/offers/:id/answer': ({ offerId }) => ({ params: { id: offerId }, body: { answer: 'accepted' } }),
  'GET /api/vacancies/:id/decisions': ({ heldId }) => ({ params: { id: heldId } }),
  'GET /api/occupations': () => ({ query: { q: 'швея' } }),
  'PATCH /api/rules': () => ({ body: { twoToShow: false } }),
  'PATCH /api/meetings/:id': ({ meetingId }) => ({ params: { id: meetingId }, body: { starred: true } }),
  'POST /api/consents': ({ employerId }) => ({
    body: { employerId, contact: '0555 123456', textVersion: 1, language: 'ky' },
  }),
  'DELETE /api/consents/:id': ({ consentId }) => ({ params: { id: consentId } }),
  'POST /api/offers/:id/withdrawal': ({ offerId }) => ({ params: { id: offerId }, body: {} }),
  'POST /api/offers/:id/confirmation': ({ offerId }) => ({ params: { id: offerId }, body: {} }),
  'POST /api/offers/:id/follow-up': ({ offerId }) => ({
    params: { id: offerId },
    body: { day: '30', reached: false },
  }),
  'POST /api/advice': ({ badge }) => ({ body: { id: uuid(), topic: 'contract', badge } }),

  'POST /api/advice/:id/undo': ({ adviceId }) => ({ params: { id: adviceId }, body: { id: uuid() } }),

  'GET /api/handouts/:id': ({ handoutId }) => ({ params: { id: handoutId } }),
  'POST /api/handouts': () => ({ body: { id: uuid(), ...aHandout } }),
  'PATCH /api/handouts/:id': ({ handoutId }) => ({ params: { id: handoutId }, body: aHandout }),
  'DELETE /api/handouts/:id': async ({ fair }) => {
    const id = uuid();
    await fair.organiser.call('POST /api/handouts', { body: { id, ...aHandout } });
    return { params: { id } };
  },
  'POST /api/handouts/:id/given': ({ handoutId, tent }) => ({
    params: { id: handoutId },
    body: { id: uuid(), language: 'ky', placeId: tent.id },
  }),
  'POST /api/handouts/given/:id/undo': ({ givenId }) => ({ params: { id: givenId }, body: { id: uuid() } }),
  'GET /api/print/sheets.pdf': ({ handoutId }) => ({ query: { handoutId } }),
  'POST /api/facts': () => ({ body: { id: uuid(), ...aFact } }),
  'PATCH /api/facts/:id': ({ factId }) => ({ params: { id: factId }, body: aFact }),
  'DELETE /api/facts/:id': async ({ fair }) => {
    const id = uuid();
    await fair.organiser.call('POST /api/facts', { body: { id, ...aFact } });
    return { params: { id } };
  },
  'PATCH /api/quiz': ({ questions }) => ({ body: { questions } }),
  'POST /api/quiz/answers': () => ({ body: { id: uuid(), of: 1, before: 0, after: 1 } }),
  ...SURVEY_ERRANDS,
  ...REPORT_ERRANDS,
  'POST /api/directory': () => ({ body: { id: uuid(), ...anEntry } }),
  'PATCH /api/directory/:id': ({ entryId }) => ({ params: { id: entryId }, body: anEntry }),
  'DELETE /api/directory/:id': async ({ fair }) => {
    const id = uuid();
    await fair.organiser.call('POST /api/directory', { body: { id, ...anEntry } });
    return { params: { id } };
  },
  'POST /api/rights-keys/own': async () => ({ body: (await keyBody()).body }),
  'POST /api/rights-questions': async ({ adviser }) => ({
    body: { ...(await sealedMatter('Айлык качан төлөнөт?', [adviser])).body, topic: 'contract' },
  }),
  'POST /api/rights-questions/further': async ({ adviser, matter }) => ({
    body: await sealedFurther('Дагы бир суроо', matter.receipt, [adviser]),
  }),
  'POST /api/rights-questions/answers': ({ matter }) => ({ body: { answerId: matter.receipt.answerId } }),
  'GET /api/rights-questions/:id': ({ matter }) => ({ params: { id: matter.body.id } }),
  'POST /api/rights-questions/:id/answer': async ({ adviser, matter }) => ({
    params: { id: matter.body.id },
    body: await sealedReply('answer', 'Жооп', matter, [adviser]),
  }),
  'POST /api/rights-questions/:id/note': async ({ adviser, matter }) => ({
    params: { id: matter.body.id },
    body: await sealedReply('note', 'Белги', matter, [adviser]),
  }),
  'POST /api/reports': async ({ adviser, vacancyId }) => ({
    body: { ...(await sealedMatter('Акча сурашты', [adviser])).body, about: 'fee', vacancyId },
  }),
  'POST /api/union-contacts': async ({ union }) => ({ body: await sealedContact('Айнура', '0555 000111', [union]) }),
  'DELETE /api/union-contacts/:id': ({ unionContactId }) => ({ params: { id: unionContactId } }),

  'GET /api/journal': () => ({ query: { limit: 1 } }),
  'GET /api/feed (public)': () => ({ query: { scope: 'public', v: PROTOCOL_VERSION } }),
  'GET /api/feed (staff)': () => ({ query: { scope: 'staff', v: PROTOCOL_VERSION } }),
  'GET /metrics (elsewhere)': () => ({ from: ELSEWHERE }),

  'GET /b/:code': ({ badge }) => ({ params: { code: badge } }),
  'GET /B/:code': ({ badge }) => ({ params: { code: badge } }),
  'GET /v/:id': ({ vacancyId }) => ({ params: { id: vacancyId } }),
  'GET /V/:id': ({ vacancyId }) => ({ params: { id: vacancyId } }),
  'GET /h/:id': ({ handoutId }) => ({ params: { id: handoutId } }),
  'GET /H/:id': ({ handoutId }) => ({ params: { id: handoutId } }),
  'GET /assets/*': () => ({ params: { '*': 'page.js' } }),
  'GET /icons/*': () => ({ params: { '*': 'icon.png' } }),
  'GET /api/docs/static/*': () => ({ params: { '*': 'swagger-ui.css' } }),
  'HEAD /api/docs/static/*': () => ({ params: { '*': 'swagger-ui.css' } }),
};

const newMember = async ({ fair }: Stage): Promise<string> =>
  (await fair.organiser.call('POST /api/members', { body: { name: 'Нургүл', role: 'viewer' } })).id;
const newBatch = async ({ fair }: Stage): Promise<string> =>
  (await fair.organiser.call('POST /api/badges', { body: { count: 1 } })).batchId;
const newDevice = ({ fair }: Stage) =>
  fair.organiser.call('POST /api/devices', { body: { name: 'Батыш дарбаза', kind: 'kiosk' } });
