/** Where each case of ESV2, and each matter on an existing case, of an outage stands, as it is kept. */
import type { MigrationStateName } from '../../../../domain/esv2/migration';
import type { MatterStateName } from '../../../../domain/existing/matter';
import type { ReadTx } from '../../../register/transaction';

export const readKeptMigrations = (tx: ReadTx, outage: string): MigrationStateName[] =>
  tx
    .all<{ state: MigrationStateName }>('SELECT state FROM esv2_rows WHERE outage = ?', outage)
    .map(({ state }) => state);

export const readKeptMatters = (tx: ReadTx, outage: string): MatterStateName[] =>
  tx
    .all<{ state: MatterStateName }>('SELECT state FROM existing_states WHERE outage = ?', outage)
    .map(({ state }) => state);
