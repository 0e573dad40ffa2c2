import type { PaperSize } from '../../domain/papers/print-job';
import type { Setting } from './setting';

/** What a paper says about itself besides its data: first print, copy n, preview or cancelled. */
export type PaperMark =
  { kind: 'original' } | { kind: 'copy'; n: number } | { kind: 'preview' } | { kind: 'cancelled' };

/** How one paper is to be shown. Every document's component takes `{data, view}`. */
export type PaperView = { size: PaperSize; mark: PaperMark; drill: boolean; setting?: Setting };
