import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { differing } from '../../helpers/projections';
import { handClock, type TestCounter } from '../../helpers/counter';
import { makeAuthority } from '../../helpers/certificate';
import { openPostOffice, PASSWORD, serverAt, type PostOffice } from '../../helpers/mail-server';
import { addressOf, journalText, openSender, queue, settled, standingOf, until } from './post-office';

const MINUTE = 60_000;
let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

const counts = (notice: string) => {
  const { accepted, delayed, refused, inDoubt, waiting } = standingOf(test!, notice);
  return { accepted, delayed, refused, inDoubt, waiting };
};
const NONE = { accepted: 0, delayed: 0, refused: 0, inDoubt: 0, waiting: 0 };
const hold = async (notice: string) =>
  (await test!.must('mail.of', { origin: 'notice', id: notice })).batch!.hold;
const forward = (milliseconds: number) => {
  test!.clock.forward(milliseconds);
  test!.counter.mail.wake();
};
/** Long enough for the outbox to have done what it should not do. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 150));
/** The queue says nothing that the official events do not say. */
const sameAsEvents = () => expect(differing(test!.counter.opened().reading())).toBeUndefined();

describe('a notice to several applicants', () => {
  it('is one message each, over TLS, accepted with the server’s own words', async () => {
    office = await openPostOffice();
    test = await openSender(office.port);
    const notice = queue(test, 7);
    await settled(test, notice);
    expect(standingOf(test, notice)).toMatchObject({ state: 'done', recipients: 7, accepted: 7, waiting: 0 });
    expect(office.letters.map(({ to }) => to).sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map(addressOf));
    const { raw } = office.letters.find(({ to }) => to === addressOf(3))!;
    expect(raw).toContain('To: Syarikat Contoh 3 <pemohon3@syarikat.example.my>');
    expect(raw).toContain('multipart/alternative');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).not.toContain('pemohon4');
    const { batch } = await test.must('mail.of', { origin: 'notice', id: notice });
    const { rows } = await test.must('mail.batch', {
      batch: batch!.id,
      state: 'accepted',
      search: 'CONTOH 3',
    });
    expect(rows).toMatchObject([{ address: addressOf(3), tries: 1, last: { event: 'accepted', code: 250 } }]);
    expect(rows[0]!.last!.reply).toMatch(/queued as Q\d/);
    sameAsEvents();
  });

  it('asked for again, or with an address twice, is sent once', async () => {
    office = await openPostOffice();
    test = await openSender(office.port);
    const notice = queue(test, [{ address: addressOf(1) }, { address: addressOf(1).toUpperCase() }]);
    await settled(test, notice);
    expect(office.letters).toHaveLength(1);
    expect(standingOf(test, notice).recipients).toBe(1);
  });

  it('is published at the last first try, once each was tried and one accepted (S0.5)', async () => {
    office = await openPostOffice();
    office.conduct = (address, time) =>
      address === addressOf(2) && time < 3 ? { at: 'recipient', answer: '451 4.7.1 Greylisted' } : undefined;
    test = await openSender(office.port);
    const notice = queue(test, 3);
    await until(() => counts(notice).delayed === 1 && counts(notice).accepted === 2);
    const published = test.counter.clock.now();
    expect(standingOf(test, notice)).toMatchObject({ state: 'sending', publishedAt: published });
    forward(MINUTE);
    // heard by the server is not yet noted here
    const asked = () => office!.asked.filter((address) => address === addressOf(2)).length;
    await until(() => asked() === 2 && counts(notice).delayed === 1);
    forward(5 * MINUTE);
    await until(() => counts(notice).accepted === 3);
    expect(standingOf(test, notice)).toMatchObject({ state: 'done', publishedAt: published });
    sameAsEvents();
  });
});

