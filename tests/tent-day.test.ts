import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../shared/places.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { BadLink } from './support/bad-link.ts';
import { chromium } from './support/browser.ts';
import { openDevice } from './support/devices.ts';
import { TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

const CAPACITY = 5;
const NOW = new Date('2026-10-25T10:05:00+06:00');
let fair: TestFair;
let browser: Browser;
let link: BadLink;
let tent: Place;
let leader: Page;
let colleague: Page;
let kiosk: Page;
let board: Page;
let phones: Page[];
/** What the test itself saw done in the tent. */
const ledger = { in: 0, out: 0, badges: 0, asked: 0, answered: 0 };

const phone = async (path: string, address = fair.address): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en' });
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  return page;
};
const facilitator = async (name: string, address = fair.address): Promise<Page> => {
  const body = { name, role: 'facilitator' as const, placeIds: [tent.id] };
  const { card } = await fair.organiser.call('POST /api/members', { body });
  const page = await phone(`/console?lang=en#${card.url.split('#')[1]}`, address);
  await page.locator('.hand').waitFor();
  return page;
};
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const inside = (page: Page, n: number) => page.getByLabel(`${n} of ${CAPACITY} inside`).waitFor();
const part = (page: Page, name: string) => press(page, name);
const letIn = async (page: Page, whom: RegExp, n: number): Promise<void> => {
  await press(page, whom);
  ledger.in += 1;
  await inside(page, n);
};
const ask = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Your question').fill(text);
  await press(page, 'Send');
  await page.getByText('Sent.').waitFor();
  ledger.asked += 1;
};
const question = (page: Page, text: string) => page.locator('article', { hasText: text });

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017', now: () => NOW }), chromium()]);
  link = await BadLink.to(fair.address);
  tent = (await fair.organiser.call('GET /api/places')).items.filter(({ kind }) => kind === 'tent')[1]!;
  await fair.organiser.call('PATCH /api/places/:id', { params: { id: tent.id }, body: { capacity: CAPACITY } });
  leader = await facilitator('Нургүл', link.address);
  colleague = await facilitator('Бакыт');
  const { id: placeId } = await fair.place('info-table');
  kiosk = await openDevice(fair, browser, 'kiosk', { placeId, width: 1280, height: 800 });
  board = await browser.newPage();
  await board.goto(`${fair.address}/board`);
  phones = await Promise.all([0, 1, 2].map(() => phone(`/?lang=en#/ask/${tent.id}`)));
}, 120_000);
afterAll(async () => {
  link?.close();
  await browser?.close();
  await fair?.stop();
});

