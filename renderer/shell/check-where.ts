import type { Status } from '../../preload/contract/settings';

type Problem = NonNullable<NonNullable<Status['check']>['problem']>;

/** Table, entry and row as an auditor names them: `receipts · #214`. */
export const whereOf = ({ code, table, object, seq, subject }: Problem): string =>
  [table ?? object ?? code, seq === undefined ? '' : `#${seq}`, subject ?? '']
    .filter((part) => part !== '')
    .join(' · ');
