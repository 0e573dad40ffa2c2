/** A court's outage lived through in any order, under changing options; and the way out of whatever it led to. */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { localInstant, type CivilDate } from '../../domain/time/civil-time';
import type { ReregistrationRow } from '../../preload/contract/reconciliation';
import type { TestCounter } from '../helpers/counter';
import { anEsv2Case } from '../helpers/esv2';
import { aMatter, cashOf } from '../helpers/existing';
import { aCase } from '../helpers/outage';

const DAY = '2026-11-22';
const reason = 'Ujian';
/** Which of the things that are there is meant: any number does. */
const which = fc.nat(9);
const doing = <const A extends string>(...acts: readonly A[]) => fc.constantFrom<A>(...acts);

/** At the counter while the system is down, each option as often as the others. */
const received = fc.oneof(fc.record({ do: doing('decide'), option: fc.constantFrom('P1', 'P2', 'P3') }), {
  weight: 4,
  arbitrary: fc.record({ do: doing('issue', 'record', 'receive', 'receive-esv2', 'book'), which }),
});
const reregistered = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: doing('take', 'enter', 'enter-later'), which }) },
  fc.record({ do: doing('confirm', 'correct', 'withdraw', 'write-off', 'go-on'), which }),
);
const migrated = fc.record({ do: doing('arrive', 'not-arrived', 'give-up-esv2', 'reopen-esv2'), which });
const entered = fc.record({
  do: doing('take-matter', 'enter-matter', 'migrated', 'give-up-matter', 'reopen-matter'),
  which,
});
const worked = fc.oneof({ weight: 3, arbitrary: reregistered }, migrated, { weight: 2, arbitrary: entered });

/** So that there is something of each kind, whatever comes then. */
const BEGINNING = [
  ...[0, 1, 2, 3].map((at) => ({ do: 'issue' as const, which: at })),
  { do: 'decide' as const, option: 'P2' as const },
  ...[0, 1, 2].map((at) => ({ do: 'record' as const, which: at })),
  ...(['receive', 'receive-esv2'] as const).map((kind) => ({ do: kind, which: 1 })),
];

/** A day, mostly in its usual order: received, recovered, worked off; what comes out of its turn is refused. */
export const acts = fc
  .tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: received }, worked), { minLength: 6, maxLength: 12 }),
    fc.array(fc.oneof({ weight: 9, arbitrary: worked }, received), { minLength: 8, maxLength: 24 }),
  )
  .map(([before, after]) => [...BEGINNING, ...before, { do: 'restore' as const }, ...after]);
export type Act = typeof acts extends fc.Arbitrary<(infer One)[]> ? One : never;

export const workList = async (test: TestCounter, outage: string) =>
  (await test.must('reconciliation.list', { outage })).rows;
export const controlList = async (test: TestCounter) => (await test.must('esv2.list', {})).rows;
export const matters = async (test: TestCounter) => (await test.must('existing.list', {})).rows;
const of = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

/** In which state an act belongs; one in ten is tried anywhere. */
const TURNS: Partial<Record<string, readonly string[]>> = {
  ...{
    take: ['open'],
    enter: ['taken'],
    'enter-later': ['taken'],
    confirm: ['entered'],
    correct: ['entered'],
  },
  ...{ arrive: ['waiting', 'not-arrived'], 'reopen-esv2': ['arrived', 'written-off'] },
  ...{ 'take-matter': ['waiting'], 'enter-matter': ['waiting'], migrated: ['updated'] },
  'reopen-matter': ['entered', 'migrated', 'withdrawn'],
};
function meant<T extends { readonly state: string }>(all: readonly T[], act: Act): T | undefined {
  const at = 'which' in act ? act.which : 0;
  // a queue has one next
  if (act.do === 'take' && at < 9) return all.find(({ state }) => state === 'open');
  const turn = at === 9 ? undefined : TURNS[act.do];
  return of(turn === undefined ? all : all.filter(({ state }) => turn.includes(state)), at);
}

/** `03001-014-0101-2026` a hundred later. */
const later = (number: string): string =>
  number.replace(/-(\d{4})-/, (_, serial: string) => `-${String(Number(serial) + 100).padStart(4, '0')}-`);

