import { CALLS, type Route } from '../../shared/calls.ts';
import type { Answer, Caller } from './caller.ts';
import { newId } from './days.ts';
import { type TestFair, scan } from './fair.ts';
import {
  canaryWord,
  sayInReports,
  sayOfContact,
  sayOfFairs,
  sayOfShelf,
  sayOfSurvey,
  sayOnPlan,
} from './canary-words.ts';

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  anyOf?: Schema[];
  items?: Schema;
};

const FREE = new Set([undefined, '\\S', '^\\S+$', '^https://']);
/** Whether people may write what they like there. */
const isFree = ({ type, enum: values, format, pattern }: Schema): boolean =>
  [type].flat().includes('string') && !values && !format && FREE.has(pattern);
const hasFree = (schema: Schema): boolean => isFree(schema) || partsOf(schema).some(hasFree);
const partsOf = ({ anyOf = [], items, properties, patternProperties }: Schema): Schema[] => [
  ...anyOf,
  ...(items ? [items] : []),
  ...Object.values({ ...properties, ...patternProperties }),
];

/** The calls in whose bodies people may write what they like, but for badges, which have a test of their own. */
export const WORDY_ROUTES: string[] = CALLS.flatMap((call) => {
  const { badge: _badge, ...fields } = ('body' in call ? (call.body as Schema).properties : undefined) ?? {};
  return Object.values(fields).some(hasFree) ? [call.route] : [];
});

/** Writes a word that occurs nowhere else into every free field of every call. */
export class Canaries {
  /** Each word, and where it was written: "POST /api/employers name". */
  readonly said: { word: string; field: string }[] = [];
  readonly routes = new Set<string>();
  readonly #around: (word: string, room: number) => string;

  /** `around` makes of a word what is written, in at most so many letters. */
  constructor(around: (word: string, room: number) => string = (word) => word) {
    this.#around = around;
  }

  get words(): string[] {
    return this.said.map(({ word }) => word);
  }

  /** The fields whose words occur in a text. */
  fieldsIn(text: string): string[] {
    return [...new Set(this.said.flatMap(({ word, field }) => (text.includes(word) ? [field] : [])))].sort();
  }

  /** A body for a call: what is given, and a new word wherever people may write; `variant` picks among unions. */
  body(route: Route, given: Record<string, unknown> = {}, variant = 0): Record<string, unknown> {
    const call = CALLS.find((each) => each.route === route)!;
    this.routes.add(route);
    return this.#filled((call as { body: Schema }).body, given, variant, route) as Record<string, unknown>;
  }

  ask(by: Caller, route: Route, given: Record<string, unknown> = {}, params = {}, variant = 0): Promise<Answer> {
    return by.ask(route, { params, body: this.body(route, given, variant) });
  }

  /** A new word that was written into a field by hand. */
  word(field: string): string {
    return this.#word({ maxLength: 60 }, field);
  }

  #filled(schema: Schema, given: unknown, variant: number, field: string): unknown {
    if (schema.anyOf) return this.#filled(schema.anyOf[variant % schema.anyOf.length]!, given, variant, field);
    if (schema.properties) {
      const known = (given ?? {}) as Record<string, unknown>;
      const fields = Object.entries(schema.properties).map(([key, part]) => [
        key,
        key in known && (typeof known[key] !== 'object' || !part.properties)
          ? known[key]
          : this.#filled(part, known[key], variant, `${field} ${key}`),
      ]);
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    }
    return isFree(schema) ? this.#word(schema, field) : undefined;
  }

  /** A word that is said nowhere else. */
  say(field: string): { word: string; field: string } {
    const canary = { word: canaryWord(), field };
    this.said.push(canary);
    return canary;
  }

  #word({ pattern, maxLength = 200 }: Schema, field: string): string {
    const { word } = this.say(field);
    return pattern === '^https://' ? `https://example.org/${word}` : this.#around(word, maxLength);
  }
}

