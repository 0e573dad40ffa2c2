/** The rows of a list's preview, pile by pile, as the screen shows them. */
import { numberText, type Match } from '../../../../domain/applicants/applicant-match';
import type { MatchedRow } from '../../../../domain/applicants/applicant-piles';
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
    .map((row) => (row.pile === 'refused' ? refusedRow(row) : matchedRow(row)));
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
    address: known.addresses[0]?.address ?? '',
    row: 'row' in who ? who.row : null,
    applicant: 'applicant' in who ? who.applicant : null,
  };
}

const refusedRow = ({ row, reason, text, cells }: RefusedRow): ImportRow => ({
  ...NOTHING,
  row,
  name: visible(cells[0]?.trim() ?? ''),
  number: visible(cells[1]?.trim() ?? ''),
  addresses: [],
  differences: [],
  answers: [],
  reason,
  text,
});