/** One act as a supervisor makes it; whether it may be is the call's to say. */
export async function happens(test: TestCounter, outage: string, act: Act): Promise<unknown> {
  test.as('supervisor');
  switch (act.do) {
    case 'decide':
      return test.call('outages.decide', { id: outage, court: '03001', option: act.option, reason: '' });
    case 'restore':
      return test.call('outages.restore', { id: outage, restoredLocal: `${DAY}T09:45`, toldBy: 'BTMK' });
    case 'issue':
      return test.call('cases.issue', aCase(outage));
    case 'record': {
      const number = `03001-014-${String(500 + act.which).padStart(4, '0')}-2026`;
      return test.call('esv2.record', anEsv2Case(outage, number));
    }
    case 'receive':
      return test.call('existing.receive', aMatter(outage, act.which % 2 ? { paid: cashOf() } : {}));
    case 'receive-esv2':
      return test.call('existing.receive', aMatter(outage, { system: 'ESV2' }));
    case 'book':
      return test.call('appointments.book', {
        ...{ key: randomUUID(), court: '03001', name: `Orang ${act.which}`, idNumber: '', note: '' },
        ...{ slotAt: localInstant(DAY as CivilDate, '11:00'), phone: '012-3456789', caseType: '014' },
      });
    case 'arrive':
    case 'not-arrived':
    case 'give-up-esv2':
    case 'reopen-esv2':
      return withEsv2(test, act.do, meant(await controlList(test), act)?.item);
    case 'take-matter':
    case 'enter-matter':
    case 'migrated':
    case 'give-up-matter':
    case 'reopen-matter':
      return withMatter(test, act.do, meant(await matters(test), act));
    default:
      return withRow(test, act.do, meant(await workList(test, outage), act));
  }
}

type Doing = Act['do'];

function withEsv2(test: TestCounter, act: Doing, item: string | undefined): Promise<unknown> | undefined {
  if (item === undefined) return undefined;
  if (act === 'arrive') return test.call('esv2.arrive', { item, esv3Number: '' });
  if (act === 'not-arrived')
    return test.call('esv2.notArrived', { item, askedOn: DAY, askAgainOn: null, reason });
  return test.call(act === 'give-up-esv2' ? 'esv2.writeOff' : 'esv2.reopen', { item, reason });
}

type Matter = Awaited<ReturnType<typeof matters>>[number];

function withMatter(test: TestCounter, act: Doing, matter: Matter | undefined): Promise<unknown> | undefined {
  if (matter === undefined) return undefined;
  const { id, system, reference } = matter;
  if (act === 'take-matter') return test.call('existing.take', { id });
  if (act === 'enter-matter')
    return test.call('existing.enter', { id, how: system === 'ESV3' ? 'entered' : 'updated', reference });
  if (act === 'migrated') return test.call('existing.migrated', { id });
  return test.call(act === 'give-up-matter' ? 'existing.withdraw' : 'existing.reopen', { id, reason });
}

function withRow(
  test: TestCounter,
  act: Doing,
  row: ReregistrationRow | undefined,
): Promise<unknown> | undefined {
  if (row === undefined) return undefined;
  const { item, manualNumber, reference } = row;
  if (act === 'take') return test.call('reconciliation.take', { item });
  if (act === 'enter' || act === 'enter-later') {
    const officialNumber = act === 'enter' ? manualNumber : later(manualNumber);
    return test.call('reconciliation.enter', { item, officialNumber });
  }
  if (act === 'confirm') return test.call('reconciliation.confirm', { item, reference });
  if (act === 'correct') return test.call('reconciliation.correct', { item, reason });
  if (act === 'withdraw') return test.call('reconciliation.withdraw', { item, reason });
  return test.call(act === 'write-off' ? 'reconciliation.writeOff' : 'reconciliation.letQueueGoOn', {
    item,
    reason,
  });
}

/** The way on from wherever it led: every step must be one that the calls let through. */
export async function finish(test: TestCounter, outage: string): Promise<void> {
  test.as('supervisor');
  const { outage: standing } = await test.must('outages.get', { id: outage });
  if (standing.state === 'in-force')
    await test.must('outages.restore', { id: outage, restoredLocal: `${DAY}T09:45`, toldBy: 'BTMK' });
  for (const { item } of await workList(test, outage)) await settleRow(test, item);
  for (const { item, state } of await controlList(test))
    if (['waiting', 'not-arrived', 'carried-over'].includes(state))
      await test.must('esv2.arrive', { item, esv3Number: '' });
  for (const { id, system, state, reference } of await matters(test)) {
    if (state === 'waiting') {
      await test.must('existing.take', { id });
      await test.must('existing.enter', { id, how: system === 'ESV3' ? 'entered' : 'updated', reference });
    }
    if (system === 'ESV2' && ['waiting', 'updated'].includes(state))
      await test.must('existing.migrated', { id });
  }
}

async function settleRow(test: TestCounter, item: string): Promise<void> {
  const look = async () => (await test.must('reconciliation.row', { item })).row;
  let row = await look();
  if (row.state === 'open' || row.state === 'taken') {
    if (row.state === 'open') await test.must('reconciliation.take', { item });
    await test.must('reconciliation.enter', { item, officialNumber: row.manualNumber });
    row = await look();
  }
  if (row.state === 'entered') await test.must('reconciliation.confirm', { item, reference: row.reference });
  if ((await look()).stopped) await test.must('reconciliation.letQueueGoOn', { item, reason });
}
