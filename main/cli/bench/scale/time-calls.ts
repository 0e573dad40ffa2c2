/** How long each call takes on a small and on a large register: warm, the median, asked in turn on the same machine. */
import { percentile, timed } from '../measured';
import { MEASURED_CALLS, sitDown, type CallScene, type MeasuredCall } from './measured-calls';

const WARM_UP = 3;
/** A call that takes long is asked less often. */
const ENOUGH_MS = 4000;

export const titleOf = ({ name, how }: MeasuredCall): string => (how === '' ? name : `${name} (${how})`);

export interface CallTime {
  readonly title: string;
  readonly smallMs: number;
  readonly largeMs: number;
}

/** Of the calls whose title holds `only`. */
export async function timeCalls(
  small: CallScene,
  large: CallScene,
  { only, rounds }: { only: string; rounds: number },
  say: (text: string) => void,
): Promise<CallTime[]> {
  const times: CallTime[] = [];
  for (const call of MEASURED_CALLS.filter((each) => titleOf(each).includes(only))) {
    const time = { title: titleOf(call), ...(await mediansOf(small, large, call, rounds)) };
    say(`${time.title} ${time.smallMs.toFixed(2)} ms, ${time.largeMs.toFixed(2)} ms\n`);
    times.push(time);
  }
  return times;
}

async function mediansOf(
  small: CallScene,
  large: CallScene,
  call: MeasuredCall,
  rounds: number,
): Promise<Omit<CallTime, 'title'>> {
  const times: [number[], number[]] = [[], []];
  let spent = 0;
  for (const scene of [small, large]) await sitDown(scene, 'supervisor');
  for (let n = 0; n < WARM_UP + rounds && spent < ENOUGH_MS; n += 1) {
    const round = [await once(small, call, n), await once(large, call, n)] as const;
    spent += round[0] + round[1];
    if (n < WARM_UP && spent < ENOUGH_MS) continue;
    times[0].push(round[0]);
    times[1].push(round[1]);
  }
  return { smallMs: percentile(times[0], 0.5), largeMs: percentile(times[1], 0.5) };
}

async function once(scene: CallScene, call: MeasuredCall, n: number): Promise<number> {
  const { run, after } = await call.ask(scene, n);
  const ms = await timed(run);
  await after?.();
  return ms;
}
