import { promiseOf, type Uptime } from '../../../domain/systems/availability';
import { elapsed } from '../../ui/format';
import type { Tone } from '../../ui/status-mark';
import { useWords, type Words } from '../../ui/words';

const TONES = { kept: 'good', below: 'bad', unsure: 'warn' } as const satisfies Record<string, Tone>;

/** How a stretch of time is told: what is sure, what is not confirmed beside it, and whether the promise is kept. */
export function useAvailability(target: number) {
  const say = useWords('systems');
  return (span: Uptime | undefined) => {
    const promise = span === undefined ? 'unsure' : promiseOf(span, target);
    return { figure: figureOf(say, span), promise, tone: TONES[promise] };
  };
}

function figureOf(say: Words<'systems'>, span: Uptime | undefined): string {
  if (span === undefined || span.percent === null) return say('screen.nothingKnown');
  const percent = span.percent.toFixed(2);
  if (span.unconfirmedMinutes === 0) return say('screen.percent', { percent });
  return say('screen.atLeast', { percent, time: elapsed(span.unconfirmedMinutes * 60_000) });
}
