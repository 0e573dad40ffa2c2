/** What runs at each opening of a register, whose time must not grow with the register. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../demo/desk';
import { counterIn, openBenchCounter } from './bench-counter';
import { fillRegister } from './fill-register';
import { measured, percentile, type Measured } from './measured';

/** @param rows documents in the register, half of them cases, half receipts */
export async function startUpCheck({ rows, rounds }: { rows: number; rounds: number }): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), 'siaga-bench-'));
  const [empty, full] = [join(home, 'empty'), join(home, 'full')];
  try {
    await keepFilled(10, empty);
    const entries = await keepFilled(rows, full);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      ours.push(await opening(full));
      bare.push(await opening(empty));
    }
    const texts = {
      what: 'opening the register, up to the answers of the first screen, p50',
      against: 'the same with a register of ten documents, p50',
      aim: 2,
    };
    return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), {
      documents: rows, entries, rounds, oursWorstMs: percentile(ours, 1), aimMs: 200,
    }); // prettier-ignore
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Fills a register, closes it properly and lays it into `folder`; answers how many journal entries it has. */
async function keepFilled(rows: number, folder: string): Promise<number> {
  const bench = await openBenchCounter();
  try {
    fillRegister(bench.register, bench.outage, bench.officer, Math.ceil(rows / 2));
    const { seq } = bench.register.head();
    await bench.counter.close();
    cpSync(bench.counter.folder, folder, { recursive: true });
    return seq;
  } finally {
    rmSync(bench.counter.folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the closed folder to what the sign-in screen shows. */
export async function opening(folder: string): Promise<number> {
  const before = performance.now();
  const counter = counterIn(folder, true);
  try {
    if (counter.state.state !== 'ready') throw new Error(`the register did not open: ${counter.state.state}`);
    const desk = openDesk({ counter });
    await desk.must('settings.status', {});
    await desk.must('officers.door', {});
    return performance.now() - before;
  } finally {
    await counter.close();
  }
}
