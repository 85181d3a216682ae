import Papa from 'papaparse';
import { v7 as uuid } from 'uuid';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSimulation } from '../server/commands/simulate/command.ts';
import type { Report, ReportLine } from '../shared/report.ts';
import { LOGIN, PASSWORD, TestFair, scan } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { earlierReport } from './support/report-stage.ts';
import { answer, writeSurvey } from './support/survey-stage.ts';
import { recountReport } from './support/recount-report.ts';

const LANGUAGES = ['ky', 'ru', 'en'] as const;

describe('the report of a day at the example fair', () => {
  let fair: TestFair;
  let report: Report;
  let lines: Map<string, ReportLine>;
  beforeAll(async () => {
    fair = await TestFair.open({ example: 'osh-2017' });
    const given = { url: fair.address, day: 'osh-2017', login: LOGIN, password: PASSWORD };
    expect(await runSimulation(given, {}, () => undefined)).toBe(0);
    await fair.organiser.call('PATCH /api/costs', { body: { money: 250_000, volunteerHours: 320 } });
    report = await fair.organiser.call('GET /api/report.json');
    lines = new Map(report.parts.flatMap((part) => part.lines).map((line) => [line.key, line]));
  }, 300_000);
  afterAll(() => fair.stop());

  const taken = async (format: string, language = 'en') => {
    const url = `/api/report.${format}?language=${language}`;
    const { statusCode, rawPayload, body } = await fair.running.app.inject({ url, headers: fair.organiser.headers });
    expect(statusCode).toBe(200);
    return { rawPayload, body };
  };

  it('tells what Osh saw: 2,000 people, about 650 advised, about 350 in the tents, 37 offers, 77 of 100 women', () => {
    expect(lines.get('visitors')).toMatchObject({ n: 2000 });
    const [advised, tents, offers] = ['adviceGiven', 'tentVisitors', 'offers'].map((key) => lines.get(key)!);
    expect(advised).toMatchObject({ n: expect.closeTo(650, -1), of: 2000 });
    expect(tents).toMatchObject({ n: expect.closeTo(350, -1), of: 2000 });
    expect(offers).toMatchObject({ n: 37, of: 2000 });
    const { n, of } = lines.get('women')!;
    expect(Math.round((100 * n!) / of!)).toBe(77);
  });

  it('tells what it cost for each visitor and offer, as its organisers reckon, and nothing where they do not', async () => {
    expect(lines.get('costPerVisitor')).toEqual({
      key: 'costPerVisitor',
      n: 250_000,
      of: 2000,
      per: 'visitors',
      basis: 'said',
    });
    expect(lines.get('costPerOffer')).toMatchObject({ n: 250_000, of: 37 });
    expect(lines.get('volunteerHours')).toMatchObject({ n: 320 });
    expect(lines.has('costPerHire90')).toBe(false);
    expect((await taken('html')).body).toContain('125 som each');
    expect((await taken('html', 'ru')).body).toContain('по 125 сом');
  });

  it('has no number that the rows of the fair do not give', () => {
    const counted = recountReport(fair.sql.bind(fair));
    for (const { key, n, of, per } of lines.values()) {
      if (['busiestQuarter', 'minutesToDecision', 'surveySets', 'surveyMean'].includes(key)) continue;
      const [expected, whole] = counted.lines[key] ?? [];
      expect([key, n ?? expected]).toEqual([key, expected]);
      if (per !== 'shown') expect([key, of ?? whole]).toEqual([key, whole]);
    }
    for (const { key, rows } of report.parts.flatMap((part) => part.tables)) {
      const cells = counted.tables[key];
      if (!cells) continue;
      const told = Object.fromEntries(rows.map((row) => [row.key, row.n ?? cells[row.key]]));
      const some = Object.fromEntries(Object.entries(told).filter(([one, n]) => n !== 0 || one in cells));
      expect([key, some]).toEqual([key, cells]);
    }
  });

  it('tells what was answered on the way out, question by question', () => {
    const told = report.parts.find(({ key }) => key === 'surveys')!;
    const sets = fair
      .sql<{ answers: string }>(`SELECT answers FROM survey_sets WHERE survey = 'exit'`)
      .map(({ answers }) => JSON.parse(answers) as Record<string, string | number>);
    expect(told.lines[0]).toMatchObject({ key: 'surveySets', n: sets.length, of: 2000 });
    const came = told.tables.find(({ key }) => key === 'survey-exit-found')!;
    const given = sets.flatMap(({ found }) => (found === undefined ? [] : [found]));
    for (const { key, n } of came.rows) {
      const times = given.filter((answer) => answer === key).length;
      expect([key, n ?? times]).toEqual([key, times]);
    }
    const faces = sets.flatMap(({ satisfied }) => (typeof satisfied === 'number' ? [satisfied] : []));
    const mean = faces.reduce((all, face) => all + face, 0) / faces.length;
    expect(told.lines.find(({ per }) => per === 'faces')).toMatchObject({ n: expect.closeTo(mean, 1) });
  });

  it('withholds what is said of fewer than ten people, and nothing where all groups are larger', () => {
    const tables = new Map(report.parts.flatMap((part) => part.tables).map((table) => [table.key, table.rows]));
    const counted = recountReport(fair.sql.bind(fair)).tables;
    for (const key of ['bySex', 'byAgeBand', 'byStatus', 'byHeardFrom', 'byDistrict', 'adviceByTopic']) {
      const small = Object.values(counted[key]!).some((n) => n < 10);
      expect([key, tables.get(key)!.some(({ n }) => n === null)]).toEqual([key, small]);
      expect(tables.get(key)!.filter(({ n }) => n !== null && n > 0 && n < 10)).toEqual([]);
    }
  });

  it.each(LANGUAGES)('reads as a page in %s that loads nothing and runs nothing', async (language) => {
    const { body } = await taken('html', language);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).not.toMatch(/<script|src=|href=|undefined|report_/);
    expect(body).toMatch(/2\s000|2,000/);
    expect(body).toContain(`<b>37</b>`);
  });

  it.each(LANGUAGES)('prints on A4 in %s, with every letter', async (language) => {
    const paper = new Paper((await taken('pdf', language)).rawPayload);
    const words = paper.text();
    paper.discard();
    for (const each of ['37', '77 %']) expect(words).toContain(each);
    expect(words).toContain({ ky: 'Катталган келүүчүлөр', ru: 'Посетители на входе', en: 'Aged 18 to 29' }[language]);
    expect(words).not.toMatch(/undefined|report_/);
  });

  it.each(LANGUAGES)('lies in tables in %s, numbers as numbers', async (language) => {
    const { data } = Papa.parse<string[]>((await taken('csv', language)).body.slice(1), { skipEmptyLines: true });
    expect(data.some((row) => row[2] === '2000')).toBe(true);
    expect(data.some((row) => row[2] === '37' && row[3] === '2000')).toBe(true);
    const { sheets } = await readXlsx((await taken('xlsx', language)).rawPayload);
    expect(sheets).toHaveLength(report.parts.length + 1);
    const cells = sheets.flatMap(({ rows }) => rows).flat();
    expect(cells).toContain(2000);
    expect(cells.some((cell) => typeof cell === 'string' && /^[=+@]/.test(cell))).toBe(false);
  });
});

