/** What is searched, and what a search answers. */
import type { Instant } from '../../domain/time/civil-time';
import type { ReadTx } from './transaction';

/** `printed-case`: of the court's own register, as a print of its cause book has it; `existing`: what was received on such a case;
 * `intake`: a new case that was received incomplete. */
export type FoundKind =
  'case' | 'receipt' | 'applicant' | 'printed-case' | 'existing' | 'intake' | 'appointment' | 'request';

/** One thing that can be found. `text` is searched: a name or number on each line; `title` and `detail` are shown. */
export interface SearchDocument {
  readonly kind: FoundKind;
  readonly id: string;
  /** The journal entry that made it: newest first, and the index's watermark. */
  readonly seq: number;
  readonly at: Instant;
  readonly title: string;
  readonly detail: string;
  readonly text: string;
  /** Kod jejak of its papers: found as a whole or by their beginning, and in no other way. */
  readonly codes?: readonly string[];
}

/** At most `limit` documents of entries after `afterSeq`, in their order. */
export type SearchSource = (tx: ReadTx, afterSeq: number, limit: number) => readonly SearchDocument[];

export interface Hit {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** UTC. */
  readonly at: Instant;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
  /** Journal entries that the index has not taken in yet. */
  readonly behind: number;
}
