/**
 * The check that goes on beside issuing, on the thread of long work: the whole register from its first entry, then each new
 * entry as it comes. How far it got it keeps in its own memory: whoever changes the register cannot tell it where to begin.
 */
import { setImmediate } from 'node:timers/promises';
import { isToldToStop, type LongJob, type WorkScene } from '../../call/long-work';
import { isDamage } from '../../register/failures';
import type { CheckProblem } from '../../register/check-problem';
import { walkThrough } from '../../register/full-check';
import { lookBeside } from '../../register/look';
import { RowKey } from '../../register/row-key';
import type { Walk } from '../../register/walk';
import type { KeyedFile } from './keyed-file';
import { proofsOf } from './soundness';

/** What was found; `whole` when it was walked from the first entry. */
export interface WatchReport {
  readonly whole: boolean;
  /** The newest entry that was found sound. */
  readonly upTo: number;
  /** What this look found, beside what earlier ones did. */
  readonly problems: readonly CheckProblem[];
}

/** Go on with what was written since; walk the whole of it again; end. */
export type WatchOrder = 'follow' | 'again' | 'stop';

/** Where more is wrong than this, the rest is not listed one by one. */
const MOST_TOLD = 100;

export type WatchQuestions = { next: { input: WatchReport; output: WatchOrder } };

export const watchJob: LongJob<KeyedFile, void, WatchQuestions> = {
  name: 'watch-register',
  work: async (file, scene) => {
    for (let order: WatchOrder = 'again'; order === 'again';) order = await watch(file, scene);
  },
};

/** One walk through the whole, and what follows it; answers what shall come next. */
async function watch(
  { registerFile, rowKey }: KeyedFile,
  scene: WorkScene<WatchQuestions>,
): Promise<WatchOrder> {
  const { checkable, close } = lookBeside(registerFile, new RowKey(rowKey));
  try {
    const { problems, walk } = await walkThrough(checkable, proofsOf(scene.features), () =>
      isToldToStop(scene),
    );
    let report: WatchReport = { whole: true, upTo: walk?.seq ?? 0, problems: problems.slice(0, MOST_TOLD) };
    for (;;) {
      const order = await scene.ask('next', report);
      if (order !== 'follow') return order;
      report = { whole: false, ...(walk ? await follow(walk) : { upTo: 0, problems: [] }) };
    }
  } finally {
    close();
  }
}

async function follow(walk: Walk): Promise<Omit<WatchReport, 'whole'>> {
  const problems: CheckProblem[] = [];
  try {
    for (;;) {
      const step = walk.step();
      problems.push(...step.problems);
      if (step.atEnd) return { upTo: walk.seq, problems };
      await setImmediate();
    }
  } catch (error) {
    if (isDamage(error)) return { upTo: walk.seq, problems: [{ code: 'file-damaged' }] };
    throw error;
  }
}
