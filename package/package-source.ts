import type { MadeRow } from '../domain/reconciliation/bound-rows';
import type { Manifest, ManifestHead } from '../domain/reconciliation/manifest';
import type { CsvFileName } from '../domain/reconciliation/package-format';
import type { Totals } from './totals';

/** One line of the journal as it is stored, without its LF. */
export interface JournalLine {
  readonly seq: number;
  readonly hash: string;
  readonly line: string;
}

/** What the summary states beside the head. */
export interface SummaryFacts {
  readonly totals: Totals;
  readonly journal: Manifest['journal'];
  /** In groups of four, as on the enrolment sheet. */
  readonly fingerprint: string;
}

/**
 * Where a package's content comes from. Every iterable is walked once, in one read transaction of the caller's, so
 * that all files speak of the same moment; rows and entries come in the order of their seq.
 */
export interface PackageSource {
  /** As the slice's last entry binds it. */
  readonly head: ManifestHead;
  /** Rows by file; a file that is left out has its header only. */
  readonly rows: { readonly [F in CsvFileName]?: () => Iterable<MadeRow<F>> };
  /** Epoch and salt of the entry that makes a row. */
  bindingOf(seq: number): { readonly epoch: string; readonly salt: string };
  /** The slice after `head.previous`. */
  journal(): Iterable<JournalLine>;
  /** summary.pdf, made when the totals are known. */
  summaryPdf(facts: SummaryFacts): Uint8Array | Promise<Uint8Array>;
}
