/** Duties given to officers: Pegawai Teknikal, Pegawai Pengesah, Pentadbir UC. Whoever works here has the desk's. */
import { isDuty, type Duty, type Party } from '../../../domain/requests/service';
import type { Actor } from '../../../domain/requests/request-rules';
import type { Officer } from '../../../preload/contract/officers';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

export const dutiesOf = (tx: ReadTx, officer: string): readonly Duty[] => [
  'desk',
  ...(readSetting(tx, 'requestDuties')?.[officer] ?? []),
];

/** What an outside party does is written down by anybody at the desk. */
export const hasDuty = (tx: ReadTx, officer: string, by: Party): boolean =>
  !isDuty(by) || dutiesOf(tx, officer).includes(by);

export const actorOf = (tx: ReadTx, { id, name, role }: Officer): Actor => ({
  ...{ id, name, duties: dutiesOf(tx, id), supervisor: role === 'supervisor' },
});
