import type { ReactNode } from 'react';
import type { VirtualRows } from './virtual-rows';

/** The rows of a table's body that are drawn, with the room of the others between them. */
export function TableRows<Row>({
  virtual,
  rows,
  children,
}: {
  readonly virtual: VirtualRows;
  readonly rows: readonly Row[];
  readonly children: (row: Row, at: number) => ReactNode;
}) {
  return virtual.pieces.map((piece) => {
    if (piece.kind === 'room')
      return <tr key={`room-${piece.before}`} role="presentation" style={{ height: piece.height }} />;
    const row = rows[piece.at];
    return row === undefined ? null : children(row, piece.at);
  });
}
