/** The call list of an outage, and its line on the home list while somebody still is to be told (S0.3). */
import { callStanding } from '../../../../domain/applicants/calling';
import { need } from '../../../../domain/need';
import type { Callee } from '../../../../preload/contract/applicants/calls';
import type { AgendaLine } from '../../../call/feature';
import type { ListKind } from '../../../call/list-kind';
import type { ReadTx } from '../../../register/transaction';
import { timeCell } from '../../lists/cells';
import { readOpenSummaries, readSummary } from '../../outages/rows/outages';
import { applicantSummary } from '../directory/applicant-view';
import type { Entry } from '../rows/applicants';
import { countCallees, readCallees, readWhyCalled, type OfOutage } from '../rows/callees';
import { readCallsTo } from '../rows/calls';

function calleeOf(tx: ReadTx, outage: OfOutage, entry: Entry): Callee {
  const { id, name, number, unread } = applicantSummary(entry);
  const calls = readCallsTo(tx, outage.id, id);
  return {
    ...{ id, name, number, unread, phones: [...entry.state.details.phones] },
    why: need(readWhyCalled(tx, outage, entry), 'reason of a call'),
    standing: callStanding(calls.map(({ outcome }) => outcome)),
    calls: calls.map(({ number: called, outcome, note, calledAt, officer }) => ({
      ...{ number: called, outcome, note, calledAt, officer },
    })),
  };
}

export const callList: ListKind<'applicants.callList'> = {
  name: 'applicants.callList',
  title: (say) => say.applicants.calls.section,
  page: (tx, { outage: id, show, after }, limit) => {
    const outage = readSummary(tx, id);
    if (!outage) return { rows: [], next: null };
    const { entries, next } = readCallees(tx, { outage, show, after }, limit);
    return { rows: entries.map((entry) => calleeOf(tx, outage, entry)), next };
  },
  total: () => null,
  columns: [
    { head: (say) => say.applicants.column.name, cell: (row) => row.name },
    { head: (say) => say.applicants.column.number, cell: (row) => row.number },
    { head: (say) => say.applicants.card.phones, cell: (row) => row.phones.join(', ') },
    { head: (say) => say.applicants.calls.why, cell: ({ why }, { say }) => say.applicants.calls.whys[why] },
    {
      head: (say) => say.applicants.calls.last,
      cell: ({ standing, calls }, { say }) => {
        const last = calls.at(-1);
        return last ? say.applicants.calls.outcomes[last.outcome] : say.applicants.calls.standings[standing];
      },
    },
    {
      head: (say) => say.applicants.calls.when,
      cell: ({ calls }) => timeCell(calls.at(-1)?.calledAt ?? null),
    },
    {
      head: (say) => say.applicants.calls.by,
      cell: ({ calls }, { nameOf }) => nameOf(calls.at(-1)?.officer ?? ''),
    },
  ],
  narrowed: ({ show }, { say }) =>
    show === undefined ? [] : [[say.applicants.show.label, say.applicants.calls.show[show]]],
};

/** One line for each outage in which people still have to be told by telephone. */
export const tellByTelephone = (tx: ReadTx): AgendaLine[] =>
  readOpenSummaries(tx).flatMap((outage): AgendaLine[] => {
    if (outage.state !== 'in-force' && outage.state !== 'restored') return [];
    const { open, done } = countCallees(tx, outage);
    if (open === 0) return [];
    return [
      {
        id: `tell-by-telephone-${outage.id}`,
        kind: 'tell-by-telephone',
        urgency: 'soon',
        dueAt: null,
        values: { count: open, done, system: outage.system },
        to: `/applicants/calls/${outage.id}`,
      },
    ];
  });
