import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** As the procedure names it (S0.4), until the office says otherwise. */
const SHIPPED_MAILBOX = 'ap@miti.gov.my';

/** Where applicants send changes of their data. */
export const mailboxOf = (tx: ReadTx): string => readSetting(tx, 'applicants')?.mailbox ?? SHIPPED_MAILBOX;
