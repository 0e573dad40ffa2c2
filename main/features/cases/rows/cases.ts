/** Cases as they were taken, with their parties and documents. */
import type { CaseKind } from '../../../../domain/cases/case-type';
import { correctedParties, type PartyReading } from '../../../../domain/cases/correction';
import type { Option } from '../../../../domain/outages/outage';
import type { Series } from '../../../../domain/cases/case-number';
import type { CivilDate, Instant } from '../../../../domain/time/civil-time';
import { AMONG } from '../../../register/among';
import { daySpan } from '../../../register/day-span';
import { insert } from '../../../register/insert';
import { registeredRows } from './case-cells';
import { readChanges, readChangesOf } from './corrections';
import type { ReadTx, WriteTx } from '../../../register/transaction';

/** A party as it is registered. */
export type PartyRow = PartyReading & {
  readonly birthDate: string | null;
  readonly sex: string | null;
};

export interface DocumentRow {
  readonly code: string;
  readonly nameMs: string;
  readonly nameEn: string;
  readonly required: boolean;
  readonly copies: number;
}

export interface NewCase {
  readonly id: string;
  readonly number: string;
  readonly series: Series;
  readonly serial: number;
  /** Null where the number came from no range of this counter. */
  readonly range: string | null;
  readonly kind: CaseKind;
  readonly option: Option;
  readonly outage: string;
  readonly claim: string;
  readonly officer: string;
  readonly parties: readonly PartyRow[];
  readonly documents: readonly DocumentRow[];
}

/** Writes the case and its journal entry. */
export function insertCase(tx: WriteTx, row: NewCase): void {
  const { id, number, series, serial, range, kind, option, outage, claim, officer } = row;
  const { court, caseType, year } = series;
  const system = tx.one<{ system: string }>('SELECT system FROM outages WHERE id = ?', outage).system;
  const facts = {
    case: id, number, court, caseType, year, serial, outage, option,
    parties: row.parties.length, documents: row.documents.length, ...(range === null ? {} : { range }),
  }; // prettier-ignore
  const entry = tx.journalRows(
    'cases.registered',
    facts,
    registeredRows({ ...row, ...series, registeredAt: tx.at }, system),
  );
  insert(tx, 'cases', {
    id,
    number,
    court,
    case_type: caseType,
    year,
    serial,
    range,
    kind,
    option,
    outage,
    claim,
    registered_at: tx.at,
    officer,
    seq: entry.seq,
  });
  for (const party of row.parties) {
    insert(tx, 'parties', {
      case_id: id,
      role: party.role,
      ordinal: party.ordinal,
      name: party.name,
      id_type: party.idType,
      id_number: party.idNumber,
      birth_date: party.birthDate,
      sex: party.sex,
      address: party.address,
      phone: party.phone,
      email: party.email,
    });
  }
  for (const document of row.documents) {
    insert(tx, 'case_documents', {
      case_id: id,
      code: document.code,
      name_ms: document.nameMs,
      name_en: document.nameEn,
      required: document.required ? 1 : 0,
      copies: document.copies,
    });
  }
}

export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly court: string;
  readonly caseType: string;
  readonly year: number;
  readonly serial: number;
  readonly kind: CaseKind;
  readonly option: Option;
  readonly outage: string;
  readonly registeredAt: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** Under the name that a query gives the table. */
export const caseColumns = (of: string): string =>
  `${of}.id, ${of}.number, ${of}.court, ${of}.case_type AS caseType, ${of}.year, ${of}.serial, ${of}.kind, ${of}.option, ${of}.outage,
  ${of}.registered_at AS registeredAt, ${of}.officer, ${of}.seq`;
const CASE = `SELECT ${caseColumns('cases')} FROM cases`;

export const readCase = (tx: ReadTx, id: string): CaseRow | undefined =>
  tx.get<CaseRow>(`${CASE} WHERE id = ?`, id);

