/** What of a screen does not fit a monitor: what scrolls sideways, what is cut, and buttons that lose their words. */
import type { CDPSession, Page } from '@playwright/test';
import type { RunningApp } from '../../helpers/app';
import { dress, LOOKS } from './looks';

export interface Monitor {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A page at 150 % is a page on two thirds of the monitor. */
const zoomed = (width: number, height: number, zoom: number): Monitor => ({
  name: `${width}×${height} at ${zoom} %`,
  width: Math.floor((width * 100) / zoom),
  height: Math.floor((height * 100) / zoom),
});
const MONITORS: readonly Monitor[] = [
  zoomed(1024, 768, 100),
  ...[100, 125, 150].flatMap((zoom) => [zoomed(1366, 768, zoom), zoomed(1920, 1080, zoom)]),
];

const sessions = new Map<Page, Promise<CDPSession>>();
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Puts the page on the monitor, and on none again with `null`. */
export async function putOn(page: Page, monitor: Monitor | null): Promise<void> {
  const session = await sessionOf(page);
  if (monitor === null) await session.send('Emulation.clearDeviceMetricsOverride');
  else {
    const { width, height } = monitor;
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    await page.waitForFunction((wide) => innerWidth === wide, width);
  }
}

/** In words, empty when all fits. */
async function misfits(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return page.evaluate(look);
}

/** The screen as it stands, in both languages, on every monitor: what does not fit. */
export async function misfitsEverywhere(running: RunningApp, where: string): Promise<string[]> {
  const found: string[] = [];
  const { page } = running;
  for (const look of LOOKS.slice(0, 2)) {
    await dress(running, look);
    for (const monitor of MONITORS) {
      await putOn(page, monitor);
      found.push(
        ...(await misfits(page)).map((what) => `${where} (${look.language}, ${monitor.name}): ${what}`),
      );
    }
    await putOn(page, null);
  }
  await dress(running, LOOKS[0]);
  return found;
}

/** Runs in the page. */
function look(): string[] {
  const found = new Set<string>();
  const nameOf = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ').at(-1) ?? ''} "${words.slice(0, 60)}"`;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.closest('[aria-hidden="true"], .visually-hidden') === null;

  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    if (!isSeen(element)) continue;
    const style = getComputedStyle(element);
    const over = element.scrollWidth - element.clientWidth;
    const scrolls = /auto|scroll/.test(style.overflowX);
    const isField = /^(INPUT|TEXTAREA|SELECT|IFRAME)$/.test(element.tagName);
    if (scrolls && over > 1 && element.clientWidth > 0 && !isField) found.add(`scrolls sideways: ${nameOf(element)} by ${over}`);
    // one that is meant for readers alone is a pixel wide
    const hides = /hidden|clip/.test(style.overflowX) && element.clientWidth > 2;
    if (hides && over > 1 && !isField && style.display !== 'inline' && isCut(element)) found.add(`cut: ${nameOf(element)} by ${over}`);
    // what is chosen from a list must be read whole; what is typed scrolls as it is typed
    if (element.matches('input[aria-haspopup], input[role="combobox"]') && over > 1) found.add(`cut: what was chosen in ${nameOf(element)} by ${over}`);
  }
  const root = document.scrollingElement!;
  if (root.scrollWidth > innerWidth + 1) found.add(`the page scrolls sideways by ${root.scrollWidth - innerWidth}`);
  for (const button of document.querySelectorAll<HTMLElement>('button, a[href], [role="tab"], [role="radio"]')) {
    // while it works a circle stands for its words
    if (!isSeen(button) || button.hasAttribute('data-loading')) continue;
    const outer = button.getBoundingClientRect();
    if (textsOf(button).some((text) => text.left < outer.left - 1 || text.right > outer.right + 1 || text.bottom > outer.bottom + 2 || text.top < outer.top - 2))
      found.add(`loses its words: ${nameOf(button)}`);
    if (outer.right > innerWidth + 1 || outer.left < -1) found.add(`beside the screen: ${nameOf(button)}`);
  }
  return [...found];

  /** Where its words stand; those for screen readers alone are a pixel wide. */
  function textsOf(button: Element): DOMRect[] {
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    const texts: DOMRect[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.textContent?.trim() === '' || (node.parentElement?.getBoundingClientRect().width ?? 0) <= 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push(range.getBoundingClientRect());
    }
    return texts;
  }

  function isCut(element: Element): boolean {
    const { left, right } = element.getBoundingClientRect();
    return textsOf(element).some((text) => text.width > 1 && (text.right > right + 1 || text.left < left - 1));
  }
} // prettier-ignore
