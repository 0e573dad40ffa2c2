import { useDebouncedValue } from '@mantine/hooks';
import type { CaseDoubt } from '../../../../domain/cases/case-doubts';
import { useRead } from '../../../ui/bridge';
import type { CaseForm } from './form/case-form';

/** How long the keys rest before main is asked (ms). */
const PAUSE_MS = 250;
const NONE: readonly CaseDoubt[] = [];

/** What F9 would ask about the case as it is typed; the same judgement as when it is issued. */
export function useDoubts(typed: CaseForm): readonly CaseDoubt[] {
  const [form] = useDebouncedValue(typed, PAUSE_MS);
  const { court, caseType, first, second, documents, hearing } = form;
  const inQuestion = {
    ...{ court, caseType },
    first: first.map(({ idType, idNumber }) => ({ idType, idNumber })),
    second: second.map(({ idType, idNumber, address }) => ({ idType, idNumber, address })),
    received: documents.filter(({ copies }) => copies > 0).map(({ code }) => code),
    hearingAt: hearing.at === '' ? null : hearing.at,
  };
  const doubts = useRead('cases.doubts', inQuestion, { enabled: caseType !== '', keepFormer: true });
  return doubts.data?.doubts ?? NONE;
}
