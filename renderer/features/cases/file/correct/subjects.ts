import type { CorrectCaseInput } from '../../../../../preload/contract/cases';
import type { OutputOf } from '../../../../../preload/contract/contract';

type File = OutputOf<'cases.get'>;
export type Party = File['parties'][number];

/** One thing of a case that can be corrected: a party, a representative or the hearing. */
export type Subject =
  | { readonly of: 'party' | 'lawyer'; readonly id: string; readonly party: Party }
  | { readonly of: 'hearing'; readonly id: string; readonly hearing: NonNullable<File['summons']> };

export const subjectsOf = ({ parties, summons }: File): Subject[] => [
  ...parties.map((party) => ({
    of: party.role.startsWith('lawyer') ? ('lawyer' as const) : ('party' as const),
    id: `${party.role}.${party.ordinal}`,
    party,
  })),
  ...(summons === null ? [] : [{ of: 'hearing' as const, id: 'hearing', hearing: summons }]),
];

/** What the dialog's fields hold; a subject has those that it needs. The paths are those of the call's input. */
export interface CorrectForm {
  reason: string;
  parties: [Record<'name' | 'idType' | 'idNumber' | 'address' | 'phone' | 'email', string>];
  hearing: Record<'at' | 'kind' | 'bench', string>;
}

const NOBODY = { name: '', idType: 'mykad', idNumber: '', address: '', phone: '', email: '' };

/** What stands now, to be typed over. */
export function standingForm(subject: Subject | undefined, reason: string): CorrectForm {
  const hearing = { at: '', kind: 'sebutan', bench: '' };
  if (subject?.of === 'hearing') {
    const { hearingAt: at, hearingKind: kind, bench } = subject.hearing;
    return { reason, parties: [NOBODY], hearing: { at, kind, bench } };
  }
  if (subject === undefined) return { reason, parties: [NOBODY], hearing };
  const { name, idType, idNumber, address, phone, email } = subject.party;
  return { reason, parties: [{ name, idType, idNumber, address, phone, email }], hearing };
}

/** The fields that differ from what stands. */
function changed<F extends string>(
  before: Readonly<Record<F, string>>,
  after: Readonly<Record<F, string>>,
): Partial<Record<F, string>> {
  const fields = (Object.keys(before) as F[]).filter((field) => after[field].trim() !== before[field]);
  return Object.fromEntries(fields.map((field) => [field, after[field].trim()])) as Partial<
    Record<F, string>
  >;
}

export type Changed = Partial<Record<string, string>>;

/** Field → what it is to say, of what was changed alone. */
export function changesIn(subject: Subject, form: CorrectForm): Changed {
  const before = standingForm(subject, '');
  return subject.of === 'hearing'
    ? changed(before.hearing, form.hearing)
    : changed(before.parties[0], form.parties[0]);
}

type Asked = Pick<CorrectCaseInput, 'parties' | 'hearing'>;

/** Only what was changed is sent. */
export function askedOf(subject: Subject, form: CorrectForm): Asked {
  const values = changesIn(subject, form);
  if (subject.of === 'hearing') return { parties: [], hearing: values };
  const { role, ordinal } = subject.party;
  return { parties: [{ role, ordinal, ...values }] };
}
