/** Outages with what happened to them, as their own rows. */
import type { OutageEvent } from '../../../../domain/outages/outage';
import { civilDateOf, type Instant } from '../../../../domain/time/civil-time';
import { insertEvent, insertOutage } from '../../../features/outages/rows/outages';
import { runbookOfSystem } from '../../../features/runbooks/runbook-facts';
import { systemOf } from '../../../features/systems/system-facts';
import type { WriteTx } from '../../../register/transaction';

const TAIL = 4;

/** A code as the app gives them, told apart by its number. */
const codeOf = (at: Instant, n: number): string =>
  `G${civilDateOf(at).replaceAll('-', '').slice(2)}-${String(n).padStart(TAIL, '0')}`;

/** Reports the `n`-th outage as of now and answers its code. */
export function seedOutage(tx: WriteTx, system: string, n: number, officer: string): string {
  const id = codeOf(tx.at, n);
  const known = systemOf(tx, system);
  insertOutage(tx, {
    ...{ id, system, officer, partial: '', proposal: null, startedAt: tx.at, reportedAt: tx.at },
    ...{ toldBy: 'Meja bantuan', toldHow: 'telephone', note: '' },
    thresholdHours: known?.thresholdHours ?? null,
    updateHours: known?.updateHours ?? null,
    noticeHours: known?.noticeHours ?? null,
    runbook: JSON.stringify(runbookOfSystem(tx, system)),
  });
  insertEvent(tx, { outage: id, kind: 'reported', officer });
  return id;
}

export function seedEvents(
  tx: WriteTx,
  outage: string,
  officer: string,
  kinds: readonly OutageEvent[],
): void {
  for (const kind of kinds)
    insertEvent(tx, {
      ...{ outage, kind, officer },
      ...(kind === 'decided' ? { court: '03001', option: 'P1' as const } : {}),
    });
}
