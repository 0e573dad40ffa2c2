/** A visit as `cases.issue` takes it: fees from the office's own table, payment to the sen, a hearing on a working day. */
import { randomUUID } from 'node:crypto';
import { addDays, civilDateOf, weekdayOf, type CivilDate, type Instant } from '../../domain/time/civil-time';
import { missingDocuments, type CaseType } from '../../domain/cases/case-type';
import { proposeFees, type FeeTable } from '../../domain/cases/fees';
import { addSen, roundCash, sen } from '../../domain/money/money';
import { weekendOf, type StateCode } from '../../domain/settings/office';
import type { InputOf, OutputOf } from '../../preload/contract/contract';
import type { PaymentInput } from '../../preload/contract/cases';
import { DemoFailed } from './failed';
import type { Visit } from './day';

type IssueInput = InputOf<'cases.issue'>;

export interface CaseFacts {
  readonly outage: string;
  readonly settings: OutputOf<'settings.get'>;
  readonly now: Instant;
  /** Of the office's courts; its first one unless told. */
  readonly court?: string;
}

/** The n-th visit of the day (from 0). */
export function caseInput(
  visit: Visit,
  n: number,
  { outage, settings, now, court: code }: CaseFacts,
): IssueInput {
  const { courts } = settings.office;
  const court = code === undefined ? courts[0] : courts.find((each) => each.code === code);
  const caseType = settings.caseTypes.find(({ code }) => code === visit.caseType);
  if (!court || !caseType) throw new DemoFailed(`the demo office has no case type ${visit.caseType}`);
  const documents = documentsOf(visit, caseType);
  const table = settings.feeTables.find(({ id }) => id === court.feeTable) as FeeTable | undefined;
  const fees = feesOf(visit, caseType, documents, table);
  const total = addSen(...fees.map((fee) => sen(fee.amountSen)));
  return {
    key: randomUUID(),
    outage,
    court: court.code,
    caseType: caseType.code,
    first: [...visit.first],
    second: [...visit.second],
    lawyers: [...visit.lawyers],
    documents,
    fees,
    payment: paymentOf(visit.pay, total, n, now),
    payer: visit.first[0]?.name ?? '',
    formSerial: visit.formSerial,
    hearing: {
      at: `${workingDay(settings.office.state, addDays(civilDateOf(now), 21 + (n % 6)))}T${hour(n)}`,
      kind: visit.hearing,
      bench: benchOf(court.benches, visit.hearing, n),
    },
    claim: visit.claim,
    acceptedWarnings: [],
  };
}

/** All that the type asks for, the exhibits, and a mandate for each lawyer. */
function documentsOf(visit: Visit, caseType: CaseType): IssueInput['documents'] {
  return [
    ...missingDocuments(caseType, []).map(({ code }) => ({ code, copies: 1 })),
    ...(visit.exhibits > 0 ? [{ code: 'eksibit', copies: visit.exhibits }] : []),
    ...(visit.lawyers.length > 0 ? [{ code: 'wakalah', copies: visit.lawyers.length }] : []),
  ];
}

function feesOf(
  visit: Visit,
  caseType: CaseType,
  documents: IssueInput['documents'],
  table: FeeTable | undefined,
): IssueInput['fees'] {
  const facts = { caseType, secondParties: visit.second.length, lawyers: visit.lawyers.length, documents };
  const lines = (table ? proposeFees(table, facts) : []).map((line, at): IssueInput['fees'][number] => ({
    code: line.code,
    description: line.descriptionMs,
    revenueCode: line.revenueCode,
    amountSen: at === 0 ? line.amountSen - (visit.lessSen?.amountSen ?? 0) : line.amountSen,
    nature: line.nature,
    ...(line.tableSen === undefined ? {} : { tableSen: line.tableSen }),
    ...(at === 0 && visit.lessSen ? { reason: visit.lessSen.reason } : {}),
  }));
  const { handLine } = visit;
  return handLine
    ? [...lines, { code: '', ...handLine, revenueCode: lines[0]?.revenueCode ?? '', nature: 'fee' }]
    : lines;
}

const NOTE = 1_000;

function paymentOf(way: Visit['pay'], total: number, n: number, now: Instant): PaymentInput {
  const mark = String(10_000 + n).slice(1);
  switch (way.method) {
    case 'cash': {
      const due = roundCash(sen(total)).rounded;
      return { method: 'cash', tenderedSen: way.exact ? due : Math.ceil((due + 1) / NOTE) * NOTE };
    }
    case 'qr':
      return { method: 'qr', reference: `DUITNOW-CONTOH-${mark}` };
    case 'card':
      return { method: 'card', reference: `KAD-CONTOH-${mark}`, last4: `4${mark.slice(1)}` };
    case 'cheque':
      return { method: 'cheque', bank: way.bank, number: `00${mark}`, date: civilDateOf(now) };
    case 'external':
      return { method: 'external', system: way.system, number: `CONTOH-IG-${mark}` };
    case 'waiver':
      return way;
  }
}

/** The day itself, or the next one on which the state's courts sit. */
function workingDay(state: string, date: CivilDate): CivilDate {
  return weekendOf(state as StateCode, date).includes(weekdayOf(date))
    ? workingDay(state, addDays(date, 1))
    : date;
}

const hour = (n: number): string => `${n % 2 === 0 ? '09' : '10'}:${n % 4 < 2 ? '00' : '30'}`;

function benchOf(benches: readonly string[], kind: Visit['hearing'], n: number): string {
  const sulh = benches.filter((bench) => bench.includes('Sulh'));
  const courts = benches.filter((bench) => !bench.includes('Sulh'));
  const fitting = kind === 'sulh' && sulh.length > 0 ? sulh : courts;
  return fitting[n % fitting.length] ?? 'Mahkamah 1';
}
