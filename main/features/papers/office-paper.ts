import { STATES } from '../../../domain/settings/office';
import { officeOf } from '../../../papers/case-papers';
import type { FrozenOffice } from '../../../papers/frozen-data';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** The office as its papers name it. */
export function officePaper(tx: ReadTx): FrozenOffice {
  const { code, name, address, state } = needSetting(tx, 'office');
  const { name: stateName = state } = STATES.find((known) => known.code === state) ?? {};
  return officeOf({ code, name, address, state: stateName });
}
