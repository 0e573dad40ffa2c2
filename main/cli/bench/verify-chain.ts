/** Every journal entry hashed again and held against the one before it, against SQLite's own check of the file. */
import { chainStep, type ChainLink, type EntryHead } from '../../../domain/journal/journal';
import { sha256Hex } from '../../register/hash';
import type { Register } from '../../register/register';
import { openBenchCounter } from './bench-counter';
import { fillRegister } from './fill-register';
import { measured, percentile, timed, type Measured } from './measured';

const TIMES = 3;

/** @param rows receipts and cases together, each with its journal entry */
export async function verifyChain({ rows }: { rows: number }): Promise<Measured> {
  const bench = await openBenchCounter();
  try {
    fillRegister(bench.register, bench.outage, bench.officer, Math.ceil(rows / 2));
    const counter = bench.register.epoch()?.counter ?? '';
    const ours: number[] = [];
    const bare: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      ours.push(await timed(() => walkChain(bench.register, counter)));
      bare.push(await timed(() => bench.register.integrity()));
    }
    const texts = {
      what: 'the chain over every journal entry',
      against: 'PRAGMA integrity_check on the same file',
      aim: 1,
    };
    const entries = bench.register.head().seq;
    return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), { entries });
  } finally {
    await bench.dispose();
  }
}

type Row = Omit<EntryHead, 'counter'> & { readonly hash: string; readonly data: string };

function walkChain(register: Register, counter: string): void {
  let link: ChainLink | null = null;
  for (const row of register.reading().each<Row>('SELECT * FROM journal ORDER BY seq')) {
    const step = chainStep(link, { ...row, counter }, row.data, sha256Hex);
    if (!step.ok) throw new Error(`${step.error.code} at ${row.seq}`);
    link = step.value;
  }
}
