/** A list of applicants, looked at before anything of it is kept (S0.4). */
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { fail, ok } from '../../../../domain/result';
import type { TaskContext } from '../../../call/handler';
import { layOut, type LaidOut } from '../../imports/desk';
import { Previews } from '../../imports/previews';
import { applicantsKind } from './applicant-list';
import type { ApplicantsHead } from './applicant-summary';
import type { ListedApplicant } from './applicants-look';

export type ImportPreview = LaidOut<ApplicantsHead, ListedApplicant>;

const previews = new Previews<ImportPreview>(2);

export const previewOf = (counter: object, token: string): ImportPreview | undefined =>
  previews.of(counter, token);

export async function previewApplicants(
  { counter, now }: TaskContext,
  { name, ...given }: { name: string; base64: string; columns?: ColumnChoice | undefined },
) {
  const laid = await layOut(counter, applicantsKind, { ...given, now });
  if (!laid.ok) {
    const { code, columns } = laid.error;
    return fail(code, columns === undefined ? {} : { values: { columns: columns.join(', ') } });
  }
  const { facts, headings, counts, reasons, ...head } = laid.value.head;
  return ok({
    ...{ token: previews.keep(counter, laid.value), name, ...head },
    ...{ counts: { ...counts }, reasons: [...reasons] },
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...headings] },
  });
}
