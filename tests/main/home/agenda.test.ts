import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AgendaLine } from '../../../main/call/feature';
import { byUrgency } from '../../../main/features/home/agenda-order';
import { words } from '../../../words/words';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
afterEach(() => test.dispose());

const home = () => test.must('home.agenda', {});
const kinds = async (): Promise<string[]> => (await home()).lines.map((line) => line.kind);
/** Answers for every paper: it came out. */
async function confirmPapers(): Promise<void> {
  const open = async () => (await test.must('papers.open', {})).papers;
  await expect.poll(open, { timeout: 20_000 }).toEqual([]);
}

describe('the home list', () => {
  it('says at each moment of an outage what to do next, in both languages', async () => {
    test = await openTestCounter();
    test.as('supervisor');
    const seen = new Set<string>();
    const see = async (): Promise<string[]> => {
      const now = await kinds();
      for (const kind of now) seen.add(kind);
      return now;
    };
    expect(await see()).toEqual(['backup-due']);
    const { id } = await test.must('outages.report', {
      key: randomUUID(), system: 'ESV3', startedLocal: '2026-11-22T08:00', toldBy: 'BTMK', toldHow: 'telephone', note: '',
    }); // prettier-ignore
    expect(await see()).toContain('outage-to-confirm');
    await test.must('outages.dismiss', { id, reason: 'Ujian talian' });
    expect(await see()).toEqual(['backup-due']);

    const { outage } = await openOutage(test, { receipts: 15 });
    expect(await see()).toContain('book-low');
    await test.must('cases.issue', aCase(outage));
    test.clock.forward(60_000);
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:31', toldBy: 'BTMK' });
    expect(await see()).toEqual(expect.arrayContaining(['rows-to-reregister', 'outage-to-close']));

    await confirmPapers();
    const { rows } = await test.must('reconciliation.list', { outage });
    for (const { item, manualNumber, reference } of rows) {
      await test.must('reconciliation.take', { item });
      await test.must('reconciliation.enter', { item, officialNumber: manualNumber });
      await test.must('reconciliation.confirm', { item, reference });
    }
    expect(await see()).toContain('package-to-make');
    const folder = join(test.folder, 'pakej');
    mkdirSync(folder);
    await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
    expect(await see()).not.toContain('package-to-make');

    expect(Object.keys(words.ms.agenda)).toEqual(expect.arrayContaining([...seen]));
    expect(Object.keys(words.en.agenda)).toEqual(expect.arrayContaining([...seen]));
  });

  it('puts late before soon before calm, each by its deadline, and what has none last', () => {
    const line = (id: string, urgency: AgendaLine['urgency'], dueAt: string | null): AgendaLine => ({
      id, kind: 'other', urgency, dueAt: dueAt as AgendaLine['dueAt'], values: {}, to: '/',
    }); // prettier-ignore
    const lines = [
      line('calm', 'calm', '2026-11-22T00:00:00.000Z'),
      line('soon-none', 'soon', null),
      line('soon-later', 'soon', '2026-11-22T03:00:00.000Z'),
      line('soon-first', 'soon', '2026-11-22T02:00:00.000Z'),
      line('late', 'late', null),
      line('soon-none-2', 'soon', null),
    ];
    expect(lines.sort(byUrgency).map(({ id }) => id)).toEqual([
      'late',
      'soon-first',
      'soon-later',
      'soon-none',
      'soon-none-2',
      'calm',
    ]);
  });
});

describe('the figures of today', () => {
  it('begins each local day at nought and leaves cancelled receipts out', async () => {
    test = await openTestCounter({ clock: handClock('2026-11-22T16:20') });
    const { outage } = await openOutage(test);
    await test.must('cases.issue', aCase(outage));
    expect((await home()).figures).toMatchObject({ casesToday: 1, takenTodaySen: 2500, openRows: 1 });

    // 23 November begins at 16:00 UTC of the 22nd
    test.clock.set('2026-11-22T23:59');
    await test.must('cases.issue', aCase(outage));
    expect((await home()).figures).toMatchObject({ casesToday: 2, takenTodaySen: 5000 });
    test.clock.set('2026-11-23T00:00');
    expect((await home()).figures).toMatchObject({ casesToday: 0, takenTodaySen: 0, openRows: 2 });

    test.clock.set('2026-11-23T07:45');
    await test.must('cases.issue', aCase(outage));
    test.clock.set('2026-11-23T09:59');
    const spoiled = await test.must('cases.issue', aCase(outage));
    test.clock.set('2026-11-23T18:30');
    await test.must('cases.issue', aCase(outage));
    await confirmPapers();
    // what was counted before is taken back
    expect((await home()).figures).toMatchObject({ casesToday: 3, takenTodaySen: 7500 });
    test.counter.register!.write({ actor: 'P002' }, (tx) => {
      const entry = tx.journal('receipts.cancelled', { receipt: spoiled.receipt!.id });
      tx.run(
        `INSERT INTO cancellations (receipt, cancelled_at, reason, original, officer, seq) VALUES (?, ?, 'salah', 'unprinted', 'P002', ?)`,
        spoiled.receipt!.id, tx.at, entry.seq,
      ); // prettier-ignore
    });
    const { figures, hours } = await home();
    expect(figures).toEqual({ casesToday: 3, takenTodaySen: 5000, waitingPapers: 0, openRows: 5 });
    // open 08:00–17:00, and somebody paid after closing
    expect(hours.map(({ hour }) => hour)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18]);
    expect(hours.filter(({ receipts }) => receipts > 0)).toEqual([
      { hour: 7, receipts: 1, amountSen: 2500 },
      { hour: 18, receipts: 1, amountSen: 2500 },
    ]);
  });

  it('draws the hours of a period, and none on a holiday or weekend', async () => {
    const fasting = { name: 'Ramadan', from: '2026-11-23', to: '2026-11-30' };
    const hours = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, spans: [{ from: '08:30', to: '12:30' }] }));
    test = await openTestCounter({
      clock: handClock('2026-11-23T07:00'),
      office: { hourPeriods: [{ ...fasting, hours }] },
    });
    test.as('supervisor');
    const drawn = async () => (await home()).hours.map(({ hour }) => hour);
    expect(await drawn()).toEqual([8, 9, 10, 11, 12]);
    const holiday = { key: randomUUID(), date: '2026-11-24', name: 'Cuti Peristiwa', states: 'MY-03' };
    await test.must('calendar.add', { ...holiday, source: 'gazette', reference: '', confirm: true });
    test.clock.set('2026-11-24T09:00');
    expect(await drawn()).toEqual([]);
    // Kelantan rests on Friday, whatever the hours say
    test.clock.set('2026-11-27T09:00');
    expect(await drawn()).toEqual([]);
  });

  it('counts papers that wait', async () => {
    test = await openTestCounter();
    const { outage } = await openOutage(test);
    await test.counter.prints.stop();
    await test.must('cases.issue', aCase(outage));
    expect((await home()).figures.waitingPapers).toBe(2);
  });
});
