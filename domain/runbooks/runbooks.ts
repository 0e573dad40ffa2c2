/** The runbooks that are shipped: the AP procedure, the court's guide, and what any other outage needs at the least. */
import { runbookAp } from './runbook-ap';
import { runbookCourt } from './runbook-court';
import type { Runbook, RunbookStep } from './runbook';

const bare = (
  id: string,
  textMs: string,
  textEn: string,
  rest: Pick<RunbookStep, 'who' | 'due' | 'action'>,
): RunbookStep => ({ id, textMs, textEn, noteMs: '', noteEn: '', cite: '', evidence: false, ...rest });

/** For systems that no document speaks of. */
export const GENERAL_RUNBOOK = 'UMUM';

const general: Runbook = {
  code: GENERAL_RUNBOOK,
  titleMs: 'Gangguan sistem lain',
  titleEn: 'Outages of other systems',
  source: 'Langkah asas; tiada dokumen rasmi',
  sourceDate: '',
  version: 1,
  parts: [
    {
      id: 'course',
      titleMs: 'Langkah asas',
      titleEn: 'Basic steps',
      option: null,
      steps: [
        bare('confirm', 'Sahkan laporan', 'Confirm the report', {
          who: 'supervisor',
          due: { at: 'at-once' },
          action: 'confirm',
        }),
        bare('serve', 'Layani orang awam', 'Serve the public', {
          who: 'clerk',
          due: { at: 'in-force' },
          action: 'serve',
        }),
        bare('restored', 'Catat pemulihan sistem', 'Record the recovery', {
          who: 'supervisor',
          due: { at: 'at-restoration' },
          action: 'restore',
        }),
        bare('package', 'Tulis fail penyesuaian', 'Write the reconciliation file', {
          who: 'supervisor',
          due: { at: 'restored' },
          action: 'package',
        }),
        bare('close', 'Tutup gangguan', 'Close the outage', {
          who: 'supervisor',
          due: { at: 'restored' },
          action: 'close',
        }),
      ],
    },
  ],
};

export const shippedRunbooks: readonly Runbook[] = [runbookAp, runbookCourt, general];
