/** notices.csv of the package (FORMAT): one row for each notice, channel and language. */
import { toLocalText, type Instant } from '../../../domain/time/civil-time';
import type { CsvRow, PackageSlice } from '../../call/feature';
import { readNoticesInSlice } from './rows/notices';
import type { ReadTx } from '../../register/transaction';
import { channelStandings } from './notice-standing';

const LANGUAGES = ['ms', 'en'] as const;

/**
 * `sent_at` is when the channel published it, empty while it has not. A withdrawn notice keeps its rows; the journal says
 * that it was withdrawn. Counts are known
 * of e-mail alone; by hand nobody counted what was accepted.
 */
export function* noticeRows(tx: ReadTx, { outage, after, upTo }: PackageSlice): Generator<CsvRow> {
  for (const notice of readNoticesInSlice(tx, outage, after, upTo)) {
    for (const standing of channelStandings(tx, notice.id)) {
      const { channel, publishedAt, recipients, accepted, refused, byHand, proof } = standing;
      const counted = channel === 'email' && !byHand && publishedAt !== null;
      for (const language of LANGUAGES)
        yield [
          notice.id,
          notice.outage,
          notice.kind,
          channel,
          language,
          notice.dueAt === null ? '' : toLocalText(notice.dueAt),
          publishedAt === null ? '' : toLocalText(publishedAt as Instant),
          recipients === null ? '' : String(recipients),
          counted && accepted !== null ? String(accepted) : '',
          counted && refused !== null ? String(refused) : '',
          proof,
        ];
    }
  }
}
