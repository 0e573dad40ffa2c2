/** The work list after recovery: every case of the outage, each series one queue in the order of its numbers (S1.6). */
import type { Series } from '../../../../domain/cases/case-number';
import { registeredValue, type Change, type PartyReading } from '../../../../domain/cases/correction';
import { toLocalText } from '../../../../domain/time/civil-time';
import { formatRinggit, sen } from '../../../../domain/money/money';
import type { RowState } from '../../../../domain/reconciliation/row-state';
import type { SummonsStage } from '../../../../domain/summonses/summons-life';
import { referenceForEsv3 } from '../../../../domain/reconciliation/reregistration';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { sideOf } from '../../cases/case-view';
import { readCasesOf, readPartiesOf, type CaseRow } from '../../cases/rows/cases';
import { readChangesOf } from '../../cases/rows/corrections';
import { readStagesOf } from '../../summonses/rows/summons-states';
import { readCasePayment, readCasePayments, type CasePayment } from '../../receipts/rows/payments';
import { cancelledView } from '../../receipts/cancelled-view';
import { readReceiptsOfCase, readReceiptsOfCases, type StoredReceipt } from '../../receipts/rows/receipts';
import type { ListedRow } from '../rows/work-list';
import { need } from '../../../../domain/need';
import type { ReadTx } from '../../../register/transaction';

const seriesOf = ({ court, caseType, year }: CaseRow): Series => ({ court, caseType, year });

/** The receipt that stands for the case now: the newest that is not cancelled. */
const standing = (receipts: readonly StoredReceipt[]): StoredReceipt | undefined =>
  receipts.findLast((receipt) => !receipt.cancelled);

/** What goes into the reference number of ESV3's payment module (S1.7); empty for a waiver. */
export const referenceOf = (tx: ReadTx, caseId: string): string =>
  referenceFor(readCasePayment(tx, caseId), standing(readReceiptsOfCase(tx, caseId)));

function referenceFor(paid: CasePayment | undefined, receipt: StoredReceipt | undefined): string {
  const payment = paid?.payment;
  return (
    referenceForEsv3({
      ...(receipt?.formSerial ? { formSerial: receipt.formSerial } : {}),
      ...(payment?.method === 'external' ? { externalNumber: payment.number } : {}),
      ...(receipt ? { receiptNumber: receipt.number } : {}),
    }) ?? ''
  );
}

/** The rows at which queues stand still. */
export const stoppedItems = (
  queues: readonly { stoppedBy: { item: string } | null }[],
): ReadonlySet<string> => new Set(queues.flatMap(({ stoppedBy }) => (stoppedBy ? [stoppedBy.item] : [])));

/** What the rows are shown with: of all of them at once, so that a page costs as many queries as one row. */
interface Behind {
  readonly row: CaseRow;
  /** As they stand now, and what was corrected. */
  readonly parties: readonly PartyReading[];
  readonly changes: readonly Change[];
  readonly receipt: StoredReceipt | undefined;
  /** The newest one that was cancelled. */
  readonly cancelled: StoredReceipt | undefined;
  readonly paid: CasePayment | undefined;
  readonly courtPaper: SummonsStage | null;
}

/** The rows as the screen shows them. */
export function showRows(
  tx: ReadTx,
  listed: readonly ListedRow[],
  stopped: ReadonlySet<string>,
  run: string,
): ReregistrationRow[] {
  const items = listed.map(({ item }) => item);
  const cases = readCasesOf(tx, items);
  const parties = readPartiesOf(tx, items);
  const changes = readChangesOf(tx, items);
  const receipts = readReceiptsOfCases(tx, items);
  const payments = readCasePayments(tx, items);
  const stages = readStagesOf(tx, items);
  return listed.map(({ item, state }) => {
    const behind = {
      row: need(cases.get(item), 'case of the row'),
      parties: parties.get(item) ?? [],
      changes: changes.get(item) ?? [],
      receipt: standing(receipts.get(item) ?? []),
      cancelled: receipts.get(item)?.findLast((receipt) => receipt.cancelled),
      paid: payments.get(item),
      courtPaper: stages.get(item) ?? null,
    };
    return rowOf(tx, behind, state, stopped.has(item), run);
  });
}

