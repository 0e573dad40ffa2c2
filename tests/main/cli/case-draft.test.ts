/** What the demo leaves in the form is what the form itself keeps: else it begins empty. */
import { expect, it } from 'vitest';
import { halfDraft, wholeDraft } from '../../../main/cli/demo/case-draft';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { caseForm } from '../../../renderer/features/cases/counter/form/case-form';
import { aCase } from '../../helpers/outage';

it.each([wholeDraft, halfDraft])('%o is a form that the counter goes on with', (draft) => {
  const claim = shippedCaseTypes.find(({ code }) => code === '014')!;
  expect(caseForm.safeParse(draft(aCase('G1'), claim)).error).toBeUndefined();
});
