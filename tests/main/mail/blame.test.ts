/** Replies of real servers that speak of the office, not of a mailbox: nobody is refused for them, no address marked. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { TestCounter } from '../../helpers/counter';
import { openPostOffice, type PostOffice } from '../../helpers/mail-server';
import { openSender, queue, standingOf, until } from './post-office';

const MINUTE = 60_000;
let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

const OURS = 'satu@miti.example.my';
const SIX = [
  OURS,
  'dua@luar.example.com',
  'tiga@luar.example.com',
  'empat@lain.example.com',
  'lima@lain.example.com',
  'enam@jauh.example.com',
];

const hold = async (notice: string) =>
  (await test!.must('mail.of', { origin: 'notice', id: notice })).batch!.hold;
/** Each address as an applicant of the directory. */
async function applicants(addresses: readonly string[]): Promise<{ id: string; address: string }[]> {
  test!.as('supervisor');
  const added = [];
  for (const [at, address] of addresses.entries()) {
    const { id } = await test!.must('applicants.add', {
      ...{
        key: randomUUID(),
        name: `Syarikat ${at}`,
        number: `2002043206${10 + at}`,
        phones: [],
        permits: ['import'],
      },
      ...{
        systems: ['AP'],
        addresses: [address],
        dataDate: '2026-11-01',
        source: 'mailbox',
        reference: 'UJIAN',
      },
    });
    added.push({ id, address });
  }
  return added;
}
const open = () => openSender(office!.port, { office: { kind: 'skei', courts: [] } });
/** How many addresses of the directory are marked as gone. */
const marks = () =>
  test!.counter
    .opened()
    .reading()
    .one<{ n: number }>("SELECT count(*) AS n FROM applicant_addresses WHERE bounced <> ''").n;

async function mended(notice: string): Promise<void> {
  office!.conduct = () => undefined;
  for (let hour = 0; hour < 3 && standingOf(test!, notice).accepted < SIX.length; hour++) {
    test!.clock.forward(60 * MINUTE);
    test!.counter.mail.wake();
    await until(
      () => standingOf(test!, notice).waiting === 0 && standingOf(test!, notice).delayed === 0,
      'not all went out',
      400,
    ).catch(() => undefined);
  }
  expect(standingOf(test!, notice)).toMatchObject({ accepted: SIX.length, refused: 0 });
  for (const address of SIX) expect(office!.countOf(address)).toBe(1);
}

describe('what a server says of us', () => {
  it.each([
    [
      'm01: relaying, for all but the ministry',
      '554 5.7.1 <x@luar.example.com>: Relay access denied',
      [OURS],
    ],
    ['m02: relaying, without a status', '550 relay not permitted', []],
    [
      'm12: the sender (5.1.7)',
      '550 5.1.7 <kaunter@mahkamah.example.my>: Sender address rejected: undeliverable address',
      [],
    ],
    [
      'm13: a daily limit (5.1.90)',
      "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
      [],
    ],
    ['signing in', '530 5.7.57 Client was not authenticated to send anonymous mail', []],
    [
      'a block list',
      '554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org',
      [],
    ],
    ['SPF', '550 5.7.23 The message was rejected because of Sender Policy Framework violation', []],
    ['nothing at all', '550 Rejected', []],
    ['a policy, alike over several domains', '550 5.7.1 Rejected by policy', []],
  ] as const)(
    '%s: the queue is held, nobody refused, nothing published; later each gets one',
    async (_, answer, taken) => {
      office = await openPostOffice();
      office.conduct = (address) =>
        (taken as readonly string[]).includes(address) ? undefined : { at: 'recipient', answer };
      test = await open();
      const notice = queue(test, await applicants(SIX));
      await until(async () => (await hold(notice)) !== null, 'the queue was never held');
      expect(standingOf(test, notice)).toMatchObject({ refused: 0, publishedAt: null });
      expect(await hold(notice)).toMatchObject({
        code: answer.startsWith('530') ? 'mail-auth-refused' : 'mail-office-refused',
      });
      expect(marks()).toBe(0);
      await mended(notice);
    },
  );

  it('m03: a limit at the end of the data, from the second message on (property 19)', async () => {
    office = await openPostOffice();
    let first: string | undefined;
    office.conduct = (address) =>
      address === (first ??= address)
        ? undefined
        : { at: 'data', answer: '550 5.4.5 Daily user sending limit exceeded.' };
    test = await open();
    const notice = queue(test, await applicants(SIX));
    await until(async () => (await hold(notice)) !== null && standingOf(test!, notice).accepted === 1);
    expect(standingOf(test, notice)).toMatchObject({ accepted: 1, refused: 0, publishedAt: null });
    await mended(notice);
  });
});

describe('what a server says of a recipient', () => {
  it('m18: greylisted all: all wait, none published', async () => {
    office = await openPostOffice();
    office.conduct = () => ({ at: 'recipient', answer: '450 4.2.0 Greylisted' });
    test = await open();
    const notice = queue(test, await applicants(SIX));
    await until(() => standingOf(test!, notice).delayed === SIX.length);
    expect(standingOf(test, notice)).toMatchObject({ refused: 0, publishedAt: null });
    const before = test.counter.clock.now();
    await mended(notice);
    // published when most had it, not when they were first put off
    expect(standingOf(test, notice).publishedAt! > before).toBe(true);
  });

  it('one acceptance beside five mailboxes that are gone is no publication', async () => {
    office = await openPostOffice();
    office.conduct = (address) =>
      address === OURS ? undefined : { at: 'recipient', answer: '550 5.1.1 User unknown' };
    test = await open();
    const notice = queue(test, await applicants(SIX));
    await until(() => standingOf(test!, notice).waiting === 0);
    expect(standingOf(test, notice)).toMatchObject({ accepted: 1, refused: 5, publishedAt: null });
  });

  it('many mailboxes gone at once: a few are marked, the rest is left to a person', async () => {
    office = await openPostOffice();
    office.conduct = () => ({ at: 'recipient', answer: '550 5.1.1 User unknown' });
    test = await open();
    const many = Array.from({ length: 12 }, (_, at) => `a${at}@syarikat.example.my`);
    const notice = queue(test, await applicants(many));
    await until(() => standingOf(test!, notice).refused === many.length);
    expect(marks()).toBe(3);
  });
});
