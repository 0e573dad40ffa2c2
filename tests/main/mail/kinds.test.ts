import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import type { MailOrigin, MailRecipientKind } from '../../../domain/mail/kinds';
import { takeBack } from '../../../main/features/mail/letters/call-off';
import { mailStanding } from '../../../main/features/mail/mail-standing';
import { queueMail } from '../../../main/features/mail/letters/queue-mail';
import type { TestCounter } from '../../helpers/counter';
import { openPostOffice, type PostOffice } from '../../helpers/mail-server';
import { openSender, until } from './post-office';

const GONE = 'tiada@syarikat.example.my';
const THERE = 'ada@syarikat.example.my';

let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

/** An applicant of the directory whose mailbox does not exist. */
async function known(): Promise<string> {
  office = await openPostOffice();
  office.conduct = (address) =>
    address === GONE ? { at: 'recipient', answer: `550 5.1.1 <${GONE}> User unknown` } : undefined;
  test = await openSender(office.port, { office: { kind: 'skei', courts: [] } });
  test.as('supervisor');
  const { id } = await test.must('applicants.add', {
    ...{ key: randomUUID(), name: 'Syarikat Tiada', number: '200204320621', phones: [], permits: ['import'] },
    ...{ systems: ['AP'], addresses: [GONE], dataDate: '2026-11-01', source: 'mailbox', reference: 'UJIAN' },
  });
  return id;
}

const send = (origin: MailOrigin, kind: MailRecipientKind, id: string): string =>
  test!.counter.opened().write({ actor: 'P002' }, (tx) =>
    queueMail(tx, {
      ...{ origin, subject: 'Surat / Letter', text: 'x', html: '<p>x</p>', officer: 'P002' },
      recipients: [GONE, THERE].map((address) => ({ kind, id, name: 'Contoh', address })),
    }),
  );
const standing = (origin: MailOrigin) => mailStanding(test!.counter.opened().reading(), origin)!;
const sent = (origin: MailOrigin) => until(() => standing(origin).state === 'done');
const bounced = () =>
  test!.counter
    .opened()
    .reading()
    .all<{ address: string }>("SELECT address FROM applicant_addresses WHERE bounced <> ''")
    .map(({ address }) => address);

it('a letter of another kind goes the same way, and an address that was typed is nobody’s to mark', async () => {
  await known();
  const origin: MailOrigin = { kind: 'test', id: 'U1' };
  const batch = send(origin, 'typed', '');
  await sent(origin);
  expect(standing(origin)).toMatchObject({ accepted: 1, refused: 1 });
  expect(office!.letters.map(({ to }) => to)).toEqual([THERE]);
  expect(bounced()).toEqual([]);
  expect((await test!.must('mail.of', { origin: 'test', id: 'U1' })).batch).toMatchObject({ id: batch });
  expect((await test!.must('mail.of', { origin: 'notice', id: 'U1' })).batch).toBeNull();
});

it('what the server says of an applicant’s mailbox reaches whoever keeps applicants, whatever the letter is for', async () => {
  const origin: MailOrigin = { kind: 'test', id: 'U2' };
  send(origin, 'applicant', await known());
  await sent(origin);
  expect(bounced()).toEqual([GONE]);
});

it('an origin that takes itself back is not sent again, and nobody is given its file', async () => {
  await known();
  const origin: MailOrigin = { kind: 'test', id: 'U3' };
  const batch = send(origin, 'typed', '');
  await sent(origin);
  const back = { officer: 'P002', reason: 'Tersilap' };
  test!.counter.opened().write({ actor: 'P002' }, (tx) => takeBack(tx, origin, back));
  const again = { key: randomUUID(), batch, chosen: { state: 'refused' as const }, reason: 'x' };
  expect(await test!.call('mail.sendAgain', again)).toMatchObject({ error: { code: 'mail-state-wrong' } });
  expect((await test!.must('mail.of', { origin: 'test', id: 'U3' })).batch!.forHand).toBe(0);
});
