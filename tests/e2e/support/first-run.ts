import { expect } from '@playwright/test';
import type { Keys } from './keys';
import { OFFICE, OFFICERS } from './office';
import { said } from './said';

/** The wizard from its first button to the enrolment sheet, typed by hand; answers the recovery code shown. */
export async function setUpByHand(
  keys: Keys,
  options: { printer: string; backupFolder: string },
): Promise<string> {
  const { page } = keys;
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  const next = async (): Promise<void> =>
    keys.activate(page.getByRole('button', { name: said('settings:firstRun.next') }));
  const step = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

  await expect(page.getByRole('heading', { name: said('settings:firstRun.welcome') })).toBeVisible();
  await keys.activate(page.getByRole('button', { name: new RegExp(said('settings:firstRun.begin')) }));

  await expect(step(said('settings:firstRun.office'))).toBeVisible();
  await expect(page.getByRole('radio', { name: said('settings:kind.mahkamah') })).toBeChecked();
  await keys.choose(page.getByRole('combobox', { name: said('settings:office.state') }), OFFICE.state);
  await keys.fill(text(said('settings:office.code')), OFFICE.code.toLowerCase());
  await keys.fill(text(said('settings:office.name')), OFFICE.name);
  await keys.fill(text(said('settings:office.address')), OFFICE.address);
  await next();

  await expect(step(said('settings:firstRun.courts'))).toBeVisible();
  await keys.fill(text(said('settings:courts.code')), OFFICE.court.code);
  await keys.fill(text(said('settings:courts.name')), OFFICE.court.name);
  await next();

  await expect(step(said('settings:firstRun.counter'))).toBeVisible();
  await keys.fill(text(said('settings:firstRun.counterCode')), OFFICE.counter.code);
  await keys.fill(text(said('settings:firstRun.counterName')), OFFICE.counter.name);
  await next();

  await expect(step(said('settings:firstRun.officers'))).toBeVisible();
  for (const role of ['administrator', 'supervisor', 'clerk'] as const) {
    const group = page.getByRole('group', { name: said(`officers:role.${role}`) });
    const { code, name, secret } = OFFICERS[role];
    await keys.fill(group.getByRole('textbox', { name: said('settings:firstRun.officerCode') }), code);
    await keys.fill(group.getByRole('textbox', { name: said('settings:firstRun.officerName') }), name);
    await keys.fill(group.locator('input[type="password"]'), secret);
  }
  await next();

  await expect(step(said('settings:firstRun.hours'))).toBeVisible();
  // Kelantan rests on Friday and Saturday, which the choice of the state has already set.
  const days = said('settings:hours.day').split('|');
  await expect(text(days[5] ?? '')).toHaveValue('');
  await expect(text(days[0] ?? '')).not.toHaveValue('');
  await next();

  await expect(step(said('settings:firstRun.printers'))).toBeVisible();
  for (const size of ['A4', 'A5', '80mm'] as const) {
    await keys.choose(
      page.getByRole('combobox', { name: said(`settings:printers.${size}`) }),
      options.printer,
    );
  }
  await next();

  await expect(step(said('settings:firstRun.backup'))).toBeVisible();
  await keys.fill(text(said('settings:backup.folder')), options.backupFolder);
  await next();

  await expect(step(said('settings:firstRun.review'))).toBeVisible();
  await expect(page.getByText(OFFICE.name)).toBeVisible();
  await keys.activate(page.getByRole('button', { name: said('settings:firstRun.make') }));
  await expect(
    page.getByRole('heading', { name: said('settings:firstRun.done', { counter: OFFICE.counter.code }) }),
  ).toBeVisible();
  return (await page.getByText(/^[0-9A-Z]{4,}(-[0-9A-Z]{4,})+$/).textContent()) ?? '';
}
