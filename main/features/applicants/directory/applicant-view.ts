/** Applicants as screens show them. */
import type { ApplicantSummary } from '../../../../preload/contract/applicants/applicants';
import { maskIdentity } from '../../../../domain/cases/identity';
import type { ApplicantState } from '../../../../domain/applicants/applicant-history';
import { differencesBetween } from '../../../../domain/applicants/applicant-match';
import { afterChange } from '../../../../domain/applicants/applicant-history';
import type { OutputOf } from '../../../../preload/contract/contract';
import type { ReadTx } from '../../../register/transaction';
import { readHistory, type Entry, type EventRow } from '../rows/applicants';
import { readEntry } from '../rows/entries';

export function applicantSummary({ id, state }: Entry): ApplicantSummary {
  const { details, addresses } = state;
  const { kind, number } = details.number;
  const reached = addresses.find(({ bounced }) => bounced === '') ?? addresses[0];
  return {
    id,
    name: details.name,
    number: kind === 'mykad' ? maskIdentity('mykad', number) : number,
    kind,
    address: reached?.address ?? '',
    addresses: addresses.length,
    bounced: addresses.filter(({ bounced }) => bounced !== '').length,
    unread: state.unread,
    permits: [...details.permits],
    systems: [...details.systems],
    state: state.state,
  };
}

export function applicantCard(tx: ReadTx, { id, state }: Entry): OutputOf<'applicants.get'> {
  const { details, addresses, unread, names, into } = state;
  return {
    id,
    state: state.state,
    name: details.name,
    number: details.number,
    phones: [...details.phones],
    permits: [...details.permits],
    systems: [...details.systems],
    dataDate: details.dataDate,
    addresses: [...addresses],
    unread,
    names: [...names],
    into: into === null ? null : { id: into, name: readEntry(tx, into)?.state.details.name ?? '' },
    history: historyOf(readHistory(tx, id)),
  };
}

function historyOf(events: readonly EventRow[]): OutputOf<'applicants.get'>['history'] {
  let state: ApplicantState | undefined;
  return events.map(({ change, source, reference, at, officer }) => {
    const before = state;
    state = afterChange(before, change);
    const differs = change.kind === 'corrected' || change.kind === 'took-over';
    return {
      kind: change.kind,
      source,
      reference:
        source === 'import' ? `${reference.slice(0, 8)}:${reference.split(':')[1] ?? ''}` : reference,
      at,
      officer,
      detail: detailOf(change),
      differences: before && differs ? differencesBetween(before, state) : [],
      from: change.kind === 'took-over' ? change.from : null,
    };
  });
}

function detailOf(change: EventRow['change']): string {
  switch (change.kind) {
    case 'added':
      return change.addresses.join(', ');
    case 'bounced':
      return `${change.address} (${change.code})`;
    case 'address-added':
    case 'address-removed':
    case 'bounce-cleared':
      return change.address;
    case 'address-unread':
      return change.text;
    case 'took-over':
      return [change.names[0] ?? '', change.reason].filter(Boolean).join(' · ');
    case 'retired':
    case 'reinstated':
    case 'merged-into':
      return change.reason;
    case 'corrected':
      return '';
  }
}
