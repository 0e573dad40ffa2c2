/** Whom a notice of a system reaches by e-mail. */
import { emailKey } from '../../../../domain/applicants/applicant-email';
import { applicantLife } from '../../../../domain/applicants/applicant-history';
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

const REACHED = `FROM applicant_addresses a JOIN applicant_entries e ON e.id = a.applicant
  WHERE e.state = 'active' AND a.bounced = '' AND instr(e.systems, ?) > 0`;

/**
 * Addresses of active applicants of the system that mail does not come back from; shared ones several times. Read from
 * what happened to everybody, whatever the lists say: a notice goes nowhere else.
 */
export function readReached(tx: ReadTx, system: string): RecipientRow[] {
  const reached: (RecipientRow & { sort: string })[] = [];
  for (const { id, changes } of eachHistory(tx)) {
    const state = stateAfter(applicantLife, changes);
    if (state?.state !== 'active' || !systemsText(state.details.systems).includes(` ${system} `)) continue;
    const { name } = state.details;
    for (const { address, bounced } of state.addresses)
      if (bounced === '')
        reached.push({ applicant: id, name, address, key: emailKey(address), sort: plainName(name) });
  }
  return reached.sort(
    (one, other) =>
      order(one.sort, other.sort) || order(one.applicant, other.applicant) || order(one.key, other.key),
  );
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How many different addresses {@link readReached} gives, as the lists tell it. */
export const countReached = (tx: ReadTx, system: string): number =>
  tx.one<{ n: number }>(`SELECT count(DISTINCT a.key) AS n ${REACHED}`, ` ${system} `).n;
