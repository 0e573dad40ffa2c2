import type { Counter } from '../../../call/counter';

const turns = new WeakMap<Counter, Promise<unknown>>();

/** One after another: a feed drawn up before another's must not come after it. */
export function inTurn<T>(counter: Counter, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(counter) ?? Promise.resolve()).then(work, work);
  turns.set(counter, turn);
  return turn;
}
