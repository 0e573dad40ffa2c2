/** Whatever is done and whatever the clock does: nothing of an outage is told as done without a journal entry that says who or what did it. */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toLocalText } from '../../domain/time/civil-time';
import { outageReportOf } from '../../main/features/reports/outage-report';
import { readSummary } from '../../main/features/outages/rows/outages';
import { readOfficer } from '../../main/features/officers/rows/officers';
import { need } from '../../domain/need';
import { handClock, type TestCounter } from '../helpers/counter';
import { openSkei } from '../helpers/skei';

let test: TestCounter;
beforeAll(async () => {
  test = await openSkei({ clock: handClock('2026-11-23T08:30') });
});
afterAll(() => test.dispose());

const KINDS = ['first', 'update', 'restoration', 'free'] as const;
const STEPS = [
  'no-manual-ap',
  'first-notice',
  'directory',
  'updates',
  'restoration-notice',
  'call-back',
] as const;

type Act =
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'say'; readonly repairing: boolean }
  | { readonly do: 'write'; readonly kind: (typeof KINDS)[number] }
  | { readonly do: 'publish'; readonly channel: 'portal' | 'counter' }
  | { readonly do: 'tick' | 'not-needed' | 'undo'; readonly step: (typeof STEPS)[number] }
  | { readonly do: 'confirm' | 'draft' | 'mail' | 'poster' | 'withdraw' | 'restore' | 'close' };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 400 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('say' as const), repairing: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), kind: fc.constantFrom(...KINDS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), channel: fc.constantFrom('portal' as const, 'counter' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('tick' as const, 'not-needed' as const, 'undo' as const), step: fc.constantFrom(...STEPS) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('confirm' as const, 'draft' as const, 'mail' as const, 'poster' as const, 'withdraw' as const, 'restore' as const, 'close' as const) }) },
); // prettier-ignore

const nowLocal = (): string => toLocalText(test.counter.clock.now()).slice(0, 16);
const wordsOf = async (outage: string, kind: (typeof KINDS)[number]) => ({
  ...{ key: randomUUID(), outage, kind },
  ...(await test.must('notices.draft', { outage, kind })).draft,
});
const newest = async (outage: string) => (await test.must('notices.list', { outage })).rows[0]?.id ?? 'none';

/** Any of them may be refused: what is refused was not done. */
async function carryOut(outage: string, one: Act): Promise<unknown> {
  const key = randomUUID();
  switch (one.do) {
    case 'wait':
      test.clock.forward(one.minutes * 60_000);
      return test.counter.gate.pass();
    case 'say': {
      const told = {
        toldBy: 'BPM',
        toldHow: 'telephone' as const,
        note: 'Pelayan',
        repairing: one.repairing,
      };
      return test.call('outages.ownerSaid', { key, id: outage, saidLocal: nowLocal(), ...told });
    }
    case 'confirm':
      return test.call('outages.confirm', { id: outage, reason: 'Arahan' });
    case 'draft':
      return test.call('notices.keepDraft', await wordsOf(outage, 'first'));
    case 'write':
      return test.call('notices.write', await wordsOf(outage, one.kind));
    case 'mail': {
      const { batch } = await test.must('mail.of', { origin: 'notice', id: await newest(outage) });
      const sent = { batch: batch?.id ?? 'none', sentLocal: nowLocal(), reference: 'Peti mel' };
      return test.call('mail.confirmByHand', sent);
    }
    case 'publish': {
      const proof = { channel: one.channel, atLocal: nowLocal(), reference: 'Rujukan' };
      return test.call('notices.confirmChannel', { id: await newest(outage), ...proof });
    }
    case 'poster':
      return test.call('notices.printPoster', { key, id: await newest(outage) });
    case 'withdraw':
      return test.call('notices.withdraw', { id: await newest(outage), reason: 'Silap' });
    case 'tick':
      return test.call('runbooks.done', { key, outage, step: one.step, evidence: 'Bukti' });
    case 'not-needed':
      return test.call('runbooks.notNeeded', { key, outage, step: one.step, reason: 'Sebab' });
    case 'undo':
      return test.call('runbooks.undo', { key, outage, step: one.step, reason: 'Sebab' });
    case 'restore':
      return test.call('outages.restore', { id: outage, restoredLocal: nowLocal(), toldBy: 'BPM' });
    case 'close':
      return test.call('outages.close', { id: outage });
  }
}

interface Entry {
  readonly kind: string;
  readonly actor: string;
  readonly said: string;
}

