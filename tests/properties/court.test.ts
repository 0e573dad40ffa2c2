/** Any order of a court's calls under any options: numbers stay, nothing is there twice, and everything has a way out (S1.1–S1.12). */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { soundnessOf } from '../../main/features/backups/soundness';
import { features } from '../../main/features/features';
import { handClock, openTestCounter, type TestCounter } from '../helpers/counter';
import { openOutage } from '../helpers/outage';
import { acts, finish, happens, matters, workList } from './court-life';

let test: TestCounter | undefined;
afterEach(() => test?.dispose());

async function fresh(): Promise<{ counter: TestCounter; outage: string }> {
  await test?.dispose();
  test = await openTestCounter({ clock: handClock('2026-11-22T10:00') });
  return { counter: test, outage: (await openOutage(test)).outage };
}

/** Every case's own number by its id. */
const numbers = (counter: TestCounter): Map<string, string> =>
  new Map(
    counter.counter
      .opened()
      .reading()
      .all<{ id: string; number: string }>('SELECT id, number FROM cases')
      .map(({ id, number }) => [id, number]),
  );

it('no two live cases bear one number, a number never changes, and every state has a way on', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const { counter, outage } = await fresh();
      const given = new Map<string, string>();
      for (const act of list) {
        await happens(counter, outage, act);
        const now = numbers(counter);
        for (const [id, number] of given) expect(now.get(id)).toBe(number);
        for (const [id, number] of now) given.set(id, number);
        expect(new Set(now.values()).size).toBe(now.size);
      }
      await finish(counter, outage);
      for (const { item, manualNumber } of await workList(counter, outage))
        expect(given.get(item)).toBe(manualNumber);
      const { sum } = await counter.must('outages.get', { id: outage });
      for (const { made, open, ...parts } of sum) {
        const { kind: _kind, ...ends } = parts;
        expect(open).toBe(0);
        expect(Object.values(ends).reduce((all, part) => all + part, 0)).toBe(made);
      }
      expect(await soundnessOf(counter.counter.opened(), features)).toBeUndefined();
    }),
    { numRuns: 12 },
  );
}, 240_000);

const HEADER = 'No. Rujukan,No. Kes ESV3';
async function answered(counter: TestCounter, lines: readonly string[]): Promise<number> {
  const base64 = Buffer.from([HEADER, ...lines].join('\n') + '\n').toString('base64');
  const { token } = await counter.must('reconciliation.chooseList', { name: 'esv3.csv', base64 });
  return (await counter.must('reconciliation.takeList', { token })).taken;
}

/** How each case and each matter came out, whatever the order and the hand. */
async function ends(counter: TestCounter, outage: string) {
  const rows = await workList(counter, outage);
  return {
    rows: rows.map(({ manualNumber, state, result, officialNumber }) => ({
      ...{ manualNumber, state, result, officialNumber },
    })),
    matters: (await matters(counter)).map(({ receipt, state }) => `${receipt} ${state}`).sort(),
  };
}

it('answers come to the same end in any order and in any pieces, and twice change nothing', async () => {
  const CASES = 4;
  const MATTERS = 2;
  const shuffled = fc.shuffledSubarray([...Array(CASES + MATTERS).keys()], { minLength: CASES + MATTERS });
  let expected: unknown;
  await fc.assert(
    fc.asyncProperty(shuffled, fc.array(fc.nat(CASES + MATTERS), { maxLength: 4 }), async (order, cuts) => {
      const { counter, outage } = await fresh();
      for (let n = 0; n < CASES; n += 1) await happens(counter, outage, { do: 'issue', which: n });
      for (let n = 0; n < MATTERS; n += 1) await happens(counter, outage, { do: 'receive', which: 1 });
      await happens(counter, outage, { do: 'restore' });
      const lines = [
        ...(await workList(counter, outage)).map(
          ({ reference, manualNumber }) => `${reference},${manualNumber}`,
        ),
        ...(await matters(counter)).map(({ reference, number }) => `${reference},${number}`),
      ];
      const told = order.map((at) => lines[at]!);
      const edges = [0, ...cuts.toSorted((a, b) => a - b), told.length];
      for (const [at, edge] of edges.entries()) {
        const piece = told.slice(edges[at - 1] ?? 0, edge);
        if (piece.length > 0) expect(await answered(counter, piece)).toBe(piece.length);
      }
      const end = await ends(counter, outage);
      expected ??= end;
      expect(end).toEqual(expected);
      const head = counter.counter.opened().head().seq;
      expect(await answered(counter, told.toReversed())).toBe(0);
      // by hand a second time nothing happens either
      for (const { item, manualNumber, reference } of await workList(counter, outage)) {
        for (const again of [
          counter.call('reconciliation.take', { item }),
          counter.call('reconciliation.enter', { item, officialNumber: manualNumber }),
          counter.call('reconciliation.confirm', { item, reference }),
        ])
          expect(await again).toMatchObject({ ok: false, error: { code: 'row-state-wrong' } });
      }
      expect(await ends(counter, outage)).toEqual(end);
      const said = counter.counter.opened().reading();
      const kinds = said.all<{ kind: string }>('SELECT kind FROM journal WHERE seq > ?', head);
      expect(kinds.filter(({ kind }) => /^(reregistration|existing)\./.test(kind))).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 240_000);
