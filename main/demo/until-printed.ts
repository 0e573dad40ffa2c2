/** Waits for the real print queue of the demo. */
import { setTimeout as pause } from 'node:timers/promises';
import { waitsForPrinter } from '../../domain/papers/print-job';
import type { Paper } from '../../preload/contract/values';
import type { Desk } from './desk';
import { DemoFailed } from './failed';

/** A printer that takes nothing for so long will not take it in this demo. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

/** Resolves when no paper waits any more. @throws DemoFailed when the queue stands still, with what the papers say */
export async function untilPrinted(desk: Desk): Promise<void> {
  let left = Number.POSITIVE_INFINITY;
  let moved = Date.now();
  for (;;) {
    const { papers } = await desk.must('papers.open', {});
    const waiting = papers.filter(({ state }) => waitsForPrinter(state));
    if (waiting.length === 0) return;
    if (waiting.length < left) {
      left = waiting.length;
      moved = Date.now();
    }
    if (Date.now() - moved > PATIENCE_MS) throw new DemoFailed(standstill(waiting));
    await pause(LOOK_MS);
  }
}

function standstill(waiting: readonly Paper[]): string {
  const why = new Set(waiting.map(({ printer, trouble = 'no trouble told' }) => `${printer}: ${trouble}`));
  return `${waiting.length} papers did not get out (${[...why].join(', ')})`;
}
