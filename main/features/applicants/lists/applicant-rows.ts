/** The rows of a list's preview, pile by pile, as the screen shows them. */
import { numberText, type Match } from '../../../../domain/applicants/applicant-match';
import type { MatchedRow } from '../../../../domain/applicants/applicant-piles';
import type { ApplicantDetails } from '../../../../domain/applicants/applicant';
import type { ApplicantField } from '../../../../domain/applicants/applicant-columns';
import type { Columns } from '../../../../domain/imports/headings';
import { visible } from '../../../../domain/applicants/applicant-email';
import type { RefusedRow } from '../../../../domain/applicants/applicant-sheet';
import { fail, ok } from '../../../../domain/result';
import type { QueryContext } from '../../../call/handler';
import type { ImportRow } from '../../../../preload/contract/applicants/lists';
import type { Pile } from './applicants-look';
import { previewOf } from './applicant-preview';

const SHOWN = 100;

export function previewRows(
  { counter }: QueryContext,
  input: { token: string; pile: Pile; after: number | null },
) {
  const preview = previewOf(counter, input.token);
  if (!preview) return fail('preview-gone');
  const rows = preview.rows.page(input.pile, input.after ?? 0, SHOWN + 1);
  const shown = rows
    .slice(0, SHOWN)
    .map((row) => (row.pile === 'refused' ? refusedRow(row, preview.head.places) : matchedRow(row)));
  return ok({ rows: shown, next: rows.length > SHOWN ? (shown.at(-1)?.row ?? null) : null });
}

const NOTHING = { reason: '', text: '', differences: [], known: null, answers: [] } as const;

function matchedRow({ row, details, addresses, unread, match, notes }: MatchedRow): ImportRow {
  const base = {
    ...NOTHING,
    row,
    name: details.name,
    number: numberText(details),
    addresses: [...addresses],
    ...readOf(details),
    reason: notes[0] ?? ('' as const),
    text: unread,
  };
  const rest = { differences: [], answers: [] };
  if (match.kind === 'changed') return { ...base, ...rest, differences: [...match.differences] };
  if (match.kind !== 'doubtful') return { ...base, ...rest };
  return {
    ...base,
    reason: match.doubt,
    differences: [...match.differences],
    known: knownOf(match),
    answers: match.mayBeNew ? ['new', 'update', 'skip'] : ['update', 'skip'],
  };
}

function knownOf({ who, known }: Extract<Match, { kind: 'doubtful' }>): ImportRow['known'] {
  return {
    name: known.details.name,
    number: numberText(known.details),
    addresses: known.addresses.map(({ address }) => address),
    ...readOf(known.details),
    row: 'row' in who ? who.row : null,
    applicant: 'applicant' in who ? who.applicant : null,
  };
}

/** The columns beside name, number and address, as they were read. */
const readOf = ({ phones, permits, dataDate }: ApplicantDetails) => ({
  ...{ phones: [...phones], permits: permits.join(' '), dataDate },
});

/** As the list has it: nothing of the row could be taken. */
function refusedRow({ row, reason, text, cells }: RefusedRow, places: Columns<ApplicantField>): ImportRow {
  const all = (field: ApplicantField): string[] =>
    places[field].map((at) => visible(cells[at]?.trim() ?? '')).filter((cell) => cell !== '');
  const one = (field: ApplicantField): string => all(field)[0] ?? '';
  return {
    ...NOTHING,
    ...{ row, name: one('name'), number: one('number'), addresses: all('emails'), phones: all('phones') },
    ...{ permits: one('permits'), dataDate: one('dataDate'), differences: [], answers: [], reason, text },
  };
}
