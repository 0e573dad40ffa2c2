import type { FieldPath } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { PAPER_SIZES } from '../../../../domain/papers/print-job';
import type { OfficeKind } from '../../../../domain/settings/office';
import type { Role } from '../../../../domain/officers/officer';
import { checkSecret } from '../../../../domain/officers/secret';
import type { OutputOf } from '../../../../preload/contract/contract';
import { newOfficer, otherOfficer, setUpInput } from '../../../../preload/contract/settings';
import { useContractForm } from '../../../ui/form';
import { present } from '../../../ui/now';
import { newCourt } from '../court-list';
import { usualHours } from '../hours';

export type Proposals = OutputOf<'settings.proposals'>;

/** Typed twice by whoever is here; `officersAreGood` checks it once all is typed. */
const secret = z.string().max(200);
const twice = { secret, again: secret, away: z.boolean() };

/** The set-up as the wizard keeps it: secrets typed twice, who is away, and which printers were tried. */
const wizardInput = setUpInput.extend({
  administrator: newOfficer.extend(twice),
  supervisor: newOfficer.extend(twice),
  clerk: newOfficer.extend(twice),
  others: z.array(otherOfficer.extend(twice)),
  /** What people saw of each size's test page; `asked` while nobody has said yet. */
  tried: z.partialRecord(z.enum(PAPER_SIZES), z.enum(['asked', 'out', 'not-out'])),
});
type WizardInput = z.infer<typeof wizardInput>;
export type WizardForm = UseFormReturn<WizardInput, unknown, WizardInput>;

export const STEPS = [
  'office',
  'courts',
  'counter',
  'officers',
  'hours',
  'printers',
  'channels',
  'backup',
  'review',
] as const;
export type Step = (typeof STEPS)[number];

/** Courts are asked of a court alone, the portal of a licence counter (S0.3). */
export const stepsOf = (kind: OfficeKind): readonly Step[] =>
  STEPS.filter((step) => (step !== 'courts' || kind === 'court') && (step !== 'channels' || kind === 'skei'));

/** What each step asks, so that going on checks just that. */
const FIELDS: Record<Step, readonly FieldPath<WizardInput>[]> = {
  office: ['office.kind', 'office.code', 'office.name', 'office.address', 'office.state', 'official.contact'],
  courts: ['office.courts', 'official.confirmedTables', 'official.revenueCodes'],
  counter: ['counter', 'recoveryCode'],
  officers: ['administrator', 'supervisor', 'clerk', 'others'],
  hours: ['office.openingHours'],
  printers: ['printers', 'receiptSize'],
  channels: ['portalFolder'],
  backup: ['backupFolder'],
  review: [],
};

export const OFFICERS = ['administrator', 'supervisor', 'clerk'] as const satisfies readonly Role[];

/** Where an officer's fields stand in the form. */
export type OfficerPlace = (typeof OFFICERS)[number] | `others.${number}`;

export const NOBODY = { code: '', name: '', secret: '', again: '', away: false };

/** Everybody who was entered so far, each with their place. */
export const enteredOfficers = ({ others, ...first }: WizardInput) => [
  ...OFFICERS.map((role) => ({ ...first[role], role: role, place: role })),
  ...others.map((officer, at) => ({ ...officer, place: `others.${at}` as OfficerPlace })),
];

/** The form over `settings.setUp`, with everything that can be guessed filled in. */
export function useWizardForm(proposals: Proposals): WizardForm {
  return useContractForm(wizardInput, {
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
    administrator: NOBODY,
    supervisor: NOBODY,
    clerk: NOBODY,
    others: [],
    tried: {},
    printers: { A4: 'pdf', A5: 'pdf', '80mm': 'pdf' },
    receiptSize: 'A5',
    portalFolder: '',
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
  const complain = (path: FieldPath<WizardInput>, message: string): void => {
    form.setError(path, { type: 'rule', message }, { shouldFocus: good });
    good = false;
  };
  const codes = new Set<string>();
  for (const { place, role, secret: first, again, away, ...owner } of enteredOfficers(form.getValues())) {
    if (owner.code !== '' && codes.has(owner.code)) complain(`${place}.code`, 'officer-code-twice');
    codes.add(owner.code);
    if (away) continue;
    const checked = checkSecret(role, first, owner);
    if (!checked.ok) complain(`${place}.secret`, checked.error.code);
    else if (again !== first) complain(`${place}.again`, 'secret-differs');
  }
  return good;
}

/** What main is asked; whoever is away gets a secret there. */
export function setUpOf({ getValues }: WizardForm): z.input<typeof setUpInput> {
  const value = getValues();
  const person = <T extends { secret: string; away: boolean }>(officer: T) => ({
    ...officer,
    secret: officer.away ? null : officer.secret,
  });
  const { supervisor, clerk, others } = value;
  // what the wizard alone needs stays here
  return setUpInput.parse({
    ...value,
    ...{ supervisor: person(supervisor), clerk: person(clerk), others: others.map(person) },
  });
}

/** The step on which a complaint of main belongs. */
export function stepOfPath(path: string): Step {
  return STEPS.find((step) => FIELDS[step].some((field) => path.startsWith(field))) ?? 'review';
}