/** Everything that people may write at a running fair, written once; the words, and every badge that was shown. */
export const sayEverything = async (
  fair: TestFair,
  canaries = new Canaries(),
): Promise<{ canaries: Canaries; badges: string[] }> => {
  const { organiser } = fair;
  const idOf = ({ status, body }: Answer): string => {
    if (status >= 300) throw new Error(`not honoured: ${status} ${JSON.stringify(body)}`);
    return (body as unknown as { id: string }).id;
  };
  const said = async (...call: Parameters<Canaries['ask']>) => idOf(await canaries.ask(...call));
  const placeId = await said(organiser, 'POST /api/places', { kind: 'tent' }, {}, 1);
  await said(organiser, 'PATCH /api/places/:id', {}, { id: placeId }, 1);
  const times = { startsAt: '2026-10-25T05:00:00.000Z', endsAt: '2026-10-25T06:00:00.000Z' };
  const itemId = await said(organiser, 'POST /api/programme', { ...times, placeId }, {}, 1);
  await said(organiser, 'PATCH /api/programme/:id', { ...times, placeId }, { id: itemId }, 1);
  await said(organiser, 'POST /api/members', { role: 'desk' });
  await said(organiser, 'POST /api/devices', { kind: 'kiosk' });
  await organiser.ask('PATCH /api/fair', { body: canaries.body('PATCH /api/fair', { state: 'set-up' }) });
  await organiser.ask('PATCH /api/fair', { body: canaries.body('PATCH /api/fair', { state: 'open' }) });
  await canaries.ask(fair.nobody, 'POST /api/session');
  await canaries.ask(fair.nobody, 'POST /api/session/card');
  await canaries.ask(fair.nobody, 'POST /api/devices/pair');
  const kiosk = await fair.device('kiosk');
  const clock = { pending: 0, oldestPendingAt: null, clockAt: times.startsAt };
  await canaries.ask(kiosk, 'POST /api/devices/heartbeat', clock);
  const badges = await sayOfVisitors(fair, canaries, kiosk, placeId);
  await sayInTents(fair, canaries, placeId);
  await sayOfQuarantine(fair, canaries);
  await sayInFiles(fair, canaries);
  await sayOfShelf(fair, canaries);
  await sayOnPlan(fair, canaries);
  await sayInReports(fair, canaries);
  await sayOfFairs(fair, canaries);
  await sayOfSurvey(fair, canaries);
  await sayOfVacancies(fair, canaries, badges[0]!, said);
  return { canaries, badges };
};

const sayOfVisitors = async (fair: TestFair, canaries: Canaries, kiosk: Caller, placeId: string): Promise<string[]> => {
  const desk = await fair.member('desk');
  const { codes, batchId } = await desk.call('POST /api/badges', { body: { count: 4 } });
  const [first = '', second = '', third = ''] = codes;
  const damaged = `${third.slice(0, 15)}${third.endsWith('0') ? 1 : 0}`;
  const phone = fair.phone();
  const own = await phone.call('POST /api/visitors', { body: { id: newId(), facts: { sex: 'female' } } });
  await kiosk.call('POST /api/visitors', {
    body: { id: newId(), badge: first, facts: { ageBand: '23-29', district: 'KG-GO' } },
  });
  const gate = (await organiserPlaces(fair)).find(({ kind }) => kind === 'gate')!;
  for (const badge of [first, `HTTP://FAIR/B/${second}`, damaged, '4111111111111111', own.badge])
    await kiosk.ask('POST /api/check-ins', { body: scan(badge, gate.id) });
  await phone.ask('POST /api/check-ins', { body: { ...scan(own.badge, gate.id), placeKey: gate.placeKey } });
  await phone.ask('POST /api/check-ins', { body: canaries.body('POST /api/check-ins', scan(own.badge, gate.id)) });
  const item = { ...scan(second, placeId), placeKey: 'none', done: 'admitted' };
  await canaries.ask(desk, 'POST /api/groups', { id: newId(), count: 2 });
  canaries.routes.add('POST /api/invitations');
  const invitations = [{ id: newId(), group: canaries.word('POST /api/invitations group') }];
  await fair.organiser.call('POST /api/invitations', { body: { invitations } });
  canaries.routes.add('POST /api/check-ins/batch');
  await kiosk.ask('POST /api/check-ins/batch', {
    body: { checkIns: [item, { ...scan(damaged, placeId), done: 'admitted' }] },
  });
  await canaries.ask(kiosk, 'POST /api/check-ins/:id/undo', { id: newId() }, { id: item.id });
  await canaries.ask(desk, 'POST /api/badges/void', { badge: third });
  await canaries.ask(desk, 'POST /api/badges/:batchId/void', {}, { batchId });
  const adviser = await fair.member('adviser');
  await adviser.call('POST /api/advice', {
    body: { id: newId(), topic: 'union', badge: first, referredTo: 'legal-aid' },
  });
  return [...codes, damaged, own.badge, '4111111111111111'];
};

