import { v7 as uuid } from 'uuid';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { aPaper, aPartner, anAssessment } from './support/report-stage.ts';
import { expectFinished } from './support/rights-day.ts';
import { organiserIn } from './support/room.ts';

let fair: TestFair;
beforeAll(async () => void (fair = await TestFair.open()));
afterAll(() => fair.stop());

const partner = () => ({ ...aPartner, promises: [...aPartner.promises], id: uuid() });

describe('who makes the fair together', () => {
  it('is kept with its memorandum and promises; whom to call is for organisers alone', async () => {
    const union = partner();
    await fair.organiser.call('POST /api/partners', { body: union });
    const { id, ...draft } = union;
    const kept = { ...draft, promises: [{ text: 'Төрт чатыр', state: 'kept' as const }] };
    await fair.organiser.call('PATCH /api/partners/:id', { params: { id }, body: kept });
    expect((await fair.organiser.call('GET /api/partners')).items).toContainEqual({ id, ...kept, paper: null });
    const viewer = await fair.member('viewer');
    expect((await viewer.call('GET /api/partners')).items).toContainEqual({ id, ...kept, contact: null, paper: null });
    await fair.organiser.call('DELETE /api/partners/:id', { params: { id } });
    expect((await viewer.call('GET /api/partners')).items).toEqual([]);
  });

  it('has a day where it signed, and none where it did not', async () => {
    const undated = { ...partner(), signedOn: null };
    expect((await fair.organiser.ask('POST /api/partners', { body: undated })).body).toMatchObject({
      code: 'sign-day-needed',
      field: 'signedOn',
    });
    const drafted = { ...partner(), memorandum: 'drafted' as const };
    expect(await fair.organiser.call('POST /api/partners', { body: drafted })).toMatchObject({ signedOn: null });
  });
});

describe('the fair’s people', () => {
  it('are known by the partner that sent them, as long as it is one', async () => {
    const union = partner();
    await fair.organiser.call('POST /api/partners', { body: union });
    const person = { name: 'Нургүл', role: 'facilitator' as const };
    const { id } = await fair.organiser.call('POST /api/members', { body: { ...person, partnerId: union.id } });
    const fromWhom = async () =>
      (await fair.organiser.call('GET /api/members')).items.find((member) => member.id === id)?.partnerId;
    expect(await fromWhom()).toBe(union.id);
    const stranger = await fair.organiser.ask('POST /api/members', { body: { ...person, partnerId: uuid() } });
    expect(stranger).toMatchObject({ status: 404, body: { field: 'partnerId' } });
    await fair.organiser.call('DELETE /api/partners/:id', { params: { id: union.id } });
    expect(await fromWhom()).toBeNull();
  });
});

describe('the signed memorandum', () => {
  it('is kept with the partner, for whoever reads the report, and goes with it', async () => {
    const union = partner();
    await fair.organiser.call('POST /api/partners', { body: union });
    const params = { id: union.id };
    await fair.organiser.call('POST /api/partners/:id/memorandum', { params, body: aPaper });
    const viewer = await fair.member('viewer');
    expect((await viewer.call('GET /api/partners')).items).toContainEqual(
      expect.objectContaining({ id: union.id, paper: aPaper.name }),
    );
    expect(await viewer.call('GET /api/partners/:id/memorandum', { params })).toEqual({
      ...aPaper,
      type: 'application/pdf',
    });
    await fair.organiser.call('DELETE /api/partners/:id', { params });
    expect((await fair.organiser.ask('GET /api/partners/:id/memorandum', { params })).status).toBe(404);
  });

  it('is a PDF or a photograph by its first bytes, whatever it is called', async () => {
    const union = partner();
    await fair.organiser.call('POST /api/partners', { body: union });
    const page = { name: 'memorandum.pdf', file: Buffer.from('<html>a page</html>').toString('base64') };
    expect(
      await fair.organiser.ask('POST /api/partners/:id/memorandum', { params: { id: union.id }, body: page }),
    ).toMatchObject({ status: 400, body: { code: 'not-a-paper', field: 'file' } });
  });
});

describe('in the console', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await chromium()));
  afterAll(() => browser?.close());

  test('a partner is written down, a promise is marked as kept', async () => {
    const page = await organiserIn(fair, browser, 'coalition');
    await page.getByRole('link', { name: 'Add a partner' }).click();
    await page.getByLabel('Name').fill('Youth of Osh');
    await page.getByRole('button', { name: 'Save' }).waitFor();
    await page.getByText('signed', { exact: true }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Day of signing').fill('2026-09-01');
    await page.getByLabel('Promises, one a line').fill('Two tents\nTen volunteers');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('combobox', { name: 'Two tents' }).selectOption('kept');
    await page.getByText('1 of 2 promises kept').waitFor();
    await expectFinished(page);
    await page.context().close();
  });

  test('the board of the day after shows what went well, problems and decisions, and what is overdue', async () => {
    await fair.organiser.call('POST /api/assessments', { body: { ...anAssessment, id: uuid(), due: '2020-01-01' } });
    const page = await organiserIn(fair, browser, 'assessment');
    await page.getByText('Overdue').first().waitFor();
    await expectFinished(page);
    await page.getByRole('link', { name: anAssessment.text }).click();
    await page.getByText('done', { exact: true }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('● done').waitFor();
    expect(await page.getByText('Overdue').count()).toBe(0);
    await page.context().close();
  });
});
