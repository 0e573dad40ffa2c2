import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lpSpooler, rollMedia } from '../../../main/devices/lp-spooler';
import { tinyPdf } from './pdf-of';

const POINTS_PER_MM = 72 / 25.4;
const receipt = tinyPdf('R2-000124', [80 * POINTS_PER_MM, 143.6 * POINTS_PER_MM]);

let folder: string;
let printer: Server;
let paper: Promise<Buffer>;
const queue = `kaunter-roll-${process.pid}`;

/** A roll printer of our own behind a real queue: what reaches it is what CUPS made of the receipt. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roll-'));
  const { promise, resolve: came } = Promise.withResolvers<Buffer>();
  paper = promise;
  printer = createServer((line) => {
    const bytes: Buffer[] = [];
    line.on('data', (part: Buffer) => void bytes.push(part));
    line.on('end', () => {
      line.end();
      came(Buffer.concat(bytes));
    });
  });
  await new Promise<void>((listening) => printer.listen(0, '127.0.0.1', listening));
});
afterEach(() => {
  spawnSync('lpadmin', ['-x', queue]);
  printer.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['p02-roll-80x297.ppd', 'p12-roll-80x200.ppd'])(
  'on the queue of %s the receipt stands at the top, unscaled, on a page as long as itself',
  { timeout: 40_000 },
  async (ppd) => {
    const { port } = printer.address() as AddressInfo;
    const driver = resolve(__dirname, '../../fixtures/field', ppd);
    const device = `socket://127.0.0.1:${port}/?waiteof=false`;
    execFileSync('lpadmin', ['-p', queue, '-E', '-v', device, '-P', driver], { stdio: 'ignore' });
    const job = { pdf: receipt, printer: queue, title: 'receipt', size: '80mm' as const, html: () => '' };
    expect(await lpSpooler().handOver(job)).toEqual({ ok: true });
    const printed = join(folder, 'printed.pdf');
    writeFileSync(printed, await paper);
    const words = execFileSync('pdftotext', ['-bbox', printed, '-']).toString();
    const [, width, height] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(words) ?? [];
    expect([Number(width), Number(height)]).toEqual([
      expect.closeTo(226.8, 0),
      expect.closeTo(144 * POINTS_PER_MM, 0),
    ]);
    const [, top, foot] = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">R2-000124/.exec(words) ?? [];
    expect(Number(top)).toBeLessThan(32);
    expect(Number(foot) - Number(top)).toBeCloseTo(11.1, 0);
  },
);

it('a page whose size cannot be read is given the usual length', () => {
  expect(rollMedia(receipt)).toBe('Custom.80x144mm');
  expect(rollMedia(Buffer.from('no PDF'))).toBe('Custom.80x297mm');
});
