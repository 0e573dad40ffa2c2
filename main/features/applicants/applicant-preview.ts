/** A list of applicants, looked at before anything of it is kept (S0.4). */
import { setImmediate } from 'node:timers/promises';
import { Matcher, type MatchedRow } from '../../../domain/applicants/applicant-piles';
import type { Directory, Known } from '../../../domain/applicants/applicant-match';
import { readApplicantSheet, type ApplicantSheet } from '../../../domain/applicants/applicant-sheet';
import { civilDateOf } from '../../../domain/time/civil-time';
import { readRecords } from '../../../domain/imports/sheet-records';
import { fail, ok } from '../../../domain/result';
import { findByAddress, findByName, findByNumber, type Entry } from './rows/applicants';
import { readDoneRows } from './rows/imports';
import type { TaskContext } from '../../call/handler';
import { sha256Hex } from '../../register/hash';
import type { ReadTx } from '../../register/transaction';
import { decodeText, separatorOf } from '../imports/sheet-text';
import { Previews } from '../imports/previews';

export type Pile = 'new' | 'changed' | 'same' | 'doubtful' | 'refused' | 'done';

export interface ImportPreview {
  readonly name: string;
  /** SHA-256 of the file: what its rows are remembered by. */
  readonly file: string;
  readonly sheet: ApplicantSheet;
  readonly matched: readonly MatchedRow[];
  /** Rows that were decided on when this very file was read before. */
  readonly done: ReadonlySet<number>;
}

const previews = new Previews<ImportPreview>(3);
const MOST_BYTES = 40 * 1024 * 1024;
/** Rows matched before others get a turn. */
const SOME_ROWS = 500;

export const previewOf = (counter: object, token: string): ImportPreview | undefined =>
  previews.of(counter, token);

export async function previewApplicants(
  { counter, now }: TaskContext,
  input: { name: string; base64: string },
) {
  const bytes = Buffer.from(input.base64, 'base64');
  if (bytes.length > MOST_BYTES) return fail('file-too-large');
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return fail('file-unreadable');
  const text = decodeText(bytes);
  const { records, unended } = readRecords(text, separatorOf(text));
  const read = readApplicantSheet(records, { today: civilDateOf(now), unended });
  if (!read.ok) {
    const { error } = read;
    return fail(error.code, 'columns' in error ? { values: { columns: error.columns.join(', ') } } : {});
  }
  const sheet = read.value;
  const file = sha256Hex(bytes);
  const tx = counter.opened().reading();
  const matcher = new Matcher(directoryOf(tx));
  const matched: MatchedRow[] = [];
  for (const [at, row] of sheet.rows.entries()) {
    matched.push(matcher.take(row));
    if (at % SOME_ROWS === SOME_ROWS - 1) await setImmediate();
  }
  const preview: ImportPreview = {
    name: input.name,
    file,
    sheet,
    matched,
    done: new Set(readDoneRows(tx, file).keys()),
  };
  return ok({
    token: previews.keep(counter, preview),
    name: input.name,
    file,
    unended,
    ...summaryOf(preview),
  });
}

const directoryOf = (tx: ReadTx): Directory => ({
  byNumber: (number) => findByNumber(tx, number).map(knownOf),
  byAddress: (key) => findByAddress(tx, key).map(knownOf),
  byName: (folded) => findByName(tx, folded).map(knownOf),
});

const knownOf = ({ id, state }: Entry): Known => ({ who: { applicant: id }, state });

/**
 * Which pile a row lies in. What was decided when the file was read before is asked no more, nor does it undo what was
 * corrected since.
 */
export const pileOf = ({ done }: ImportPreview, { row, match }: MatchedRow): Pile =>
  done.has(row) ? 'done' : match.kind;

function summaryOf(preview: ImportPreview) {
  const counts: Record<Pile, number> = { new: 0, changed: 0, same: 0, doubtful: 0, refused: 0, done: 0 };
  const reasons = new Map<string, { reason: string; pile: Pile; count: number }>();
  const tell = (reason: string, pile: Pile): void => {
    const known = reasons.get(reason);
    reasons.set(reason, { reason, pile, count: (known?.count ?? 0) + 1 });
  };
  let unreachable = 0;
  for (const row of preview.matched) {
    const pile = pileOf(preview, row);
    counts[pile] += 1;
    if (pile === 'new' && row.addresses.length === 0) unreachable += 1;
    if (pile === 'doubtful' && row.match.kind === 'doubtful') tell(row.match.doubt, pile);
  }
  counts.refused = preview.sheet.refused.length;
  for (const { reason } of preview.sheet.refused) tell(reason, 'refused');
  return {
    counts,
    unreachable,
    reasons: [...reasons.values()].sort((one, other) => other.count - one.count),
  };
}
