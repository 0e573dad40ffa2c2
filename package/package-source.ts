import type { CsvFileName, CsvRow, Manifest } from '../domain/reconciliation/package-format';
import type { Totals } from './totals';

/** What the register knows of a package before any row is read: the manifest but for what the rows and the key say. */
export type PackageHead = Omit<Manifest, 'format' | 'version' | 'files' | 'totals' | 'journal' | 'publicKey'>;

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
 * that all files speak of the same moment. Receipts and their lines come in the same order.
 */
export interface PackageSource {
  readonly head: PackageHead;
  /** Rows by file; a file that is left out has its header only. */
  readonly rows: { readonly [F in CsvFileName]?: () => Iterable<CsvRow<F>> };
  /** The slice after `head.previous`, in order of seq. */
  journal(): Iterable<JournalLine>;
  /** The sen of a receipt that is cancelled here but was issued in an earlier package. */
  earlierAmountSen(number: string): number;
  /** summary.pdf, made when the totals are known. */
  summaryPdf(facts: SummaryFacts): Uint8Array | Promise<Uint8Array>;
}
