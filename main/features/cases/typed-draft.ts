import type { WriteTx } from '../../register/transaction';
import { dropDraft } from './rows/drafts';

/** What was being typed was received, as a case or as an incomplete one: its draft is done with. */
export const dropTypedDraft = (tx: WriteTx, draft: string): void => dropDraft(tx, draft);