describe('a tent, from the first word to the last', () => {
  test('its leader comes on duty and begins, and phones and board say so', async () => {
    await part(leader, 'On duty');
    await press(leader, 'I am on duty');
    await leader.getByText(/● since \d\d:\d\d/).waitFor();
    await part(leader, 'Progress');
    await press(leader, /Start/);
    await press(leader, '+5 min late');
    await leader.getByText('◆ 5 min late').waitFor();
    const programme = await phone('/?lang=en#/tents');
    await programme.locator('li', { hasText: 'running' }).locator('text=5 min late').waitFor();
    await programme.context().close();
  });

  test('three phones, the kiosk and the leader ask; a phone votes once; two that ask the same become one', async () => {
    await ask(phones[0]!, 'Can I be dismissed on probation?');
    await ask(phones[1]!, 'How long is probation?');
    await ask(phones[2]!, 'Is a patent a contract?');
    await press(kiosk, 'Ask a question');
    await press(kiosk, tent.name.en!);
    await ask(kiosk, 'Who pays for the medical check?');
    await part(leader, 'Questions');
    await press(leader, /Write a question down/);
    await leader.getByLabel('Question', { exact: true }).fill('Must a contract be in Kyrgyz?');
    await press(leader, 'Add');
    ledger.asked += 1;
    await leader.getByText(/^5 waiting/).waitFor();
    for (const text of ['dismissed', 'How long', 'patent']) {
      await question(leader, text).getByRole('button', { name: 'Take' }).click();
      await question(leader, text).getByRole('button', { name: 'Answered' }).waitFor();
    }
    for (const page of phones) {
      await page.reload();
      await page.locator('li', { hasText: 'dismissed' }).getByRole('button').click();
      await page.locator('li', { hasText: 'dismissed' }).getByText('Voted').waitFor();
    }
    await question(leader, 'dismissed').getByText('3 votes').waitFor();
    await question(leader, 'How long').getByRole('button', { name: 'More' }).click();
    await question(leader, 'How long').getByRole('button', { name: /Merge/ }).click();
    await leader
      .getByRole('dialog')
      .getByRole('button', { name: /dismissed/ })
      .click();
    await question(leader, 'How long').waitFor({ state: 'detached' });
    await question(leader, 'dismissed').getByRole('button', { name: 'Answered' }).click();
    ledger.answered += 1;
    await question(leader, 'dismissed').waitFor({ state: 'detached' });
    // What the leader does goes out at once, and the screen does not wait for it.
    await expect.poll(async () => (await fair.organiser.call('GET /api/figures')).questionsAnswered).toBe(1);
  });

  test('it fills, says so everywhere with the next hour, and asks before one more is let in', async () => {
    for (const n of [1, 2, 3]) await letIn(leader, /\+1\s+woman/, n);
    await inside(colleague, 3);
    await letIn(colleague, /\+1\s+man/, 4);
    const [badge = ''] = await fair.badges(1);
    await part(colleague, 'Badge');
    await colleague.locator('.part').getByRole('textbox').first().fill(badge);
    await press(colleague, /In$/);
    ledger.badges += 1;
    await inside(leader, CAPACITY);
    await board.locator('footer li', { hasText: tent.name.ky! }).locator('.st').waitFor();
    const visitor = await browser.newPage();
    await visitor.clock.setFixedTime(NOW);
    await visitor.goto(`${fair.address}/?lang=en#/tents`);
    await visitor.locator('li', { hasText: tent.name.en! }).getByText('Full, next at 11:00').waitFor();
    await visitor.context().close();
    await press(leader, '+1 not said');
    await leader.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await inside(leader, CAPACITY);
  });

  test('the leader hands over to the colleague', async () => {
    await press(leader, 'Hand over');
    await press(leader, /Hand over to Бакыт/);
    await leader.getByRole('button', { name: 'I am on duty' }).waitFor();
    await part(colleague, 'On duty');
    await colleague.getByRole('button', { name: 'I go off duty' }).waitFor();
  });

  test('two minutes without a link: counting, undoing and answering go on, and nothing is lost or doubled', async () => {
    await leader.clock.install();
    link.turn('cut');
    await press(leader, '−1 left');
    await inside(leader, 4);
    await letIn(leader, /\+1\s+woman/, CAPACITY);
    ledger.out += 1;
    await press(leader, /Undo/);
    ledger.in -= 1;
    await inside(leader, 4);
    await part(leader, 'Questions');
    await question(leader, 'patent').getByRole('button', { name: 'Answered' }).click();
    await question(leader, 'patent').waitFor({ state: 'detached' });
    ledger.answered += 1;
    await leader.getByText(/4 not sent yet/).waitFor();
    await leader.clock.fastForward(120_000);
    await inside(colleague, CAPACITY);
    link.turn('good');
    await leader.clock.fastForward(20_000);
    await leader.getByText(/not sent yet/).waitFor({ state: 'detached' });
    await Promise.all([inside(leader, 4), inside(colleague, 4)]);
  });

  test('the figures at the end are what the ledger says', async () => {
    const { at: _, seq: _seq, ...figures } = await fair.organiser.call('GET /api/figures');
    expect(figures).toEqual(recountedFigures(fair));
    expect(figures.byPlace[tent.id]).toMatchObject({
      inside: ledger.in - ledger.out + ledger.badges,
      tallied: ledger.in,
      visits: ledger.badges,
      questions: ledger.asked,
    });
    expect(figures.questionsAnswered).toBe(ledger.answered);
    const sexes = fair.sql<{ sex: string; n: number }>(
      'SELECT sex, sum(change) AS n FROM tallies WHERE change > 0 AND undone_seq IS NULL GROUP BY sex ORDER BY sex',
    );
    expect(sexes).toEqual([
      { sex: 'female', n: 3 },
      { sex: 'male', n: 1 },
    ]);
  });
});

describe.each([
  ['ky', 'sun'],
  ['ru', 'dark'],
  ['en', 'light'],
])("a facilitator's page in %s, %s", (language, theme) => {
  test('is one hand wide, every target large enough, and axe finds nothing in any part', async () => {
    const page = colleague;
    await page.goto(`${fair.address}/console?lang=${language}&theme=${theme}#/tally`);
    await page.locator('.hand').waitFor();
    for (let n = 0; n < (await page.locator('.parts button').count()); n++) {
      await page.locator('.parts button').nth(n).click();
      await page.locator('.part > *').first().waitFor();
      expect([language, n, await faultsOn(page), await tooWideOn(page)]).toEqual([language, n, [], []]);
      const small = await page
        .locator('.tent :is(button, select, summary):visible')
        .evaluateAll((all) =>
          all.flatMap((each) => (each.getBoundingClientRect().height < 48 ? [each.textContent?.trim()] : [])),
        );
      expect([language, n, small]).toEqual([language, n, []]);
    }
  });
});
