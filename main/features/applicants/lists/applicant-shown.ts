/** The rows of a list of applicants as `siaga preview` shows them. */
import { numberText } from '../../../../domain/applicants/applicant-match';
import { visible } from '../../../../domain/applicants/applicant-email';
import type { Shown, ShownRow } from '../../imports/kind';
import type { ApplicantsLook } from './applicants-look';

export function shownApplicants({ sheet, listed }: ApplicantsLook): Shown {
  const rows = listed.map((row): ShownRow => {
    if (row.pile === 'refused') {
      const cell = (field: 'name' | 'number' | 'emails' | 'phones'): string[] =>
        sheet.columns[field].map((at) => visible(row.cells[at] ?? ''));
      const [name = ''] = cell('name');
      const [number = ''] = cell('number');
      const values = { name, number, emails: cell('emails'), phones: cell('phones') };
      return { line: row.line, state: 'refused', values, reason: row.reason };
    }
    const { line, pile, details, addresses, match, notes } = row;
    const { name, phones, dataDate } = details;
    const reason = match.kind === 'doubtful' ? match.doubt : notes[0];
    return {
      line,
      state: pile === 'done' ? 'same' : pile,
      values: { name, number: numberText(details), emails: addresses, phones, dataDate },
      ...(reason === undefined ? {} : { reason }),
    };
  });
  return { rows };
}
