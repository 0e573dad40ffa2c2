import type { FieldPath } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Role } from '../../../../domain/officers/officer';
import { checkSecret } from '../../../../domain/officers/secret';
import type { OutputOf } from '../../../../preload/contract/contract';
import { setUpInput, type SetUpInput } from '../../../../preload/contract/settings';
import { useContractForm } from '../../../ui/form';
import { present } from '../../../ui/now';
import { newCourt } from '../court-list';
import { usualHours } from '../hours';

export type Proposals = OutputOf<'settings.proposals'>;
export type WizardForm = UseFormReturn<SetUpInput, unknown, SetUpInput>;

export const STEPS = [
  'office',
  'courts',
  'counter',
  'officers',
  'hours',
  'printers',
  'backup',
  'review',
] as const;
export type Step = (typeof STEPS)[number];

/** What each step asks, so that going on checks just that. */
const FIELDS: Record<Step, readonly FieldPath<SetUpInput>[]> = {
  office: ['office.kind', 'office.code', 'office.name', 'office.address', 'office.state', 'official.contact'],
  courts: ['office.courts', 'official.confirmedTables', 'official.revenueCodes'],
  counter: ['counter', 'recoveryCode'],
  officers: ['administrator', 'supervisor', 'clerk'],
  hours: ['office.openingHours'],
  printers: ['printers', 'receiptSize'],
  backup: ['backupFolder'],
  review: [],
};

export const OFFICERS = ['administrator', 'supervisor', 'clerk'] as const satisfies readonly Role[];

/** The form over `settings.setUp`, with everything that can be guessed filled in. */
export function useWizardForm(proposals: Proposals): WizardForm {
  const nobody = { code: '', name: '', secret: '' };
  return useContractForm(setUpInput, {
    key: crypto.randomUUID(),
    office: {
      code: '',
      name: '',
      address: '',
      kind: 'court',
      state: '',
      courts: [newCourt(proposals.feeTables)],
      openingHours: usualHours('', present()),
      roundMethods: ['cash'],
      clearDays: 7,
      accounting: { vot: '', ptj: '', program: '', account: '' },
    },
    official: {
      contact: '',
      confirmedTables: byTable(proposals, () => ''),
      revenueCodes: byTable(proposals, ({ items }) =>
        Object.fromEntries(items.map(({ code }) => [code, ''])),
      ),
    },
    counter: { code: '01', name: '' },
    administrator: nobody,
    supervisor: nobody,
    clerk: nobody,
    printers: { A4: 'pdf', A5: 'pdf', '80mm': 'pdf' },
    receiptSize: 'A5',
    backupFolder: proposals.backupFolder,
    recoveryCode: '',
  }) as WizardForm;
}

/** Empty fields for every table that a court may choose. */
const byTable = <T>({ feeTables }: Proposals, value: (table: Proposals['feeTables'][number]) => T) =>
  Object.fromEntries(feeTables.map((table) => [table.id, value(table)]));

/** Checks one step: the schema first, then what the schema cannot know (secrets, codes given twice). */
export async function stepIsGood(form: WizardForm, step: Step): Promise<boolean> {
  const good = await form.trigger([...FIELDS[step]], { shouldFocus: true });
  return step === 'officers' ? officersAreGood(form) && good : good;
}

function officersAreGood(form: WizardForm): boolean {
  let good = true;
  const complain = (path: FieldPath<SetUpInput>, message: string): void => {
    form.setError(path, { type: 'rule', message }, { shouldFocus: good });
    good = false;
  };
  const codes = new Set<string>();
  for (const role of OFFICERS) {
    const { code, secret } = form.getValues(role);
    if (code !== '' && codes.has(code)) complain(`${role}.code`, 'officer-code-twice');
    codes.add(code);
    const checked = checkSecret(role, secret, form.getValues(role));
    if (!checked.ok) complain(`${role}.secret`, checked.error.code);
  }
  return good;
}

/** The step on which a complaint of main belongs. */
export function stepOfPath(path: string): Step {
  return STEPS.find((step) => FIELDS[step].some((field) => path.startsWith(field))) ?? 'review';
}
