import type { ToldParty } from '../../../preload/contract/letters';

type Party = Pick<ToldParty, 'caseId' | 'role' | 'ordinal'>;

export const idOfParty = ({ caseId, role, ordinal }: Party): string => `${caseId}-${role}-${ordinal}`;

export const isSame = (one: Party, other: Party | null): boolean =>
  other !== null && idOfParty(one) === idOfParty(other);
