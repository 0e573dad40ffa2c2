/** Notices in either order and any narrowing that their list has. */
import type { CivilDate } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ListTotal } from '../../../../preload/contract/list-question';
import { daySpan } from '../../../register/day-span';
import { readListPage, readListTotal, type ListTable, type Narrowing } from '../../../register/list-page';
import type { ReadTx } from '../../../register/transaction';
import { NOTICE_COLUMNS, type NoticeRow } from './notices';

export type NoticesQuestion = ParsedInputOf<'notices.list'>;

const ALONG = 'notices INDEXED BY notices_by_seq';

const TABLE: ListTable<NoticesQuestion['order']['by']> = {
  columns: NOTICE_COLUMNS,
  place: 'seq',
  from: 'notices',
  orders: { written: { from: ALONG, by: ['seq'] } },
};

const narrowings = (tx: ReadTx, { day, outage, kind }: NoticesQuestion): Narrowing[] => [
  ...(day === undefined ? [] : [onDay(daySpan(tx, day as CivilDate))]),
  ...(outage === undefined ? [] : [ofOutage(outage)]),
  ...(kind === undefined ? [] : [{ where: 'kind = ?', values: [kind] }]),
];

const onDay = (span: readonly [number, number]): Narrowing => ({
  where: 'seq >= ? AND seq < ?',
  values: span,
  places: { sql: 'SELECT seq AS place FROM notices WHERE seq >= ? AND seq < ?', values: span },
  along: { written: ALONG },
});
const ofOutage = (outage: string): Narrowing => ({
  where: 'outage = ?',
  values: [outage],
  places: { sql: 'SELECT seq AS place FROM notices WHERE outage = ?', values: [outage] },
});

export const readNoticesPage = (tx: ReadTx, question: NoticesQuestion, limit: number) =>
  readListPage<NoticeRow, NoticesQuestion['order']['by']>(
    ...[tx, TABLE, question, narrowings(tx, question), limit],
  );

export function readNoticesTotal(tx: ReadTx, question: NoticesQuestion): ListTotal | null {
  const total = readListTotal(tx, TABLE, narrowings(tx, question));
  return total && { rows: total.rows, amountSen: null };
}
