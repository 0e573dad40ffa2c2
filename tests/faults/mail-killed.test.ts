import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { TestCounter } from '../helpers/counter';
import { authority, openPostOffice, type PostOffice } from '../helpers/mail-server';
import { packedChild } from '../helpers/pack';
import { addressOf, openSender, queue, standingOf } from '../main/mail/post-office';

const MESSAGES = 500;
const KILLS = 6;
/** A line's message may be in doubt per kill, and never come: the last kill is before so many letters. */
const SURE = MESSAGES - KILLS * 3 - 20;

let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

/** Sends in a process of its own; killed when the server has so many letters, a moment later or sooner each time. */
async function send(folder: string, wall: number, killAt: number | undefined): Promise<string | null> {
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, authority.ca);
  const script = join(import.meta.dirname, 'mail-child.ts');
  const child = spawn(process.execPath, [packedChild(script), folder, caFile, String(wall)], {
    stdio: 'inherit',
  });
  const watch = setInterval(() => {
    if (killAt === undefined || office!.letters.length < killAt) return;
    clearInterval(watch);
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
  }, 1);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearInterval(watch);
  if (signal === null && code !== 0) throw new Error(`the child failed by itself: ${code}`);
  return signal;
}

describe('an app killed again and again in the middle of 500 messages', () => {
  it(
    'leaves each recipient with exactly one, or in doubt with at most one',
    { timeout: 240_000 },
    async () => {
      const closed = await openPostOffice();
      await closed.close();
      test = await openSender(closed.port);
      const notice = queue(test, MESSAGES);
      const { folder, clock } = test;
      await test.close();
      office = await openPostOffice({}, closed.port);

      const points = Array.from({ length: KILLS }, (_, n) =>
        Math.trunc(((n + 0.1 + Math.random() * 0.8) * SURE) / KILLS),
      );
      let day = clock.wall();
      for (const point of points) {
        day += 3_600_000;
        expect(await send(folder, day, point)).toBe('SIGKILL');
      }
      day += 3_600_000;
      expect(await send(folder, day, undefined)).toBeNull();

      clock.forward(day + 3_600_000 - clock.wall());
      test = await openSender(office.port, { folder, clock });
      const standing = standingOf(test, notice);
      const { batch } = await test.must('mail.of', { origin: 'notice', id: notice });
      const doubtful = new Set<string>();
      let after = 0;
      for (let next: number | null = 0; next !== null; after = next ?? after) {
        const page: Awaited<ReturnType<typeof askDoubts>> = await askDoubts(batch!.id, after);
        for (const { address } of page.rows) doubtful.add(address);
        next = page.next;
      }
      console.log(`${KILLS} kills at ${points.join(', ')}: ${doubtful.size} in doubt`);
      expect(standing).toMatchObject({ state: 'done', delayed: 0, refused: 0, waiting: 0 });
      expect(standing.accepted + standing.inDoubt).toBe(MESSAGES);
      expect(doubtful.size).toBe(standing.inDoubt);
      // a line's message at most may be in doubt per kill
      expect(doubtful.size).toBeLessThanOrEqual(KILLS * 3);
      for (let n = 1; n <= MESSAGES; n++) {
        const address = addressOf(n);
        const count = office.countOf(address);
        if (doubtful.has(address)) expect(count, `${address} in doubt`).toBeLessThanOrEqual(1);
        else expect(count, address).toBe(1);
      }
      // in doubt, and never sent by itself: not at this start either
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(standingOf(test, notice)).toEqual(standing);
    },
  );
});

const askDoubts = (batch: string, after: number) =>
  test!.must('mail.batch', { batch, state: 'in-doubt', search: '', after });
