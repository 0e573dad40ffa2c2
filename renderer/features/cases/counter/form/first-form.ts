import { callMain } from '../../../../ui/bridge';
import { caseForm, emptyForm, sameParties, type CaseForm } from './case-form';
import { partiesOfFile } from './parties-of-file';

/** What leads to the counter: a case whose people the new one has, or an intake that goes on; null: neither. */
export interface Asked {
  readonly like: string | null;
  readonly intake: string | null;
}

/** What the form begins with: an intake with all that was typed of it, the people of a case, or nothing. */
export async function firstForm(court: string, { like, intake }: Asked): Promise<CaseForm> {
  if (intake !== null) {
    const answer = await callMain('intakes.get', { id: intake });
    const read = caseForm.safeParse(answer.ok ? answer.value.form : null);
    if (answer.ok && read.success && answer.value.intake.state === 'incomplete')
      return { ...read.data, intake };
  }
  const file = like === null ? undefined : await callMain('cases.get', { id: like });
  return file?.ok === true ? sameParties(court, partiesOfFile(file.value)) : emptyForm(court);
}
