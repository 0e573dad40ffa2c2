/** The work list, as its file and its paper show it: who has no screen at hand ticks it off there. */
import { seriesKey } from '../../../../domain/cases/case-number';
import type { ListKind } from '../../../call/list-kind';
import { moneyCell } from '../../lists/cells';
import { placeOf } from '../../lists/place';
import { readWorkPage } from './work-page';

export const workSheet: ListKind<'reconciliation.list'> = {
  name: 'reconciliation.list',
  title: (say) => say.reconciliation.pile.rows,
  page: readWorkPage,
  total: () => null,
  columns: [
    { head: (say) => say.reconciliation.confirm.manual, cell: (row) => row.manualNumber },
    { head: (say) => say.reconciliation.field.firstName, cell: (row) => row.firstParty },
    { head: (say) => say.reconciliation.field.secondName, cell: (row) => row.secondParty },
    { head: (say) => say.reconciliation.field.reference, cell: (row) => row.reference },
    { head: (say) => say.reconciliation.field.amount, cell: (row) => moneyCell(row.amountSen), end: true },
    { head: (say) => say.reconciliation.pile.state, cell: (row, { say }) => say.reconciliation.state[row.state] },
    {
      head: (say) => say.summonses.outage.title,
      cell: ({ courtPaper }, { say }) => (courtPaper === null ? '' : say.summonses.stages[courtPaper]),
    },
    { head: (say) => say.reconciliation.confirm.official, cell: (row) => row.officialNumber ?? '' },
  ],
  narrowed: ({ outage, pile, series }, scene) => [
    ...placeOf(scene, { outage }),
    ...(pile === null
      ? []
      : [[scene.say.reconciliation.pile.label, scene.say.reconciliation.pile[pile]] as const]),
    ...(series === null ? [] : [[scene.say.reconciliation.queue.label, seriesKey(series)] as const]),
  ],
}; // prettier-ignore
