/** Whom no letter reaches is told by telephone while the outage lasts, each call kept as proof (S0.3). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpMailer } from '../../../main/devices/smtp';
import { keepReach, reachOf } from '../../../main/features/applicants/calls/outage-reach';
import type { InputOf } from '../../../preload/contract/contract';
import { handClock, type HandClock, type TestCounter } from '../../helpers/counter';
import { authority, openPostOffice, PASSWORD, serverAt, type PostOffice } from '../../helpers/mail-server';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';
import { settled } from '../mail/post-office';

let office: PostOffice;
let test: TestCounter;
let clock: HandClock;
let outage: string;
beforeEach(async () => {
  clock = handClock('2026-11-23T08:10');
  office = await openPostOffice();
  const mailer = smtpMailer({ ca: [authority.ca], connectMs: 5_000, silenceMs: 20_000 });
  test = await openSkei({ clock, devices: { mailer } });
  test.as('administrator');
  await test.must('mail.saveSettings', { server: serverAt(office.port), password: PASSWORD });
  outage = await apOutage(test, '2026-11-23T08:00');
  clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
}, 60_000);
afterEach(async () => {
  await test.dispose();
  await office.close();
});

let made = 0;
const add = async (name: string, ...addresses: string[]): Promise<string> => {
  const number = `2005010${10_000 + ++made}`;
  const { id } = await test.must('applicants.add', {
    ...{ key: randomUUID(), name, number, phones: ['03-4477863'], permits: [], systems: ['AP'] },
    ...{ addresses, dataDate: '', source: 'counter', reference: '' },
  });
  return id;
};
const list = async (show?: 'open' | 'done') =>
  (await test.must('applicants.callList', { outage, ...(show && { show }) })).rows;
const called = (applicant: string, change: Partial<InputOf<'applicants.call'>> = {}) =>
  test.call('applicants.call', {
    ...{ key: randomUUID(), outage, applicant, number: '03-4477863', calledLocal: '2026-11-23T11:05' },
    ...{ outcome: 'reached', note: 'Notis pertama dibaca', ...change },
  });
const reach = () => reachOf(test.counter.opened().reading(), { id: outage, system: 'AP' });

describe('the call list of an outage', () => {
  it('holds whoever no letter reaches, each with why, and nobody else', async () => {
    const bounced = await add('B dipulangkan', 'b@contoh.example.my');
    await test.must('applicants.markBounced', { id: bounced, address: 'b@contoh.example.my', code: '5.1.1' });
    await add('A tanpa e-mel');
    await add('C ditolak', 'c@contoh.example.my');
    await add('E sampai', 'e@contoh.example.my');
    office.conduct = (address) =>
      address.startsWith('c@') ? { at: 'recipient', answer: '552 5.2.2 Mailbox full' } : undefined;
    const notice = await writeNotice(test, outage, 'first');
    await settled(test, notice.id);
    await add('D didaftarkan kemudian', 'd@contoh.example.my');
    expect((await list()).map(({ name, why }) => [name, why])).toEqual([
      ['A tanpa e-mel', 'no-email'],
      ['B dipulangkan', 'bounced'],
      ['C ditolak', 'refused'],
      ['D didaftarkan kemudian', 'added'],
    ]);
    expect(reach()).toEqual({ everyone: 5, email: 1, telephone: 0, pending: 0, none: 4 });
    // who shares an address that took the letter has it
    await add('E cawangan', 'E@contoh.example.my');
    expect(await list()).toHaveLength(4);
    // the next letter goes to whoever came later
    clock.set('2026-11-23T12:00');
    const update = await writeNotice(test, outage, 'update');
    await settled(test, update.id);
    expect((await list()).map(({ name }) => name)).not.toContain('D didaftarkan kemudian');
  });

  it('is worked off: tried again until told, with each call kept', async () => {
    const id = await add('A tanpa e-mel');
    expect(await called(id, { outcome: 'no-answer' })).toMatchObject({ ok: true });
    expect(await list('open')).toMatchObject([{ standing: 'again' }]);
    expect(await called(id, { outcome: 'wrong-number' })).toMatchObject({ ok: true });
    expect(await list('open')).toMatchObject([{ standing: 'wrong' }]);
    const line = async () =>
      (await test.must('home.agenda', {})).lines.find(({ kind }) => kind === 'tell-by-telephone');
    expect(await line()).toMatchObject({
      values: { count: 1, done: 0 },
      to: `/applicants/calls/${outage}`,
    });
    expect(await called(id, { outcome: 'left-word', number: '019 3599333' })).toMatchObject({ ok: true });
    const [told] = await list('done');
    expect(told?.calls.map(({ outcome, number }) => [outcome, number])).toEqual([
      ['no-answer', '03-4477863'],
      ['wrong-number', '03-4477863'],
      ['left-word', '019-3599333'],
    ]);
    expect(await line()).toBeUndefined();
    expect(reach()).toEqual({ everyone: 1, email: 0, telephone: 1, pending: 0, none: 0 });
    expect(await called(id)).toMatchObject({ error: { code: 'call-made' } });
  });

  it('takes no call before the outage is in force, of somebody told, at a time to come, to what is no number', async () => {
    const id = await add('A tanpa e-mel');
    expect(await called(id, { calledLocal: '2026-11-23T11:06' })).toMatchObject({
      error: { code: 'time-in-future' },
    });
    expect(await called(id, { calledLocal: '2026-11-23T07:59' })).toMatchObject({
      error: { code: 'time-before-start' },
    });
    expect(await called(id, { number: 'abc' })).toMatchObject({ error: { code: 'phone-malformed' } });
    const told = await add('E sampai', 'e@contoh.example.my');
    expect(await called(told)).toMatchObject({ error: { code: 'call-not-needed' } });
  });

  it('is counted with the closing, whatever becomes of the directory afterwards', async () => {
    const id = await add('A tanpa e-mel');
    await called(id);
    const { counter } = test;
    counter.opened().write({ actor: 'P002' }, (tx) => keepReach(tx, { id: outage, system: 'AP' }));
    await add('B tanpa e-mel');
    expect(reach()).toEqual({ everyone: 1, email: 0, telephone: 1, pending: 0, none: 0 });
  });
});
