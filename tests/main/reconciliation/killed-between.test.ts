/** Killed between a package's final name and its row: the next package goes on where that one ended, and holds nothing twice. */
import { readPending } from '../../../main/features/reconciliation/rows/packages';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { verifyPackage } from '../../../package/verify-package';
import { handClock, openTestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { packedChild } from '../../helpers/pack';

/** A restored outage with one case, in a register that nobody has open. */
async function prepared(): Promise<{ folder: string; outage: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  const test = await openTestCounter({ folder, clock: handClock() });
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  await test.close();
  mkdirSync(join(folder, 'pakej'));
  return { folder, outage };
}

async function killedAt(moment: string, folder: string, outage: string): Promise<void> {
  const script = join(import.meta.dirname, 'package-child.ts');
  const child = spawn(process.execPath, [packedChild(script), folder, outage, moment], { stdio: 'inherit' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal, `not killed ${moment}`).toBe('SIGKILL');
}

it.each([
  ['after-note', 0],
  ['before-row', 1],
  ['after-row', 1],
])(
  'killed %s: %d packages stand, and the next begins right after them',
  async (moment, standing) => {
    const { folder, outage } = await prepared();
    await killedAt(moment, folder, outage);
    const files = readdirSync(join(folder, 'pakej')).filter((name) => name.endsWith('.zip'));
    expect(files).toHaveLength(standing);
    const test = await openTestCounter({ folder, clock: handClock('2026-11-22T13:00') });
    try {
      test.as('supervisor');
      // settled on a thread of its own: its drive may never answer
      await vi.waitFor(() => expect(readPending(test.counter.opened().reading())).toEqual([]), 15_000);
      const { packages } = await test.must('reconciliation.packages', {});
      expect(packages.map(({ name }) => name)).toEqual(files);
      expect(readPending(test.counter.opened().reading())).toEqual([]);
      const made = await test.must('reconciliation.package', {
        key: randomUUID(),
        outage,
        folder: join(folder, 'pakej'),
      });
      expect((await verifyPackage(made.file, {})).problems).toEqual([]);
      const [newest] = (await test.must('reconciliation.packages', {})).packages;
      expect(newest?.firstSeq).toBe(standing === 0 ? 1 : packages[0]!.lastSeq + 1);
    } finally {
      await test.close();
    }
  },
  60_000,
);
