/** What a feature gives to the house: home reads every `agenda`, search every `search`, the package every `csv`. */
import type { Instant } from '../../domain/civil-time';
import type { Counter } from '../counter';
import type { ReadTx } from '../register/transaction';

/** One line of the home list; its sentence stands in `words/agenda`. */
export interface AgendaLine {
  readonly id: string;
  readonly kind: string;
  readonly urgency: 'late' | 'soon' | 'calm';
  readonly dueAt: Instant | null;
  readonly values: Readonly<Record<string, string | number>>;
  /** The screen that opens with Enter. */
  readonly to: string;
}

/** One thing that can be found. `text` is searched: a name or number on each line; `title` and `detail` are shown. */
export interface SearchDocument {
  readonly kind: 'case' | 'receipt' | 'applicant';
  readonly id: string;
  /** The journal entry that made it: newest first, and the index's watermark. */
  readonly seq: number;
  readonly at: string;
  readonly title: string;
  readonly detail: string;
  readonly text: string;
}

/** What a package covers: journal entries after `after` up to `upTo`, and everything of one outage. */
export interface PackageSlice {
  readonly outage: string;
  readonly system: string;
  readonly after: number;
  readonly upTo: number;
  /** The run of the app that draws it. */
  readonly run: string;
}

export type CsvRow = readonly string[];

export interface Feature {
  readonly agenda?: (tx: ReadTx, counter: Counter) => readonly AgendaLine[];
  readonly search?: (tx: ReadTx, afterSeq: number, limit: number) => readonly SearchDocument[];
  /** CSV file of FORMAT → its rows, in the order of its columns. */
  readonly csv?: Readonly<Record<string, (tx: ReadTx, slice: PackageSlice) => Iterable<CsvRow>>>;
}
