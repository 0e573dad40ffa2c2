/** The end of an outage: recovery stated, the work list standing, and the closing once everything is handed back. */
import { instantOfLocalMinute } from '../../domain/civil-time';
import type { ParsedInputOf } from '../../preload/contract/contract';
import type { OutageSummary } from '../../preload/contract/outages';
import { countCases } from '../features/cases/store';
import { insertEvent } from '../features/outages/store';
import { openPapers } from '../features/papers/waiting-store';
import { totalsOf } from '../features/receipts/store';
import { isPackageBehind, readPackageOf } from '../features/reconciliation/package-store';
import { good, refuse, type CommandContext } from '../ipc/handler';
import type { ReadTx } from '../register/transaction';
import { countOpenRows } from './reregistration-list';

export const madeIn = (tx: ReadTx, outage: string) => ({
  cases: countCases(tx, outage),
  ...totalsOf(tx, outage),
});

export function restoreOutage(
  { tx, officer, now, counter }: CommandContext,
  outage: OutageSummary,
  input: ParsedInputOf<'outages.restore'>,
) {
  const restoredAt = instantOfLocalMinute(input.restoredLocal);
  if (restoredAt > now)
    return refuse('time-in-future', { fields: [{ path: 'restoredLocal', code: 'time-in-future' }] });
  if (restoredAt < outage.startedAt)
    return refuse('time-before-start', { fields: [{ path: 'restoredLocal', code: 'time-before-start' }] });
  insertEvent(tx, {
    outage: outage.id,
    kind: 'restored',
    effectiveAt: restoredAt,
    officer: officer.id,
    note: input.toldBy,
  });
  counter.backups.wanted();
  return good({ open: countCases(tx, outage.id) });
}

/** Closed only when nothing of it is left open: rows, papers, and a package that holds it. */
export function closeOutage({ tx, officer, counter }: CommandContext, outage: OutageSummary) {
  const open = countOpenRows(tx, outage.id);
  if (open > 0) return refuse('rows-still-open', { values: { count: open } });
  const papers = openPapers(tx);
  if (papers.length > 0) return refuse('papers-still-open', { values: { count: papers.length } });
  const made = readPackageOf(tx, outage.id);
  if (!made) return refuse('package-missing');
  // made too early, it does not hand back what was re-registered or cancelled since
  if (isPackageBehind(tx, made)) return refuse('package-behind');
  insertEvent(tx, { outage: outage.id, kind: 'closed', officer: officer.id });
  counter.backups.wanted();
  return good({});
}
