import type { WriteTx } from '../../register/transaction';
import { deleteDraft, isKept } from './rows/drafts';

/** What was being typed is done with: issued, received incomplete, or thrown away. There may be no draft of it. */
export function dropDraft(tx: WriteTx, key: string): void {
  if (isKept(tx, key)) deleteDraft(tx, key);
}
