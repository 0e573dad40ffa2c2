import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { foldAtStart } from '../../../main/features/deadlines/keep-deadlines';
import { readDeadlines } from '../../../main/features/deadlines/rows/deadlines';
import { deadlineKeepers } from '../../../main/features/features';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
afterEach(() => test.dispose());

const kept = () =>
  readDeadlines(test.counter.opened().reading()).map(({ kind, dueAt }) => `${kind} ${dueAt.slice(11, 16)}`);

async function reported(): Promise<string> {
  test = await openTestCounter({ clock: handClock('2026-11-22T09:00') });
  test.as('supervisor');
  const { id } = await test.must('outages.report', {
    ...{
      key: randomUUID(),
      system: 'AP',
      startedLocal: '2026-11-22T08:00',
      toldBy: 'BPM',
      toldHow: 'telephone',
    },
    note: '',
  });
  return id;
}

describe('the room of deadlines', () => {
  it('follows an outage from its gate to its end, each step in the transaction that moves it', async () => {
    const id = await reported();
    // 08:00 and three clock hours
    expect(kept()).toContain('gate-to-pass 03:00');
    test.clock.set('2026-11-22T11:00');
    await test.must('outages.open', {});
    expect(kept()).not.toContain('gate-to-pass 03:00');
    expect(kept()).toContain('notice-first 04:00');
    test.clock.set('2026-11-22T11:15');
    await test.must('outages.restore', { id, restoredLocal: '2026-11-22T11:10', toldBy: 'BPM' });
    expect(kept()).not.toContain('notice-first 04:00');
    expect(kept().some((line) => line.startsWith('notice-restoration'))).toBe(true);
  });

  it('moves with the office’s days: a holiday put in between puts a working hour off', async () => {
    await reported();
    test.clock.set('2026-11-22T11:00');
    await test.must('outages.open', {});
    const before = kept();
    const day = { date: '2026-11-22', name: 'Cuti Peristiwa', states: '*', source: 'gazette' } as const;
    await test.must('calendar.add', { key: randomUUID(), ...day, reference: '', confirm: true });
    expect(kept()).not.toEqual(before);
  });

  it('holds nothing of what is over', async () => {
    const id = await reported();
    await test.must('outages.dismiss', { id, reason: 'Ujian talian' });
    expect(kept()).toEqual([]);
  });

  it('is folded anew at a start, whatever somebody wrote into it', async () => {
    await reported();
    const before = kept();
    const register = test.counter.opened();
    register.write({ actor: 'system' }, (tx) => {
      tx.run('DELETE FROM deadlines');
      tx.run(
        `INSERT INTO deadlines (feature, kind, subject, due_at, near_from, late_kind, early, facts, screen)
         VALUES ('outages', 'x', 'nobody', '2026', '2026', 'x', 'soon', '{}', '/')`,
      );
    });
    expect(kept()).not.toEqual(before);
    foldAtStart(register, deadlineKeepers);
    expect(kept()).toEqual(before);
  });
});
