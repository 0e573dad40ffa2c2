/**
 * A case at the counter under Pilihan 1 (S1.2–S1.5): provisional number, receipt, summons and their papers in the one
 * transaction that dispatch opened. Either all of it is there, or nothing.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { formatCaseNumber, type Series } from '../../domain/case-number';
import type { CaseType } from '../../domain/case-type';
import type { FeeTable } from '../../domain/fees';
import { toLocalText } from '../../domain/civil-time';
import { traceCode } from '../../domain/journal';
import { nextCaseSerial } from '../../domain/number-range';
import { STATES } from '../../domain/office';
import { paymentReference, type Payment, type Settlement } from '../../domain/payment';
import { nextSerial, receiptNumber } from '../../domain/receipt-book';
import { summonsCopies } from '../../domain/summons';
import {
  courtPaperOf,
  receiptPaperOf,
  type CasePaperFacts,
  type PaperPayment,
} from '../../papers/case-papers';
import type { IssueCaseInput, PaymentInput } from '../../preload/contract/cases';
import type { Court, Office } from '../../preload/contract/settings';
import type { Paper } from '../../preload/contract/values';
import { dropDraft } from '../features/cases/draft-store';
import { highestInRange, readOfficialNumber, readRangesOf } from '../features/cases/number-store';
import {
  insertCase,
  insertCasePayment,
  isExternalNumberClaimed,
  type CasePayment,
} from '../features/cases/store';
import { readSummary } from '../features/outages/store';
import { queuePaper } from '../features/papers/store';
import { highestSerial, readBooks } from '../features/receipts/book-store';
import { insertReceipt, isFormSerialUsed } from '../features/receipts/store';
import { needSetting } from '../register/settings';
import { insertSummons } from '../features/summonses/store';
import { good, refuse, type CommandContext } from '../ipc/handler';
import type { WriteTx } from '../register/transaction';
import { factsOf, type CaseFacts } from './case-facts';

interface Place {
  readonly office: Office;
  readonly court: Court;
  readonly caseType: CaseType;
  readonly feeTable: FeeTable;
  readonly system: string;
}

export function issueCase(context: CommandContext, input: IssueCaseInput) {
  const { tx, now } = context;
  const place = placeOf(tx, input);
  if (!place.ok) return place;
  const facts = factsOf(input, { ...place.value, now });
  if (!facts.ok) return facts;
  const claimed = claimedBefore(tx, input);
  if (claimed) return claimed;
  const number = nextNumber(tx, place.value, Number(toLocalText(tx.at).slice(0, 4)));
  if (!number.ok) return number;
  const serial = facts.value.settlement.receipt ? nextReceipt(tx) : good(null);
  if (!serial.ok) return serial;

  const caseId = randomUUID();
  insertCase(tx, {
    id: caseId, ...number.value, kind: place.value.caseType.kind, option: 'P1', outage: input.outage, claim: input.claim,
    officer: context.officer.id, parties: facts.value.parties, documents: facts.value.documents,
  }); // prettier-ignore
  const paperFacts = paperFactsOf(context, input, place.value, facts.value, number.value.number);
  const receipt = serial.value
    ? writeReceipt(context, input, paperFacts, facts.value, caseId, serial.value)
    : null;
  if (!receipt) insertCasePayment(tx, caseId, paidElsewhere(input.payment, facts.value.settlement));
  const summons = input.hearing ? writeSummons(context, input.hearing, paperFacts, caseId) : null;
  dropDraft(tx, input.key);

  return good({
    case: { id: caseId, number: number.value.number },
    receipt: receipt?.issued ?? null,
    summons: summons && { id: summons.id, copies: summons.copies },
    papers: [receipt?.paper, summons?.paper].filter((paper) => paper !== undefined),
    issuedAt: tx.at,
  });
}

/** Outage, option, court and type as they stand now (S1.1). */
function placeOf(tx: WriteTx, input: IssueCaseInput) {
  const outage = readSummary(tx, input.outage);
  if (!outage) return refuse('outage-unknown');
  // the options of S1.1 stand in for ESV3 alone
  if (outage.system !== 'ESV3') return refuse('option-forbids', { values: { option: outage.system } });
  if (outage.state !== 'in-force') return refuse('outage-state-wrong', { values: { state: outage.state } });
  const office = needSetting(tx, 'office');
  const court = office.courts.find((known) => known.code === input.court);
  if (!court) return refuse('court-unknown', { fields: [{ path: 'court', code: 'court-unknown' }] });
  if (outage.options[court.code] !== 'P1')
    return refuse('option-forbids', { values: { option: outage.options[court.code] ?? '' } });
  const caseType = needSetting(tx, 'caseTypes').find(
    (known) => known.code === input.caseType && known.active,
  );
  if (!caseType)
    return refuse('case-type-unknown', { fields: [{ path: 'caseType', code: 'case-type-unknown' }] });
  const feeTable = needSetting(tx, 'feeTables').find((known) => known.id === court.feeTable);
  if (!feeTable) return refuse('fee-table-unknown', { values: { court: court.code } });
  return good<Place>({ office, court, caseType, feeTable: feeTable as FeeTable, system: outage.system });
}

