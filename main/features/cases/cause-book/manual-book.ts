/** The cause book of the cases that were numbered here, for a day, a week or a month (S1.2, S1.13): seen, and printed. */
import { bookSpan } from '../../../../domain/cases/book-span';
import { fail, ok } from '../../../../domain/result';
import { STATES, type StateCode } from '../../../../domain/settings/office';
import { civilDateOf, type CivilDate } from '../../../../domain/time/civil-time';
import { officeOf } from '../../../../papers/case-papers';
import { MOST_IN_BOOK } from '../../../../papers/cause-book/cause-book-data';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { CommandContext, QueryContext } from '../../../call/handler';
import { newId } from '../../../register/new-id';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { queuePaper } from '../../papers/queue-paper';
import { readRowState } from '../../reconciliation/rows/row-events';
import { caseTypeAt } from '../../settings/tables';
import { readSummonsOfCase } from '../../summonses/rows/summonses';
import { readManualCases, readPartiesOf, type CaseRow } from '../rows/cases';

type Asked = ParsedInputOf<'cases.manualBook'>;

export const manualBook = ({ tx }: QueryContext, asked: Asked) => bookOf(tx, asked);

function bookOf(tx: ReadTx, { court, span, on }: Asked) {
  const office = needSetting(tx, 'office');
  if (!office.courts.some(({ code }) => code === court))
    return fail('court-unknown', { fields: [{ path: 'court', code: 'court-unknown' }] });
  const days = bookSpan(span, on as CivilDate, office.state as StateCode);
  const cases = readManualCases(tx, court, days, MOST_IN_BOOK + 1);
  if (cases.length > MOST_IN_BOOK) return fail('book-too-long', { values: { most: MOST_IN_BOOK } });
  return ok({ ...days, rows: rowsOf(tx, cases) });
}

function rowsOf(tx: ReadTx, cases: readonly CaseRow[]) {
  const parties = readPartiesOf(
    tx,
    cases.map(({ id }) => id),
  );
  return cases.map(({ id, number, caseType, registeredAt }) => {
    const side = (role: 'first' | 'second') =>
      (parties.get(id) ?? [])
        .filter((party) => party.role === role)
        .map(({ name, idNumber }) => ({ name, idNumber }));
    const summons = readSummonsOfCase(tx, id);
    return {
      ...{ number, first: side('first'), second: side('second'), registeredOn: civilDateOf(registeredAt) },
      caseType: caseTypeAt(tx, caseType, registeredAt)?.nameMs ?? caseType,
      bench: summons?.bench ?? '',
      hearing: summons ? { at: summons.hearingAt, kind: summons.hearingKind } : null,
      officialNumber: readRowState(tx, id).officialNumber ?? '',
    };
  });
}

export function printManualBook(
  { tx, counter, officer }: CommandContext,
  { key: _key, ...asked }: ParsedInputOf<'cases.printManualBook'>,
) {
  const book = bookOf(tx, asked);
  if (!book.ok) return book;
  if (book.value.rows.length === 0) return fail('book-empty');
  const { state, code, name, address, courts } = needSetting(tx, 'office');
  const stateName = STATES.find((known) => known.code === state)?.name ?? state;
  const paper = queuePaper(tx, {
    ...{ documentId: newId(), number: '', size: 'A4', copy: 0, reason: '' },
    printer: counter.devices.preferences.get().printers.A4,
    officer: officer.id,
    document: {
      kind: 'cause-book',
      version: 1,
      data: {
        office: officeOf({ code, name, address, state: stateName }),
        counter: { code: needSetting(tx, 'counter').code },
        court: courts.find((court) => court.code === asked.court)?.name ?? asked.court,
        ...book.value,
        at: tx.at,
        by: { id: officer.code, name: officer.name },
      },
    },
  });
  return ok({ paper });
}
