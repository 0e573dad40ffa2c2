/** Intakes as they were received, and what was brought and typed of each: rows that never change. */
import type { IntakeEventKind, LetterLanguage } from '../../../../domain/intakes/intake';
import type { Instant } from '../../../../domain/time/civil-time';
import { storedJson } from '../../../register/stored-json';
import type { ReadTx } from '../../../register/transaction';

export interface Intake {
  readonly id: string;
  readonly outage: string;
  readonly court: string;
  readonly caseType: string;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** What is kept of the people, and what is missing; `missing` are codes of documents and things. */
export interface Brought {
  readonly party: string;
  readonly idNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly other: string;
  readonly missing: readonly string[];
  readonly note: string;
}

export interface IntakeEvent {
  readonly kind: IntakeEventKind;
  readonly reference: string;
  readonly language: LetterLanguage | null;
  readonly reason: string;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** Of the table `intakes` as `i`. */
export const INTAKE = 'i.id, i.outage, i.court, i.case_type AS caseType, i.at, i.officer, i.seq';
/** Of the table `intake_versions` as `v`. */
export const BROUGHT = 'v.party, v.id_number AS idNumber, v.address, v.phone, v.other, v.missing, v.note';

/** As SQLite answers: the codes on lines. */
export type StoredBrought = Omit<Brought, 'missing'> & { readonly missing: string };

export const broughtOf = ({ missing, ...rest }: StoredBrought): Brought => ({
  ...rest,
  missing: missing.split('\n').filter(Boolean),
});

export const readIntake = (tx: ReadTx, id: string): Intake | undefined =>
  tx.get<Intake>(`SELECT ${INTAKE} FROM intakes i WHERE i.id = ?`, id);

/** What happened to one, receiving first. */
export const readIntakeEvents = (tx: ReadTx, intake: string): IntakeEvent[] =>
  tx.all<IntakeEvent>(
    'SELECT kind, reference, language, reason, at, officer, seq FROM intake_events WHERE intake = ? ORDER BY id',
    intake,
  );

/** What was brought and typed by this entry; by now where none is named. */
export function readBrought(tx: ReadTx, intake: string, upTo = Number.MAX_SAFE_INTEGER): Brought {
  const row = tx.one<StoredBrought>(
    `SELECT ${BROUGHT} FROM intake_versions v WHERE v.intake = ? AND v.seq <= ? ORDER BY v.id DESC LIMIT 1`,
    ...[intake, upTo],
  );
  return broughtOf(row);
}

/** The counter's form with which it goes on. */
export const readForm = (tx: ReadTx, intake: string): unknown =>
  storedJson(
    tx.one<{ form: string }>(
      'SELECT form FROM intake_versions WHERE intake = ? ORDER BY id DESC LIMIT 1',
      intake,
    ).form,
  );