/** A pre-printed form, or a receipt made by iGFMAS/iSPEKS, stands for one payment only. */
function claimedBefore(tx: WriteTx, input: IssueCaseInput) {
  if (input.formSerial && isFormSerialUsed(tx, input.formSerial)) {
    return refuse('form-serial-used', { fields: [{ path: 'formSerial', code: 'form-serial-used' }] });
  }
  const { payment } = input;
  if (payment.method === 'external' && isExternalNumberClaimed(tx, payment.system, payment.number)) {
    return refuse('reference-claimed', { fields: [{ path: 'payment.number', code: 'reference-claimed' }] });
  }
  return undefined;
}

/** The next number of the first open range of the series that still has one: no range, no number. */
function nextNumber(tx: WriteTx, { court, caseType }: Place, year: number) {
  const series: Series = { court: court.code, caseType: caseType.code, year };
  const ranges = readRangesOf(tx, series).filter((range) => range.state === 'open');
  if (ranges.length === 0)
    return refuse('no-range', { values: { court: court.code, caseType: caseType.code, year } });
  // a last official number that was stated later may lie inside the range: those before it are ESV3's own
  const official = readOfficialNumber(tx, series)?.serial ?? 0;
  for (const range of ranges) {
    const serial = nextCaseSerial(range, Math.max(highestInRange(tx, range) ?? 0, official));
    if (serial.ok)
      return good({
        series,
        serial: serial.value,
        range: range.id,
        number: formatCaseNumber(court.profile, series, serial.value),
      });
  }
  return refuse('range-exhausted', { values: { court: court.code, caseType: caseType.code, year } });
}

function nextReceipt(tx: WriteTx) {
  const books = readBooks(tx).filter((book) => book.state === 'open');
  if (books.length === 0) return refuse('no-book');
  for (const book of books) {
    const serial = nextSerial(book, highestSerial(tx, book.id));
    if (serial.ok)
      return good({ book: book.id, serial: serial.value, number: receiptNumber(book, serial.value) });
  }
  return refuse('book-exhausted');
}

function paperFactsOf(
  context: CommandContext,
  input: IssueCaseInput,
  place: Place,
  facts: CaseFacts,
  caseNumber: string,
): CasePaperFacts {
  const { office, court, caseType, system } = place;
  const state = STATES.find((known) => known.code === office.state)?.name ?? office.state;
  const side = (role: 'first' | 'second') =>
    facts.parties.filter((party) => party.role === role) as CasePaperFacts['first'][number][];
  return {
    office: { code: office.code, name: office.name, address: office.address, state },
    court: { code: court.code, name: court.name },
    counter: needSetting(context.tx, 'counter').code,
    officer: { id: context.officer.code, name: context.officer.name },
    system,
    caseType,
    caseNumber,
    first: side('first'),
    second: side('second'),
    lawyers: input.lawyers,
    claim: input.claim,
    hearing: input.hearing ?? null,
  };
}

