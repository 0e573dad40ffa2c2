import type { Counter } from '../../call/counter';

/** Whether this PC can open all of the vault that the register needs; else the recovery code does, at the door. */
export const isVaultOpen = ({ vault, register }: Pick<Counter, 'vault' | 'register'>): boolean =>
  vault.readablePepper() !== undefined && register?.rowKey !== undefined;
