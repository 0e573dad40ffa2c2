import { useEffect } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { proposeFees, type FeeTable } from '../../../../../domain/cases/fees';
import { inForceOn, type Dated } from '../../../../../domain/settings/dated';
import { today } from '../../../../ui/local-time';
import type { CaseForm } from '../form/case-form';
import { caseTypeOf, type CounterFacts } from '../form/counter-facts';
import { mergeFees } from './fee-lines';

/** Keeps the fee lines what the court's table asks, as type, parties, lawyers and documents change; edits stay. */
export function useProposedFees(form: UseFormReturn<CaseForm>, facts: CounterFacts): void {
  const { control, getValues, setValue } = form;
  const [court, code, second, lawyers, documents] = useWatch({
    control,
    name: ['court', 'caseType', 'second', 'lawyers', 'documents'],
  });
  const secondParties = second.length;
  const mandates = lawyers.length;
  const copies = documents.map((document) => `${document.code}:${document.copies}`).join();
  useEffect(() => {
    const caseType = caseTypeOf(facts, code);
    if (caseType === undefined) return;
    const tableId = facts.settings.office.courts.find((each) => each.code === court)?.feeTable;
    // the screen may stand open over midnight, when another table begins to hold
    const tables = inForceOn(facts.settings.dated.feeTables as Dated<FeeTable>[], ({ id }) => id, today());
    const table = tables.find(({ id }) => id === tableId);
    const proposed =
      table === undefined
        ? []
        : proposeFees(table, {
            caseType,
            secondParties,
            lawyers: mandates,
            documents: getValues('documents'),
          });
    const present = getValues('fees');
    const next = mergeFees(present, proposed);
    if (JSON.stringify(next) !== JSON.stringify(present)) setValue('fees', next);
  }, [facts, court, code, secondParties, mandates, copies, getValues, setValue]);
}
