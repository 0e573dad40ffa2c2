/** Mail that could go out against somebody's word, or never: calling off in mid-sending, another epoch. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { differing } from '../../helpers/projections';
import type { TestCounter } from '../../helpers/counter';
import { openPostOffice, type PostOffice } from '../../helpers/mail-server';
import { apOutage, writeNotice } from '../../helpers/skei';
import { openSender, queue, settled, standingOf, until } from '../mail/post-office';
import { agreed } from '../approved';

const MINUTE = 60_000;
let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

const batchOf = async (notice: string) =>
  (await test!.must('mail.of', { origin: 'notice', id: notice })).batch!;
const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
/** Lets the outbox do in an instant whatever it would do in the next hours. */
async function hoursPass(): Promise<void> {
  for (let n = 0; n < 4; n++) {
    test!.clock.forward(61 * MINUTE);
    test!.counter.mail.wake();
    await pause();
  }
}
const sameAsEvents = () => expect(differing(test!.counter.opened().reading())).toBeUndefined();

/** A server that answers about recipients only when it is told to: everything is *sending* until then. */
async function slowPostOffice() {
  const waiting: (() => void)[] = [];
  let times = 0;
  office = await openPostOffice({
    onRcptTo: ({ address }, _session, done) => {
      office!.asked.push(address);
      if (++times > 3) return done(null);
      waiting.push(() => done(Object.assign(new Error('4.7.1 Greylisted'), { responseCode: 451 })));
    },
  });
  return {
    asked: (n: number) => until(() => waiting.length === n, 'the server was not asked'),
    later: () => {
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

it('cancelled while it is being sent: what the server puts off is not tried again', async () => {
  const server = await slowPostOffice();
  test = await openSender(office!.port);
  const notice = queue(test, 5);
  await server.asked(3);
  const { id: batch } = await batchOf(notice);
  expect(await test.must('mail.cancel', { batch, reason: 'notis silap' })).toEqual({ cancelled: 2 });
  server.later();
  await until(() => standingOf(test!, notice).waiting === 0);
  await hoursPass();
  expect(office!.letters).toEqual([]);
  expect(standingOf(test, notice)).toMatchObject({ state: 'cancelled', cancelled: 5, delayed: 0 });
  sameAsEvents();
});

it('cancelled when all of it is being sent: that is no reason to try again', async () => {
  const server = await slowPostOffice();
  test = await openSender(office!.port);
  const notice = queue(test, 3);
  await server.asked(3);
  const { id: batch } = await batchOf(notice);
  expect((await test.call('mail.cancel', { batch, reason: 'notis silap' })).ok).toBe(true);
  server.later();
  await until(() => standingOf(test!, notice).waiting === 0);
  await hoursPass();
  expect(office!.letters).toEqual([]);
  // once more there is nothing that could be called off
  expect(await test.call('mail.cancel', { batch, reason: 'lagi' })).toMatchObject({
    error: { code: 'mail-nothing-waits' },
  });
});

/** A notice of an outage of AP to so many applicants, from a counter of licences with that server. */
async function noticeTo(recipients: number) {
  test = await openSender(office!.port, { office: { kind: 'skei', courts: [] } });
  return noticeIn(test, recipients);
}

async function noticeIn(test: TestCounter, recipients: number) {
  test.as('supervisor');
  await test.must('applicants.add', {
    key: randomUUID(),
    name: 'Syarikat Contoh Sdn. Bhd.',
    number: '200204320621',
    phones: [],
    permits: ['import'],
    systems: ['AP'],
    addresses: Array.from({ length: recipients }, (_, n) => `ap${n + 1}@contoh.example`),
    dataDate: '2026-11-01',
    source: 'counter',
    reference: '',
  });
  return writeNotice(test, await apOutage(test, '2026-11-22T05:00'), 'first');
}

it('withdrawn while it is being sent: what the server puts off is not tried again, nor by anybody’s decision', async () => {
  const server = await slowPostOffice();
  const { id } = await noticeTo(3);
  await server.asked(3);
  await test!.must('notices.withdraw', { id, reason: 'notis silap' });
  server.later();
  await until(() => standingOf(test!, id).waiting === 0);
  await hoursPass();
  expect(office!.letters).toEqual([]);
  sameAsEvents();
});

it('withdrawn: nobody sends again what of it was refused or is in doubt', async () => {
  office = await openPostOffice();
  office.conduct = (address, time) =>
    time > 1
      ? undefined
      : address.startsWith('ap1')
        ? { at: 'after-end' }
        : { at: 'data', answer: '554 5.6.0 No' };
  const { id } = await noticeTo(2);
  await settled(test!, id);
  expect(standingOf(test!, id)).toMatchObject({ refused: 1, inDoubt: 1 });
  await test!.must('notices.withdraw', { id, reason: 'notis silap' });
  const { id: batch } = await batchOf(id);
  for (const state of ['refused', 'in-doubt'] as const)
    expect(await test!.call('mail.sendAgain', { batch, chosen: { state }, reason: 'lagi' })).toMatchObject({
      error: { code: 'mail-state-wrong' },
    });
  await hoursPass();
  expect(office.letters).toHaveLength(1);
});

it('withdrawn before the mailbox officer was given anything: there is no file of it any more', async () => {
  test = await openSender(1, { office: { kind: 'skei', courts: [] } });
  test.as('administrator');
  await test.must('mail.saveSettings', { server: null, password: null });
  const { id } = await noticeIn(test, 2);
  expect(await batchOf(id)).toMatchObject({ state: 'by-hand', forHand: 2 });
  const { id: batch } = await batchOf(id);
  await test.must('notices.withdraw', { id, reason: 'notis silap' });
  expect(await batchOf(id)).toMatchObject({ forHand: 0 });
  expect((await test.call('mail.writeHandFile', { batch, folder: test.folder })).ok).toBe(false);
});

it('sent again by decision after a restore: it goes out once, and is not in doubt for ever', async () => {
  office = await openPostOffice();
  office.conduct = (_address, time) => (time === 1 ? { at: 'after-end' } : undefined);
  test = await openSender(office.port);
  const notice = queue(test, 2);
  await settled(test, notice);
  expect(standingOf(test, notice)).toMatchObject({ inDoubt: 2 });
  test.clock.forward(MINUTE);
  test.as('supervisor');
  const { name } = await test.must('backups.make', {});
  test.clock.forward(MINUTE);
  await agreed(test, 'backups.restore', {
    path: join(test.folder, 'sandaran', name),
    recoveryCode: test.recoveryCode,
    reason: 'Cakera rosak',
  });
  test.clock.forward(MINUTE);
  test.as('supervisor');
  const { id: batch } = await batchOf(notice);
  await test.must('mail.sendAgain', { batch, chosen: { state: 'in-doubt' }, reason: 'tidak sampai' });
  await until(() => standingOf(test!, notice).accepted === 2, JSON.stringify(standingOf(test, notice)), 300);
  await hoursPass();
  expect(office.letters).toHaveLength(4);
  sameAsEvents();
});

it('whom the mailbox officer was given a file to write to, no server writes to as well', async () => {
  test = await openSender(1);
  const notice = queue(test, 2);
  // nobody takes anything for longer than the office waits
  test.clock.forward(25 * 60 * MINUTE);
  test.counter.mail.wake();
  await until(() => standingOf(test!, notice).refused === 2);
  const { id: batch } = await batchOf(notice);
  const folder = join(test.folder, 'mel');
  mkdirSync(folder);
  expect(await test.must('mail.writeHandFile', { batch, folder })).toMatchObject({ recipients: 2 });
  expect(
    await test.call('mail.sendAgain', { batch, chosen: { state: 'refused' }, reason: 'pelayan pulih' }),
  ).toMatchObject({ error: { code: 'mail-state-wrong' } });
});
