import { useState } from 'react';
import type { CallError, Envelope } from '../../../../preload/contract/call';
import type { Issued } from '../../../../preload/contract/cases';
import { useByRule } from '../../../ui/approval';
import { useConfirm } from '../../../ui/confirm';
import { useErrorSentence } from '../../../ui/trouble';
import { useLanguage, useWords } from '../../../ui/words';
import { CASE_DOUBTS, type CaseDoubt } from '../../../../domain/cases/case-doubts';
import { missingDocuments } from '../../../../domain/cases/case-type';
import type { CaseForm } from './form/case-form';
import { issueInput } from './form/case-input';
import { caseTypeOf, useCounterFacts } from './form/counter-facts';
import { useRestDayDetail } from './documents/rest-day-detail';
import { useLetOffDetails } from './payment/let-off-details';
import { typeName } from './type/type-names';

const isDoubt = (code: string): code is CaseDoubt => (CASE_DOUBTS as readonly string[]).includes(code);

export interface Issuing {
  /** Issues, asking about warnings on the way; null when the clerk called it off. */
  run(form: CaseForm, outage: string): Promise<Envelope<Issued> | null>;
  readonly busy: boolean;
  readonly error: CallError | null;
  clear(): void;
}

/** F9: one key, one case. The key stays the same over every try, so a try that half failed is never doubled. */
export function useIssue(key: string): Issuing {
  const say = useWords('counter');
  const language = useLanguage();
  const sentence = useErrorSentence();
  const ask = useConfirm();
  const facts = useCounterFacts();
  const issue = useByRule('cases.issue');
  const letOffOf = useLetOffDetails();
  const restDayOf = useRestDayDetail();
  const [error, setError] = useState<CallError | null>(null);

  const askAbout = (doubt: CaseDoubt, form: CaseForm, trouble: CallError): Promise<boolean> => {
    const type = caseTypeOf(facts, form.caseType);
    const received = form.documents.filter(({ copies }) => copies > 0).map((document) => document.code);
    const missing = type === undefined ? [] : missingDocuments(type, received);
    const documents = missing.map((document) => typeName(document, language)).join(', ');
    return ask({
      title: say(`doubts.${doubt}.title`),
      text: doubt === 'documents-missing' ? say('documents.missingText', { documents }) : sentence(trouble),
      yes: say(`doubts.${doubt}.yes`),
      no: say('doubts.back'),
      careful: true,
    });
  };

  const run = async (form: CaseForm, outage: string): Promise<Envelope<Issued> | null> => {
    setError(null);
    const acceptedWarnings: CaseDoubt[] = [];
    for (;;) {
      const input = issueInput(form, { key, outage, acceptedWarnings });
      const answer = await issue.run(input, [...letOffOf(input), ...restDayOf(input)]);
      if (answer === null || answer.ok) return answer;
      const { code } = answer.error;
      if (!isDoubt(code) || acceptedWarnings.includes(code)) {
        setError(answer.error);
        return answer;
      }
      if (!(await askAbout(code, form, answer.error))) return null;
      acceptedWarnings.push(code);
    }
  };
  return { run, busy: issue.busy, error, clear: () => setError(null) };
}
