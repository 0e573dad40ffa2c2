/** A list of applicants, looked at before anything of it is kept (S0.4). */
import type { MatchedRow } from '../../../../domain/applicants/applicant-piles';
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { fail, ok } from '../../../../domain/result';
import type { TaskContext } from '../../../call/handler';
import { Previews } from '../../imports/previews';
import { lookAtApplicants, type ApplicantsLook } from './applicant-list';

export type Pile = 'new' | 'changed' | 'same' | 'doubtful' | 'refused' | 'done';

export interface ImportPreview extends ApplicantsLook {
  readonly name: string;
}

const previews = new Previews<ImportPreview>(3);

export const previewOf = (counter: object, token: string): ImportPreview | undefined =>
  previews.of(counter, token);

export async function previewApplicants(
  { counter, now }: TaskContext,
  input: { name: string; base64: string; columns?: ColumnChoice | undefined },
) {
  const bytes = Buffer.from(input.base64, 'base64');
  const tx = counter.opened().reading();
  const look = await lookAtApplicants(bytes, { tx, now, choice: input.columns });
  if (!look.ok) {
    const { error } = look;
    return fail(error.code, 'columns' in error ? { values: { columns: error.columns.join(', ') } } : {});
  }
  const preview: ImportPreview = { ...look.value, name: input.name };
  const { file, unended, facts, sheet } = preview;
  return ok({
    ...{ token: previews.keep(counter, preview), name: input.name, file, unended },
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...sheet.header] },
    ...summaryOf(preview),
  });
}

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
