import { useDebouncedValue } from '@mantine/hooks';
import type { CaseDoubt } from '../../../../domain/cases/case-doubts';
import { useRead } from '../../../ui/bridge';
import type { CaseForm } from './form/case-form';

/** How long the keys rest before main is asked (ms). */
const PAUSE_MS = 250;
const NONE: readonly CaseDoubt[] = [];

/** What F9 would ask about the case as it is typed; the same judgement as when it is issued. */
export function useDoubts({
  court,
  caseType,
  first,
  second,
  documents,
  hearing,
}: CaseForm): readonly CaseDoubt[] {
  const [typed] = useDebouncedValue(
    JSON.stringify({
      ...{ court, caseType },
      first: first.map(({ idType, idNumber }) => ({ idType, idNumber })),
      second: second.map(({ idType, idNumber, address }) => ({ idType, idNumber, address })),
      received: documents.filter(({ copies }) => copies > 0).map(({ code }) => code),
      hearingAt: hearing.at === '' ? null : hearing.at,
    }),
    PAUSE_MS,
  );
  const doubts = useRead('cases.doubts', JSON.parse(typed), { enabled: caseType !== '', keepFormer: true });
  return doubts.data?.doubts ?? NONE;
}
