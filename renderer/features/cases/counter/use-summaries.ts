import { useLanguage } from '../../../ui/words';
import { rm } from '../../../ui/format';
import type { CaseForm } from './case-form';
import { caseTypeOf, type CounterFacts } from './counter-facts';
import { amountDue } from './settlement';
import type { Step } from './step-of';
import { typeName } from './type-names';

/** One short text per step: what stands in it so far. */
export function useSummaries(form: CaseForm, facts: CounterFacts): Record<Step, string> {
  const language = useLanguage();
  const type = caseTypeOf(facts, form.caseType);
  const received = form.documents.filter(({ copies }) => copies > 0).length;
  const due = amountDue(form, facts.settings.office.roundMethods);
  return {
    type: type === undefined ? '' : `${type.code} ${typeName(type, language)}`,
    parties: [form.first[0]?.name.trim(), form.second[0]?.name.trim()].filter(Boolean).join(' – '),
    documents: form.documents.length === 0 ? '' : `${received} / ${form.documents.length}`,
    payment: due === null ? '' : rm(due.amountSen),
  };
}
