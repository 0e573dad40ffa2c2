import { expect, type Locator, type Page } from '@playwright/test';

/** So many stops no screen has: what Tab does not reach by then, it does not reach. */
const MOST_STOPS = 150;

/**
 * A clerk's hands: keys only, never the mouse. Whatever is to be typed into or pressed is first reached with Tab, so a
 * thing that the keyboard cannot reach fails the test that uses it.
 */
export class Keys {
  /** Presses so far, beside the letters and digits of a text: what a way through costs a clerk. */
  presses = 0;

  constructor(readonly page: Page) {}

  /** One or several presses, one after another: `F9`, `Control+K`. */
  async press(...keys: string[]): Promise<void> {
    this.presses += keys.length;
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.seen(key);
    }
  }

  /** After every step something has the focus, can be seen and lies on top: else the next key goes nowhere. */
  private async seen(after: string): Promise<void> {
    const unseen = () => this.page.evaluate(focusUnseen);
    await expect.poll(unseen, { message: `the focus after ${after}`, timeout: 3_000 }).toBe('');
  }

  /** Into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tab until this has the focus. */
  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await hasFocus(target)) return;
      this.presses += 1;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}; it stands on ${await this.whereAmI()}`);
  }

  /** Goes to a field and types over what stands there. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press('Control+A');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }

  /** Goes to a button or link and presses Enter on it. */
  async activate(target: Locator): Promise<void> {
    await expect(target).toBeEnabled();
    await this.goTo(target);
    await this.press('Enter');
  }

  /** Goes to a list field, types what it is looked for by and takes the first match. */
  async choose(target: Locator, option: string): Promise<void> {
    await this.goTo(target);
    const wanted = this.page.getByRole('option', { name: option });
    // not every list opens on arrival, and Enter on a closed one sends the form
    if ((await wanted.count()) === 0) await this.page.keyboard.press('ArrowDown');
    if (await target.evaluate((field: HTMLInputElement) => !field.readOnly)) {
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(option);
    }
    await expect(wanted.first()).toBeVisible();
    const options = await this.page.getByRole('option').allTextContents();
    for (let step = 0; step <= options.length; step++) {
      const chosen = await this.page.locator('[role=option][data-combobox-selected]').allTextContents();
      if (chosen.some((text) => text.includes(option))) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await expect(target).toHaveValue(new RegExp(escaped(option)));
  }

  /** Tag, role and name of what has the focus, for messages. */
  whereAmI(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return 'nothing';
      const name = at.getAttribute('aria-label') ?? at.getAttribute('name') ?? at.textContent ?? '';
      return `${at.tagName.toLowerCase()} "${name.slice(0, 60)}"`;
    });
  }
}

/** What is wrong with the place of the focus; empty when it is seen and topmost. Runs in the page. */
function focusUnseen(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return 'nothing has the focus';
  at.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = at.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  // a switch's own input is small, and lies under its label
  if (top !== null && (at.parentElement?.contains(top) === true || top.contains(at))) return '';
  const named = (element: Element | null) =>
    `${element?.tagName.toLowerCase()} "${element?.textContent?.slice(0, 40)}"`;
  return `${named(at)} lies under ${named(top)}`;
}

/** A text as it stands, for a regular expression. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);
