import { fail, ok, type Result } from '../result';
import { parseLocalMinute, type LocalMinute } from '../time/local-minutes';

/** A half-open stretch in which a promise does not run; `to` is Infinity while nobody knows its end. */
export type Pause = { from: number; to: number };

/** Reads pauses and unites those that overlap or touch, in order. An empty one counts for nothing; one that ends before it starts is refused. */
export function parsePauses(
  pauses: readonly { from: string; to?: string | null }[],
): Result<Pause[], { code: 'pause-malformed'; index: number }> {
  const read: Pause[] = [];
  for (const [index, { from, to }] of pauses.entries()) {
    const start = parseLocalMinute(from);
    const end = to === undefined || to === null ? ok(Infinity) : parseLocalMinute(to);
    if (!start.ok || !end.ok || end.value < start.value) return fail('pause-malformed', { index });
    if (end.value > start.value) read.push({ from: start.value, to: end.value });
  }
  const united: Pause[] = [];
  for (const pause of read.sort((a, b) => a.from - b.from)) {
    const last = united.at(-1);
    if (last && pause.from <= last.to) last.to = Math.max(last.to, pause.to);
    else united.push({ ...pause });
  }
  return ok(united);
}

/** The pause in which a minute lies, its end not included. */
export function pauseAt(pauses: readonly Pause[], minute: LocalMinute): Pause | undefined {
  return pauses.find(({ from, to }) => from <= minute && minute < to);
}
