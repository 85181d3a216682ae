import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { CHECKS, checkVacancy, foldedSameText, LIMITS_2026, stateAfter, type Circumstances } from '../shared/checks.ts';
import type { Finding, VacancyDraft } from '../shared/vacancies.ts';
import { VACANCY_TEXTS } from './vacancy-texts/all.ts';
import { HELD_OUT } from './vacancy-texts/held-out.ts';
import { HELD_OUT_AGAIN } from './vacancy-texts/held-out-again.ts';
import { HELD_OUT_FIFTH } from './vacancy-texts/held-out-fifth.ts';
import { HELD_OUT_FOURTH } from './vacancy-texts/held-out-fourth.ts';
import { HELD_OUT_THIRD } from './vacancy-texts/held-out-third.ts';

const HELD_OUT_SETS = [HELD_OUT, HELD_OUT_AGAIN, HELD_OUT_THIRD, HELD_OUT_FOURTH, HELD_OUT_FIFTH];
const JUDGED = [...VACANCY_TEXTS, ...HELD_OUT_SETS.flat()].map((text) => ({
  ...text,
  findings: checkVacancy(text.draft, text.circumstances),
}));
const ORDINARY: Circumstances = {
  employer: {
    name: 'ОсОО «Алма-Бак»',
    kind: 'private',
    taxNumber: '01203201910234',
    city: 'Ош',
    stand: 'A1',
    permitNumber: null,
    subcontractorOf: null,
  },
  homeCountry: 'KG',
  today: '2026-11-22',
  limits: LIMITS_2026,
  oneSexOccupations: [],
  medianPay: null,
  sameText: 0,
};
const found = (draft: Partial<VacancyDraft>, check: string): Finding | undefined =>
  checkVacancy(draft, ORDINARY).find((finding) => finding.check === check);

describe.each(CHECKS)('$id', ({ id, severities }) => {
  const should = JUDGED.filter(({ raises }) => raises.includes(id));
  const does = JUDGED.filter(({ findings }) => findings.some(({ check }) => check === id));
  const both = should.filter((text) => does.includes(text)).length;
  const [precision, recall] = [both / does.length, both / should.length];

  it(`is right in ${both} of ${does.length} findings and finds ${both} of ${should.length} bad vacancies`, () => {
    const about = VACANCY_TEXTS.filter((text) => text.about === id);
    expect(about.filter(({ raises }) => raises.includes(id)).length).toBeGreaterThanOrEqual(5);
    expect(about.filter(({ raises }) => !raises.includes(id)).length).toBeGreaterThanOrEqual(5);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is as grave as its row of the table says', () => {
    const graveOf = (findings: Finding[]) => findings.find(({ check }) => check === id)?.severity;
    expect(new Set(does.map(({ findings }) => graveOf(findings)))).toEqual(new Set(severities));
    const stated = does.filter((text) => text.about === id && text.severity);
    expect(stated.map(({ id: text, findings }) => [text, graveOf(findings)])).toEqual(
      stated.map(({ id: text, severity }) => [text, severity]),
    );
  });
});

test('a vacancy is held back at most once by each check', () => {
  for (const { findings } of JUDGED) {
    expect(new Set(findings.map(({ check }) => check)).size).toBe(findings.length);
  }
});

test('what was found stands in the vacancy as it was written', () => {
  for (const { draft, findings } of JUDGED) {
    for (const { field, words = '' } of findings.filter((finding) => finding.words !== undefined)) {
      expect(words.length).toBeLessThanOrEqual(80);
      const said = draft[field as keyof VacancyDraft];
      expect(String(said).replace(/\s+/g, ' ')).toContain(words.replace(/…$/, ''));
    }
  }
});

const DISGUISES: readonly (readonly [string, string])[] = [
  ['Latin letters among Cyrillic ones', 'Перед выходом вносится зaлoг.'],
  ['spaces between the letters', 'Перед выходом вносится з а л о г.'],
  ['a digit for a letter', 'Перед выходом вносится зал0г.'],
  ['capitals', 'ПЕРЕД ВЫХОДОМ ВНОСИТСЯ ЗАЛОГ.'],
  ['an invisible character', 'Перед выходом вносится за\u200Bлог.'],
  ['Kyrgyz without its own letters', 'Окутуу акылуу, куроо калтырасыз.'],
];
test.each(DISGUISES)('a deposit hidden by %s is found', (_, description) => {
  expect(found({ title: 'Продавец', description }, 'R01')?.severity).toBe('BLOCK');
});

