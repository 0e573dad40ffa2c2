import type { Role } from '../../../domain/officers/officer';
import type { Officer } from '../../../preload/contract/officers';
import type { WriteTx } from '../../register/transaction';
import { countOfficers, insertOfficer, insertSecret } from './rows/officers';

/** Keeps an officer with a first secret (its hash); ids count up and say nothing about the person. */
export function appointOfficer(
  tx: WriteTx,
  { secret, ...person }: { code: string; name: string; role: Role; secret: string },
  by: string,
): Officer {
  const { code, name, role } = person;
  const id = `P${String(countOfficers(tx) + 1).padStart(3, '0')}`;
  insertOfficer(tx, { id, code, name, role }, by);
  insertSecret(tx, id, secret, by);
  return { id, code, name, role, active: true };
}
