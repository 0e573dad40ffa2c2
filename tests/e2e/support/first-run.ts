import { expect } from '@playwright/test';
import type { Keys } from './keys';
import { OFFICE, OFFICERS } from './office';
import { said } from './said';

/** The wizard from its first button to the enrolment sheet, typed by hand; answers the recovery code shown. */
export async function setUpByHand(
  keys: Keys,
  options: {
    printer: string;
    backupFolder: string;
    /** Looks at each step before anything is typed into it. */
    at?: (step: string) => Promise<void>;
  },
): Promise<string> {
  const { page } = keys;
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  const next = async (): Promise<void> =>
    keys.activate(page.getByRole('button', { name: said('settings:firstRun.next') }));
  const arrive = async (name: string): Promise<void> => {
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await options.at?.(name);
  };

  await expect(page.getByRole('heading', { name: said('settings:firstRun.welcome') })).toBeVisible();
  await keys.activate(page.getByRole('button', { name: new RegExp(said('settings:firstRun.begin')) }));

  await arrive(said('settings:firstRun.office'));
  await expect(page.getByRole('radio', { name: said('settings:kind.court') })).toBeChecked();
  await keys.choose(page.getByRole('combobox', { name: said('settings:office.state') }), OFFICE.state);
  await keys.fill(text(said('settings:office.code')), OFFICE.code.toLowerCase());
  await keys.fill(text(said('settings:office.name')), OFFICE.name);
  await keys.fill(text(said('settings:office.address')), OFFICE.address);
  await keys.fill(text(said('settings:firstRun.contact')), OFFICE.contact);
  await next();

  await arrive(said('settings:firstRun.courts'));
  await keys.fill(text(said('settings:courts.code')), OFFICE.court.code);
  await keys.fill(text(said('settings:courts.name')), OFFICE.court.name);
  // the shipped table is Pahang's, and nobody knows this office's codes
  const from = { from: 'Pahang', here: OFFICE.state };
  await keys.fill(text(said('settings:firstRun.tableConfirmed', from)), 'Surat JKSM 12/2026');
  for (const [line, code] of Object.entries(OFFICE.revenueCodes))
    await keys.fill(text(said('settings:firstRun.codeOf', { line })), code);
  await next();

  await arrive(said('settings:firstRun.counter'));
  await keys.fill(text(said('settings:firstRun.counterCode')), OFFICE.counter.code);
  await keys.fill(text(said('settings:firstRun.counterName')), OFFICE.counter.name);
  await next();

  await arrive(said('settings:firstRun.officers'));
  for (const role of ['administrator', 'supervisor', 'clerk'] as const) {
    const group = page.getByRole('group', { name: said(`officers:role.${role}`) });
    const { code, name, secret } = OFFICERS[role];
    await keys.fill(group.getByRole('textbox', { name: said('settings:firstRun.officerCode') }), code);
    await keys.fill(group.getByRole('textbox', { name: said('settings:firstRun.officerName') }), name);
    for (const label of [role === 'clerk' ? 'pin' : 'secret', 'again'] as const)
      await keys.fill(group.getByLabel(said(`settings:firstRun.${label}`)), secret);
  }
  await next();

  await arrive(said('settings:firstRun.hours'));
  // Kelantan rests on Friday and Saturday, which the choice of the state has already set.
  const days = said('settings:hours.day').split('|');
  await expect(text(days[5] ?? '')).toHaveValue('');
  await expect(text(days[0] ?? '')).not.toHaveValue('');
  await next();

  await arrive(said('settings:firstRun.printers'));
  for (const size of ['A4', 'A5', '80mm'] as const) {
    await keys.choose(
      page.getByRole('combobox', { name: said(`settings:printers.${size}`) }),
      options.printer,
    );
  }
  await next();

  await arrive(said('settings:firstRun.backup'));
  await keys.fill(text(said('settings:backup.folder')), options.backupFolder);
  await next();

  await arrive(said('settings:firstRun.review'));
  await expect(page.getByText(OFFICE.name)).toBeVisible();
  await keys.activate(page.getByRole('button', { name: said('settings:firstRun.make') }));
  await expect(
    page.getByRole('heading', { name: said('settings:firstRun.done', { counter: OFFICE.counter.code }) }),
  ).toBeVisible();
  return (await page.getByText(/^[0-9A-Z]{4,}(-[0-9A-Z]{4,})+$/).textContent()) ?? '';
}
