/** What a package says of a case as it was registered, with its parties and documents in the order in which they were given. */
import type { BoundRows, MadeRow } from '../../../../domain/reconciliation/bound-rows';
import type { CsvRow } from '../../../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../../../domain/time/civil-time';
import type { ReadTx } from '../../../register/transaction';

interface Registered {
  readonly number: string;
  readonly court: string;
  readonly caseType: string;
  readonly kind: string;
  readonly option: string;
  readonly outage: string;
  readonly claim: string;
  readonly registeredAt: Instant;
}

interface Party {
  readonly role: string;
  readonly ordinal: number;
  readonly name: string;
  readonly idType: string;
  readonly idNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

interface Document {
  readonly code: string;
  readonly nameMs: string;
  readonly required: boolean | number;
  readonly copies: number;
}

const caseCells = (row: Registered, system: string): CsvRow<'cases.csv'> => ({
  ...{ number: row.number, system, court: row.court, case_type: row.caseType, kind: row.kind },
  ...{
    option: row.option,
    registered_at: toLocalText(row.registeredAt),
    outage: row.outage,
    claim: row.claim,
  },
});

const partyCells = (caseNumber: string, party: Party): CsvRow<'parties.csv'> => ({
  ...{ case_number: caseNumber, role: party.role, ordinal: String(party.ordinal), name: party.name },
  ...{ id_type: party.idType, id_number: party.idNumber, address: party.address },
  ...{ phone: party.phone, email: party.email },
});

const documentCells = (caseNumber: string, document: Document): CsvRow<'documents.csv'> => ({
  ...{ case_number: caseNumber, code: document.code, name: document.nameMs },
  ...{ required: document.required ? '1' : '0', copies: String(document.copies) },
});

/** The rows of a `cases.registered` entry. */
export const registeredRows = (
  row: Registered & { readonly parties: readonly Party[]; readonly documents: readonly Document[] },
  system: string,
): BoundRows => ({
  'cases.csv': [caseCells(row, system)],
  'parties.csv': row.parties.map((party) => partyCells(row.number, party)),
  'documents.csv': row.documents.map((document) => documentCells(row.number, document)),
});

type Stored<Row> = Row & { readonly seq: number; readonly number: string };

/** cases.csv of a slice, one by one. */
export function* eachCaseRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'cases.csv'>> {
  const rows = tx.each<Stored<Registered & { system: string }>>(
    `SELECT c.seq, c.number, c.court, c.case_type AS caseType, c.kind, c.option, c.outage, c.claim,
       c.registered_at AS registeredAt, o.system
     FROM cases c JOIN outages o ON o.id = c.outage WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq`,
    after,
    upTo,
  );
  for (const { system, ...row } of rows) yield { seq: row.seq, row: caseCells(row, system) };
}

/** parties.csv of a slice, one by one. */
export function* eachPartyRow(tx: ReadTx, after: number, upTo: number): Generator<MadeRow<'parties.csv'>> {
  const rows = tx.each<Stored<Party>>(
    `SELECT c.seq, c.number, p.role, p.ordinal, p.name, p.id_type AS idType, p.id_number AS idNumber, p.address, p.phone, p.email
     FROM cases c JOIN parties p ON p.case_id = c.id WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq, p.rowid`,
    after,
    upTo,
  );
  for (const { seq, number, ...party } of rows) yield { seq, row: partyCells(number, party) };
}

/** documents.csv of a slice, one by one. */
export function* eachDocumentRow(
  tx: ReadTx,
  after: number,
  upTo: number,
): Generator<MadeRow<'documents.csv'>> {
  const rows = tx.each<Stored<Document>>(
    `SELECT c.seq, c.number, d.code, d.name_ms AS nameMs, d.required, d.copies
     FROM cases c JOIN case_documents d ON d.case_id = c.id WHERE c.seq > ? AND c.seq <= ? ORDER BY c.seq, d.rowid`,
    after,
    upTo,
  );
  for (const { seq, number, ...document } of rows) yield { seq, row: documentCells(number, document) };
}
