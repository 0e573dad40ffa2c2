/** What the office knows of the central systems: the shipped table until an administrator changes it. */
import { shippedSystems } from '../../../domain/systems/systems';
import { systemSpec, type SystemSpecValue } from '../../../preload/contract/systems';
import { once } from '../../../domain/once';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** As the contract has it, so that nobody changes what is shipped; read when first asked for. */
const shipped = once((): readonly SystemSpecValue[] =>
  shippedSystems.map((system) => systemSpec.parse(system)),
);

/** Every system, retired ones too. */
export const systemsOf = (tx: ReadTx): readonly SystemSpecValue[] => readSetting(tx, 'systems') ?? shipped();

/** One system; undefined for a code that nobody described. */
export const systemOf = (tx: ReadTx, code: string): SystemSpecValue | undefined =>
  systemsOf(tx).find((system) => system.code === code);
