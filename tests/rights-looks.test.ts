import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { organiserIn } from './support/room.ts';
import { expectFinished } from './support/rights-day.ts';
import { giveKey, sealedMatter } from './support/sealed.ts';

let fair: TestFair;
let browser: Browser;

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const phoneIn = async (colorScheme: 'light' | 'dark'): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme })).newPage();

test.each([
  ['ky', 'light'],
  ['ru', 'dark'],
] as const)('in %s and %s every page of rights fits a small phone and a thumb', async (lang, scheme) => {
  await giveKey(await fair.member('adviser'), ['contract']);
  await giveKey(await fair.member('union'));
  const phone = await phoneIn(scheme);
  await phone.goto(`${fair.address}/?lang=${lang}`);
  for (const part of ['rights', 'rights/ask', 'rights/report', 'rights/answer', 'union']) {
    await phone.evaluate((hash) => void (location.hash = hash), `#/${part}`);
    await phone.locator('main :is(.card, form)').first().waitFor();
    await expectFinished(phone);
    const small = await phone
      .locator('main :is(.button, label:has(input[type=radio]), select, textarea)')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 48).map((each) => each.outerHTML),
      );
    expect([part, small]).toEqual([part, []]);
  }
  await phone.context().close();
});

test('moderators find in the console what was reported of a vacancy, once the hour is over', async () => {
  const own = await giveKey(await fair.member('adviser'));
  const [vacancy] = (await fair.nobody.call('GET /api/vacancies')).items;
  const { body } = await sealedMatter('Акча сурашты', [own]);
  await fair.nobody.call('POST /api/reports', { body: { ...body, about: 'documents', vacancyId: vacancy!.id } });
  const page = await organiserIn(fair, browser, 'vacancies');
  await page.getByRole('link', { name: vacancy!.title }).first().waitFor();
  expect(await page.getByText('Reported by visitors').count()).toBe(0);
  fair.clock.forward(61 * 60_000);
  await page.context().close();
  const later = await organiserIn(fair, browser, 'vacancies');
  const notes = later.getByRole('region', { name: 'Reported by visitors' });
  await notes.getByText('Documents were taken away').waitFor();
  await expectFinished(later);
  await notes.getByRole('link', { name: vacancy!.title }).click();
  await later.getByRole('heading', { name: 'Reported by visitors' }).waitFor();
  expect(await later.locator('body').innerText()).not.toContain('Акча сурашты');
  await expectFinished(later);
  await later.context().close();
});
