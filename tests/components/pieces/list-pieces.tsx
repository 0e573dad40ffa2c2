import { useState } from 'react';
import { RowTable } from '../../../renderer/ui/row-table';
import { Told } from './told';

const ROWS = Array.from({ length: 10_000 }, (_, n) => ({ id: `row ${n + 1}`, text: `text of ${n + 1}` }));

/** A list far longer than the window, in a part of the page that scrolls; tells which row was opened. */
export function LongListPiece() {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <div style={{ height: 600, overflowY: 'auto' }} tabIndex={-1}>
        <RowTable
          label="rows"
          columns={[
            { id: 'id', head: 'row', cell: ({ id }) => id },
            { id: 'text', head: 'text', cell: ({ text }) => text },
          ]}
          rows={ROWS}
          idOf={({ id }) => id}
          nameOf={({ id }) => id}
          onOpen={({ id }) => setOpened(id)}
        />
      </div>
      <Told value={opened} />
    </>
  );
}