describe('what a server says of one recipient', () => {
  it('greylisting delays that one alone, 1 minute, then 5; no sooner', async () => {
    office = await openPostOffice();
    office.conduct = (address, time) =>
      address === addressOf(2) && time < 3 ? { at: 'recipient', answer: '451 4.7.1 Greylisted' } : undefined;
    test = await openSender(office.port);
    const notice = queue(test, 4);
    await until(() => counts(notice).accepted === 3 && counts(notice).delayed === 1);
    const asked = () => office!.asked.filter((address) => address === addressOf(2)).length;
    forward(MINUTE - 1);
    await pause();
    expect(asked()).toBe(1);
    forward(1);
    await until(() => asked() === 2 && counts(notice).delayed === 1);
    forward(4 * MINUTE);
    await pause();
    expect(asked()).toBe(2);
    forward(MINUTE);
    await until(() => counts(notice).accepted === 4);
    expect(office.countOf(addressOf(2))).toBe(1);
  });

  it('4xx at the end of the data delays, 5xx there or at the recipient refuses, and the rest is accepted', async () => {
    office = await openPostOffice();
    office.conduct = (address, time) => {
      if (address === addressOf(1) && time === 1)
        return { at: 'data', answer: '452 4.3.1 Insufficient storage' };
      if (address === addressOf(2)) return { at: 'data', answer: '554 5.6.0 Message refused' };
      return address === addressOf(3) ? { at: 'recipient', answer: '550 5.1.1 User unknown' } : undefined;
    };
    test = await openSender(office.port);
    const notice = queue(test, 6);
    await until(() => counts(notice).waiting === 0);
    expect(counts(notice)).toEqual({ ...NONE, accepted: 3, delayed: 1, refused: 2 });
    forward(MINUTE);
    await until(() => counts(notice).accepted === 4);
    expect(standingOf(test, notice).state).toBe('done');
    expect([office.countOf(addressOf(1)), office.countOf(addressOf(2))]).toEqual([1, 0]);
    const { batch } = await test.must('mail.of', { origin: 'notice', id: notice });
    const { rows } = await test.must('mail.batch', { batch: batch!.id, state: 'refused', search: '' });
    expect(rows.map(({ last }) => [last!.stage, last!.code])).toEqual([
      ['data', 554],
      ['recipient', 550],
    ]);
  });

  it('dropped after the data: in doubt, never sent again by itself, not after days nor a restart', async () => {
    office = await openPostOffice();
    office.conduct = (address, time) =>
      address === addressOf(2) && time === 1 ? { at: 'after-end' } : undefined;
    test = await openSender(office.port);
    const notice = queue(test, 5);
    await settled(test, notice);
    expect(counts(notice)).toEqual({ ...NONE, accepted: 4, inDoubt: 1 });
    forward(60 * MINUTE);
    await pause();
    const { folder, clock } = test;
    await test.close();
    test = await openSender(office.port, { folder, clock });
    forward(48 * 60 * MINUTE);
    await pause();
    expect(counts(notice)).toEqual({ ...NONE, accepted: 4, inDoubt: 1 });
    expect(office.countOf(addressOf(2))).toBe(1);
    sameAsEvents();
  });

  it('dropped before the end of the data: certainly not accepted, so it is sent again, once', async () => {
    office = await openPostOffice();
    office.conduct = (address, time) =>
      address === addressOf(2) && time === 1 ? { at: 'before-end' } : undefined;
    test = await openSender(office.port);
    // larger than what the line takes at once, so that the server can drop it in the middle
    const notice = queue(test, 3, undefined, 'baris panjang sekali\n'.repeat(60_000));
    await until(() => counts(notice).waiting === 0);
    expect(counts(notice)).toEqual({ ...NONE, accepted: 2, delayed: 1 });
    forward(MINUTE);
    await until(() => counts(notice).accepted === 3);
    expect(office.countOf(addressOf(2))).toBe(1);
  });
});

