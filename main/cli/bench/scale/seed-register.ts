/**
 * Fills a register of the demo court through the product's own stores: every row has its event, its journal entry and its
 * proof, so that `check-register` accepts it as it would a real one.
 */
import type { OutageEvent } from '../../../../domain/outages/outage';
import { toInstant, type Instant } from '../../../../domain/time/civil-time';
import { insertBackup } from '../../../features/backups/rows/backups';
import { insertPackage, readNewestPackage } from '../../../features/reconciliation/rows/packages';
import { insertProposal, settleProposal } from '../../../features/systems/rows/proposals';
import type { Register } from '../../../register/register';
import type { WriteTx } from '../../../register/transaction';
import { CaseSeeder } from './seed-cases';
import type { SeedClock } from '../../../demo/seed-clock';
import { seedEvents, seedOutage } from './seed-outage';
import { seedApplicants, seedEnquiries, seedMessages, seedNotice } from './seed-people';
import { ONE_WAITS_IN, TOLD_OF_CLOSED, type SeedPlan } from './seed-plan';
import { newId } from '../../../register/new-id';

/** Thursday, 15:00 in Malaysia: the counter is open. */
export const SEEDED_UNTIL = '2026-11-26T07:00:00.000Z' as Instant;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const IN_ONE_WRITE = 500;
const PROGRESS_EACH = 10_000;
/** The hours of the day over which the cases of today are spread. */
const TODAY_HOURS = 6;

/** When work begins: each outage that is over has a day of its own, the last ones are yesterday's and today's. */
export const seededFrom = (plan: SeedPlan): Instant => dayBefore(plan.closed + 3);
const dayBefore = (days: number): Instant => toInstant(Date.parse(SEEDED_UNTIL) - days * DAY_MS);

const OVER_ESV3: readonly OutageEvent[] = ['restored', 'closed'];
const OVER_AP: readonly OutageEvent[] = ['restored', 'closed'];

export interface SeedScene {
  readonly register: Register;
  readonly clock: SeedClock;
  readonly officer: string;
  readonly plan: SeedPlan;
  /** Tells how many receipts there are. */
  readonly progress: (receipts: number) => void;
}

/** The outages that are still open afterwards. */
export interface Seeded {
  readonly restored: string;
  readonly inForce: string;
  readonly licences: string;
  readonly notice: string;
}

export function seedRegister({ register, clock, officer, plan, progress }: SeedScene): Seeded {
  const cases = new CaseSeeder();
  let outages = 0;
  let receipts = 0;
  const write = <T>(work: (tx: WriteTx) => T): T =>
    // eslint-disable-next-line no-restricted-syntax -- a measuring tool fills a register that nobody works with
    register.write({ actor: officer }, work);
  const lots = (count: number, lot: (tx: WriteTx, from: number, count: number) => void): void => {
    for (let from = 0; from < count; from += IN_ONE_WRITE)
      write((tx) => lot(tx, from, Math.min(IN_ONE_WRITE, count - from)));
  };
  const begin = (system: string, kinds: readonly OutageEvent[]): string =>
    write((tx) => {
      const id = seedOutage(tx, system, (outages += 1), officer);
      seedEvents(tx, id, officer, kinds);
      return id;
    });
  const takeCases = (outage: string, count: number, confirmed: number, hours: number): void => {
    const began = Date.parse(clock.now());
    lots(count, (tx, from, size) => {
      cases.lot(tx, {
        outage,
        officer,
        count: size,
        confirmed: Math.max(0, Math.min(size, confirmed - from)),
      });
      receipts += size;
      clock.to(toInstant(began + ((from + size) / count) * hours * HOUR_MS));
      if (receipts % PROGRESS_EACH === 0) progress(receipts);
    });
  };

  lots(plan.applicants, (tx, from, count) => seedApplicants(tx, from, count, officer));
  lots(plan.proposals, (tx, _from, count) => seedProposals(tx, count, officer));
  const enquiriesOfClosed = Math.floor(plan.enquiries / 2 / plan.closed);
  for (let n = 0; n < plan.closed; n += 1) {
    clock.to(dayBefore(plan.closed + 2 - n));
    const court = begin('ESV3', ['confirmed', 'decided']);
    takeCases(court, plan.casesOfClosed, plan.casesOfClosed, 2);
    write((tx) => seedPackage(tx, court, officer));
    write((tx) => seedEvents(tx, court, officer, OVER_ESV3));
    const licences = begin('AP', ['in-force']);
    write((tx) => {
      const notice = seedNotice(tx, licences, TOLD_OF_CLOSED, officer);
      seedMessages(tx, notice, 0, TOLD_OF_CLOSED);
      seedEnquiries(tx, licences, { count: enquiriesOfClosed, waiting: 0, officer });
      seedEvents(tx, licences, officer, OVER_AP);
      insertBackup(tx, {
        name: `seeded-${n}`,
        seq: tx.head().seq,
        hash: tx.head().hash,
        sha256: '',
        good: true,
        trouble: '',
      });
    });
  }

  clock.to(dayBefore(1));
  const restored = begin('ESV3', ['confirmed', 'decided']);
  takeCases(restored, plan.restored, plan.restored / 2, 2);
  write((tx) => seedEvents(tx, restored, officer, ['restored']));

  clock.to(toInstant(Date.parse(SEEDED_UNTIL) - (TODAY_HOURS + 1) * HOUR_MS));
  const licences = begin('AP', ['in-force']);
  const notice = write((tx) => seedNotice(tx, licences, plan.applicants, officer));
  lots(plan.applicants, (tx, from, count) => seedMessages(tx, notice, from, count));
  const asked = Math.ceil(plan.enquiries / 2);
  write((tx) =>
    seedEnquiries(tx, licences, { count: asked, waiting: Math.ceil(asked / ONE_WAITS_IN), officer }),
  );
  const inForce = begin('ESV3', ['confirmed', 'decided']);
  takeCases(inForce, plan.inForce, 0, TODAY_HOURS);
  clock.to(SEEDED_UNTIL);
  return { restored, inForce, licences, notice };
}

function seedProposals(tx: WriteTx, count: number, officer: string): void {
  for (let n = 0; n < count; n += 1) {
    const proposal = newId();
    insertProposal(tx, { id: proposal, system: 'AP', kind: 'outage', since: tx.at, why: 'timeout' });
    settleProposal(tx, { proposal, kind: 'dismissed', officer, reason: 'Rangkaian pejabat' });
  }
}

/** A package's row; its file was handed over long ago. */
function seedPackage(tx: WriteTx, outage: string, officer: string): void {
  const { seq, hash } = tx.head();
  const firstSeq = (readNewestPackage(tx)?.lastSeq ?? 0) + 1;
  insertPackage(tx, {
    ...{ id: newId(), name: `${outage}.zip`, outage, firstSeq, lastSeq: seq, headHash: hash },
    ...{ sha256: hash, summary: '{}', officer },
  });
}
