/** What F9 would print of a form that is still being typed: PRATONTON, no number, no QR, no trace code. */
import { z } from 'zod';
import type { CaseType } from '../../../domain/case-type';
import { roundCash, sen } from '../../../domain/money';
import { STATES } from '../../../domain/office';
import {
  courtPaperOf,
  receiptPaperOf,
  type CasePaperFacts,
  type PaperPayment,
} from '../../../papers/case-papers';
import type { PaperDocument } from '../../../papers/paper-document';
import { renderDocument } from '../../../papers/render-document';
import type { Officer } from '../../../preload/contract/officers';
import type { Office } from '../../../preload/contract/settings';
import { localMinute } from '../../../preload/contract/values';
import type { ReadTx } from '../../register/transaction';
import { needSetting } from '../../register/settings';

const word = z.string().max(2000).catch('');
const amount = z.int().min(0).catch(0);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(60).catch([]);

const party = z.object({
  name: word,
  idType: z.enum(['mykad', 'passport', 'old-ic', 'police', 'army']).catch('mykad'),
  idNumber: word,
  address: word,
});

/** The form as far as it is filled in; what is missing or wrong so far is left empty. */
const draftShape = z.object({
  court: word,
  caseType: word,
  first: list(party),
  second: list(party),
  lawyers: list(z.object({ side: z.enum(['first', 'second']).catch('first'), name: word, firm: word })),
  fees: list(
    z.object({
      description: word,
      revenueCode: word,
      amountSen: amount,
      nature: z.enum(['fee', 'fine', 'trust']).catch('fee'),
    }),
  ),
  payment: z
    .object({
      method: z.enum(['cash', 'cheque', 'card', 'qr']).catch('cash'),
      tenderedSen: amount,
      bank: word,
      number: word,
      reference: word,
      date: z.iso.date().nullable().catch(null),
      last4: word,
    })
    .catch({ method: 'cash', tenderedSen: 0, bank: '', number: '', reference: '', date: null, last4: '' }),
  payer: word,
  formSerial: word,
  claim: word,
  hearing: z
    .object({ at: localMinute, kind: z.enum(['sulh', 'sebutan', 'bicara']), bench: word })
    .nullable()
    .catch(null),
});
type Draft = z.output<typeof draftShape>;

export interface PreviewRequest {
  readonly draft: unknown;
  readonly kind: 'receipt' | 'summons';
  readonly size: 'A4' | 'A5' | '80mm';
  readonly officer: Officer | null;
  readonly drill: boolean;
}

export function previewOf(tx: ReadTx, { draft, kind, size, officer, drill }: PreviewRequest): string {
  const typed = readDraft(draft);
  const office = needSetting(tx, 'office');
  const facts: CasePaperFacts = {
    ...typed,
    office: { ...office, state: STATES.find((known) => known.code === office.state)?.name ?? office.state },
    court: office.courts.find((known) => known.code === typed.court) ?? {
      code: typed.court,
      name: office.name,
    },
    counter: needSetting(tx, 'counter').code,
    officer: { id: officer?.code ?? '-', name: officer?.name ?? '-' },
    system: 'ESV3',
    caseType: caseTypeOf(tx, typed.caseType, kind),
    caseNumber: null,
  };
  const document = kind === 'receipt' ? receiptOf(facts, typed, office) : courtPaperOf(facts, null);
  // a court paper has one size, whatever the form's panel asks
  const shown = document.kind === 'receipt' ? size : 'A4';
  return renderDocument(document, { size: shown, mark: { kind: 'preview' }, drill });
}

const readDraft = (draft: unknown): Draft =>
  draftShape.parse(typeof draft === 'object' && draft !== null ? draft : {});

/** The type typed so far; before that, any that makes this kind of paper. */
function caseTypeOf(tx: ReadTx, code: string, kind: PreviewRequest['kind']): CaseType {
  const types = needSetting(tx, 'caseTypes');
  const wanted = kind === 'summons' ? 'claim' : 'application';
  const found =
    types.find((type) => type.code === code) ?? types.find((type) => type.kind === wanted) ?? types[0];
  if (!found) throw new Error('no case types');
  return found;
}

function receiptOf(facts: CasePaperFacts, typed: Draft, office: Office): PaperDocument {
  const total = sen(typed.fees.reduce((sum, fee) => sum + fee.amountSen, 0));
  const { method } = typed.payment;
  const roundingSen = office.roundMethods.includes(method) ? roundCash(total).rounding : 0;
  const payment = paymentOf(typed.payment, total + roundingSen);
  return receiptPaperOf(facts, {
    ...{ issued: null, formSerial: typed.formSerial, payer: typed.payer, lines: typed.fees },
    ...{ roundingSen, payment },
  });
}

function paymentOf(typed: Draft['payment'], dueSen: number): PaperPayment {
  const { tenderedSen, bank, number, date, reference, last4 } = typed;
  switch (typed.method) {
    case 'cash':
      return { method: 'cash', tenderedSen, changeSen: Math.max(0, tenderedSen - dueSen) };
    case 'cheque':
      return { method: 'cheque', bank, number, date };
    case 'card':
      return { method: 'card', reference, last4: last4 || null };
    case 'qr':
      return { method: 'qr', reference };
  }
}
