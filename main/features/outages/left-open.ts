/** What an outage would leave open if it were closed now, and the mark by which main knows that it was seen. */
import { createHash } from 'node:crypto';
import { LEFT_KINDS, type LeftKind } from '../../../domain/outages/left-open';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { ALL, readMissingDocuments, readWithoutReceipt } from '../cases/rows/open-matters';
import { readUnsettled } from '../esv2/rows/migration';
import { readUnmigrated } from '../existing/rows/matters';
import { readIncompleteOf } from '../intakes/incomplete';
import { readUntold } from '../letters/rows/letter-counts';
import { readClaimsOf } from '../receipts/rows/claims';
import { readOriginalsOutOf } from '../receipts/rows/returns';
import { readNotHandedOf, readUnsealedOf } from '../summonses/rows/summons-counts';
import type { ReadTx } from '../../register/transaction';

export interface LeftLine {
  readonly kind: LeftKind;
  readonly count: number;
  /** The number of the first. */
  readonly number: string;
}

export interface LeftOpen {
  readonly lines: readonly LeftLine[];
  /** Another one as soon as anything is added, or settled. */
  readonly seen: string;
}

const NUMBERS: Readonly<Record<LeftKind, (tx: ReadTx, outage: string) => readonly { number: string }[]>> = {
  'intakes-incomplete': readIncompleteOf,
  'originals-out': readOriginalsOutOf,
  'documents-missing': (tx, outage) => readMissingDocuments(tx, outage, ALL),
  'case-without-receipt': (tx, outage) => readWithoutReceipt(tx, outage, ALL),
  'references-unmatched': readClaimsOf,
  'esv2-waiting': readUnsettled,
  'existing-updated': readUnmigrated,
  'papers-unsealed': readUnsealedOf,
  'papers-not-handed': readNotHandedOf,
  'letters-untold': readUntold,
};

export function leftOpen(tx: ReadTx, outage: string): LeftOpen {
  const kinds = LEFT_KINDS.map((kind) => ({
    kind,
    numbers: NUMBERS[kind](tx, outage).map(({ number }) => number),
  }));
  const lines = kinds.flatMap(({ kind, numbers: [number, ...others] }) =>
    number === undefined ? [] : [{ kind, count: others.length + 1, number }],
  );
  return { lines, seen: createHash('sha256').update(JSON.stringify(kinds)).digest('hex') };
}

/** The lines that are left knowingly; refused where nobody saw them, or not all of them. */
export function leaveOpen(tx: ReadTx, { id, left }: ParsedInputOf<'outages.close'>) {
  const open = leftOpen(tx, id);
  if (open.lines.length === 0) return ok({ lines: open.lines, reason: '' });
  if (left === null) return fail('left-open');
  return left.seen === open.seen ? ok({ lines: open.lines, reason: left.reason }) : fail('left-open-changed');
}
