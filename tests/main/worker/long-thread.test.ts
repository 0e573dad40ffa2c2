/** The thread of long work goes after a while of rest; whoever comes then gets another one, which the former's end leaves alone. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hashJob } from '../../../main/features/backups/backup-jobs';
import { longWork } from '../../../main/worker/long-thread';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const look = () => longWork.run(hashJob, '/no/such/file', { answers: {} });

it('works on after a rest', async () => {
  expect(await look()).toBeNull();
  vi.advanceTimersByTime(60_000);
  expect(await look()).toBeNull();
});
