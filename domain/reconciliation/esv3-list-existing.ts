/** A row of ESV3's list beside what was received on an existing case: its number is official already, and never differs (S1.11). */
import {
  enteredAs,
  isGivenUpMatter,
  nextMatter,
  type CaseSystem,
  type MatterStateName,
} from '../existing/matter';
import type { Esv3Row, ListStanding, ListReason } from './esv3-list';

/** What is known here of the matter that a row names. */
export interface ListedMatter {
  readonly id: string;
  readonly system: CaseSystem;
  readonly state: MatterStateName;
  readonly numberKey: string;
  /** Its outage is over: ESV3 can have it. */
  readonly restored: boolean;
}

export function matterStanding(
  row: Esv3Row,
  facts: { readonly matters: readonly ListedMatter[]; readonly twice: boolean; readonly nameFits: boolean },
): ListStanding {
  const doubtful = (reason: ListReason): ListStanding => ({ pile: 'doubtful', reason });
  const [known, other] = facts.matters;
  if (row.officialKey === null) return { pile: 'refused', reason: 'no-number' };
  if (known === undefined) return doubtful('not-here');
  if (other !== undefined) return doubtful('two-receipts');
  if (facts.twice) return doubtful('twice');
  if (known.numberKey !== row.officialKey) return doubtful('other-case');
  if (isGivenUpMatter(known.state)) return doubtful('given-up');
  if (!nextMatter(known.system, known.state, enteredAs(known.system)).ok) return { pile: 'same', reason: '' };
  if (!known.restored) return doubtful('not-restored');
  return facts.nameFits ? { pile: 'new', reason: '' } : doubtful('other-name');
}