/** A file in which every cell and a heading is a word of its own, with a row that is refused. */
const sayInFiles = async ({ organiser }: TestFair, canaries: Canaries): Promise<void> => {
  for (const route of ['POST /api/imports/preview', 'POST /api/imports'] as const) {
    canaries.routes.add(route);
    const word = (cell: string) => canaries.word(`${route} ${cell}`);
    const [heading, row] = [word('heading'), ['name', 'city', 'contact'].map(word)];
    const lines = [[heading, 'Город', 'Контакт'], row, ['', ...['refused', 'refused'].map(word)]];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const file = Buffer.from(lines.map((cells) => cells.map(quoted).join(';')).join('\n')).toString('base64');
    const body = { what: 'employers' as const, file, columns: [{ heading, field: 'name' }] };
    await organiser.call(route, { body: route === 'POST /api/imports' ? { ...body, id: newId() } : body });
  }
};

/** What is asked in a tent and announced on the square, which everybody may read. */
const sayInTents = async (fair: TestFair, canaries: Canaries, placeId: string): Promise<void> => {
  const { organiser } = fair;
  await canaries.ask(organiser, 'POST /api/announcements', { id: newId(), minutes: 60, placeId });
  const id = newId();
  await canaries.ask(fair.nobody, 'POST /api/questions', { id, placeId, language: 'ky' });
  await canaries.ask(
    organiser,
    'PATCH /api/questions/:id',
    { id: newId(), state: 'taken', mergeInto: undefined },
    { id },
  );
};

const sayOfQuarantine = async (fair: TestFair, canaries: Canaries): Promise<void> => {
  const kiosk = await fair.device('kiosk');
  const left = { id: newId(), kind: 'undo', madeAt: new Date().toISOString() };
  canaries.routes.add('POST /api/devices/hand-in');
  const { word } = canaries.say('body of a left item');
  await kiosk.ask('POST /api/devices/hand-in', { body: { items: [{ ...left, body: `{"reason":"${word}"}` }] } });
  const decided = [{ decision: 'drop' }, { deviceId: kiosk.deviceId }] as const;
  await canaries.ask(fair.organiser, 'POST /api/quarantine/:deviceId/decision', ...decided);
};

const organiserPlaces = async (fair: TestFair) => (await fair.organiser.call('GET /api/places')).items;

const sayOfVacancies = async (
  fair: TestFair,
  canaries: Canaries,
  badge: string,
  said: (...call: Parameters<Canaries['ask']>) => Promise<string>,
): Promise<void> => {
  const { organiser } = fair;
  const employerId = await said(organiser, 'POST /api/employers', { sector: null });
  await said(organiser, 'PATCH /api/employers/:id', { sector: null }, { id: employerId });
  const employer = await fair.member('employer', { employerId });
  const held = await said(employer, 'POST /api/vacancies', { id: newId() });
  await said(organiser, 'POST /api/vacancies/:id/decision', { decision: 'hold' }, { id: held });
  await said(employer, 'PATCH /api/vacancies/:id', {}, { id: held });
  const vacancyId = (await employer.call('POST /api/vacancies', { body: { title: 'Повар' } })).id;
  const meetingId = await said(employer, 'POST /api/meetings', { id: newId(), badge, kind: 'interview' });
  await said(employer, 'PATCH /api/meetings/:id', {}, { id: meetingId });
  await sayOfContact(fair, canaries, employer, employerId);
  const limits = { minimumWage: 3280, subsistence: 9818, asOf: '2026-01-01' };
  await canaries.ask(organiser, 'PATCH /api/rules', { limits });
  for (const variant of [0, 1]) {
    const offerId = await said(employer, 'POST /api/offers', { id: newId(), vacancyId, badge }, {}, variant);
    const desk = await fair.member('desk');
    await said(desk, 'POST /api/offers/:id/answer', { answer: 'declined' }, { id: offerId });
    if (variant === 1) await said(employer, 'POST /api/offers/:id/withdrawal', {}, { id: offerId });
  }
};
