/** Pipes that somebody laid where the app reads and writes as it starts: the window stands all the same. */
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBareApp, type BareApp } from './support/bare-app';

let app: BareApp | undefined;
test.afterEach(() => app?.kill());

test('this PC’s choices, the log and the register’s lock are pipes: the window stands', async () => {
  app = await startBareApp((data) => {
    mkdirSync(join(data, 'kaunter', 'logs'), { recursive: true });
    for (const name of ['keutamaan.json', 'kaunter/logs/siaga.log', 'kaunter/register.lock'])
      execFileSync('mkfifo', [join(data, name)]);
  });
  await expect.poll(app.output, { timeout: 60_000 }).toContain('window usable');
});
