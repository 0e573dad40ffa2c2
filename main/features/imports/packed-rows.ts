/**
 * The rows of a list that was looked at, in lots as they are taken in. A lot is bytes until somebody shows or takes it:
 * so a hundred thousand rows weigh little, and never hold the thread that issues.
 */
import { deserialize, serialize } from 'node:v8';

export interface ListedRow {
  /** As a spreadsheet counts rows. */
  readonly line: number;
  readonly pile: string;
}

export interface PackedLot {
  readonly bytes: Uint8Array;
  /** The last line in it. */
  readonly last: number;
  /** Pile → how many rows of it. */
  readonly piles: Readonly<Record<string, number>>;
}

/** What one transaction takes: few enough that a receipt beside it does not wait. */
export const ROWS_IN_LOT = 25;

/** `rows` in the order of their lines. */
export function* packLots(rows: readonly ListedRow[]): Iterable<PackedLot> {
  for (let at = 0; at < rows.length; at += ROWS_IN_LOT) {
    const lot = rows.slice(at, at + ROWS_IN_LOT);
    yield { bytes: serialize(lot), last: lot.at(-1)?.line ?? 0, piles: countsOf(lot) };
  }
}

function countsOf(rows: readonly ListedRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { pile } of rows) counts[pile] = (counts[pile] ?? 0) + 1;
  return counts;
}

export class PackedRows<Row extends ListedRow> {
  constructor(readonly lots: readonly PackedLot[]) {}

  /** Rows of a pile below a line, at most so many. */
  page(pile: string, after: number, most: number): Row[] {
    const rows: Row[] = [];
    for (const lot of this.lots) {
      if (rows.length >= most) break;
      if (lot.last <= after || lot.piles[pile] === undefined) continue;
      rows.push(...opened<Row>(lot).filter((row) => row.pile === pile && row.line > after));
    }
    return rows.slice(0, most);
  }

  /** Lot after lot of the rows that lie in these piles. */
  *of(...piles: readonly string[]): Iterable<readonly Row[]> {
    for (const lot of this.lots) {
      if (!piles.some((pile) => lot.piles[pile] !== undefined)) continue;
      yield opened<Row>(lot).filter(({ pile }) => piles.includes(pile));
    }
  }

  count(...piles: readonly string[]): number {
    return this.lots.reduce(
      (sum, lot) => sum + piles.reduce((some, pile) => some + (lot.piles[pile] ?? 0), 0),
      0,
    );
  }
}

const opened = <Row>({ bytes }: PackedLot): Row[] => deserialize(bytes) as Row[];
