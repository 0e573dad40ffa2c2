import { toLocalText } from '../../../domain/time/civil-time';
import { allNext } from './due/next-notice';
import { mailToSettle } from './due/mail-to-settle';
import { eachNoticeRow } from './rows/notice-cells';
import { channelStandings } from './notice-standing';
import { readOpenSummaries } from '../outages/rows/outages';
import type { AgendaLine, Feature } from '../../call/feature';
import { isWithdrawn, readNoticesOf } from './rows/notices';

export { noticesHandlers } from './handlers';

const URGENCY = { calm: 'calm', near: 'soon', late: 'late' } as const;

/** The next notice of each outage with its deadline, and channels that somebody must still publish or confirm, e-mail among them. */
export const noticesFeature: Feature = {
  agenda: (tx, { now }) => [
    ...allNext(tx, now).flatMap(({ outage, system, kind, dueAt, stage }): AgendaLine[] =>
      // what nobody promised a time for is offered at the outage itself and hurries nobody here
      dueAt === null
        ? []
        : [
            {
              id: `notice-${kind}-${outage}`,
              kind: `notice-${kind}`,
              urgency: URGENCY[stage],
              dueAt: dueAt,
              values: { system, due: toLocalText(dueAt).slice(11, 16) },
              to: `/outages/${outage}`,
            },
          ],
    ),
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