function rowOf(
  tx: ReadTx,
  behind: Behind,
  state: RowState,
  stopped: boolean,
  run: string,
): ReregistrationRow {
  const { row, parties, receipt, cancelled, paid } = behind;
  // what stands in ESV3 stays what was confirmed, whatever becomes of the receipt afterwards
  const reference = state.state === 'confirmed' ? state.reference : referenceFor(paid, receipt);
  return {
    item: row.id,
    manualNumber: row.number,
    series: seriesOf(row),
    serial: row.serial,
    registeredAt: row.registeredAt,
    firstParty: sideOf(parties, 'first'),
    secondParty: sideOf(parties, 'second'),
    caseType: row.caseType,
    reference,
    receiptNumber: receipt?.number ?? null,
    cancelled: cancelled ? cancelledView(tx, cancelled) : null,
    amountSen: receipt?.amountSen ?? 0,
    state: state.state,
    courtPaper: behind.courtPaper,
    takenBy: state.takenBy,
    interrupted: state.state === 'taken' && state.takenInRun !== run,
    officialNumber: state.officialNumber,
    result: state.result,
    stopped,
    copy: copyValues(behind, reference),
  };
}

const ID_LABELS: Readonly<Record<string, string>> = {
  passport: 'Passport',
  'old-ic': 'OldIc',
  police: 'Police',
  army: 'Army',
};

/** A passport is no No. KP: the value is named as what it is. */
const idLabel = (side: string, party: PartyReading | undefined): string =>
  `${side}${ID_LABELS[party?.idType ?? ''] ?? 'IdNumber'}`;

/** A value to be typed; what was corrected says what was registered. */
interface Typed {
  readonly label: string;
  readonly value: string;
  readonly former: string | null;
}

const typed = (label: string, value: string | undefined): Typed[] =>
  value ? [{ label, value, former: null }] : [];

const inOneLine = (text: string): string => text.replaceAll('\n', ', ');

/** Of a party as it stands now. */
function typedOf(
  label: string,
  party: PartyReading | undefined,
  field: 'name' | 'idNumber' | 'address',
  changes: readonly Change[],
): Typed[] {
  if (!party?.[field]) return [];
  const former = registeredValue(changes, party, field);
  return [{ label, value: inOneLine(party[field]), former: former === undefined ? null : inOneLine(former) }];
}

/** Values in the order in which ESV3's form asks for them, for the keys 1…9. */
function copyValues({ row, parties, changes, receipt }: Behind, reference: string): Typed[] {
  const first = parties.find((party) => party.role === 'first');
  const second = parties.find((party) => party.role === 'second');
  return [
    ...typed('caseType', row.caseType),
    ...typed('registeredOn', toLocalText(row.registeredAt).slice(0, 10)),
    ...typedOf(idLabel('first', first), first, 'idNumber', changes),
    ...typedOf('firstName', first, 'name', changes),
    ...typedOf('firstAddress', first, 'address', changes),
    ...typedOf(idLabel('second', second), second, 'idNumber', changes),
    ...typedOf('secondName', second, 'name', changes),
    ...typed('amount', receipt && formatRinggit(sen(receipt.amountSen))),
    ...typed('reference', reference),
    ...parties
      .filter((party) => party !== first && (party.role === 'first' || party.role === 'second'))
      .flatMap((party) => furtherValues(party, party === second, changes)),
  ];
}

/** What the nine keys have no room for: the second party's address, and everybody after the first on either side. */
function furtherValues(party: PartyReading, keyed: boolean, changes: readonly Change[]): Typed[] {
  const of = (name: string) => `${name}${party.ordinal > 1 ? `-${party.ordinal}` : ''}`;
  const label = (name: string) => of(`${party.role}${name}`);
  const address = typedOf(label('Address'), party, 'address', changes);
  if (keyed) return address;
  return [
    ...typedOf(of(idLabel(party.role, party)), party, 'idNumber', changes),
    ...typedOf(label('Name'), party, 'name', changes),
    ...address,
  ];
}
