/** Whom a notice of a system reaches by e-mail. */
import type { ReadTx } from '../../../register/transaction';

export interface RecipientRow {
  readonly applicant: string;
  readonly name: string;
  readonly address: string;
  readonly key: string;
}

const REACHED = `FROM applicant_addresses a JOIN applicant_entries e ON e.id = a.applicant
  WHERE e.state = 'active' AND a.bounced = '' AND instr(e.systems, ?) > 0`;

/** Addresses of active applicants of the system that mail does not come back from; shared ones several times. */
export const readReached = (tx: ReadTx, system: string): RecipientRow[] =>
  tx.all<RecipientRow>(
    `SELECT a.applicant, json_extract(e.value, '$.name') AS name, a.address, a.key ${REACHED} ORDER BY e.sort, e.id, a.key`,
    ` ${system} `,
  );

/** How many different addresses {@link readReached} gives. */
export const countReached = (tx: ReadTx, system: string): number =>
  tx.one<{ n: number }>(`SELECT count(DISTINCT a.key) AS n ${REACHED}`, ` ${system} `).n;
