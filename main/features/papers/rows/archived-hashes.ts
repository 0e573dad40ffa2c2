import type { ReadTx } from '../../../register/transaction';

/** SHA-256 of every PDF that was archived. */
export const readArchivedHashes = (tx: ReadTx): string[] =>
  tx
    .all<{ sha256: string }>('SELECT DISTINCT sha256 FROM paper_events WHERE sha256 IS NOT NULL')
    .map(({ sha256 }) => sha256);
