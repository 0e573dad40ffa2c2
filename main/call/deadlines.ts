/** The room of deadlines: what falls due, whoever owes it. A feature says what follows from its rows; home and alarms read it. */
import type { Instant } from '../../domain/time/civil-time';
import type { ReadTx } from '../register/transaction';

export interface Deadline {
  /** The line's sentence stands in `words/agenda` under it; one of a kind and subject at a time. */
  readonly kind: string;
  readonly dueAt: Instant;
  /** From when it is near; half an hour before, where nothing is said. */
  readonly nearFrom?: Instant;
  /** Its sentence once its time is past, where that is another one. */
  readonly lateKind?: string;
  /** How pressing it is before its time comes near. */
  readonly early: 'soon' | 'calm';
  readonly values: Readonly<Record<string, string | number>>;
  /** The screen that opens with Enter. */
  readonly to: string;
}

/** What a feature gives to the room. */
export interface DeadlineKeeper {
  readonly feature: string;
  /** Whether a transaction that changed these tables may have moved a deadline of this feature. */
  readonly touchedBy: (tables: ReadonlySet<string>) => boolean;
  /** Everything that can have a deadline now: few, since what is over has none. */
  readonly subjects: (tx: ReadTx) => readonly string[];
  /** The subject's deadlines, folded from official rows alone. */
  readonly fold: (tx: ReadTx, subject: string) => readonly Deadline[];
}