describe('whoever reads the report', () => {
  let fair: TestFair;
  beforeAll(async () => void (fair = await TestFair.open({ at: '2026-10-25T05:00:00.000Z' })));
  afterAll(() => fair.stop());
  const opened = (secret: string) =>
    fair.nobody.ask('POST /api/report-links/open', { body: { secret, language: 'ru' } });

  it('sees this fair beside the one of the year before, once it was brought, and how much it grew', async () => {
    const gate = (await fair.place('gate')).id;
    for (const badge of await fair.badges(24)) await fair.enter(scan(badge, gate, 'in', '2026-10-25T04:00:00.000Z'));
    const before = earlierReport('2025-10-20', 16);
    await fair.organiser.call('POST /api/earlier-reports', { body: before });
    await fair.organiser.call('POST /api/earlier-reports', { body: before });
    const { earlier, fair: own } = await fair.organiser.call('GET /api/report.json');
    expect(earlier).toMatchObject([{ id: before.fair.id, day: '2025-10-20' }]);
    const { body } = await fair.running.app.inject({
      url: '/api/report.html?language=en',
      headers: fair.organiser.headers,
    });
    expect(body).toMatch(/Visitors counted<\/th>\s*<td>16<\/td><td>24<\/td>\s*<td>\+50 %/);
    const report = await fair.organiser.call('GET /api/report.json');
    const { body: refusal } = await fair.organiser.ask('POST /api/earlier-reports', { body: report });
    expect(refusal).toMatchObject({ code: 'own-report' });
    expect(own.id).toBe(report.fair.id);
  });

  it('is told where somebody was advised who was not counted at a gate, instead of a share above the whole', async () => {
    const own = await TestFair.open();
    const adviser = await own.member('adviser');
    const [first = '', second = ''] = await own.badges(2);
    await own.enter(scan(first, (await own.place('gate')).id));
    for (const badge of [first, second])
      await adviser.call('POST /api/advice', { body: { id: uuid(), topic: 'contract', badge } });
    const url = '/api/report.html?language=en';
    const { body } = await own.running.app.inject({ url, headers: own.organiser.headers });
    await own.stop();
    expect(body).toContain('not all were counted at the gate');
    expect(body).not.toContain('200 %');
  });

  it('never learns the mean of what fewer than ten people said', async () => {
    const means = async () =>
      (await fair.organiser.call('GET /api/report.json')).parts
        .flatMap(({ lines }) => lines)
        .filter(({ key }) => key === 'surveyMean');
    await writeSurvey(fair, 'mood');
    for (let n = 1; n <= 10; n++) {
      await answer(fair.phone(), 'mood', { faces: 4 });
      expect(await means()).toMatchObject([{ n: n < 10 ? null : 4, of: n }]);
    }
  });

  it('comes by a link that opens the report alone, until its day or until it is closed', async () => {
    const [panel, funder] = [
      await fair.organiser.call('POST /api/report-links', { body: { name: 'Эксперттер', days: 7 } }),
      await fair.organiser.call('POST /api/report-links', { body: { name: 'Донор', days: 7 } }),
    ];
    const [panelSecret = '', funderSecret = ''] = [panel, funder].map(({ url }) => url.split('#')[1]);
    expect((await opened(panelSecret)).body).toMatchObject({ page: expect.stringContaining('Посетители на входе') });
    await fair.organiser.call('DELETE /api/report-links/:id', { params: { id: panel.id } });
    expect(await opened(panelSecret)).toMatchObject({ status: 410, body: { code: 'link-over' } });
    expect((await opened(funderSecret)).status).toBe(200);
    fair.clock.forward(7 * 86_400_000 + 1);
    expect((await opened(funderSecret)).status).toBe(410);
    expect((await opened('guessed')).status).toBe(410);
    const kept = JSON.stringify(fair.sql('SELECT * FROM report_links'));
    expect(kept).not.toContain(funderSecret);
    fair.clock.forward(-7 * 86_400_000);
  });
});
