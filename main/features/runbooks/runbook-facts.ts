/** Which runbook an outage is worked by. */
import { hasOptions } from '../../../domain/outages/outage';
import { GENERAL_RUNBOOK, shippedRunbooks } from '../../../domain/runbooks/runbooks';
import { runbook, type RunbookValue } from '../../../preload/contract/runbooks';
import { need } from '../../../domain/need';
import { once } from '../../../domain/once';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { systemOf } from '../systems/system-facts';

/** Read when first asked for: checking them takes a tenth of all that main does at its start. */
const shipped = once((): readonly RunbookValue[] => shippedRunbooks.map((each) => runbook.parse(each)));

/** Every runbook in its newest version. */
export const runbooksOf = (tx: ReadTx): readonly RunbookValue[] => readSetting(tx, 'runbooks') ?? shipped();

/** The runbook of a system: its own, or the general one; the court's guide is of use to nobody who has no courts. */
export function runbookOfSystem(tx: ReadTx, system: string): RunbookValue {
  const runbooks = runbooksOf(tx);
  const ofCourts = hasOptions(system) && readSetting(tx, 'office')?.kind !== 'court';
  const own = ofCourts ? GENERAL_RUNBOOK : systemOf(tx, system)?.runbook;
  const found =
    runbooks.find(({ code }) => code === own) ?? runbooks.find(({ code }) => code === GENERAL_RUNBOOK);
  return need(found ?? shipped().find(({ code }) => code === GENERAL_RUNBOOK), 'general runbook');
}
