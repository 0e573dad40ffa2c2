/** What is seen of a list of applicants. */
import type { MatchedRow } from '../../../../domain/applicants/applicant-piles';
import type { ApplicantSheet, RefusedRow } from '../../../../domain/applicants/applicant-sheet';
import type { SheetFacts } from '../../imports/kind';

/**
 * `done`: it was decided on when this very file was read before; it is asked no more, nor does it undo what was corrected
 * since.
 */
export type Pile = 'new' | 'changed' | 'same' | 'doubtful' | 'refused' | 'done';

export type ListedMatch = MatchedRow & { readonly line: number; readonly pile: Exclude<Pile, 'refused'> };
export type ListedRefused = RefusedRow & { readonly line: number; readonly pile: 'refused' };
export type ListedApplicant = ListedMatch | ListedRefused;

export interface ApplicantsLook {
  readonly facts: SheetFacts;
  /** SHA-256 of the file: what its rows are remembered by. */
  readonly file: string;
  readonly sheet: ApplicantSheet;
  /** All rows in the order of the file. */
  readonly listed: readonly ListedApplicant[];
  readonly unended: boolean;
}
