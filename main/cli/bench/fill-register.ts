/** Many cases and receipts in little time, through the stores themselves, so that rows and journal are real ones. */
import { formatCaseNumber, type Series } from '../../../domain/cases/case-number';
import { sen } from '../../../domain/money/money';
import { receiptNumber, type Book } from '../../../domain/receipts/receipt-book';
import { insertRange } from '../../features/cases/rows/numbers';
import { insertCase } from '../../features/cases/rows/cases';
import { countInOutage } from '../../features/outages/count-in-outage';
import { putOnList } from '../../features/reconciliation/work-list/put-on-list';
import { insertBook } from '../../features/receipts/rows/books';
import { insertReceipt } from '../../features/receipts/rows/receipts';
import type { Register } from '../../register/register';
import type { WriteTx } from '../../register/transaction';
import { newId } from '../../register/new-id';

/** Common first and second parts of names: their pairs repeat as they do in a real register. */
const GIVEN = [
  'Siti Aminah', 'Nur Aisyah', 'Fatimah', 'Zainab', 'Noraini', 'Rohana', 'Halimah', 'Khadijah', 'Salmah', 'Mariam', 'Nor Azizah', 'Hasnah',
  'Ahmad', 'Muhammad Hafiz', 'Abdul Rahman', 'Ismail', 'Mohd Faizal', 'Zulkifli', 'Kamaruddin', 'Ibrahim', 'Hassan', 'Rosli', 'Azman', 'Yusof',
]; // prettier-ignore
const FATHERS = [
  'Abdullah', 'Ali', 'Othman', 'Mat Zin', 'Che Mud', 'Awang', 'Daud', 'Sulaiman', 'Hj Omar', 'Ghazali', 'Wan Hussin', 'Salleh', 'Musa', 'Deraman',
  'Jusoh', 'Mamat', 'Ab Latif', 'Nik Mustafa', 'Tengku Ramli', 'Yaacob', 'Bakar', 'Hamzah', 'Saad', 'Zakaria', 'Taib', 'Noh', 'Kassim', 'Embong',
]; // prettier-ignore

export const SERIES = { court: '03001', caseType: '017', year: 2026 } as const;
/** Cases of one year: fewer than a number has digits for, in whole blocks. */
const IN_ONE_YEAR = 995_000;

/** Of the n-th case: those beyond a year's numbers are of the year before. */
export const seriesOf = (n: number): { series: Series; serial: number } => ({
  series: { ...SERIES, year: SERIES.year - Math.floor((n - 1) / IN_ONE_YEAR) },
  serial: ((n - 1) % IN_ONE_YEAR) + 1,
});
const IN_ONE_WRITE = 1000;

/** The n-th person: always the same name and number. */
export function personOf(n: number): { name: string; idNumber: string } {
  const first = GIVEN[(n * 7) % GIVEN.length] ?? '';
  const link = (n * 7) % GIVEN.length < 12 ? 'binti' : 'bin';
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  const born = `${digits(60 + (n % 39), 2)}${digits(1 + (n % 12), 2)}${digits(1 + ((n * 11) % 28), 2)}`;
  const rest = digits((n * 7919) % 10_000, 4);
  return {
    name: `${first} ${link} ${FATHERS[(n * 13) % FATHERS.length] ?? ''}`,
    idNumber: `${born}-03-${rest}`,
  };
}

export interface Filled {
  readonly caseNumber: (n: number) => string;
  readonly receiptNumber: (n: number) => string;
}

/**
 * Adds `cases` cases, each with two parties and a receipt, to an outage of the demo court. They get a range and a book
 * of their own. Not a journey: nothing is printed.
 */
export function fillRegister(register: Register, outage: string, officer: string, cases: number): Filled {
  const range = { id: newId(), series: SERIES, first: 1, last: cases, state: 'open' as const };
  const book: Book = { id: newId(), prefix: 'RX-', first: 1, last: cases, width: 7, state: 'open' };
  const inTransaction = (work: (tx: WriteTx) => void): void => {
    // eslint-disable-next-line no-restricted-syntax -- a measuring tool fills a register that nobody works with
    register.write({ actor: officer, whateverTheClock: true }, work);
  };
  inTransaction((tx) => {
    insertRange(tx, range, officer);
    insertBook(tx, book, officer);
  });
  for (let from = 1; from <= cases; from += IN_ONE_WRITE) {
    inTransaction((tx) => {
      for (let n = from; n < from + IN_ONE_WRITE && n <= cases; n += 1) addCase(tx, n);
    });
  }
  return { caseNumber: filledNumber, receiptNumber: (n) => receiptNumber(book, n) };

  function addCase(tx: WriteTx, n: number): void {
    insertFilled(tx, n, { outage, officer, range: range.id, book });
  }
}

export function filledNumber(n: number): string {
  const { series, serial } = seriesOf(n);
  return formatCaseNumber('dash', series, serial);
}

/** The n-th case with its receipt, counted and on the work list; answers their ids. */
export function insertFilled(
  tx: WriteTx,
  n: number,
  { outage, officer, range, book }: { outage: string; officer: string; range: string; book: Book },
): { caseId: string; receiptId: string } {
  const [caseId, receiptId] = [newId(), newId()];
  const party = (role: 'first' | 'second', person: number) => ({
    role, ordinal: 1, ...personOf(person), idType: 'mykad', birthDate: null, sex: null, address: '', phone: '', email: '',
  }); // prettier-ignore
  insertCase(tx, {
    id: caseId, number: filledNumber(n), ...seriesOf(n), range, kind: 'claim', option: 'P1', outage, claim: '',
    officer, parties: [party('first', n), party('second', n * 31 + 5)], documents: [],
  }); // prettier-ignore
  putOnList(tx, { item: caseId, outage, ...seriesOf(n) });
  insertReceipt(
    tx,
    {
      id: receiptId, number: receiptNumber(book, n), book: book.id, serial: n, issuedAt: tx.at, outage, caseId, existing: null,
      caseNumber: filledNumber(n), payer: personOf(n).name, amountSen: 2500, roundingSen: 0,
      payment: { method: 'cash', tenderedSen: sen(2500) }, changeSen: 0, formSerial: '', replaces: null, officer,
    },
    [{ code: 'saman', revenueCode: '72101', description: 'Saman', amountSen: 2500, nature: 'fee', tableSen: 2500, reason: '' }],
  ); // prettier-ignore
  countInOutage(tx, outage, { receipts: 1, amountSen: 2500, seq: tx.head().seq });
  return { caseId, receiptId };
}
