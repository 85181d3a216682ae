import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than any page of ours has: whoever has not arrived by then goes round in circles. */
const STOPS = 300;

/** Hands that have no mouse and no touch: what a keyboard alone can do on a page. */
export class Hands {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  field(name: string | RegExp): Locator {
    return this.page.getByLabel(name, { exact: true });
  }
  group(name: string): Locator {
    return this.page.getByRole('group', { name });
  }

  /** Goes through the menu to another room. */
  async room(name: string): Promise<void> {
    await this.press(this.page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${name}`) }));
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Goes on with Tab until this one has the focus, and sees that it has it. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    const passed = new Set<string>();
    for (let i = 0; !(await hasFocus(target)); i++) {
      if (i > STOPS) expect.unreachable(`Tab leads to ${[...passed].join(', ')}, and not to ${target}`);
      await this.page.keyboard.press('Tab');
      passed.add(await this.page.evaluate(() => document.activeElement!.textContent.trim().slice(0, 30)));
    }
    expect([String(target), await target.evaluate(isMarked)]).toEqual([String(target), true]);
  }

  /** Goes there and presses Enter. */
  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Enter');
  }

  /** Goes there and writes; what stood there is written over. */
  async write(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
    expect(await field.inputValue()).toBe(text);
  }

  /** Goes to one of several boxes of which one alone can be chosen: Tab leads to the group, arrows lead through it. */
  async choose(group: Locator, name: string | RegExp): Promise<void> {
    const wanted = group.getByRole('radio', { name });
    await wanted.waitFor();
    const all = await group.getByRole('radio').count();
    const checked = group.locator('input:checked');
    await this.to((await checked.count()) > 0 ? checked : group.getByRole('radio').first());
    for (let i = 0; i < all && !(await wanted.isChecked()); i++) await this.page.keyboard.press('ArrowDown');
    if (!(await wanted.isChecked())) await this.page.keyboard.press('Space');
    expect(await wanted.isChecked()).toBe(true);
  }

  /** Goes to a list that opens and down in it to what is called so. */
  async pick(list: Locator, name: string): Promise<void> {
    await this.to(list);
    const taken = () => list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.label);
    await this.page.keyboard.press('Home');
    for (let i = 0; i < STOPS && !(await taken()).includes(name); i++) await this.page.keyboard.press('ArrowDown');
    expect(await taken()).toContain(name);
  }

  /** That what was pressed went away without throwing whoever pressed it back to the beginning of the page. */
  async goOn(): Promise<void> {
    const here = () => this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '<body');
    const next = async (): Promise<string> => {
      if ((await here()).startsWith('<body')) await this.page.keyboard.press('Tab');
      return here();
    };
    await expect.poll(next).not.toMatch(/^<(body|a class="skip)/);
  }
}

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);

/** Whether the eye sees that this one has the focus: by itself or by what frames it. */
const isMarked = (one: Element): boolean => {
  const ringed = (each: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const label = one.closest('label');
  return ringed(one) || (label !== null && [label, ...label.children].some(ringed));
};
