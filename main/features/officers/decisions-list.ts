/** The list of what two people decided together, or one alone. */
import type { ListKind, SheetScene } from '../../call/list-kind';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { readDecisionsPage, readDecisionsTotal } from './rows/decision-list';
import type { Decision } from './rows/decisions';

export const decisionsList: ListKind<'officers.decisions'> = {
  name: 'officers.decisions',
  title: (say) => say.officers.decisions.title,
  page: readDecisionsPage,
  total: readDecisionsTotal,
  columns: [
    { head: (say) => say.officers.decisions.at, cell: (row) => timeCell(row.at) },
    {
      head: (say) => say.officers.decisions.what,
      cell: ({ call }, { say }) =>
        (say.officers.decisions.calls as Readonly<Record<string, string>>)[call.replace('.', '-')] ?? call,
    },
    { head: (say) => say.officers.decisions.reason, cell: (row) => row.reason },
    { head: (say) => say.officers.decisions.who, cell: (row, scene) => deciders(row, scene) },
  ],
  narrowed: ({ day }, scene) => placeOf(scene, { day }),
};

/** Both names, or the one who decided alone and whoever countersigned. */
const deciders = ({ first, second, countersigned }: Decision, { nameOf, say }: SheetScene): string =>
  second === null
    ? [nameOf(first), countersigned === null ? say.officers.decisions.aloneMark : nameOf(countersigned)].join(
        '; ',
      )
    : `${nameOf(first)}; ${nameOf(second)}`;
