/** What the public reads on the board: of each outage that is not over, the newest notice that stands. */
import { civilDateOf, type Instant } from '../../../domain/time/civil-time';
import type { Option } from '../../../domain/outages/outage';
import type { Office } from '../../../preload/contract/settings';
import type { NoticeContent } from '../../../preload/contract/notice-values';
import {
  readChannels,
  readNoticeEvents,
  insertNoticeEvent,
  isWithdrawn,
  readNoticesOf,
  readContent,
  readNotice,
} from './rows/notices';
import type { ReadTx, WriteTx } from '../../register/transaction';
import { readOpenSummaries, readOutageInForce } from '../outages/rows/outages';

export interface BoardPage {
  readonly notice: NoticeContent;
  /** The board has said that it shows it. */
  readonly shown: boolean;
}

/** Longest outage first. Nothing tells people of a system that is back as if it were down. */
export function boardPages(tx: ReadTx, now: Instant): BoardPage[] {
  return readOpenSummaries(tx)
    .toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1))
    .flatMap((outage) => {
      const row = readNoticesOf(tx, outage.id).findLast(({ id }) => onBoard(tx, id));
      if (!row) return [];
      const back = row.kind === 'restoration';
      if (outage.restoredAt !== null && !back && row.kind !== 'free') return [];
      // that it is up again is news for a day
      if (back && civilDateOf(row.writtenAt) !== civilDateOf(now)) return [];
      return [{ notice: readContent(tx, row.id), shown: wasShown(tx, row.id) }];
    });
}

/** What each court takes of new cases while the outage lasts (S1.1), where that was decided; the public reads it on the board. */
export function decidedCourts(
  tx: ReadTx,
  { courts }: Pick<Office, 'courts'>,
): { code: string; name: string; option: Option }[] {
  const options = readOutageInForce(tx)?.options ?? {};
  return courts.flatMap(({ code, name }) => {
    const option = options[code];
    return option === undefined ? [] : [{ code, name, option }];
  });
}

const onBoard = (tx: ReadTx, id: string): boolean =>
  !isWithdrawn(tx, id) && readChannels(tx, id).some(({ channel }) => channel === 'counter');

const wasShown = (tx: ReadTx, id: string): boolean =>
  readNoticeEvents(tx, id).some(({ channel, kind }) => channel === 'counter' && kind === 'published');

/** The board began to show these: noted once for each. What it cannot be showing is passed over. */
export function noteShown(tx: WriteTx, ids: readonly string[]): void {
  const pages = boardPages(tx, tx.at);
  for (const id of ids) {
    const page = pages.find(({ notice }) => notice.id === id);
    const row = readNotice(tx, id);
    if (!page || page.shown || !row) continue;
    insertNoticeEvent(tx, {
      notice: id,
      kind: 'published',
      channel: 'counter',
      officer: 'system',
      proof: row.hash,
    });
  }
}
