import type { LetterLanguage } from '../../../../../domain/intakes/intake';
import type { InputOf } from '../../../../../preload/contract/contract';
import type { CaseForm } from '../form/case-form';

export interface Missing {
  readonly key: string;
  readonly outage: string;
  readonly missing: readonly string[];
  readonly note: string;
  readonly letter: LetterLanguage | null;
}

/** The form as it is kept: the people of its first lines stand beside it, by whom it is found again. */
export function incompleteInput(form: CaseForm, { missing, ...facts }: Missing): InputOf<'intakes.receive'> {
  const [first] = form.first;
  return {
    ...{ ...facts, missing: [...missing], intake: form.intake === '' ? null : form.intake },
    ...{ court: form.court, caseType: form.caseType, party: first?.name ?? '' },
    ...{ idNumber: first?.idNumber ?? '', address: first?.address ?? '', phone: first?.phone ?? '' },
    ...{ other: form.second[0]?.name ?? '', form },
  };
}