function writeReceipt(
  context: CommandContext,
  input: IssueCaseInput,
  facts: CasePaperFacts,
  { lines, settlement }: Pick<CaseFacts, 'lines' | 'settlement'>,
  caseId: string,
  serial: { book: string; serial: number; number: string },
) {
  const { tx, counter, officer } = context;
  const { payment } = input;
  if (payment.method === 'external' || payment.method === 'waiver')
    throw new Error('no receipt for this method');
  const id = randomUUID();
  const cash = payment.method === 'cash';
  const hash = insertReceipt(
    tx,
    {
      id, ...serial, issuedAt: tx.at, outage: input.outage, caseId, caseNumber: facts.caseNumber ?? '', payer: input.payer,
      amountSen: settlement.amountSen, roundingSen: settlement.roundingSen, method: payment.method,
      reference: paymentReference(payment as Payment), formSerial: input.formSerial,
      tenderedSen: cash ? payment.tenderedSen : null, changeSen: cash ? settlement.changeSen : null,
      salt: randomBytes(16).toString('hex'), officer: officer.id,
    },
    lines,
  ); // prettier-ignore
  const issued = { number: serial.number, at: tx.at, traceCode: traceCode(hash), hijri: null };
  const document = receiptPaperOf(facts, {
    issued,
    formSerial: input.formSerial,
    payer: input.payer,
    lines,
    roundingSen: settlement.roundingSen,
    payment: paperPayment(payment, settlement.changeSen),
  });
  const { printers, receiptSize } = counter.devices.preferences.get();
  const paper = queuePaper(tx, {
    documentId: id, number: serial.number, size: receiptSize, copy: 0, document,
    printer: printers[receiptSize], officer: officer.id, reason: '',
  }); // prettier-ignore
  const { amountSen, roundingSen, changeSen } = settlement;
  return {
    issued: { id, number: serial.number, amountSen, roundingSen, changeSen, traceCode: issued.traceCode },
    paper,
  };
}

/** S1.5: the summons of a claim, or the notice of an application that has its hearing. */
function writeSummons(
  context: CommandContext,
  hearing: NonNullable<IssueCaseInput['hearing']>,
  facts: CasePaperFacts,
  caseId: string,
): { id: string; copies: number; paper: Paper } {
  const { tx, counter, officer } = context;
  const id = randomUUID();
  const copies = summonsCopies(facts.second.length);
  const number = facts.caseNumber ?? '';
  const hash = insertSummons(tx, {
    id,
    caseId,
    hearingAt: hearing.at,
    hearingKind: hearing.kind,
    bench: hearing.bench,
    copies,
    officer: officer.id,
  });
  const document = courtPaperOf(facts, { number, at: tx.at, traceCode: traceCode(hash), hijri: null });
  const paper = queuePaper(tx, {
    documentId: id, number, size: 'A4', copy: 0, document,
    printer: counter.devices.preferences.get().printers.A4, officer: officer.id, reason: '',
  }); // prettier-ignore
  return { id, copies, paper };
}

/** What stands where no receipt of ours was given; the amount is what the other receipt, or the waiver, covers. */
function paidElsewhere(payment: PaymentInput, { amountSen, waivedSen }: Settlement): CasePayment {
  const nothing = { system: '', number: '', authority: '', reason: '' };
  switch (payment.method) {
    case 'external':
      return { ...nothing, method: 'external', system: payment.system, number: payment.number, amountSen };
    case 'waiver':
      return {
        ...nothing,
        method: 'waiver',
        authority: payment.authority,
        reason: payment.reason,
        amountSen: waivedSen,
      };
    default:
      throw new Error('a receipt of ours stands for this method');
  }
}

function paperPayment(
  payment: Exclude<PaymentInput, { method: 'external' | 'waiver' }>,
  changeSen: number,
): PaperPayment {
  switch (payment.method) {
    case 'cash':
      return { method: 'cash', tenderedSen: payment.tenderedSen, changeSen };
    case 'cheque':
      return { method: 'cheque', bank: payment.bank, number: payment.number, date: payment.date };
    case 'card':
      return { method: 'card', reference: payment.reference, last4: payment.last4 || null };
    case 'qr':
      return { method: 'qr', reference: payment.reference };
  }
}