const reading = () => test.counter.opened().reading();
const entryOf = (seq: number | null): Entry =>
  need(
    reading().get<Entry>('SELECT kind, actor, data AS said FROM journal WHERE seq = ?', seq ?? 0),
    `journal entry ${seq}`,
  );

/** The entry is one of these kinds, names somebody, and is about this outage or something of it. */
function proves(seq: number | null, kinds: RegExp, about: readonly string[]): void {
  const { kind, actor, said } = entryOf(seq);
  expect(kind).toMatch(kinds);
  expect(actor).not.toBe('');
  expect(about.some((id) => said.includes(id))).toBe(true);
}

const STEP_DONE =
  /^(outages\.(confirmed|owner-said|restored|closed)|notices\.(drafted|confirmed|published)|mail\.(queued|hand-confirmed)|papers\.\w+|runbooks\.done)$/;
const CHANNEL = {
  email: /^mail\.(queued|hand-confirmed)$/,
  portal: /^notices\.(confirmed|published)$/,
  counter: /^(notices\.(confirmed|published)|papers\.\w+)$/,
};

/** Every view of the outage against the journal. */
async function holdAgainstJournal(outage: string): Promise<void> {
  const { rows: notices } = await test.must('notices.list', { outage });
  const batches = await Promise.all(
    notices.map(async ({ id }) => (await test.must('mail.of', { origin: 'notice', id })).batch?.id ?? id),
  );
  const about = [outage, ...notices.map(({ id }) => id), ...batches];
  for (const notice of notices) {
    const at = new Map(notice.channels.map(({ channel, publishedAt }) => [channel, publishedAt]));
    for (const { channel, state, publishedAt, entry, officer } of notice.channels) {
      expect(publishedAt !== null).toBe(state === 'published');
      if (publishedAt === null) expect([entry, officer]).toEqual([null, null]);
      else proves(entry, CHANNEL[channel], about);
    }
    if (notice.toldAt !== null) expect([at.get('email'), at.get('portal')]).not.toContain(null);
    if (notice.toldEverywhereAt !== null) expect([...at.values()]).not.toContain(null);
    expect(notice.givenAt).toBe(notice.kind === 'update' ? notice.toldAt : notice.toldEverywhereAt);
  }
  const { parts } = await test.must('runbooks.of', { outage });
  for (const { state, entry, doneAt } of parts.flatMap(({ steps }) => steps)) {
    if (state === 'done') proves(entry, STEP_DONE, about);
    else if (state === 'overtaken') proves(entry, /^outages\.in-force$/, about);
    else if (state === 'not-needed') proves(entry, /^runbooks\.not-needed$/, about);
    else expect([entry, doneAt]).toEqual([null, null]);
  }
  const { times, score } = await test.must('reports.times', { outage });
  for (const { verdict, doneAt, entry } of times) {
    expect(doneAt !== null).toBe(verdict === 'kept' || verdict === 'late');
    if (doneAt !== null) proves(entry, STEP_DONE, about);
  }
  expect(score.kept).toBe(times.filter(({ verdict }) => verdict === 'kept').length);
  const tx = reading();
  const context = { tx, now: test.counter.clock.now(), officer: need(readOfficer(tx, 'P002'), 'officer') };
  const { data } = outageReportOf({ ...context, appVersion: '1' }, need(readSummary(tx, outage), 'outage'));
  for (const { doneAt, entry, by } of data.times)
    if (doneAt !== null)
      expect([entryOf(entry).kind, by === '']).toEqual([expect.stringMatching(STEP_DONE), false]);
  for (const { at, entry } of data.timeline.filter((line) => line.entry !== null))
    expect([at <= context.now, entryOf(entry).said.includes(outage)]).toEqual([true, true]);
  const { systems } = await test.must('systems.availability', { system: 'AP' });
  for (const { percent, unconfirmedMinutes } of systems[0]?.days ?? [])
    if (unconfirmedMinutes > 0) expect(percent).toBeLessThan(100);
}

it('no step, notice or time is done in any view without an entry that says who or what did it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (list) => {
      test.as('supervisor');
      test.clock.forward(60_000);
      const { id } = await test.must('outages.report', {
        ...{ key: randomUUID(), system: 'AP', startedLocal: nowLocal(), toldBy: 'BPM', toldHow: 'telephone' },
        note: '',
      });
      test.clock.forward(60_000);
      try {
        for (const one of list) {
          await carryOut(id, one);
          await holdAgainstJournal(id);
        }
      } finally {
        // the next one may begin once this one is back
        test.clock.forward(60_000);
        await carryOut(id, { do: 'restore' });
      }
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  );
}, 180_000);
