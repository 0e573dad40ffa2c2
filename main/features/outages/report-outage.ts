/** A report: what somebody was told of a system that is down, or was (S0.2), with the terms it is worked by. */
import { randomInt } from 'node:crypto';
import { civilDateOf, instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { insertEvent, insertOutage, findOverlapping, readPassedGates } from './rows/outages';
import { readProposal } from '../systems/rows/proposals';
import { takeUpProposals } from '../systems/take-up-proposals';
import type { CommandContext } from '../../call/handler';
import { runbookOfSystem } from '../runbooks/runbook-facts';
import { systemOf } from '../systems/system-facts';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `G261121-7K3Q`: a code that may stand in a package's name (FORMAT), told apart even after a restore. */
function outageCode(at: Instant): string {
  const tail = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `G${civilDateOf(at).replaceAll('-', '').slice(2)}-${tail}`;
}

const atField = (path: string, code: string) => ({ fields: [{ path, code }] });

/**
 * One outage at a time of one system; the next may begin once the former one is restored. One that is over already is
 * entered whole by a supervisor: its fallback was in force only if it lasted beyond its threshold.
 */
export function reportOutage({ tx, officer, now }: CommandContext, input: ParsedInputOf<'outages.report'>) {
  const startedAt = instantOfLocalMinute(input.startedLocal);
  const restoredAt = input.restoredLocal === null ? null : instantOfLocalMinute(input.restoredLocal);
  if (startedAt > now) return fail('time-in-future', atField('startedLocal', 'time-in-future'));
  if (restoredAt !== null && restoredAt > now)
    return fail('time-in-future', atField('restoredLocal', 'time-in-future'));
  if (restoredAt !== null && restoredAt <= startedAt)
    return fail('time-before-start', atField('restoredLocal', 'time-before-start'));
  if (restoredAt !== null && officer.role === 'clerk') return fail('supervisor-restores');

  const { system, toldBy, toldHow, note, partial, proposal } = input;
  const known = systemOf(tx, system);
  if (known && !known.active) return fail('system-retired', { values: { system } });
  const other = findOverlapping(tx, system, startedAt, restoredAt);
  if (other)
    return fail(other.restoredAt === null ? 'outage-already-open' : 'outage-overlaps', {
      values: { system, outage: other.id },
    });
  const taken = proposal === null ? undefined : readProposal(tx, proposal);
  if (proposal !== null && !taken) return fail('proposal-unknown');
  if (taken?.settled) return fail('proposal-settled');

  const id = outageCode(tx.at);
  const row = {
    id, system, startedAt, toldBy, toldHow, note, partial, proposal, reportedAt: tx.at, officer: officer.id,
    thresholdHours: known?.thresholdHours ?? null,
    updateHours: known?.updateHours ?? null,
    noticeHours: known?.noticeHours ?? null,
    runbook: JSON.stringify(runbookOfSystem(tx, system)),
  }; // prettier-ignore
  insertOutage(tx, row);
  const event = (kind: 'reported' | 'in-force' | 'restored', effectiveAt: Instant, by = officer.id) =>
    insertEvent(tx, {
      outage: id,
      kind,
      officer: by,
      effectiveAt,
      ...(kind === 'restored' ? { note: toldBy } : {}),
    });
  event('reported', startedAt);
  takeUpProposals(tx, { system, kind: 'outage', outage: id, officer: officer.id });
  const passed = readPassedGates(tx, restoredAt ?? now).find(({ outage }) => outage === id);
  // lasted beyond its threshold: "more than" three hours
  if (passed && (restoredAt === null || restoredAt > passed.at)) event('in-force', passed.at, 'system');
  if (restoredAt !== null) event('restored', restoredAt);
  return ok({ id });
}
