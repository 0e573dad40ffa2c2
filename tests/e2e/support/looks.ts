/** The app in both languages, light and dark, and what axe says of it there. */
import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { RunningApp } from '../../helpers/app';
import { must } from './ipc';
import { said } from './said';

export const LOOKS = [
  { language: 'ms', scheme: 'light' },
  { language: 'en', scheme: 'light' },
  { language: 'ms', scheme: 'dark' },
  { language: 'en', scheme: 'dark' },
] as const;
export type Look = (typeof LOOKS)[number];

/** Changes the look under whatever stands there; dialogs and what was typed stay. */
export async function dress(running: RunningApp, look: Look): Promise<void> {
  await must(running, 'settings.savePreferences', look);
  const root = running.page.locator('html');
  await expect(root).toHaveAttribute('lang', look.language);
  await expect(root).toHaveAttribute('data-mantine-color-scheme', look.scheme);
}

/** Opens the window anew in this look, at the address where it stands. */
export async function openIn(running: RunningApp, look: Look): Promise<void> {
  await dress(running, look);
  await running.page.reload();
  await running.page.locator('h1').first().waitFor();
}

/**
 * What axe calls serious or critical on the screen as it stands, in words. A message may begin to fade while axe looks;
 * what it finds then is looked at once more, and what is really wrong is still there.
 */
export async function complaints(
  running: Pick<RunningApp, 'page'>,
  where: string,
  look: Look,
): Promise<string[]> {
  const found = await looked(running, where, look);
  return found.length === 0 ? found : looked(running, where, look);
}

async function looked({ page }: Pick<RunningApp, 'page'>, where: string, look: Look): Promise<string[]> {
  await atRest(page, look);
  const violations = await whatAxeSays(page, {
    iframes: false,
    // The list that a field opens is scrolled with the field's own arrows; axe looks for a focus inside it.
    ...((await page.locator('.mantine-Select-dropdown').count()) > 0 && {
      rules: { 'scrollable-region-focusable': { enabled: false } },
    }),
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${where} (${look.language}, ${look.scheme}): ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
}

/**
 * axe in the page itself, brought there once for each document: bringing it and taking home all that passed costs three
 * times what the looking costs. Papers in preview are documents of their own.
 */
async function whatAxeSays(page: Page, options: RunOptions): Promise<AxeResults['violations']> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // the page's own policy lets no script in; what the debugger evaluates is none of its business
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const { violations } = await here.run({ exclude: ['iframe'] }, { ...given, resultTypes: ['violations'] });
    return violations;
  }, options);
}

/** Both languages and both schemes in two looks: what one language alone breaks in one scheme alone is rare. */
export const TWO_LOOKS: readonly Look[] = [LOOKS[0], LOOKS[3]];

/** The same in every look, the first one being put on again at the end. */
export async function complaintsInEveryLook(
  running: RunningApp,
  where: string,
  looks: readonly Look[] = LOOKS,
): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await dress(running, look);
    found.push(...(await complaints(running, where, look)));
  }
  await dress(running, LOOKS[0]);
  return found;
}

/** All is read, and nothing is half-transparent any more. */
async function atRest(page: Page, look: Look): Promise<void> {
  await expect(page.getByText(said('shell:loading', {}, look.language), { exact: true })).toHaveCount(0);
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}
