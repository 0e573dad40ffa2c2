/** Searching as the palette does, through the worker, against the bare FTS5 query in this thread. */
import { openDatabase } from '../../register/sqlite';
import { searchFile } from '../../worker/search-index';
import { attemptsFor } from '../../register/search-terms';
import { openBenchCounter } from './bench-counter';
import { fillRegister, personOf, type Filled } from './fill-register';
import { measured, percentile, timed, type Measured } from './measured';

const QUERIES = 1000;
const RAW = 'SELECT rowid FROM grams WHERE grams MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT 31';

/** @param rows documents in the index, half of them cases, half receipts */
export async function search({ rows }: { rows: number }): Promise<Measured> {
  const bench = await openBenchCounter();
  try {
    const cases = Math.ceil(rows / 2);
    const filled = fillRegister(bench.register, bench.outage, bench.officer, cases);
    const indexing = await timed(() => bench.counter.search.catchUp());
    const db = openDatabase(searchFile(bench.counter.folder), { readonly: true, mustExist: true });
    const raw = db.prepare(RAW);
    const ours: number[] = [];
    const bare: number[] = [];
    for (const typed of whatClerksType(filled, cases)) {
      ours.push(await timed(() => bench.counter.search.find(typed, null)));
      const match = attemptsFor(typed).findLast((attempt) => attempt.kind === 'grams')?.match ?? '';
      bare.push(await timed(() => raw.all(match, Number.MAX_SAFE_INTEGER)));
    }
    db.close();
    const texts = { what: 'search through the worker, p99', against: 'the raw FTS5 query, p99', aim: 2 };
    return measured(texts, percentile(ours, 0.99), percentile(bare, 0.99), {
      documents: cases * 2, queries: ours.length, oursP50Ms: percentile(ours, 0.5), bareP50Ms: percentile(bare, 0.5),
      aimMs: 5, indexingMs: indexing,
    }); // prettier-ignore
  } finally {
    await bench.dispose();
  }
}

/** Numbers, ends of numbers, identity numbers and names as they grow under the fingers. */
function* whatClerksType(filled: Filled, cases: number): Generator<string> {
  for (let n = 0; n < QUERIES; n += 1) {
    const which = 1 + ((n * 7919) % cases);
    const { name, idNumber } = personOf(which);
    const number = filled.caseNumber(which);
    yield [
      number, number.slice(-9), filled.receiptNumber(which), idNumber, idNumber.replaceAll('-', ''), idNumber.slice(0, 6),
      name, name.slice(0, 1 + (n % 9)), `${name.split(' ')[0] ?? ''} ${idNumber.slice(0, 6)}`, number.slice(0, 6 + (n % 9)),
    ][n % 10] ?? name; // prettier-ignore
  }
}
