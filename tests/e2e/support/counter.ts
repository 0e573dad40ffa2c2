/** A case typed at the counter, field after field with Enter, as the form leads. */
import { expect } from '@playwright/test';
import type { Keys } from './keys';
import { hearingDate, typed } from './office';
import { said } from './said';

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** Three digits choose the type, Enter goes on to the parties. */
export async function chooseType(keys: Keys, code: string): Promise<void> {
  const { page } = keys;
  const field = page.getByRole('combobox', { name: said('counter:type.field') });
  await expect(field).toBeFocused();
  await keys.type(code);
  await expect(page.getByRole('option', { selected: true })).toContainText(code);
  await keys.press('Enter');
  await expect(page.getByLabel(said('counter:party.idNumber.mykad'))).toBeFocused();
}

/** The party that is open, from its MyKad to its address; the last Enter opens what comes next. */
export async function fillParty(keys: Keys, party: Party): Promise<void> {
  const { page } = keys;
  await expect(page.getByLabel(said('counter:party.idNumber.mykad'))).toBeFocused();
  await keys.type(party.id);
  await keys.press('Enter');
  await expect(page.getByLabel(said('counter:party.name'))).toBeFocused();
  await keys.type(party.name);
  await keys.press('Enter');
  await expect(page.getByRole('textbox', { name: said('counter:party.address') })).toBeFocused();
  await keys.type(party.address);
  await keys.press('Enter');
}

/** Day, hour and room of a hearing far enough away; all documents ticked, the focus stands on the day. */
export async function fillHearing(keys: Keys): Promise<void> {
  const { page } = keys;
  const at = page.getByRole('group', { name: said('counter:hearing.at') });
  await expect(at.getByRole('textbox').first()).toBeFocused();
  await keys.type(typed(hearingDate()));
  await keys.press('Enter');
  await keys.type('0900');
  await keys.press('Enter');
  const bench = page
    .getByRole('combobox', { name: said('counter:hearing.bench') })
    .or(page.getByRole('textbox', { name: said('counter:hearing.bench') }));
  await expect(bench).toBeFocused();
  // a court of one room has it there already
  if ((await bench.inputValue()) === '') await keys.type('Mahkamah 1');
  await expect(bench).toHaveValue('Mahkamah 1');
  await expect(page.getByText(said('counter:hearing.clear', { count: '' }).trim())).toBeVisible();
}

/** A whole claim typed up to F9, paid in cash. */
export async function typeClaim(keys: Keys, { tendered = '50' } = {}): Promise<void> {
  await chooseType(keys, '014');
  await fillParty(keys, CLAIMANT);
  await fillParty(keys, someoneElse());
  await keys.press('Alt+A');
  await fillHearing(keys);
  await keys.press('Enter');
  const cash = keys.page.getByRole('textbox', { name: said('counter:pay.tendered'), exact: true });
  await expect(cash).toBeFocused();
  await keys.type(tendered);
}

/** A defendant who was not here today: the same parties would be asked about. */
let defendants = 0;
const someoneElse = (): Party => {
  defendants += 1;
  return { ...RESPONDENT, id: `${RESPONDENT.id.slice(0, 8)}${String(5000 + defendants)}` };
};

export const CLAIMANT: Party = {
  id: '920722086014',
  name: 'Contoh Kasturi binti Embun',
  address: 'Kampung Contoh, 15000 Kota Bharu',
};
export const RESPONDENT: Party = {
  id: '901225295057',
  name: 'Contoh Gunung bin Lembah',
  address: 'Lorong Contoh, 15000 Kota Bharu',
};

/** Esc out of the form, and what was typed thrown away. */
export async function leaveForm(keys: Keys): Promise<void> {
  const { page } = keys;
  await keys.press('Escape');
  await keys.activate(page.getByRole('dialog').getByRole('button', { name: said('counter:leave.drop') }));
  await expect(page.getByRole('heading', { level: 1, name: said('home:title') })).toBeVisible();
}
