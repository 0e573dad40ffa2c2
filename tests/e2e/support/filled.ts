import { anIntake } from '../../helpers/intakes';
import { aCase } from '../../helpers/outage';
import type { RunningApp } from '../../helpers/app';
import { must, readyCounter, signInAs } from './ipc';
import { hearingDate } from './office';

/** Ids by which addresses are made. */
export interface Filled {
  readonly outage: string;
  readonly case: string;
  readonly receipt: string;
  readonly paper: string;
  readonly intake: string;
}

/** The screens that a supervisor of a court walks, each reached by its address. */
export const screensOf = (filled: Filled): readonly string[] => [
  '/cases',
  '/cases/book',
  `/cases/${filled.case}`,
  '/court-papers',
  '/esv2',
  '/esv2/record',
  '/appointments',
  '/receipts',
  `/receipts/${filled.receipt}`,
  '/numbers',
  '/receipts/claims',
  '/papers',
  '/papers/all',
  `/papers/${filled.paper}`,
  '/outages',
  '/outages/report',
  `/outages/${filled.outage}`,
  '/reconciliation',
  '/reconciliation/packages',
  '/existing',
  '/letters',
  '/existing/receive',
  '/court-papers?tab=incomplete',
  `/intakes/${filled.intake}`,
  '/backups',
  '/backups/restore',
  '/backups/new-epoch',
  '/settings/about',
  '/nowhere',
];

/** A counter on a busy day: an outage, cases of both kinds, receipts and papers; a supervisor is signed in. */
export async function filledCounter(running: RunningApp): Promise<Filled> {
  const outage = await readyCounter(running);
  await signInAs(running, 'supervisor');
  const hearing = { at: `${hearingDate()}T09:00`, kind: 'sebutan' as const, bench: 'Mahkamah 1' };
  const first = await must(running, 'cases.issue', aCase(outage, { hearing }));
  await must(running, 'cases.issue', aCase(outage, { hearing }));
  return {
    outage,
    case: first.case.id,
    receipt: first.receipt?.id ?? '',
    paper: first.papers[0]?.id ?? '',
    intake: (await must(running, 'intakes.receive', anIntake(outage))).id,
  };
}
