import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needSetting } from '../../../main/register/settings';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.clock.set('2026-11-22T09:00');
  test.as('supervisor');
});
afterEach(() => test.close());

const row = (number: string, more: Partial<InputOf<'cases.typeBookRow'>> = {}) => ({
  ...{ key: randomUUID(), asAtLocal: '2026-11-20T16:45', number, registeredOn: '2026-11-20' },
  ...{ caseTypeName: 'FASAKH', first: 'Aminah binti Contoh', firstId: '', second: 'Misal', secondId: '' },
  ...more,
});
const type = (number: string, more: Partial<InputOf<'cases.typeBookRow'>> = {}) =>
  test.must('cases.typeBookRow', row(number, more));
const lastOf = async (caseType: string) =>
  (await test.must('cases.numbers', {})).series.find(({ series }) => series.caseType === caseType)
    ?.lastOfficial;

describe('a cause book typed from paper', () => {
  it('is found row by row, and takes the last number along in whatever order it is typed', async () => {
    await type('03001-014-0125-2026');
    await type('03001-014-124/2026', { first: 'Salmah binti Misal' });
    expect(await lastOf('014')).toMatchObject({ serial: 125, source: 'cause-book-paper' });
    await test.counter.search.catchUp();
    const { hits } = await test.must('search.find', { text: 'Salmah binti Misal', after: null });
    expect(hits).toMatchObject([{ kind: 'printed-case', title: '03001-014-0124-2026' }]);
  });

  it('says the same of a row twice, and the newest of one that was typed anew', async () => {
    expect((await type('03001-014-0125-2026')).state).toBe('new');
    expect((await type('03001-014-0125-2026')).state).toBe('same');
    expect((await type('03001-014-0125-2026', { first: 'Aminah binti Misal' })).state).toBe('changed');
    const printed = await test.must('cases.printed', { id: '03001-014-2026-125' });
    expect(printed.first).toBe('Aminah binti Misal');
  });

  it.each([
    ['10100-014-0125-2026', {}, 'court-unknown'],
    ['tiga puluh', {}, 'case-number-malformed'],
    ['03001-014-0125-2027', {}, 'case-year-ahead'],
    ['03001-014-0125-2026', { registeredOn: '2026-11-21' }, 'registered-after-print'],
    ['03001-014-0125-2026', { asAtLocal: '2026-11-22T10:00' }, 'time-in-future'],
  ])('keeps nothing of %s %o: %s', async (number, more, code) => {
    expect(await test.call('cases.typeBookRow', row(number, more))).toMatchObject({ error: { code } });
    expect(await lastOf('014')).toBeUndefined();
  });

  it('that is older than the outage warns', async () => {
    await openOutage(test);
    test.as('supervisor');
    expect((await type('03001-014-0125-2026')).warnings).toEqual(['as-at-before-outage']);
    expect(await lastOf('014')).toMatchObject({ serial: 125, beforeOutage: true });
    await test.must('cases.setLastOfficial', {
      ...{ key: randomUUID(), series: { court: '03001', caseType: '014', year: 2026 }, serial: 126 },
      ...{ source: 'ict', toldBy: 'Puan Contoh, telefon', asAtLocal: '2026-11-22T08:30' },
    });
    expect(await lastOf('014')).toMatchObject({ toldBy: 'Puan Contoh, telefon', beforeOutage: false });
  });
});

describe('the reminder to print it', () => {
  const choose = async (bookEvery: 'day' | 'week' | undefined) => {
    test.as('administrator');
    const office = needSetting(test.counter.opened().reading(), 'office');
    const courts = office.courts.map(({ bookEvery: _former, ...court }) =>
      bookEvery ? { ...court, bookEvery } : court,
    );
    await test.must('settings.saveOffice', { office: { ...office, courts } });
    test.as('supervisor');
  };
  const reminder = async () =>
    (await test.must('home.agenda', {})).lines.find(({ kind }) => kind.startsWith('cause-book'));

  it('is due as often as the office chose after the newest book, and gone while the system is down', async () => {
    expect(await reminder()).toBeUndefined();
    await choose('day');
    expect(await reminder()).toMatchObject({ kind: 'cause-book-first' });
    await type('03001-014-0125-2026', { asAtLocal: '2026-11-22T08:30' });
    expect(await reminder()).toMatchObject({
      ...{ kind: 'cause-book-due', urgency: 'calm', dueAt: '2026-11-23T09:00:00.000Z' },
    });
    test.clock.set('2026-11-24T09:00');
    expect(await reminder()).toMatchObject({ urgency: 'late' });
    // what lies there on paper alone is a print, too
    const printed = { key: randomUUID(), court: '03001', printedLocal: '2026-11-24T08:45' };
    await test.must('cases.bookPrinted', printed);
    expect(await reminder()).toMatchObject({ urgency: 'calm', dueAt: '2026-11-25T09:00:00.000Z' });
    const ahead = { ...printed, key: randomUUID(), printedLocal: '2026-11-24T09:30' };
    expect(await test.call('cases.bookPrinted', ahead)).toMatchObject({ error: { code: 'time-in-future' } });
    const other = { ...printed, key: randomUUID(), court: '10100' };
    expect(await test.call('cases.bookPrinted', other)).toMatchObject({ error: { code: 'court-unknown' } });
    test.clock.set('2026-11-24T10:00');
    await openOutage(test);
    expect(await reminder()).toBeUndefined();
  });
});
