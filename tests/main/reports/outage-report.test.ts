/**
 * An outage of the licences from its report to its closing, with two updates of which one is late, worked by hand:
 * Thursday 19 November 2026, Kuala Lumpur, 08:00–17:00. Down since 08:15, in force at 11:15, updates every four working hours.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handClock, type TestCounter } from '../../helpers/counter';
import { openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
let outage: string;
const clock = handClock('2026-11-19T08:30');

/** Nothing is sent from here: the mailbox and the portal officer say when they had published it. */
async function tellByHand(at: { email: string; portal: string }, kind: 'first' | 'update' | 'restoration') {
  const { id } = await writeNotice(test, outage, kind);
  const { batch } = await test.must('mail.of', { origin: 'notice', id });
  const steps = [
    {
      at: at.email,
      say: () =>
        test.must('mail.confirmByHand', { batch: batch!.id, sentLocal: at.email, reference: 'Peti mel 7' }),
    },
    {
      at: at.portal,
      say: () =>
        test.must('notices.confirmChannel', {
          id,
          channel: 'portal',
          atLocal: at.portal,
          reference: 'Portal 1182',
        }),
    },
  ];
  for (const step of steps.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    clock.set(step.at);
    await step.say();
  }
}

beforeAll(async () => {
  test = await openSkei({ clock });
  test.as('supervisor');
  await test.must('applicants.add', {
    key: randomUUID(),
    name: 'Syarikat Contoh Sdn. Bhd.',
    number: '200204320621',
    phones: [],
    permits: ['import'],
    systems: ['AP'],
    addresses: ['ap@contoh.example'],
    dataDate: '2026-11-01',
    source: 'counter',
    reference: '',
  });
  ({ id: outage } = await test.must('outages.report', {
    key: randomUUID(),
    system: 'AP',
    startedLocal: '2026-11-19T08:15',
    toldBy: 'BPM',
    toldHow: 'telephone',
    note: '',
  }));
  clock.set('2026-11-19T11:15');
  test.counter.gate.pass();
  const { systems } = await test.must('systems.list', {});
  expect(systems.find(({ code }) => code === 'AP')).toMatchObject({
    thresholdHours: 3,
    updateHours: 4,
    noticeHours: 1,
  });
  await tellByHand({ email: '2026-11-19T11:20', portal: '2026-11-19T11:40' }, 'first');
  // due 15:40, four working hours after the portal, the later of the two
  clock.set('2026-11-19T15:30');
  await tellByHand({ portal: '2026-11-19T15:32', email: '2026-11-19T15:36' }, 'update');
  // 1 h 24 min are left of that day: due on Friday at 10:36
  clock.set('2026-11-20T10:40');
  await tellByHand({ email: '2026-11-20T11:00', portal: '2026-11-20T11:14' }, 'update');
  clock.set('2026-11-20T14:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-20T13:45', toldBy: 'BPM' });
  await tellByHand({ email: '2026-11-20T14:05', portal: '2026-11-20T14:10' }, 'restoration');
});
afterAll(() => test.dispose());

describe('the times of an outage of the licences', () => {
  it('are those worked by hand', async () => {
    const { times } = await test.must('reports.times', { outage });
    const notices = times.filter(({ id }) => id.startsWith('notice-') || id.startsWith('owed-'));
    expect(
      notices.map(({ whatEn, dueAt, doneAt, verdict, late }) => [whatEn, dueAt, doneAt, verdict, late]),
    ).toEqual([
      // the counter's own channel was never shown: the first notice is told on all three (S0.3)
      ['First notice', '2026-11-19T04:15:00.000Z', null, 'missed', null],
      ['Update notice', '2026-11-19T07:40:00.000Z', '2026-11-19T07:36:00.000Z', 'kept', 0],
      ['Update notice', '2026-11-20T02:36:00.000Z', '2026-11-20T03:14:00.000Z', 'late', 38],
      ['Restoration notice', '2026-11-20T06:45:00.000Z', null, 'waiting', null],
    ]);
  });

  it('stand in the report as PDF and workbook, whole or not at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
    const { files } = await test.must('reports.save', { outage, folder });
    expect(files).toHaveLength(2);
    expect(readdirSync(folder).toSorted()).toEqual([...files].toSorted());
    const book = readFileSync(
      join(
        folder,
        files.find((name) => name.endsWith('.xlsx'))!,
      ),
    );
    const text = Object.entries(unzipSync(book))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
      .join('');
    for (const part of ['Notis kemas kini', 'Peti mel 7', 'BPM', 'lewat']) expect(text).toContain(part);
    const pdf = readFileSync(
      join(
        folder,
        files.find((name) => name.endsWith('.pdf'))!,
      ),
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuses a folder that cannot be written, and an outage that is only reported', async () => {
    expect(await test.call('reports.save', { outage, folder: '/proc/none' })).toMatchObject({
      error: { code: 'folder-unusable' },
    });
    test.as('supervisor');
    const { id } = await test.must('outages.report', {
      key: randomUUID(),
      system: 'IGFMAS',
      startedLocal: '2026-11-20T14:00',
      toldBy: 'JANM',
      toldHow: 'telephone',
      note: '',
    });
    expect(await test.call('reports.print', { key: randomUUID(), outage: id })).toMatchObject({
      error: { code: 'outage-state-wrong' },
    });
    expect(await test.call('reports.times', { outage: 'G000000-AAAA' })).toMatchObject({
      error: { code: 'outage-unknown' },
    });
  });

  it('goes to the printer as a paper of its own, a further one as SALINAN', async () => {
    const first = await test.must('reports.print', { key: randomUUID(), outage });
    const second = await test.must('reports.print', { key: randomUUID(), outage });
    expect([first.paper.copy, second.paper.copy]).toEqual([0, 1]);
    expect(first.paper).toMatchObject({ kind: 'outage-report', number: outage, size: 'A4' });
  });
});
