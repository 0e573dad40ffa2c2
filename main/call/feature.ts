/** What a feature gives to the house: home reads every `agenda`, the package every `csv`. */
import type { MadeRow } from '../../domain/reconciliation/bound-rows';
import type { CsvFileName } from '../../domain/reconciliation/package-format';
import type { Instant } from '../../domain/time/civil-time';
import type { ApprovalRules } from './approval-rule';
import type { ConcernRules } from './concern-rule';
import type { DeadlineKeeper } from './deadlines';
import type { Sheet } from './list-kind';
import type { RecipientKind } from './mail-recipients';
import type { BlockKind } from './series';
import type { Projection } from '../register/projection';
import type { ReadTx } from '../register/transaction';

/** One line of the home list; its sentence stands in `words/agenda`. */
export interface AgendaLine {
  readonly id: string;
  readonly kind: string;
  readonly urgency: 'late' | 'soon' | 'calm';
  readonly dueAt: Instant | null;
  readonly values: Readonly<Record<string, string | number>>;
  /** Whose it is; a clerk reads that a supervisor is to be called. */
  readonly by?: 'supervisor';
  /** The screen that opens with Enter. */
  readonly to: string;
}

/** What a line of the home list may depend on beside the register. */
export interface AgendaScene {
  readonly now: Instant;
  readonly folder: string;
  readonly drill: boolean;
}

/** What a package covers: journal entries after `after` up to `upTo`. */
export interface PackageSlice {
  readonly after: number;
  readonly upTo: number;
}

export interface Feature {
  /** Working tables that follow from official rows. */
  readonly projections?: readonly Projection[];
  /** Numbered blocks that it gives. */
  readonly series?: readonly BlockKind[];
  /** Recipients of letters that it keeps. */
  readonly recipients?: RecipientKind;
  /** When its calls that are approved by rule need a second person. */
  readonly approvals?: ApprovalRules;
  /** Of whom its calls are that a second person decides. */
  readonly concerns?: ConcernRules;
  /** What of it falls due; the room of deadlines keeps it. */
  readonly deadlines?: DeadlineKeeper;
  /** Lines of the home list that have no time to be late by. */
  readonly agenda?: (tx: ReadTx, scene: AgendaScene) => readonly AgendaLine[];
  /** Its long lists, as their file and their paper show them. */
  readonly lists?: readonly Sheet[];
  /** The files of the package that it fills: the rows that the slice's entries make, in order of seq (docs/FORMAT.md). */
  readonly csv?: { readonly [F in CsvFileName]?: (tx: ReadTx, slice: PackageSlice) => Iterable<MadeRow<F>> };
}
