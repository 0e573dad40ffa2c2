/** Court papers that wait for the seal or to be handed over, and their line on the home list. */
import type { AgendaLine } from '../../call/feature';
import type { ListKind } from '../../call/list-kind';
import type { ReadTx } from '../../register/transaction';
import { sideOf } from '../cases/case-view';
import { readPartiesOf } from '../cases/rows/cases';
import { timeCell } from '../lists/cells';
import { placeOf } from '../lists/place';
import { readWaitingPage, readWaitingTotal, type SummonsesQuestion } from './rows/summons-list';

export const waitingList: ListKind<'summonses.list'> = {
  name: 'summonses.list',
  title: (say) => say.summonses.title,
  page: readPage,
  total: readWaitingTotal,
  columns: [
    { head: (say) => say.summonses.column.number, cell: (row) => row.number },
    { head: (say) => say.summonses.column.first, cell: (row) => row.firstParty },
    { head: (say) => say.summonses.column.called, cell: (row) => row.party },
    { head: (say) => say.summonses.column.issued, cell: (row) => timeCell(row.issuedAt) },
    { head: (say) => say.summonses.column.hearing, cell: (row) => row.hearingAt.replace('T', ' ') },
    { head: (say) => say.summonses.column.copies, cell: (row) => String(row.copies), end: true },
    { head: (say) => say.summonses.column.state, cell: ({ stage }, { say }) => say.summonses.stages[stage] },
  ],
  narrowed: ({ day, state, court, outage }, scene) => [
    ...placeOf(scene, { day, outage }),
    ...(court === undefined ? [] : [[scene.say.summonses.list.court, court] as const]),
    ...(state === undefined
      ? []
      : [[scene.say.summonses.list.state, scene.say.summonses.stages[state]] as const]),
  ],
};

function readPage(tx: ReadTx, question: SummonsesQuestion, limit: number) {
  const { rows, next } = readWaitingPage(tx, question, limit);
  const parties = readPartiesOf(
    tx,
    rows.map(({ caseId }) => caseId),
  );
  return {
    rows: rows.map(
      ({ id, caseId, number, court, caseType, party, hearingAt, issuedAt, copies, made, stage }) => ({
        ...{ id, caseId, number, court, caseType, party, hearingAt, issuedAt, copies, made, stage },
        firstParty: sideOf(parties.get(caseId) ?? [], 'first'),
      }),
    ),
    next,
  };
}

const KINDS = { unsealed: 'papers-unsealed', sealed: 'papers-not-handed' } as const;

/** A line for what waits for the seal, and one for what waits to be handed over: both open the queue. */
export const waitingPapers = (tx: ReadTx): AgendaLine[] =>
  tx
    .all<{ stage: keyof typeof KINDS; count: number }>(
      'SELECT stage, count(*) AS count FROM summons_states WHERE waits = 1 GROUP BY stage ORDER BY stage DESC',
    )
    .map(({ stage, count }) => ({
      ...{ id: KINDS[stage], kind: KINDS[stage], urgency: 'soon', dueAt: null },
      ...{ values: { count }, to: '/court-papers' },
    }));
