/** A paper from the moment it was asked for: each event says where it stands, for which printer, and what is wrong. */
import type { Life } from '../life';
import type { PrintState } from './print-job';

export interface PaperStanding {
  readonly state: PrintState;
  /** Of the archived PDF, once there is one. */
  readonly sha256: string | null;
  /** Further papers that came out. */
  readonly extra: number;
  /** Why it waits, or what is unclear; empty where nothing is. */
  readonly trouble: string;
  readonly printer: string;
}

export type PaperHappened = Omit<PaperStanding, 'state'> & { readonly state: PrintState | 'archived' };

export const paperLife: Life<PaperStanding, PaperHappened> = {
  initial: { state: 'queued', sha256: null, extra: 0, trouble: '', printer: '' },
  evolve(before, { state, sha256, extra, trouble, printer }) {
    if (state === 'archived') return { ...before, sha256 };
    return { ...before, state, trouble, printer, extra: state === 'confirmed' ? extra : before.extra };
  },
};
