/** notices.csv of the package (FORMAT): one row for each notice, channel and language. */
import type { CsvRow } from '../../../domain/reconciliation/package-format';
import { toLocalText } from '../../../domain/time/civil-time';
import type { PackageSlice } from '../../call/feature';
import { readNoticesInSlice } from './rows/notices';
import type { ReadTx } from '../../register/transaction';
import { channelStandings } from './notice-standing';

const LANGUAGES = ['ms', 'en'] as const;

/**
 * `sent_at` is when the channel published it, empty while it has not. A withdrawn notice keeps its rows; the journal says
 * that it was withdrawn. Counts are known
 * of e-mail alone; by hand nobody counted what was accepted.
 */
export function* noticeRows(
  tx: ReadTx,
  { outage, after, upTo }: PackageSlice,
): Generator<CsvRow<'notices.csv'>> {
  for (const notice of readNoticesInSlice(tx, outage, after, upTo)) {
    for (const standing of channelStandings(tx, notice.id)) {
      const { channel, publishedAt, recipients, accepted, refused, byHand, proof } = standing;
      const counted = channel === 'email' && !byHand && publishedAt !== null;
      for (const language of LANGUAGES)
        yield {
          ...{ id: notice.id, outage: notice.outage, kind: notice.kind, channel, language, proof },
          due_at: notice.dueAt === null ? '' : toLocalText(notice.dueAt),
          sent_at: publishedAt === null ? '' : toLocalText(publishedAt),
          recipients: recipients === null ? '' : String(recipients),
          accepted: counted && accepted !== null ? String(accepted) : '',
          refused: counted && refused !== null ? String(refused) : '',
        };
    }
  }
}
