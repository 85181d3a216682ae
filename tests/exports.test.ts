import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import { planVacancies } from '../server/imports/plan.ts';
import { readTables } from '../server/imports/read-tables.ts';
import { readWorkbook } from '../server/sheets/read-workbook.ts';
import { EXPORTS, type Export } from '../shared/exports.ts';
import { vacancyDraft } from '../shared/vacancies.ts';
import { TestFair, scan } from './support/fair.ts';
import { giveHostileHandouts } from './support/hostile-handouts.ts';

const HOSTILE = '=HYPERLINK("http://evil.example","x")';
const NOVEL = `<b>Жили</b> & были, "старик"\nсо старухой; ${'и так далее '.repeat(450)}`.trim();
const NOTE = 'Зарплатаны кийин айтам';

let fair: TestFair;
let badge: string;
const day = '2026-10-25';
beforeAll(async () => {
  fair = await TestFair.open({ at: `${day}T04:42:10Z` });
  const employerId = await fair.addEmployer('Келечек Текс', '@12');
  await fair.addEmployer(HOSTILE, '7');
  const { id: vacancyId } = await fair.organiser.call('POST /api/vacancies', {
    body: {
      employerId,
      title: '+7 Тигүүчү',
      description: NOVEL,
      payFrom: 30_000,
      payTo: 35_000.5,
      currency: 'KGS',
      payPeriod: 'month',
      contract: 'open-ended',
      hours: 40,
      paidLeave: 'yes',
      accessibleTo: ['step-free', 'home-work'],
      startsOn: day,
      howToApply: '+996 555 12 34 56',
    },
  });
  await fair.organiser.call('POST /api/vacancies/:id/decision', {
    params: { id: vacancyId },
    body: { decision: 'show', reason: '-1 эмес' },
  });
  const employer = await fair.member('employer', { employerId });
  const phone = fair.phone();
  const facts = { sex: 'female', ageBand: '18-22', status: 'student', heardFrom: 'friend', aim: 'job' } as const;
  badge = (await phone.call('POST /api/visitors', { body: { id: uuid(), facts } })).badge;
  const gate = await fair.place('gate');
  await fair.enter(scan(badge, gate.id, 'in', fair.clock.read().toISOString()));
  await employer.call('POST /api/meetings', {
    body: { id: uuid(), badge, vacancyId, kind: 'cv-left', note: NOTE },
  });
  const { id } = await employer.call('POST /api/offers', {
    body: { id: uuid(), vacancyId, badge, terms: { payFrom: 31_000, currency: 'KGS', note: '=1+1' } },
  });
  await phone.call('POST /api/offers/:id/answer', { params: { id }, body: { answer: 'declined', reason: 'distance' } });
  const adviser = await fair.member('adviser');
  await adviser.call('POST /api/advice', {
    body: { id: uuid(), badge, topic: 'contract', minutes: 12, referredTo: 'union' },
  });
  const body = { id: uuid(), placeId: (await fair.addTent(null)).id, text: '=Эмне?', language: 'ky' } as const;
  const asked = await phone.call('POST /api/questions', { body });
  await fair.organiser.call('PATCH /api/questions/:id', { params: { id: asked.id }, body: { state: 'taken' } });
  await giveHostileHandouts(fair, adviser, badge, HOSTILE);
});
afterAll(() => fair.stop());
const taken = async (what: Export, kind: 'csv' | 'xlsx', language = 'en') => {
  const response = await fair.running.app.inject({
    url: `/api/exports/${what}.${kind}?language=${language}`,
    headers: fair.organiser.headers,
  });
  expect(response.statusCode, response.body).toBe(200);
  expect(response.headers['content-disposition']).toBe(`attachment; filename="${day}-${what}.${kind}"`);
  return new Uint8Array(response.rawPayload);
};
const csvOf = async (what: Export, language = 'en') => Buffer.from(await taken(what, 'csv', language)).toString('utf8');
const rowsOf = async (what: Export, language = 'en') => {
  const { data } = Papa.parse<Record<string, string>>((await csvOf(what, language)).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
};
const NOW = () => `${day} 10:42`;

describe('what an organiser takes away', () => {
  it('employers', async () => {
    expect(await rowsOf('employers')).toEqual([
      { Name: 'Келечек Текс', Stand: "'@12" },
      { Name: `'${HOSTILE}`, Stand: '7' },
    ]);
  });

  it('vacancies, with every fact in words and a column for every field', async () => {
    const [row, ...others] = await rowsOf('vacancies', 'ru');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Работодатель: 'Келечек Текс',
      Стенд: "'@12",
      Состояние: 'Показана',
      Должность: "'+7 Тигүүчү",
      'Количество мест': '1',
      'Зарплата от': '30000',
      'Зарплата до': '35000.5',
      Валюта: 'сом',
      'Период оплаты': 'месяц',
      Договор: 'трудовой договор',
      'Часов в неделю': '40',
      'Оплачиваемый отпуск': 'да',
      'Доступно людям с инвалидностью': 'вход без ступеней, работа из дома',
      'Дата начала работы': day,
      'Как откликнуться': "'+996 555 12 34 56",
      Обязанности: NOVEL,
    });
    const [head] = Papa.parse<string[]>(await csvOf('vacancies')).data;
    expect(head?.length).toBe(Object.keys(vacancyDraft.properties).length + 6);
  });

  it('offers with their terms and answers', async () => {
    expect(await rowsOf('offers')).toEqual([
      {
        Offered: NOW(),
        Employer: 'Келечек Текс',
        Vacancy: "'+7 Тигүүчү",
        'Pay from': '31000',
        Currency: 'som',
        Note: "'=1+1",
        'With a badge': 'yes',
        Answer: 'declined',
        Reason: 'distance',
      },
    ]);
  });

  it('meetings without the note, which is the employer’s own', async () => {
    expect(await rowsOf('meetings')).toEqual([
      { Time: NOW(), Employer: 'Келечек Текс', Vacancy: "'+7 Тигүүчү", Meeting: 'CV left' },
    ]);
  });

  it('check-ins, visitors and advice without the person', async () => {
    const place = (await fair.place('gate')).name.en;
    expect(await rowsOf('check-ins')).toEqual([
      { Time: NOW(), Place: place, Direction: 'in', Outcome: 'admitted', Undone: 'no' },
    ]);
    expect(await rowsOf('visitors')).toEqual([
      {
        'Came as': 'walk-in',
        Sex: 'woman',
        Age: '18-22',
        Status: 'student',
        'Heard from': 'friends',
        Aim: 'a job',
        'Checked in': 'yes',
      },
    ]);
    expect(await rowsOf('advice')).toEqual([
      { Time: NOW(), Topic: 'work contract', Minutes: '12', 'Referred to': 'Trade union' },
    ]);
  });

  it('the decisions of moderation', async () => {
    const [row] = await rowsOf('decisions');
    expect(row).toMatchObject({
      Employer: 'Келечек Текс',
      Vacancy: "'+7 Тигүүчү",
      Decision: 'show',
      Reason: "'-1 эмес",
    });
    expect(row?.['Time']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  it.each(EXPORTS)('no code of a badge, no note and no id stands in %s', async (what) => {
    const { sheets } = await readXlsx(await taken(what, 'xlsx'));
    const text = (await csvOf(what)) + JSON.stringify(sheets.map(({ rows }) => rows));
    for (const secret of [badge, badge.slice(-8), NOTE]) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

describe('the files', () => {
  it('in CSV begin with a byte order mark, end their lines as RFC 4180 says, and hold no formula', async () => {
    for (const what of EXPORTS) {
      const text = await csvOf(what);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.length).toBeGreaterThan(1);
      expect(data.flat().filter((cell) => /^\s*[=+@\t\r]|^\s*-(?!\d+$)/.test(cell))).toEqual([]);
    }
  });

  it('as workbooks hold texts as texts, numbers as numbers and no formula, and read back as they are', async () => {
    for (const what of EXPORTS) {
      const bytes = await taken(what, 'xlsx');
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      expect([...(sheets[0]!.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
      const { data } = Papa.parse<string[]>((await csvOf(what)).slice(1), { newline: '\r\n', skipEmptyLines: true });
      const [sheet] = await readWorkbook(bytes);
      expect(sheet!.rows.map(({ cells }) => cells)).toEqual(
        data.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      );
    }
    const { sheets } = await readXlsx(await taken('vacancies', 'xlsx'));
    const at = sheets[0]!.rows[0]!.indexOf('Pay from');
    expect(sheets[0]!.rows[1]![at]).toBe(30_000);
  });

  it.each(['ky', 'ru', 'en'])('of vacancies in %s can be imported: the vacancy says what it said', async (language) => {
    for (const kind of ['csv', 'xlsx'] as const) {
      const [table] = await readTables(await taken('vacancies', kind, language), {});
      const [row] = planVacancies(table!, { columns: new Map() }).rows;
      expect([row?.faults, row?.notes, row?.employer]).toEqual([[], [], 'Келечек Текс']);
      const { items } = await fair.organiser.call('GET /api/vacancies', { query: { state: 'any' } });
      const there = await fair.organiser.call('GET /api/vacancies/:id', { params: { id: items[0]!.id } });
      expect(there).toMatchObject(row!.draft);
      expect(row?.draft.description).toBe(NOVEL);
    }
  });

  it('stand in the journal with who took them, before they are gone', async () => {
    await fair.organiser.app.inject({ url: '/api/exports/offers.csv', headers: fair.organiser.headers });
    const { entries } = await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } });
    const { member } = await fair.organiser.call('GET /api/session');
    expect(entries.at(-1)).toMatchObject({
      actor: `member:${member.id}`,
      event: { type: 'data.exported', what: 'offers', as: 'csv' },
    });
  });

  it('are named in the language of whoever asks, and there is no other kind', async () => {
    const { headers } = fair.organiser;
    const ask = (url: string, language: string) =>
      fair.running.app.inject({ url, headers: { ...headers, 'accept-language': language } });
    expect((await ask('/api/exports/advice.csv', 'ky')).body).toContain(
      'Убактысы,Тема,Мүнөт,Жыйынтыгы,Кайда жөнөтүлдү',
    );
    expect((await ask('/api/exports/advice.csv', 'tg')).headers['content-type']).toBe('text/csv; charset=utf-8');
    for (const url of [
      '/api/exports/members.csv',
      '/api/exports/advice.pdf',
      '/api/exports/.csv',
      '/api/exports/advice.csv?language=uz',
    ])
      expect([400, 404]).toContain((await ask(url, 'en')).statusCode);
  });
});
