/** A counter that is closed while a package is written waits for it to stop: no half file, nothing begun, none missing. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPackages, readPending } from '../../../main/features/reconciliation/rows/packages';
import { verifyPackage } from '../../../package/verify-package';
import { handClock, openTestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

it.each([
  ['at once', () => Promise.resolve()],
  ['once it goes on', (begun: Promise<void>) => begun],
])(
  'closed %s',
  async (_when, wait) => {
    const test = await openTestCounter({ clock: handClock() });
    const { outage } = await openOutage(test);
    for (let n = 0; n < 60; n++) await test.must('cases.issue', aCase(outage));
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', {
      id: outage,
      restoredLocal: '2026-11-22T11:45',
      toldBy: 'BTMK JKSM',
    });
    const folder = join(test.folder, 'pakej');
    mkdirSync(folder);
    const goesOn = new Promise<void>((resolve) =>
      test.counter.events.listen((event) => {
        if (event.kind === 'task' && event.label === 'package' && event.done > 0) resolve();
      }),
    );
    const making = test.call('reconciliation.package', { key: randomUUID(), outage, folder });
    await wait(goesOn);
    await test.close();
    const made = await making;
    if (!made.ok) expect(made.error.code).toBe('package-stopped');
    expect(readdirSync(folder)).toHaveLength(made.ok ? 1 : 0);

    const again = await openTestCounter({ folder: test.folder, clock: handClock('2026-11-22T13:00') });
    const tx = again.counter.opened().reading();
    expect(readPending(tx)).toEqual([]);
    expect(readPackages(tx)).toHaveLength(made.ok ? 1 : 0);
    again.as('supervisor');
    const next = await again.must('reconciliation.package', { key: randomUUID(), outage, folder });
    expect((await verifyPackage(next.file)).problems).toEqual([]);
    await again.dispose();
  },
  60_000,
);
