/** A list of applicants, looked at before anything of it is kept (S0.4). */
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { fail, ok } from '../../../../domain/result';
import type { TaskContext } from '../../../call/handler';
import { layOut } from '../../imports/desk';
import { Previews } from '../../imports/previews';
import { applicantsKind } from './applicant-list';
import { readLeftList } from '../rows/left-rows';
import { openLeft } from './left-rows';
import type { ImportPreview } from './applicant-summary';

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
  return ok(shownOf(counter, { ...laid.value, name }, name));
}

/** Opens what an import left (S0.3). */
export function reopenLeft({ counter, now }: TaskContext, { file }: { file: string }) {
  const tx = counter.opened().reading();
  const list = readLeftList(tx, file);
  const preview = list && openLeft(tx, list, now);
  return Promise.resolve(preview && list ? ok(shownOf(counter, preview, list.name)) : fail('list-unknown'));
}

function shownOf(counter: object, preview: ImportPreview, name: string) {
  const { facts, headings, counts, reasons, file, unended, unreachable } = preview.head;
  return {
    ...{ token: previews.keep(counter, preview), name, file, unended, unreachable },
    ...{ counts: { ...counts }, reasons: [...reasons] },
    sheet: {
      ...facts,
      notTaken: [...facts.notTaken],
      headings: preview.name === undefined ? [] : [...headings],
    },
  };
}
