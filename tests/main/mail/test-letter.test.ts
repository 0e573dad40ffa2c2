/** A test message goes the way of every letter: whoever presses waits for no server, and sees what became of it. */
import { afterEach, expect, it } from 'vitest';
import type { TestCounter } from '../../helpers/counter';
import { openPostOffice, type PostOffice } from '../../helpers/mail-server';
import { addressOf, openSender, until } from './post-office';

let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

const letter = async () => (await test!.must('mail.testLetter', {})).letter;

it('is sent by the outbox once, and told in the words of the server', async () => {
  office = await openPostOffice();
  test = await openSender(office.port);
  test.as('administrator');
  expect(await letter()).toBeNull();
  await test.must('mail.sendTest', { to: addressOf(9) });
  await until(async () => (await letter())?.recipient.state === 'accepted');
  expect(await letter()).toMatchObject({
    batch: { origin: 'test', state: 'done', hold: null },
    recipient: { address: addressOf(9), tries: 1, last: { event: 'accepted', code: 250 } },
  });
  expect(office.letters.map(({ to }) => to)).toEqual([addressOf(9)]);
  expect(office.letters[0]!.raw).toContain('Auto-Submitted: auto-generated');
});

it('waits as every letter does where no server answers, and stands there after the next start', async () => {
  test = await openSender(1);
  test.as('administrator');
  await test.must('mail.sendTest', { to: addressOf(9) });
  await until(async () => (await letter())?.batch.hold?.code === 'mail-server-away');
  expect(await letter()).toMatchObject({ recipient: { state: 'waiting', tries: 0 } });
});

it('is of an address, where a server is set up', async () => {
  office = await openPostOffice();
  test = await openSender(office.port);
  test.as('administrator');
  expect(await test.call('mail.sendTest', { to: 'x' })).toMatchObject({
    error: { code: 'input-invalid', fields: [{ path: 'to', code: 'mail-address-malformed' }] },
  });
  await test.must('mail.saveSettings', { server: null, password: null });
  expect(await test.call('mail.sendTest', { to: addressOf(9) })).toMatchObject({
    error: { code: 'mail-not-ready' },
  });
});
