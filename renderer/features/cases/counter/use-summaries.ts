import { useLanguage } from '../../../ui/words';
import { rm } from '../../../ui/format';
import type { CaseForm } from './form/case-form';
import { caseTypeOf, type CounterFacts } from './form/counter-facts';
import { amountDue } from './payment/settlement';
import type { Step } from './form/step-of';
import { typeName } from './type/type-names';

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
