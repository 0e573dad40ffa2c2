/** Officers, their secrets and their tries to sign in. */
import type { Officer } from '../../../../preload/contract/officers';
import { insert } from '../../../register/insert';
import type { ReadTx, WriteTx } from '../../../register/transaction';

const OFFICER = `SELECT o.id, o.code, o.name, o.role, NOT EXISTS (SELECT 1 FROM officer_events e WHERE e.officer = o.id AND e.kind = 'retired') AS active FROM officers o`;

type Raw = Omit<Officer, 'active'> & { active: number };
const officerOf = (row: Raw): Officer => ({ ...row, active: row.active === 1 });

export const readOfficers = (tx: ReadTx): Officer[] => tx.all<Raw>(`${OFFICER} ORDER BY o.id`).map(officerOf);

/** Asked at every call. */
export const readOfficer = (tx: ReadTx, id: string): Officer | undefined =>
  tx.remembered(['officers', 'officer_events'], `officer ${id}`, () => {
    const row = tx.get<Raw>(`${OFFICER} WHERE o.id = ?`, id);
    return row && officerOf(row);
  });

export const readOfficerByCode = (tx: ReadTx, code: string): Officer | undefined => {
  const row = tx.get<Raw>(`${OFFICER} WHERE o.code = ?`, code);
  return row && officerOf(row);
};

export const countOfficers = (tx: ReadTx): number =>
  tx.one<{ n: number }>('SELECT count(*) AS n FROM officers').n;

export function insertOfficer(tx: WriteTx, officer: Omit<Officer, 'active'>, by: string): void {
  const { id, code, name, role } = officer;
  insert(tx, 'officers', { id, code, name, role, created_at: tx.at });
  tx.journal('officers.added', { officer: id, role, by });
}

export function insertSecret(tx: WriteTx, officer: string, secret: string, by: string): void {
  insert(tx, 'officer_events', { officer, kind: 'secret', secret, at: tx.at, by });
  tx.journal('officers.secret-set', { officer, by });
}

export function retireOfficer(tx: WriteTx, officer: string, by: string): void {
  insert(tx, 'officer_events', { officer, kind: 'retired', secret: null, at: tx.at, by });
  tx.journal('officers.retired', { officer, by });
}

export const readSecret = (tx: ReadTx, officer: string): string | undefined =>
  tx.get<{ secret: string }>(
    `SELECT secret FROM officer_events WHERE officer = ? AND kind = 'secret' ORDER BY id DESC LIMIT 1`,
    officer,
  )?.secret;
