/** Whom a notice of a system reaches by e-mail. */
import { emailKey } from '../../../../domain/applicants/applicant-email';
import { applicantLife } from '../../../../domain/applicants/applicant-history';
import { reachSum, type ReachSum } from '../../../../domain/applicants/reach';
import { plainName } from '../../../../domain/applicants/applicant-name';
import { stateAfter } from '../../../../domain/life';
import { eachHistory, systemsText } from './applicants';
import type { ReadTx } from '../../../register/transaction';

export interface RecipientRow {
  readonly applicant: string;
  readonly name: string;
  readonly address: string;
  readonly key: string;
}

export interface Reached {
  /** Addresses that mail does not come back from; shared ones several times. */
  readonly rows: readonly RecipientRow[];
  readonly sum: ReachSum;
}

/**
 * The active applicants of the system. Read from what happened to everybody, whatever the lists say: a notice goes
 * nowhere else.
 */
export function readReached(tx: ReadTx, system: string): Reached {
  const active: { good: string[]; has: boolean }[] = [];
  const reached: (RecipientRow & { sort: string })[] = [];
  for (const { id, changes } of eachHistory(tx)) {
    const state = stateAfter(applicantLife, changes);
    if (state?.state !== 'active' || !systemsText(state.details.systems).includes(` ${system} `)) continue;
    const { name } = state.details;
    const good = state.addresses.filter(({ bounced }) => bounced === '');
    active.push({ good: good.map(({ address }) => emailKey(address)), has: state.addresses.length > 0 });
    for (const { address } of good)
      reached.push({ applicant: id, name, address, key: emailKey(address), sort: plainName(name) });
  }
  const rows = reached.sort(
    (one, other) =>
      order(one.sort, other.sort) || order(one.applicant, other.applicant) || order(one.key, other.key),
  );
  return { rows, sum: reachSum(active) };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The sum that {@link readReached} gives, as the lists tell it. */
export function readSum(tx: ReadTx, system: string): ReachSum {
  const { letters, ...sum } = tx.one<Omit<ReachSum, 'further' | 'shared'> & { letters: number }>(
    `SELECT count(*) AS active, coalesce(sum(reachable = 0 AND bounced = 0), 0) AS without,
       coalesce(sum(reachable = 0 AND bounced > 0), 0) AS bounced, coalesce(sum(reachable), 0) AS letters
     FROM applicant_entries WHERE state = 'active' AND instr(systems, ?) > 0`,
    ` ${system} `,
  );
  const { n } = tx.one<{ n: number }>(
    `SELECT count(DISTINCT a.key) AS n FROM applicant_addresses a JOIN applicant_entries e ON e.id = a.applicant
     WHERE e.state = 'active' AND a.bounced = '' AND instr(e.systems, ?) > 0`,
    ` ${system} `,
  );
  const further = letters - (sum.active - sum.without - sum.bounced);
  return { ...sum, further, shared: letters - n };
}
