import type { Instant } from '../../domain/time/civil-time';
import type { PaperSize } from '../../domain/papers/print-job';
import type { Setting } from './setting';

/** What a paper says about itself besides its data: first print, copy n, preview, cancelled or superseded. */
export type PaperMark =
  | { kind: 'original' }
  | { kind: 'copy'; n: number }
  | { kind: 'preview' }
  /** `by`: number of the receipt that stands in its place. */
  | { kind: 'cancelled'; by?: string }
  /** A corrected paper, issued then and under that kod jejak, stands in its place. */
  | { kind: 'superseded'; at: Instant; traceCode: string };

/** When a further paper of the same document was asked for, by whom, and why; the reason may be empty. */
export interface PrintedAgain {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** How one paper is to be shown. Every document's component takes `{data, view}`. */
export type PaperView = {
  size: PaperSize;
  mark: PaperMark;
  drill: boolean;
  setting?: Setting;
  /** Of a copy, a cancelled or a superseded one. */
  again?: PrintedAgain | undefined;
  /** The office's crest as a data URL. */
  crest?: string | null;
};
