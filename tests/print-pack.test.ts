import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsPeople } from '../shared/places.ts';
import { TestFair, scan } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { printed } from './support/printed.ts';

describe('the morning pack', () => {
  let fair: TestFair;
  let paper: Paper;
  let words: string;
  let spare: string[];
  beforeAll(async () => {
    fair = await TestFair.open({ example: 'osh-2017', env: { JARMANKE_PUBLIC_URL: 'http://fair.example' } });
    spare = (await fair.organiser.call('POST /api/badges', { body: { count: 9 } })).codes;
    const worn = await fair.badges(2);
    await fair.enter(scan(worn[0]!, (await fair.place('gate')).id));
    paper = new Paper(await printed(fair.organiser, 'GET /api/print/pack.pdf'));
    words = paper.text();
  });
  afterAll(async () => {
    paper.discard();
    await fair.stop();
  });

  it('has a tally sheet for each tent and stage, with a row for each hour', async () => {
    const { items } = await fair.organiser.call('GET /api/places');
    const tents = items.filter(({ kind }) => holdsPeople(kind));
    const sheets = Array.from({ length: paper.pages }, (_, i) => paper.text(i + 1)).filter((text) =>
      text.includes('Ар бир кирген адамга'),
    );
    expect(sheets.length).toBe(tents.length);
    tents.forEach(({ name }, i) => expect(sheets[i]).toContain(name.ky!.split(' ')[0]));
    for (const hour of ['09:00', '12:00', '15:00']) expect(sheets[0]).toContain(` ${hour} `);
    expect(sheets[0]).not.toContain(' 16:00 ');
  });

  it('has the plan of the square with every place and stand, and what each number is', async () => {
    const page = paper.text(2);
    expect(page).toContain('Аянттын планы');
    const { items } = await fair.organiser.call('GET /api/places');
    for (const { name } of items) expect(page).toContain(name.ky!.split(' ')[0]);
    for (const said of ['C9', 'H7', 'Университеттин', 'Lenin Street', 'Тепкичсиз']) expect(page).toContain(said);
  });

  it('has every vacancy that is shown, by origin, with its stand', async () => {
    const { total } = await fair.organiser.call('GET /api/vacancies');
    expect(total).toBeGreaterThan(50);
    const { items } = await fair.organiser.call('GET /api/vacancies', { query: { page: 2 } });
    for (const { title, stand } of items) {
      expect(words).toContain(title.split(' ')[0]);
      expect(words).toContain(stand);
    }
    expect(words).toContain(`Бош орундар: ${total}`);
    const groups = ['Ушул шаарда', 'Башка аймактар', 'Чет өлкө …'].map((origin) => words.indexOf(origin));
    expect([...groups].sort((a, b) => a - b)).toEqual(groups);
    expect(groups).not.toContain(-1);
  });

  it('has the programme, and badges that are nobody’s', async () => {
    const { items } = await fair.organiser.call('GET /api/programme');
    for (const { title } of items) expect(words).toContain(title.ky!.split(' ')[0]);
    const codes = [paper.pages - 3, paper.pages - 1].flatMap((page) => paper.codes(page));
    expect(codes.map((code) => code.slice(-16)).sort()).toEqual([...spare].sort());
  });

  it('takes of a batch that is named only what nobody wears', async () => {
    const { batchId, codes } = await fair.organiser.call('POST /api/badges', { body: { count: 3 } });
    await fair.enter(scan(codes[1]!, (await fair.place('gate')).id));
    await fair.organiser.call('POST /api/badges/void', { body: { badge: codes[2]!, reason: 'x' } });
    const query = { badges: batchId };
    const named = new Paper(await printed(fair.organiser, 'GET /api/print/pack.pdf', { query }));
    expect(named.codes(named.pages).map((code) => code.slice(-16))).toEqual([codes[0]]);
    named.discard();
  });

  it('leaves the badges out where that is asked for, and speaks Russian', async () => {
    const query = { badges: 'none', language: 'ru' } as const;
    const without = new Paper(await printed(fair.organiser, 'GET /api/print/pack.pdf', { query }));
    expect(without.pages).toBe(paper.pages - 4);
    expect(without.text()).toContain('Должность');
    without.discard();
  });
});

describe('a fair with nothing in it yet', () => {
  it('has a pack all the same', async () => {
    const fair = await TestFair.open({ env: { JARMANKE_PUBLIC_URL: 'http://fair.example' } });
    const paper = new Paper(await printed(fair.organiser, 'GET /api/print/pack.pdf'));
    expect(paper.text()).toContain('Азырынча бош орун жок');
    paper.discard();
    await fair.stop();
  });
});
