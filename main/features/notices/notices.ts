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
        .flatMap(({ id, number }) =>
          channelStandings(tx, id)
            .filter(({ channel, state }) => channel === 'portal' && state !== 'published')
            .map(({ state }): AgendaLine => ({
              id: `notice-portal-${id}`,
              kind: state === 'failed' ? 'notice-portal-failed' : 'notice-portal',
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
