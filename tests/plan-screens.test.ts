import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { KioskPage } from './support/kiosk-page.ts';
import { aPlan, laid } from './support/plans.ts';
import { expectFinished } from './support/rights-day.ts';
import { memberIn, organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const plan = () => fair.nobody.call('GET /api/plan');
const tentOn = async (id: string) => (await plan()).places.find(({ placeId }) => placeId === id);
const save = async () => {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('✓ Saved').waitFor();
};
/** The names on the plan that reach over the edge of what they name. */
const tooLong = () =>
  page.locator('.square g').evaluateAll((groups) =>
    groups.flatMap((group) => {
      const edge = group.querySelector<SVGGraphicsElement>('.shape, rect')?.getBBox();
      const texts = [...group.querySelectorAll<SVGTextElement>('text:not(.number):not(.beside)')];
      if (!edge || group.querySelector('.around')) return [];
      const whole = group.querySelectorAll('rect').length > 1 ? (group as SVGGraphicsElement).getBBox() : edge;
      return texts
        .filter((text) => {
          const { x, width } = text.getBBox();
          return x < whole.x - 1 || x + width > whole.x + whole.width + 1;
        })
        .map((text) => text.textContent ?? '');
    }),
  );

test('an organiser lays a tent down and moves it by keyboard, by hand and by numbers, and takes a step back', async () => {
  const tent = await fair.place('tent');
  page = await organiserIn(fair, browser, 'plan');
  await page.locator(`[data-lay="${tent.id}"]`).focus();
  await page.keyboard.press('Enter');
  const laidTent = page.locator(`[data-thing="${tent.id}"]`);
  await laidTent.and(page.locator(':focus')).waitFor();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await expectFinished(page);
  await save();
  const first = (await tentOn(tent.id))!;
  expect(first).toEqual({ placeId: tent.id, x: 2, y: 29, width: 13, height: 8 });

  const box = (await laidTent.boundingBox())!;
  const metre = box.width / first.width;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 20 + 10.3 * metre, box.y + 20 - 5.4 * metre, { steps: 4 });
  await page.mouse.up();
  const handle = (await page.locator('[data-handle]').boundingBox())!;
  await page.mouse.move(handle.x + 14, handle.y + 14);
  await page.mouse.down();
  await page.mouse.move(handle.x + 14, handle.y + 14 + 2 * metre, { steps: 2 });
  await page.mouse.up();
  await page.getByLabel('Width, m').first().fill('20');
  await page.getByLabel('Width, m').first().press('Tab');
  await page.getByRole('button', { name: 'Undo' }).click();
  await save();
  expect(await tentOn(tent.id)).toEqual({ placeId: tent.id, x: 12, y: 24, width: 13, height: 10 });

  const gate = await fair.place('gate');
  const square = (await page.locator('.square').boundingBox())!;
  await page.locator(`[data-lay="${gate.id}"]`).hover();
  await page.mouse.down();
  await page.mouse.move(square.x + 40 * metre, square.y + 50 * metre, { steps: 4 });
  await page.mouse.up();
  await page.locator(`[data-thing="${gate.id}"]`).waitFor();
  await page.getByRole('button', { name: '+ Step-free route' }).click();
  await page.locator('.square .tapping').click({ position: { x: 60 * metre, y: 20 * metre } });
  await save();
  const { places, routes } = await plan();
  expect(places.at(-1)).toMatchObject({ placeId: gate.id, x: 37 });
  expect(routes[0]?.points.at(-1)).toEqual({ x: 60, y: 20 });
  await page.goto(`${fair.address}/console?lang=en#/`);
  await page.locator('.square text').getByText('0/40').waitFor();
});

test('what was not saved is there again, and what somebody else has drawn meanwhile is not lost', async () => {
  const { organiser } = fair;
  const tent = await fair.place('tent');
  await organiser.call('PUT /api/plan', { body: { ...(await plan()), places: [laid(tent.id, 30, 30)] } });
  page = await organiserIn(fair, browser, 'plan');
  await page.locator(`[data-thing="${tent.id}"]`).press('ArrowRight');
  await page.getByText('◆ Not saved').waitFor();
  await page.reload();
  await page.getByText('this browser has kept them').waitFor();
  const now = await plan();
  await organiser.call('PUT /api/plan', { body: { ...now, landmarks: aPlan().landmarks } });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Taken from them: Фонтан').waitFor();
  await expectFinished(page);
  await save();
  expect(await plan()).toMatchObject({
    places: [{ placeId: tent.id, x: 31 }],
    landmarks: [{ kind: 'fountain' }],
  });
});

test('a viewer on a phone reads the plan and changes nothing', async () => {
  page = await memberIn(fair, browser, await fair.member('viewer'), 'plan');
  await page.getByRole('img', { name: 'Plan of the square' }).waitFor();
  await expectFinished(page);
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
});

test('the kiosk shows where it stands and what a place is, also with the server gone', async () => {
  const [table, tent] = [await fair.place('info-table'), await fair.place('tent')];
  const places = [laid(table.id, 40, 50), { ...laid(tent.id), width: 14, height: 9 }];
  await fair.organiser.call('PUT /api/plan', { body: { ...aPlan({ places }), revision: (await plan()).revision } });
  const { pairingCode } = await fair.organiser.call('POST /api/devices', {
    body: { name: 'A kiosk', kind: 'kiosk', placeId: table.id },
  });
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const kiosk = new KioskPage(page);
  await kiosk.open(fair.address);
  await kiosk.pair(pairingCode);
  await page.getByRole('button', { name: 'Plan of the square' }).click();
  await page.locator('.square').getByText('You are here').waitFor();
  await page.locator(`[data-spot="${tent.id}"]`).click();
  await page.getByRole('status').getByText('room').waitFor();
  await expectFinished(page);
  expect(await tooLong()).toEqual([]);
  const fingers = await page
    .locator('[data-spot], table button')
    .evaluateAll((all) =>
      all.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height)),
    );
  expect(Math.min(...fingers)).toBeGreaterThanOrEqual(48);
  await page.getByRole('button', { name: '← Back' }).click();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Plan of the square' }).click();
  await page.getByRole('row', { name: /Information table.*You are here/ }).waitFor();
});

test("a phone is where its owner scanned a place's code, and shows the stand of a vacancy", async () => {
  const table = await fair.place('info-table');
  const employerId = await fair.addEmployer('Келечек Текс', 'C 4');
  const { id } = await fair.organiser.call('POST /api/vacancies', {
    body: { employerId, title: 'Тигүүчү', payFrom: 30_000 },
  });
  page = await (await browser.newContext({ viewport: { width: 360, height: 720 } })).newPage();
  await page.goto(`${fair.address}/?lang=en#/at/${table.id}/${table.placeKey}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${fair.address}/?lang=en#/vacancies/${id}`);
  await page.getByRole('link', { name: 'Where is the stand?' }).click();
  await page.locator('.square').getByText('You are here').waitFor();
  await page.locator('.square').getByText('C 4').waitFor();
  await expectFinished(page);
  expect(await tooLong()).toEqual([]);
  await page.getByRole('button', { name: 'Information table' }).click();
  await page.getByRole('heading', { name: 'Information table' }).waitFor();
});