test('a bad word in a translation counts as much as in the text', () => {
  const draft = {
    title: 'Сатуучу',
    translations: { ru: { title: 'Продавец', description: 'Вносится залог 2000 сом.' } },
  };
  expect(found(draft, 'R01')?.field).toBe('translations');
});

test('the lowest age that the form asks for is judged like one in the text', () => {
  expect(found({ title: 'Грузчик', minimumAge: 15 }, 'R16')).toEqual({
    check: 'R16',
    severity: 'BLOCK',
    field: 'minimumAge',
  });
  expect(found({ title: 'Сторож', minimumAge: 16, nights: 'yes' }, 'R16')?.severity).toBe('BLOCK');
  expect(found({ title: 'Продавец', minimumAge: 18 }, 'R16')).toBeUndefined();
  expect(found({ title: 'Продавец', minimumAge: 30 }, 'R15')?.field).toBe('minimumAge');
});

test('a course needs no pay and no contract', () => {
  expect(found({ title: 'Курс шитья', listing: 'training' }, 'R06')).toBeUndefined();
  expect(found({ title: 'Курс шитья', listing: 'training' }, 'R08')).toBeUndefined();
});

test('the limits of pay are those of the fair, not of the code', () => {
  const limits = { ...LIMITS_2026, minimumWage: 20_000, subsistence: 30_000 };
  const draft = { title: 'Продавец', payFrom: 19_000 };
  const findings = checkVacancy(draft, { ...ORDINARY, limits });
  expect(findings.find(({ check }) => check === 'R07')?.severity).toBe('BLOCK');
});

test('a blocked vacancy outweighs a held one, and a label alone is shown', () => {
  const of = (...severities: Finding['severity'][]) =>
    stateAfter(severities.map((severity) => ({ check: 'R01', severity, field: 'title' })));
  expect([of(), of('WARN'), of('WARN', 'HOLD'), of('HOLD', 'BLOCK')]).toEqual(['shown', 'shown', 'held', 'blocked']);
});

test('two texts are the same when only case, spaces and signs differ', () => {
  const one = foldedSameText({ title: 'Жүк ташуучу', description: 'Базарда — жүк ташуу!' });
  expect(foldedSameText({ title: 'ЖҮК  ташуучу.', description: 'базарда жук ташуу' })).toBe(one);
  expect(foldedSameText({ title: 'Жүк ташуучу', description: 'Кампада жүк ташуу' })).not.toBe(one);
});

const rowsOf = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

test.each([
  ['trudvsem_spassk_36.utf8.csv', 'name', 'RU', 36],
  ['nyc_jobs_60.csv', 'Business Title', 'US', 60],
] as const)('no real advert of %s is blocked or held for its words', (file, title, homeCountry, many) => {
  const rows = rowsOf(file);
  expect(rows).toHaveLength(many);
  const stopped = rows.flatMap((row) => {
    const draft = { title: row[title] ?? '', description: Object.values(row).join('\n') };
    const findings = checkVacancy(draft, { ...ORDINARY, homeCountry });
    return findings.filter(({ severity }) => severity === 'BLOCK' || severity === 'HOLD');
  });
  expect(stopped).toEqual([]);
});

test.each([
  ['one word', 'залог '],
  ['single letters', 'а '],
  ['hours without end', 'с 9 до '],
  ['ages without end', 'от 18 до 25 лет '],
  ['open quotation marks', '«'],
  ['digits', '1 '],
])('a hostile text of 20,000 characters, %s, is read to its end', (_, piece) => {
  const description = piece.repeat(20_000 / piece.length);
  expect(checkVacancy({ title: 'Продавец', description }, ORDINARY)).toBeInstanceOf(Array);
});
