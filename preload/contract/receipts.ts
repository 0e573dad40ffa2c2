/** Receipt books and receipts: given once, never altered, each serial with exactly one fate. */
import { CANCELLATION_ORIGINALS } from '../../domain/reconciliation/package-format';
import { z } from 'zod';
import { METHODS } from '../../domain/receipts/payment';
import { call, EVERY_ROLE, SUPERVISORS, COUNTER_ROLES } from './call';
import { listPage, listQuestion } from './list-question';
import { civilDate, id, instant, key, needed, paper, sen, serial, text } from './values';

const book = z.object({
  id,
  prefix: z.string(),
  width: z.int(),
  first: serial,
  last: serial,
  givenAt: instant,
  state: z.enum(['open', 'exhausted', 'closed']),
  remaining: z.int(),
  next: z.string().nullable(),
  low: z.boolean(),
});
const receiptRow = z.object({
  id,
  number: z.string(),
  issuedAt: instant,
  caseNumber: z.string(),
  caseId: id.nullable(),
  payer: z.string(),
  amountSen: sen,
  method: z.string(),
  cancelled: z.boolean(),
  issuer: z.string(),
});

export const RECEIPT_STATES = ['valid', 'cancelled'] as const;
export const receiptsQuestion = listQuestion(['issued', 'number', 'payer', 'amount'], {
  day: civilDate.optional(),
  outage: id.optional(),
  method: z.enum(METHODS).optional(),
  state: z.enum(RECEIPT_STATES).optional(),
});
export const claimsQuestion = listQuestion(['taken'], {
  day: civilDate.optional(),
  method: z.enum(METHODS).optional(),
});

export const receiptsCalls = {
  'receipts.books': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ books: z.array(book) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'receipts.giveBook': call({
    nature: 'command',
    input: z.object({
      key,
      prefix: z.string().regex(/^([A-Z0-9]{1,12}-){1,3}$/, 'prefix-malformed'),
      width: z.int().min(3).max(9),
      first: serial,
      last: serial,
    }),
    output: z.object({ id }),
    errors: ['block-overlaps', 'block-malformed', 'book-prefix-used'],
    who: SUPERVISORS,
    lent: true,
    effects: ['money', 'number'],
    refusalKept: true,
  }),
  'receipts.closeBook': call({
    nature: 'command',
    input: z.object({ id, reason: needed(200) }),
    output: z.object({}),
    errors: ['book-unknown', 'book-closed'],
    who: SUPERVISORS,
    effects: [],
  }),
  'receipts.list': call({
    nature: 'query',
    input: receiptsQuestion,
    output: listPage(receiptRow),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'receipts.get': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({
      receipt: receiptRow,
      lines: z.array(
        z.object({
          line: z.int(),
          revenueCode: z.string(),
          description: z.string(),
          amountSen: sen,
          nature: z.string(),
          reason: z.string(),
        }),
      ),
      roundingSen: z.int(),
      tenderedSen: sen.nullable(),
      changeSen: sen.nullable(),
      reference: z.string(),
      formSerial: z.string(),
      traceCode: z.string(),
      cancellation: z
        .object({
          at: instant,
          reason: z.string(),
          original: z.string(),
          officer: z.string(),
          /** When an original that was not returned came back, and who saw it. */
          returned: z.object({ at: instant, officer: z.string() }).nullable(),
        })
        .nullable(),
      /** The cancelled one in whose place it stands, and the one that stands in its own. */
      replaces: z.object({ id, number: z.string() }).nullable(),
      replacedBy: z.object({ id, number: z.string() }).nullable(),
      /** Of a cancelled one: another may be issued for its money, on this payer's name as it stands now. */
      replaceable: z.object({ payer: z.string() }).nullable(),
      papers: z.array(paper),
    }),
    errors: ['receipt-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'receipts.cancel': call({
    // By someone else than the issuer: a supervisor approves this very cancellation.
    nature: 'command',
    input: z.object({
      key,
      id,
      reason: needed(300),
      original: z.enum(CANCELLATION_ORIGINALS),
    }),
    output: z.object({}),
    errors: [
      'receipt-unknown',
      'receipt-cancelled',
      'canceller-is-issuer',
      'original-was-printed',
      'original-never-printed',
      'original-not-out',
    ],
    who: COUNTER_ROLES,
    approval: 'always',
    effects: ['money'],
    refusalKept: true,
  }),
  'receipts.replace': call({
    // The next serial in the place of a cancelled receipt, for the same money; who paid may be named anew.
    nature: 'command',
    input: z.object({ key, id, payer: needed(160), formSerial: text(30) }),
    output: z.object({ id, number: z.string(), paper }),
    errors: [
      'receipt-unknown',
      'receipt-not-cancelled',
      'receipt-replaced',
      'receipt-of-no-case',
      'serials-unsettled',
      'outage-state-wrong',
      'letters-not-printable',
      'form-serial-used',
      'no-book',
      'book-exhausted',
    ],
    who: COUNTER_ROLES,
    approval: 'by-rule',
    effects: ['money', 'number', 'print'],
    refusalKept: true,
  }),
  'receipts.takeBackOriginal': call({
    // The original of a receipt that was cancelled as not returned lies here now.
    nature: 'command',
    input: z.object({ key, id }),
    output: z.object({}),
    errors: ['receipt-unknown', 'canceller-is-issuer', 'original-not-missing'],
    who: COUNTER_ROLES,
    approval: 'always',
    effects: ['money'],
    refusalKept: true,
  }),
  'receipts.claims': call({
    // Cheques, cards, QR and other systems' receipts that nobody has matched yet, newest first.
    nature: 'query',
    input: claimsQuestion,
    output: listPage(
      z.object({
        seq: z.int(),
        method: z.enum(METHODS),
        system: z.string(),
        amountSen: sen,
        number: z.string(),
        at: instant,
        officer: z.string(),
      }),
    ),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'receipts.match': call({
    // Another officer reads number and amount in the bank's statement or the other system, and types them.
    nature: 'command',
    input: z.object({ key, payment: z.int(), number: needed(60), amountSen: sen }),
    output: z.object({}),
    errors: ['claim-unknown', 'claim-differs', 'matcher-is-collector'],
    who: EVERY_ROLE,
    effects: [],
    refusalKept: true,
  }),
  'receipts.unknownSerials': call({
    // After a restore: serials that may have been issued after the backup was made.
    nature: 'query',
    input: z.object({}),
    output: z.object({ serials: z.array(z.object({ book: id, serial, number: z.string() })) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'receipts.settleSerial': call({
    nature: 'command',
    input: z.object({
      key,
      book: id,
      serial,
      fate: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('captured'),
          caseNumber: text(40),
          payer: needed(160),
          amountSen: sen,
          issuedOn: civilDate,
          /** Who issued it, as the paper says; null where it does not. */
          issuer: id.nullable().default(null),
          note: text(300),
        }),
        z.object({ kind: z.literal('cancelled'), reason: needed(300) }),
      ]),
    }),
    output: z.object({}),
    errors: ['serial-not-unknown', 'officer-unknown'],
    who: EVERY_ROLE,
    twoPeople: 'always',
    effects: ['money'],
  }),
};
