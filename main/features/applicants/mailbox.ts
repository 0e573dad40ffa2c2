import { LICENCE_MAILBOX } from '../../../domain/settings/borrowed';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** Where applicants send changes of their data: as the procedure names it (S0.4), until the office says otherwise. */
export const mailboxOf = (tx: ReadTx): string => readSetting(tx, 'applicants')?.mailbox ?? LICENCE_MAILBOX;
