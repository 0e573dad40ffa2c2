/** The check of new entries, which goes on beside issuing: what it does to an issue, and what it costs. */
import { need } from '../../../domain/need';
import { proofsOf } from '../../features/backups/soundness';
import { walkThrough } from '../../register/full-check';
import { lookBeside } from '../../register/look';
import { registerFile } from '../../register/register';
import { openBenchCounter, type BenchCounter } from './bench-counter';
import { caseOf, giveNumbers } from './issue';
import { measured, percentile, timed, type Measured } from './measured';

const WARM_UP = 20;

/** An issue while the entries of the former one are checked, against one that nothing goes on beside. */
export async function issueChecked({ rounds }: { rounds: number }): Promise<Measured> {
  return issuing(2 * (rounds + WARM_UP), async ({ bench, issue }) => {
    const { checks } = bench.counter;
    await checks.walk();
    const ours: number[] = [];
    const bare: number[] = [];
    for (let n = 0; n < rounds + WARM_UP; n += 1) {
      const bareMs = await timed(issue);
      const followed = checks.follow();
      const oursMs = await timed(issue);
      await followed;
      if (n < WARM_UP) continue;
      ours.push(oursMs);
      bare.push(bareMs);
    }
    const texts = {
      what: 'cases.issue while the entries of the former one are checked, p50',
      against: 'cases.issue by itself, p50',
      aim: 1.05,
    };
    return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), {
      rounds, oursP99Ms: percentile(ours, 0.99), bareP99Ms: percentile(bare, 0.99),
    }); // prettier-ignore
  });
}

/** What the check takes for what one receipt wrote; it is timed in this thread, which it never holds at a counter. */
export async function checkEntry({ rounds }: { rounds: number }): Promise<Measured> {
  return issuing(rounds + WARM_UP, async ({ bench, issue }) => {
    const { checkable, close } = lookBeside(
      registerFile(bench.counter.folder),
      need(bench.register.rowKey, 'row key'),
    );
    const { walk } = await walkThrough(checkable, proofsOf(bench.counter.features), () => false);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let n = 0; n < rounds + WARM_UP; n += 1) {
      const bareMs = await timed(issue);
      const oursMs = await timed(() => need(walk, 'walk').step());
      if (n < WARM_UP) continue;
      ours.push(oursMs);
      bare.push(bareMs);
    }
    close();
    const texts = {
      what: "the check of one receipt's entries and rows, p50",
      against: 'cases.issue, p50',
      aim: 0.05,
    };
    return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), { rounds });
  });
}

interface Issuing {
  readonly bench: BenchCounter;
  readonly issue: () => Promise<unknown>;
}

/** A counter with numbers for so many cases, and the issue of the next one. */
async function issuing(cases: number, measure: (issuing: Issuing) => Promise<Measured>): Promise<Measured> {
  const bench = await openBenchCounter();
  try {
    const court = await giveNumbers(bench, cases);
    let n = 0;
    return await measure({ bench, issue: () => bench.desk.must('cases.issue', caseOf(bench, court, n++)) });
  } finally {
    await bench.dispose();
  }
}
