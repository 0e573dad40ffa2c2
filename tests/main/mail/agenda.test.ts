import { afterEach, expect, it } from 'vitest';
import { smtpMailer } from '../../../main/devices/smtp';
import { handClock, type TestCounter } from '../../helpers/counter';
import { authority, openPostOffice, PASSWORD, serverAt, type PostOffice } from '../../helpers/mail-server';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';
import { until } from './post-office';

let test: TestCounter | undefined;
let office: PostOffice | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});

const lines = async () =>
  (await test!.must('home.agenda', {})).lines
    .filter(({ kind }) => kind.startsWith('mail-'))
    .map(({ kind, values, to }) => ({ kind, count: values['count'], to }));

/** An AP outage in force, with so many applicants to write to. */
async function inForce(addresses: readonly string[]): Promise<string> {
  const clock = test!.clock;
  const outage = await apOutage(test!, '2026-11-23T08:00');
  for (const [at, address] of addresses.entries())
    await test!.must('applicants.add', {
      ...{ key: crypto.randomUUID(), name: `Syarikat ${at} Contoh`, number: `20200100001${at}` },
      ...{ phones: [], permits: ['import'], systems: ['AP'], dataDate: '', addresses: [address] },
      ...{ source: 'counter', reference: '' },
    });
  clock.set('2026-11-23T11:05');
  test!.counter.gate.pass();
  return outage;
}

it('tells of an e-mail that goes by hand until it is confirmed', async () => {
  test = await openSkei({ clock: handClock('2026-11-23T08:10') });
  const outage = await inForce(['satu@contoh.example.my', 'dua@contoh.example.my']);
  const { id } = await writeNotice(test, outage, 'first');
  expect(await lines()).toEqual([{ kind: 'mail-by-hand', count: 2, to: `/notices/${id}` }]);
  const { batch } = await test.must('mail.of', { origin: 'notice', id });
  test.clock.set('2026-11-23T11:40');
  await test.must('mail.confirmByHand', {
    batch: batch!.id,
    sentLocal: '2026-11-23T11:35',
    reference: 'Peti mel 3',
  });
  expect(await lines()).toEqual([]);
});

it('tells of what is in doubt and what was refused, and no more once somebody settled it', async () => {
  office = await openPostOffice();
  office.conduct = (address) =>
    address.startsWith('hilang')
      ? { at: 'after-end' }
      : address.startsWith('tolak')
        ? { at: 'recipient', answer: '550 5.1.1 no such mailbox' }
        : undefined;
  const mailer = smtpMailer({ ca: [authority.ca], connectMs: 5_000, silenceMs: 20_000 });
  test = await openSkei({ clock: handClock('2026-11-23T08:10'), devices: { mailer } });
  test.as('administrator');
  await test.must('mail.saveSettings', { server: serverAt(office.port), password: PASSWORD });
  const outage = await inForce([
    'hilang@contoh.example.my',
    'tolak@contoh.example.my',
    'ok@contoh.example.my',
  ]);
  const { id } = await writeNotice(test, outage, 'first');
  const batch = async () => (await test!.must('mail.of', { origin: 'notice', id })).batch!;
  await until(async () => (await batch()).state === 'done');
  expect(await lines()).toEqual([
    { kind: 'mail-in-doubt', count: 1, to: `/mail/${id}?state=in-doubt` },
    { kind: 'mail-refused', count: 1, to: `/mail/${id}?state=refused` },
  ]);
  await test.must('mail.settleDoubt', {
    batch: (await batch()).id,
    chosen: { state: 'in-doubt' },
    reference: 'pelayan: Q1',
  });
  expect((await lines()).map(({ kind }) => kind)).toEqual(['mail-refused']);
});
