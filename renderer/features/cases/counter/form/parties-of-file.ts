import { IDENTITY_TYPES, type IdentityType } from '../../../../../domain/cases/identity';
import type { OutputOf } from '../../../../../preload/contract/contract';
import type { CaseForm, LawyerForm, PartyForm } from './case-form';

type FileParty = OutputOf<'cases.get'>['parties'][number];

/** The people of a registered case as the form has them, in their order. */
export function partiesOfFile({
  parties,
}: {
  readonly parties: readonly FileParty[];
}): Pick<CaseForm, 'first' | 'second' | 'lawyers'> {
  const of = (role: FileParty['role']): FileParty[] =>
    parties.filter((party) => party.role === role).toSorted((a, b) => a.ordinal - b.ordinal);
  return {
    first: of('first').map(asParty),
    second: of('second').map(asParty),
    lawyers: [
      ...of('lawyer-first').map((lawyer) => asLawyer(lawyer, 'first')),
      ...of('lawyer-second').map((lawyer) => asLawyer(lawyer, 'second')),
    ],
  };
}

const asParty = ({ name, idType, idNumber, address, phone, email }: FileParty): PartyForm => ({
  ...{ name, idNumber, address, phone, email },
  idType: isIdentityType(idType) ? idType : 'mykad',
});

/** A lawyer's firm is kept where a party has an address. */
const asLawyer = ({ name, address, phone }: FileParty, side: LawyerForm['side']): LawyerForm => ({
  ...{ side, name, phone },
  firm: address,
});

const isIdentityType = (text: string): text is IdentityType =>
  (IDENTITY_TYPES as readonly string[]).includes(text);
