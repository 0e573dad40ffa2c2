/** The list of cases: each with its official number where it has one. */
import type { CaseTypeValue } from '../../../preload/contract/settings';
import type { ListKind } from '../../call/list-kind';
import type { ReadTx } from '../../register/transaction';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { readRowState } from '../reconciliation/rows/row-events';
import { caseTypeAt, namedCaseType } from '../settings/tables';
import { caseSummary } from './case-view';
import { readCasesPage, readCasesTotal, type CasesQuestion } from './rows/case-list';
import { readPartiesOf } from './rows/cases';

export const casesList: ListKind<'cases.list'> = {
  name: 'cases.list',
  title: (say) => say.cases.title,
  page: readPage,
  total: readCasesTotal,
  columns: [
    { head: (say) => say.cases.column.number, cell: (row) => row.number },
    { head: (say) => say.cases.column.type, cell: ({ caseType, registeredAt }, { tx, language }) => typeName(caseType, caseTypeAt(tx, caseType, registeredAt), language) },
    { head: (say) => say.cases.column.first, cell: (row) => row.firstParty },
    { head: (say) => say.cases.column.second, cell: (row) => row.secondParty },
    { head: (say) => say.cases.column.registered, cell: (row) => timeCell(row.registeredAt) },
    { head: (say) => say.cases.column.official, cell: (row) => row.officialNumber ?? '' },
  ], // prettier-ignore
  narrowed: ({ day, outage, caseType, state }, scene) => [
    ...placeOf(scene, { day, outage }),
    ...(caseType === undefined
      ? []
      : [
          [
            scene.say.cases.column.type,
            typeName(caseType, namedCaseType(scene.tx, caseType), scene.language),
          ] as const,
        ]),
    ...(state === undefined
      ? []
      : [[scene.say.cases.list.state, scene.say.cases.list.states[state]] as const]),
  ],
};

function readPage(tx: ReadTx, question: CasesQuestion, limit: number) {
  const { rows, next } = readCasesPage(tx, question, limit);
  const parties = readPartiesOf(
    tx,
    rows.map(({ id }) => id),
  );
  const shown = rows.map((row) =>
    caseSummary(row, parties.get(row.id) ?? [], readRowState(tx, row.id).officialNumber),
  );
  return { rows: shown, next };
}

function typeName(code: string, type: CaseTypeValue | undefined, language: 'ms' | 'en'): string {
  if (type === undefined) return code;
  return `${code} ${language === 'en' ? type.nameEn || type.nameMs : type.nameMs}`;
}