export const readCaseNumbered = (tx: ReadTx, number: string): CaseRow | undefined =>
  tx.get<CaseRow>(`${CASE} WHERE number = ?`, number);

/** Whether any case bears the number, whatever its style. */
export const isNumberTaken = (tx: ReadTx, { court, caseType, year }: Series, serial: number): boolean =>
  tx.get(
    'SELECT 1 FROM cases WHERE court = ? AND case_type = ? AND year = ? AND serial = ?',
    ...[court, caseType, year, serial],
  ) !== undefined;

/** A page's worth of cases in one query, by their ids. */
export const readCasesOf = (tx: ReadTx, ids: readonly string[]): Map<string, CaseRow> =>
  new Map(tx.all<CaseRow>(`${CASE} WHERE id IN ${AMONG}`, JSON.stringify(ids)).map((row) => [row.id, row]));

/** The cases of an outage that were taken by hand, one by one, each series in the order of its numbers (S1.6). */
export const eachManualCaseOfOutage = (tx: ReadTx, outage: string): IterableIterator<CaseRow> =>
  tx.each<CaseRow>(
    `${CASE} WHERE outage = ? AND option <> 'P2' ORDER BY court, case_type, year, serial`,
    outage,
  );

export const readCasesAfter = (tx: ReadTx, seq: number, limit: number): CaseRow[] =>
  tx.all<CaseRow>(`${CASE} WHERE seq > ? ORDER BY seq LIMIT ?`, seq, limit);

const PARTY = `p.role, p.ordinal, p.name, p.id_type AS idType, p.id_number AS idNumber, p.address, p.phone, p.email`;
const IN_ORDER = `CASE p.role WHEN 'first' THEN 1 WHEN 'second' THEN 2 WHEN 'lawyer-first' THEN 3 ELSE 4 END, p.ordinal`;

/** As they were registered. */
export const readOfficialParties = (tx: ReadTx, caseId: string): PartyReading[] =>
  tx.all<PartyReading>(`SELECT ${PARTY} FROM parties p WHERE p.case_id = ? ORDER BY ${IN_ORDER}`, caseId);

/** As they stand now, with whatever was corrected. */
export const readParties = (tx: ReadTx, caseId: string): PartyReading[] =>
  correctedParties(readOfficialParties(tx, caseId), readChanges(tx, caseId));

/** A court's cases that were numbered here, in the order in which they were registered; both days are included. */
export const readManualCases = (
  tx: ReadTx,
  court: string,
  { from, to }: { from: CivilDate; to: CivilDate },
  limit: number,
): CaseRow[] =>
  tx.all<CaseRow>(
    `${CASE} WHERE seq >= ? AND seq < ? AND court = ? AND option <> 'P2' ORDER BY seq LIMIT ?`,
    ...[daySpan(tx, from)[0], daySpan(tx, to)[1], court, limit],
  );

/** The parties of a page's worth of cases as they stand now, by the case's id. */
export function readPartiesOf(tx: ReadTx, caseIds: readonly string[]): Map<string, PartyReading[]> {
  const changes = readChangesOf(tx, caseIds);
  const official = Map.groupBy(
    tx.all<PartyReading & { caseId: string }>(
      `SELECT p.case_id AS caseId, ${PARTY} FROM parties p WHERE p.case_id IN ${AMONG} ORDER BY ${IN_ORDER}`,
      JSON.stringify(caseIds),
    ),
    ({ caseId }) => caseId,
  );
  return new Map(
    [...official].map(([caseId, parties]) => [caseId, correctedParties(parties, changes.get(caseId) ?? [])]),
  );
}

export const readDocuments = (tx: ReadTx, caseId: string): DocumentRow[] =>
  tx
    .all<Omit<DocumentRow, 'required'> & { required: number }>(
      'SELECT code, name_ms AS nameMs, name_en AS nameEn, required, copies FROM case_documents WHERE case_id = ? ORDER BY code',
      caseId,
    )
    .map((row) => ({ ...row, required: row.required === 1 }));
