import { useRead } from '../../../ui/bridge';
import { useWords } from '../../../ui/words';

export interface LeftOpen {
  readonly lines: readonly string[];
  /** What main knows these very lines by. */
  readonly seen: string;
}

/** What the outage would leave open if it were closed now, in the home list's words; undefined while it is read. */
export function useLeftOpen(outage: string): LeftOpen | undefined {
  const agenda = useWords('agenda');
  const open = useRead('outages.leftOpen', { id: outage }).data;
  return (
    open && {
      lines: open.lines.flatMap(({ kind, ...values }) => agenda.any(`${kind}.what`, values) ?? []),
      seen: open.seen,
    }
  );
}
