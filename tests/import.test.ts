import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldEmployer } from '../server/imports/fold-cell.ts';
import { planEmployers } from '../server/imports/plan.ts';
import { readTable } from '../server/imports/read-table.ts';
import { NEW_YORK, UTF8, WINDOWS, faultsOf, planFile, planText, run } from './support/tables.ts';

describe('the same table in two spellings', () => {
  test('both files of the public employment service give the same 36 vacancies of 12 employers', () => {
    const [one, other] = [planFile(UTF8), planFile(WINDOWS)];
    const told = (plan: typeof one) => plan.rows.map(({ key, employer, draft }) => ({ key, employer, draft }));
    expect(told(other)).toEqual(told(one));
    expect(one.rows).toHaveLength(36);
    expect([...faultsOf(one), ...faultsOf(other)]).toEqual([]);
    expect(new Set(one.rows.map((row) => foldEmployer(row.employer))).size).toBe(12);
    expect(new Set(one.rows.map((row) => row.key)).size).toBe(36);
    expect(one.rows[2]?.draft).toMatchObject({
      title: 'Технический руководитель',
      place: 'Приморский край, г Спасск-Дальний, Советская улица, дом: ДОМ 66;',
      country: 'RU',
      payFrom: 50_000,
      currency: 'RUB',
      payPeriod: 'month',
      experience: '1-3',
    });
  });

  test('the files differ in encoding and delimiter, and are read without being told', () => {
    expect(readTable(readFileSync(UTF8))).toMatchObject({ encoding: 'utf-8', surety: 'certain', delimiter: ',' });
    expect(readTable(readFileSync(WINDOWS))).toMatchObject({
      encoding: 'windows-1251',
      surety: 'guess',
      delimiter: ';',
    });
  });

  test('a character reference in a table cut at semicolons does not shift the cells behind it', () => {
    const row = planFile(WINDOWS).rows.find((one) => one.draft.description?.includes('санитарно'));
    expect(row?.draft.description).toContain('санитарно\u2011технического');
    expect(row?.draft.sourceUrl).toMatch(/^https:\/\/trudvsem\.ru\//);
  });
});

test('the jobs of New York are paid by the year or the hour, in dollars, and their damaged characters are mended', () => {
  const plan = planFile(NEW_YORK);
  expect(faultsOf(plan)).toEqual([]);
  expect(plan.rows).toHaveLength(60);
  expect(plan.rows[0]?.draft).toMatchObject({
    title: 'Account Manager',
    payFrom: 42_405,
    payTo: 65_485,
    currency: 'USD',
    payPeriod: 'year',
  });
  expect(plan.rows[0]?.draft.description).toContain('New York City’s Minority');
  expect(plan.rows[5]?.draft).toMatchObject({ payFrom: 32.11, payTo: 36.93, payPeriod: 'hour', schedule: 'Part-time' });
  expect(JSON.stringify(plan.rows)).not.toContain('â€');
});

describe('pay', () => {
  test('pay in words stays in the description', () => {
    const [row] = planText('Вакансия;Организация;Зарплата\nПовар;Кафе;оклад + премия\n').rows;
    expect(row).toMatchObject({ faults: [], notes: ['the pay “оклад + премия” names no figure: not stated'] });
    expect(row?.draft).toEqual({ title: 'Повар', description: 'Зарплата: оклад + премия' });
  });

  test('the heading may name the currency, the period and the basis', () => {
    const [row] = planText('Вакансия;Организация;Зарплата, сом в час (на руки)\nПовар;Кафе;300\n').rows;
    expect(row?.draft).toMatchObject({ payFrom: 300, currency: 'KGS', payPeriod: 'hour', payBasis: 'net' });
  });

  test('a currency that nobody wrote is that of the country, and said so', () => {
    const text = 'Вакансия;Организация;Адрес;Зарплата\nПовар;Кафе;Москва;30000\nШвея;Цех;Ош;30000\n';
    expect(planText(text).rows.map((row) => row.draft.currency)).toEqual(['RUB', 'KGS']);
    expect(planText(text).rows[0]?.notes).toEqual([
      'the currency of the pay is not written: taken as RUB (another one: --currency)',
    ]);
    expect(planText(text, { currency: 'USD' }).rows.map((row) => row.draft.currency)).toEqual(['USD', 'USD']);
  });
});

describe('rows', () => {
  const head = 'Вакансия;Организация;Обязанности;Код\n';

  test('letters that windows-1251 lost are never imported silently', async () => {
    const text = 'Вакансия;Организация\nАшпозчу;«Түштүк» кафеси\nПовар;Кафе\n';
    const refused = await run({}, text, 'windows-1251');
    expect(refused.code).toBe(1);
    expect(refused.printed).toContain('Refused    row 2: letters are lost (“Т?шт?к”)');
    expect(refused.printed).toContain('save it as “CSV UTF-8”');
    const accepted = await run({ acceptDamaged: true }, text, 'windows-1251');
    expect(accepted.code).toBe(0);
    expect(accepted.printed).toContain('letters are lost (“Т?шт?к”), taken as it is');
  });

  test('each refused row says why, and the others are not imported either', async () => {
    const text = `${head}Повар;Кафе;варить;1a\n;Кафе;варить;2a\nШвея;;шить;3a\nВодитель;Кафе;\nвозить;;;;;\nТокарь;Цех;"точить;5a\n`;
    expect(faultsOf(planText(text))).toEqual([
      '3: title is missing',
      '4: employer is missing',
      '5: it has only 3 of 4 cells: is there a line break inside a text without quotation marks?',
      '6: employer is missing',
      '7: a quotation mark is opened and not closed, or not doubled inside the cell',
    ]);
    const { code, printed } = await run({ check: false }, text);
    expect(code).toBe(1);
    expect(printed).toContain('Nothing was imported. Mend the refused rows, or import the others with --skip-bad.');
  });

  test('a delimiter inside an unquoted text is noticed', () => {
    expect(faultsOf(planText(`${head}Повар;Кафе;варить; жарить;1a\n`))[0]).toMatch(
      /^2: it has 5 cells and the heading has 4/,
    );
  });

  test('an equal row is left out, another one under the same code is refused', () => {
    const plan = planText(`${head}Повар;Кафе;варить;k1\nПовар;Кафе;варить;k1\nПовар;Кафе;жарить;k1\n`);
    expect(plan.rows).toHaveLength(2);
    expect(plan.rows[0]?.notes).toEqual(['row 3 says the same again and is left out']);
    expect(faultsOf(plan)).toEqual(['4: it is the same as row 2 by its code or name, but says something else']);
  });

  test('a code counts under its employer, and mere row numbers are no codes', () => {
    const keys = (text: string) => planText(text).rows.map((row) => row.key);
    expect(new Set(keys(`${head}Повар;Кафе;;k1\nПовар;Цех;;k1\n`)).size).toBe(2);
    expect(keys(`${head}Повар;Кафе;;1\nШвея;Цех;;2\n`)).toEqual(keys(`${head}Повар;Кафе;;\nШвея;Цех;;\n`));
  });

  test('one employer in several spellings is one', async () => {
    const { printed } = await run(
      {},
      `${head}Повар;ООО "Бакай";;\nШвея;«БАКАЙ», ООО;;\nТокарь;OOO Бакай;;\nСторож;ЗАО Бакай;;\n`,
    );
    expect(printed).toContain('Employers  2');
    expect(printed).toContain('Note       one employer: ООО "Бакай" = «БАКАЙ», ООО = OOO Бакай');
  });

  test('words that fit no closed list stay in the description', () => {
    const text =
      'Вакансия;Организация;Опыт работы;Часов в неделю;Договор;Отпуск\nПовар;Кафе;желательно в кафе;36-40;трудовой договор;да\n';
    const [row] = planText(text).rows;
    expect(row?.draft).toEqual({
      title: 'Повар',
      contract: 'open-ended',
      paidLeave: 'yes',
      description: 'Часов в неделю: 36-40\n\nОпыт работы: желательно в кафе',
    });
    expect(row?.notes).toHaveLength(2);
  });

  test('a table of one employer needs no column for it', () => {
    expect(planText('Вакансия\nПовар\nШвея\n', { employer: 'Кафе' }).rows.map((row) => row.employer)).toEqual([
      'Кафе',
      'Кафе',
    ]);
  });

  test('employers have their own columns', () => {
    const text =
      'Название;Город;Стенд;ИНН;Вид;Отрасль\nОсОО «Бакай»;Ош;А-4;02711201410155;частная;I\nБольница;Ош;;;муниципальная;врачи\n';
    const plan = planEmployers(readTable(Buffer.from(text)), { columns: new Map() });
    expect(plan.rows.map((row) => row.draft)).toEqual([
      { name: 'ОсОО «Бакай»', kind: 'private', sector: 'I', city: 'Ош', stand: 'А-4', taxNumber: '02711201410155' },
      { name: 'Больница', kind: 'public', city: 'Ош' },
    ]);
    expect(plan.rows[1]?.notes).toEqual(['the sector “врачи” is not a letter of ISIC Rev. 4 (A–U): left out']);
  });
});