describe('a server that takes nothing', () => {
  it('whose certificate is not believed gets nothing, and the queue says so', async () => {
    office = await openPostOffice();
    test = await openSender(office.port, { ca: makeAuthority('Orang lain').ca });
    const notice = queue(test, 3);
    await until(() => counts(notice).waiting === 3);
    await until(() => journalText(test!).includes('mail-tls-refused'));
    expect(await hold(notice)).toMatchObject({ code: 'mail-tls-refused' });
    expect(office.asked).toEqual([]);
    expect(counts(notice)).toEqual({ ...NONE, waiting: 3 });
    expect(await test.call('mail.test', {})).toMatchObject({ error: { code: 'mail-tls-refused' } });
  });

  it('that has no STARTTLS where it is required gets neither password nor message', async () => {
    office = await openPostOffice({ secure: false, disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
    test = await openSender(office.port, { server: { security: 'starttls' } });
    const notice = queue(test, 2);
    await until(() => journalText(test!).includes('mail-tls-refused'));
    expect(counts(notice)).toEqual({ ...NONE, waiting: 2 });
    expect(office.asked).toEqual([]);
  });

  it('STARTTLS is used where it is set, and its protocol told', async () => {
    office = await openPostOffice({ secure: false });
    test = await openSender(office.port, { server: { security: 'starttls' } });
    expect(await test.must('mail.test', {})).toEqual({ protocol: expect.stringMatching(/^TLSv1\.[23]$/) });
    const notice = queue(test, 2);
    await settled(test, notice);
    expect(office.letters).toHaveLength(2);
  });

  it('an open line is used only inside the office’s network, and takes no name', async () => {
    office = await openPostOffice({ secure: false, disabledCommands: ['AUTH', 'STARTTLS'] });
    test = await openSender(office.port, { server: { security: 'plain', user: '' } });
    const notice = queue(test, 2);
    await settled(test, notice);
    expect(office.letters).toHaveLength(2);
    const server = serverAt(office.port, { security: 'plain' });
    expect(await test.call('mail.saveSettings', { server, password: PASSWORD })).toMatchObject({
      error: { code: 'input-invalid', fields: [{ path: 'server.user', code: 'mail-plain-user' }] },
    });
  });

  it('refuses the password: everything waits, nothing is in doubt; the right one frees it', async () => {
    office = await openPostOffice();
    test = await openSender(office.port);
    await test.must('mail.saveSettings', { server: serverAt(office.port), password: 'salah-sama-sekali' });
    const notice = queue(test, 3);
    await until(() => journalText(test!).includes('mail-auth-refused'));
    expect(counts(notice)).toEqual({ ...NONE, waiting: 3 });
    await test.must('mail.saveSettings', { server: serverAt(office.port), password: PASSWORD });
    await settled(test, notice);
    expect(counts(notice)).toEqual({ ...NONE, accepted: 3 });
  });

  it('refuses the sender: no recipient is blamed for it', async () => {
    office = await openPostOffice({
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('5.7.1 Sender not allowed'), { responseCode: 550 })),
    });
    test = await openSender(office.port);
    const notice = queue(test, 4);
    await until(() => journalText(test!).includes('mail-sender-refused'));
    await until(() => counts(notice).waiting + counts(notice).delayed === 4);
    expect(counts(notice)).toMatchObject({ accepted: 0, refused: 0, inDoubt: 0 });
    expect(standingOf(test, notice).publishedAt).toBeNull();
  });

  it('is away for an hour: the queue waits longer each time and says so, then sends each once', async () => {
    office = await openPostOffice();
    const { port } = office;
    await office.close();
    test = await openSender(port, { clock: handClock() });
    const notice = queue(test, 20);
    await until(() => journalText(test!).includes('mail-server-away'));
    expect(counts(notice)).toEqual({ ...NONE, waiting: 20 });
    expect(await hold(notice)).toMatchObject({
      code: 'mail-server-away',
      nextTry: '2026-11-22T00:31:00.000Z',
    });
    for (const [minutes, next] of [
      [1, '2026-11-22T00:36:00.000Z'],
      [5, '2026-11-22T00:51:00.000Z'],
      [15, '2026-11-22T01:21:00.000Z'],
    ] as const) {
      forward(minutes * MINUTE);
      await until(async () => (await hold(notice))?.nextTry === next, `next try never became ${next}`);
    }
    office = await openPostOffice({}, port);
    forward(29 * MINUTE);
    await pause();
    expect(office.letters).toHaveLength(0);
    forward(MINUTE);
    await settled(test, notice);
    expect(office.letters).toHaveLength(20);
    expect(await hold(notice)).toBeNull();
    sameAsEvents();
  });

  it('a clock that jumps back sends nothing and loses nothing; set right, it goes on', async () => {
    office = await openPostOffice();
    office.conduct = (_address, time) =>
      time === 1 ? { at: 'recipient', answer: '450 4.2.0 Later' } : undefined;
    test = await openSender(office.port);
    const notice = queue(test, 2);
    await until(() => counts(notice).delayed === 2);
    test.clock.jump(-180 * MINUTE);
    forward(2 * MINUTE);
    await pause();
    expect([counts(notice).delayed, office.asked.length]).toEqual([2, 2]);
    test.clock.jump(180 * MINUTE);
    test.counter.mail.wake();
    await until(() => counts(notice).accepted === 2);
    expect(office.letters).toHaveLength(2);
  });

  it('gives up after the set time, and then tells no mailbox that it is at fault', async () => {
    test = await openSender(1, { server: { giveUpHours: 2 } });
    const notice = queue(test, 3);
    await until(() => journalText(test!).includes('mail-server-away'));
    forward(119 * MINUTE);
    await pause();
    expect(counts(notice)).toEqual({ ...NONE, waiting: 3 });
    forward(MINUTE);
    await until(() => counts(notice).refused === 3);
    expect(standingOf(test, notice)).toMatchObject({ state: 'done', publishedAt: null });
    // whom nobody answered for can still be told by hand
    expect((await test.must('mail.of', { origin: 'notice', id: notice })).batch!.forHand).toBe(3);
  });
});

describe('a drill', () => {
  it('writes files into its own folder and knows no server', async () => {
    office = await openPostOffice();
    const { drillDevices } = await import('../../../main/devices/drill-devices');
    const { testDevices } = await import('../../helpers/counter');
    const { smtpMailer } = await import('../../../main/devices/smtp');
    const { mkdtempSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
    const real = testDevices(folder, { mailer: smtpMailer({ ca: [] }) });
    test = await openSender(office.port, { folder, drill: true, devices: drillDevices(real, folder) });
    const notice = queue(test, 4);
    await settled(test, notice);
    expect(counts(notice)).toMatchObject({ accepted: 4 });
    expect(office.asked).toEqual([]);
    const files = readdirSync(join(folder, 'mel'));
    expect(files).toHaveLength(4);
    expect(readFileSync(join(folder, 'mel', files[0]!), 'utf8')).toContain('multipart/alternative');
  });
});
