import type { ReadTx } from '../../main/register/transaction';

type Values = Parameters<ReadTx['get']>;

/** Runs `work` and answers how SQLite went about each of its queries, as `EXPLAIN QUERY PLAN` says it. */
export function plansOf(tx: ReadTx, work: (tx: ReadTx) => unknown): string[] {
  const plans: string[] = [];
  const explained =
    <Answer>(run: (...values: Values) => Answer) =>
    (...values: Values): Answer => {
      const [sql, ...rest] = values;
      const steps = tx.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...rest);
      plans.push(steps.map(({ detail }) => detail).join('\n'));
      return run(...values);
    };
  work({
    owner: tx.owner,
    remembered: (_tables, _name, read) => read(),
    get: explained(tx.get) as ReadTx['get'],
    one: explained(tx.one) as ReadTx['one'],
    all: explained(tx.all) as ReadTx['all'],
    each: explained(tx.each) as ReadTx['each'],
  });
  return plans;
}
