/** The desk on the main thread: hands a file to the thread of long work, and keeps what it says until it is taken in. */
import type { ColumnChoice } from '../../../domain/imports/headings';
import { fail, ok, type Result } from '../../../domain/result';
import type { Instant } from '../../../domain/time/civil-time';
import type { Counter } from '../../call/counter';
import { registerFile } from '../../register/register';
import type { ImportKind } from './kind';
import { lookJob, type LookError } from './look-job';
import { PackedRows, type ListedRow, type PackedLot } from './packed-rows';

export interface GivenList {
  readonly base64: string;
  readonly now: Instant;
  readonly columns?: ColumnChoice | undefined;
  readonly states?: string;
}

export interface LaidOut<Head, Row extends ListedRow> {
  readonly head: Head;
  readonly rows: PackedRows<Row>;
  /** What an officer said of its columns. */
  readonly choice: ColumnChoice | undefined;
}

export async function layOut<Look, Head, Row extends ListedRow, Code extends string>(
  counter: Counter,
  kind: ImportKind<Look, Head, Row, Code>,
  { base64, now, columns, states }: GivenList,
): Promise<Result<LaidOut<Head, Row>, LookError<Code | 'file-too-large'>>> {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length > kind.mostBytes) return fail('file-too-large');
  const order = { bytes, registerFile: registerFile(counter.folder), now, choice: columns, states };
  const lots: PackedLot[] = [];
  const keep = (lot: PackedLot): null => {
    lots.push(lot);
    return null;
  };
  return counter.tasks.run('list', async (task) => {
    const watch = {
      progress: (done: number, of: number | null) => task.progress(done, of),
      stopAsked: () => task.stopAsked(),
      answers: { lot: keep },
    };
    const looked = await counter.longWork.run(lookJob(kind), order, watch, [bytes.buffer]);
    return looked.ok ? ok({ head: looked.value, rows: new PackedRows<Row>(lots), choice: columns }) : looked;
  });
}
