/** Steps that the app would see done, and of which somebody said that it was done elsewhere, or is not needed. */
import { runbook, type RunbookValue } from '../../../preload/contract/runbooks';
import { storedJson } from '../../register/stored-json';
import type { ReadTx } from '../../register/transaction';
import { readOutage, type OutageRow } from '../outages/rows/outages';
import { need } from '../../../domain/need';
import { runbookOfSystem } from './runbook-facts';
import { readStepEvents } from './rows/runbooks';

type Action = NonNullable<RunbookValue['parts'][number]['steps'][number]['action']>;

/** The runbook that an outage is worked by, in the version of its report. */
export function runbookOf(
  tx: ReadTx,
  { runbook: text, system }: Pick<OutageRow, 'runbook' | 'system'>,
): RunbookValue {
  const kept: unknown = storedJson(text);
  return kept === null ? runbookOfSystem(tx, system) : runbook.parse(kept);
}

export function isAnsweredByHand(tx: ReadTx, outage: string, action: Action): boolean {
  const events = readStepEvents(tx, outage);
  if (events.length === 0) return false;
  const steps = runbookOf(tx, need(readOutage(tx, outage), 'outage')).parts.flatMap((part) => part.steps);
  const ids = new Set(steps.filter((step) => step.action === action).map(({ id }) => id));
  const last = events.findLast(({ step }) => ids.has(step));
  return last !== undefined && last.kind !== 'undone';
}
