/** Sittings with their places: how many each has is its newest row's word, how many are taken the summonses say. */
import type { HearingKind } from '../../../../domain/summonses/summons';
import { insert } from '../../../register/insert';
import { newId } from '../../../register/new-id';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export interface Sitting {
  readonly id: string;
  readonly court: string;
  readonly bench: string;
  readonly kind: HearingKind;
  /** Local at the court, `2026-12-01T09:00`. */
  readonly at: string;
  readonly capacity: number;
  /** Hearings that have a place in it: one that was moved has left its own. */
  readonly taken: number;
}

const CAPACITY =
  '(SELECT p.capacity FROM sitting_places p WHERE p.sitting = t.id ORDER BY p.id DESC LIMIT 1)';
/** Of the summonses that stand; one of them may be left out, since it is about to move. */
const TAKEN = `(SELECT count(*) FROM summonses s WHERE s.sitting = t.id AND s.id IS NOT ?
  AND NOT EXISTS (SELECT 1 FROM summonses r WHERE r.replaces = s.id))`;
const SITTING = `SELECT t.id, t.court, t.bench, t.kind, t.sits_at AS at, ${CAPACITY} AS capacity, ${TAKEN} AS taken FROM sittings t`;

/** @param moving the court paper whose own place does not count */
export const readSittingAt = (
  tx: ReadTx,
  { court, bench, at }: Pick<Sitting, 'court' | 'bench' | 'at'>,
  moving: string | null = null,
): Sitting | undefined =>
  tx.get<Sitting>(
    `${SITTING} WHERE t.court = ? AND t.sits_at = ? AND t.bench = ?`,
    ...[moving, court, at, bench],
  );

export const readSitting = (tx: ReadTx, id: string): Sitting | undefined =>
  tx.get<Sitting>(`${SITTING} WHERE t.id = ?`, null, id);

/** A court's sittings from this minute on, in their order. */
export const readSittingsFrom = (tx: ReadTx, court: string, from: string, limit: number): Sitting[] =>
  tx.all<Sitting>(
    `${SITTING} WHERE t.court = ? AND t.sits_at >= ? ORDER BY t.sits_at, t.bench LIMIT ?`,
    ...[null, court, from, limit],
  );

/** Whether the court has a list from this minute on: sittings that were closed make none. */
export const hasList = (tx: ReadTx, court: string, from: string): boolean =>
  tx.get(
    `SELECT 1 FROM sittings t WHERE t.court = ? AND t.sits_at >= ? AND ${CAPACITY} > 0 LIMIT 1`,
    ...[court, from],
  ) !== undefined;

export type NewSitting = Pick<Sitting, 'court' | 'bench' | 'kind' | 'at' | 'capacity'>;

export function insertSitting(tx: WriteTx, made: NewSitting, officer: string): void {
  const { court, bench, kind, at, capacity } = made;
  const id = newId();
  const { seq } = tx.journal('sittings.added', { sitting: id, court, bench, kind, sitsAt: at, capacity });
  insert(tx, 'sittings', { id, court, bench, kind, sits_at: at, at: tx.at, officer, seq });
  insert(tx, 'sitting_places', { sitting: id, capacity, at: tx.at, officer, seq });
}

export function insertPlaces(tx: WriteTx, sitting: string, capacity: number, officer: string): void {
  const { seq } = tx.journal('sittings.places', { sitting, capacity });
  insert(tx, 'sitting_places', { sitting, capacity, at: tx.at, officer, seq });
}
