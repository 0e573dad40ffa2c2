/**
 * A process that does nothing, beside the one that is measured: how long it was kept waiting is the machine's doing, and as
 * much of what the measured one waited is, too.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const IDLE = `
const delay = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('message', (asked) => {
  if (asked === 'begin') delay.reset();
  process.send(delay.max / 1e6);
});
process.send(0);
`;

export interface IdleProcess {
  /** From here on its gaps count. */
  begin(): Promise<void>;
  /** The longest gap since then, in milliseconds. */
  longestGap(): Promise<number>;
  end(): void;
}

export async function startIdleProcess(): Promise<IdleProcess> {
  const child = spawn(process.execPath, ['--eval', IDLE], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const answer = async (): Promise<number> => Number((await once(child, 'message'))[0]);
  const ask = (question: 'begin' | 'gap'): Promise<number> => {
    const answered = answer();
    child.send(question);
    return answered;
  };
  await answer();
  return {
    begin: async () => void (await ask('begin')),
    longestGap: () => ask('gap'),
    end: () => child.kill(),
  };
}
