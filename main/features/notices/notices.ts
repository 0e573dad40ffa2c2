import type { NoticeChannel, NoticeKind } from '../../../domain/notices/notice';
import { sheetOf } from '../../call/list-kind';
import { noticesList } from './notices-list';
import { movesDeadlines } from './due/moves-deadlines';
import { nextDeadline } from './due/next-deadline';
import { mailToSettle } from './due/mail-to-settle';
import { eachNoticeRow } from './rows/notice-cells';
import { channelStandings } from './notice-standing';
import { readOpenSummaries } from '../outages/rows/outages';
import type { AgendaLine, Feature } from '../../call/feature';
import { isWithdrawn, readNoticesOf } from './rows/notices';

export { noticesHandlers } from './handlers';

/** The next notice of each outage with its deadline; channels that somebody must still publish or confirm, e-mail among them. */
export const noticesFeature: Feature = {
  lists: [sheetOf(noticesList)],
  deadlines: {
    feature: 'notices',
    touchedBy: movesDeadlines,
    subjects: (tx) => readOpenSummaries(tx).map(({ id }) => id),
    fold: nextDeadline,
  },
  agenda: (tx) => [
    ...readOpenSummaries(tx).flatMap((outage) =>
      readNoticesOf(tx, outage.id)
        .filter(({ id }) => !isWithdrawn(tx, id))
        .flatMap(({ id, number, kind }) =>
          channelStandings(tx, id)
            .filter(({ channel, state }) => state !== 'published' && isAsked(channel, kind))
            .map(({ channel, state }): AgendaLine => ({
              id: `notice-${channel}-${id}`,
              kind: `notice-${channel}${channel === 'portal' && state === 'failed' ? '-failed' : ''}`,
              urgency: 'soon',
              dueAt: null,
              values: { system: outage.system, number },
              to: `/notices/${id}`,
            })),
        ),
    ),
    ...mailToSettle(tx),
  ],
  csv: { 'notices.csv': (tx, { after, upTo }) => eachNoticeRow(tx, after, upTo) },
};

/** Updates count by e-mail and portal (S0.5); the others stand at the counter, too, before they are complete (S0.3). */
const isAsked = (channel: NoticeChannel, kind: NoticeKind): boolean =>
  channel === 'portal' || (channel === 'counter' && (kind === 'first' || kind === 'restoration'));
