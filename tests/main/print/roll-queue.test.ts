import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { lpSpooler, rollMedia } from '../../../main/devices/lp-spooler';
import { press, pagesOf } from '../../papers/press/press';
import type { receiptData } from '../../papers/samples';
import { tinyPdf } from './pdf-of';

/** The receipt p01, a name in capitals, as the app lays it out. */
const laidOut = mkdtempSync(join(tmpdir(), 'roll-laid-out-'));
const RECEIPT = join(laidOut, 'p01.pdf');
beforeAll(async () => {
  const file = resolve(__dirname, '../../fixtures/field/p01-roll-name-in-capitals.json');
  const data = JSON.parse(readFileSync(file, 'utf8')) as typeof receiptData;
  const view = { size: '80mm', mark: { kind: 'original' }, drill: false } as const;
  await press(laidOut, [{ name: 'p01', document: { kind: 'receipt', version: 1, data }, view }]);
}, 60_000);
afterAll(() => rmSync(laidOut, { recursive: true, force: true }));

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
  'on the queue of %s the receipt p01 stands at the top, unscaled, on a page as long as itself',
  { timeout: 40_000 },
  async (ppd) => {
    const { port } = printer.address() as AddressInfo;
    const driver = resolve(__dirname, '../../fixtures/field', ppd);
    const device = `socket://127.0.0.1:${port}/?waiteof=false`;
    execFileSync('lpadmin', ['-p', queue, '-E', '-v', device, '-P', driver], { stdio: 'ignore' });
    const job = { printer: queue, title: 'receipt', size: '80mm' as const, settings: [] };
    expect(await lpSpooler().handOver({ ...job, pdf: readFileSync(RECEIPT) })).toEqual({ ok: true });
    const printed = join(folder, 'printed.pdf');
    writeFileSync(printed, await paper);
    const [laid] = pagesOf(RECEIPT);
    const [page, ...more] = pagesOf(printed);
    expect(more).toEqual([]);
    expect(page!.text).toBe(laid!.text);
    expect(page!.widthMm).toBeCloseTo(80, 0);
    expect(Math.abs(page!.heightMm - laid!.heightMm)).toBeLessThan(1);
    expect(Math.abs(page!.topMm - laid!.topMm)).toBeLessThan(1);
    expect(Math.abs(page!.lowestMm - laid!.lowestMm)).toBeLessThan(1);
  },
);

it('a page whose size cannot be read is given the usual length', () => {
  const points = 72 / 25.4;
  expect(rollMedia(tinyPdf('R2-000124', [80 * points, 143.6 * points]))).toBe('Custom.80x144mm');
  expect(rollMedia(Buffer.from('no PDF'))).toBe('Custom.80x297mm');
});
