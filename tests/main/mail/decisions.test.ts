import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isHeaderText, isMailAddress } from '../../../domain/mail/mail';
import { composeMail } from '../../../main/call/compose-mail';
import { differing } from '../../helpers/projections';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { openPostOffice, PASSWORD, serverAt, type PostOffice } from '../../helpers/mail-server';
import { addressOf, journalText, openSender, queue, settled, standingOf, until } from './post-office';

let office: PostOffice | undefined;
let test: TestCounter | undefined;
afterEach(async () => {
  await test?.dispose();
  await office?.close();
  test = office = undefined;
});
const batchOf = async (notice: string) =>
  (await test!.must('mail.of', { origin: 'notice', id: notice })).batch!;

describe('what an officer decides', () => {
  it('of one in doubt: sent again by decision alone, with the same Message-ID; or settled as sent', async () => {
    office = await openPostOffice();
    office.conduct = (_address, time) => (time === 1 ? { at: 'after-end' } : undefined);
    test = await openSender(office.port);
    const notice = queue(test, 2);
    await settled(test, notice);
    expect(standingOf(test, notice)).toMatchObject({ inDoubt: 2, accepted: 0 });
    const { id: batch } = await batchOf(notice);
    const { rows } = await test.must('mail.batch', { batch, state: 'in-doubt', search: '' });
    const [first, second] = rows.map(({ id }) => id);
    await test.must('mail.settleDoubt', { batch, chosen: { messages: [first!] }, reference: 'pelayan: Q1' });
    await test.must('mail.sendAgain', { batch, chosen: { state: 'in-doubt' }, reason: 'tidak sampai' });
    await until(() => standingOf(test!, notice).accepted === 2);
    const to = (n: number) => office!.letters.filter((letter) => letter.to === addressOf(n));
    expect([to(1).length, to(2).length]).toEqual([1, 2]);
    const ids = to(2).map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)![1]);
    expect(ids[0]).toBe(ids[1]);
    for (const chosen of [{ messages: [second!] }, { state: 'in-doubt' as const }])
      expect(await test.call('mail.sendAgain', { batch, chosen, reason: 'lagi' })).toMatchObject({
        error: { code: 'mail-state-wrong' },
      });
    expect(differing(test.counter.opened().reading())).toBeUndefined();
  });

  it('cancels what waits: it is never sent, can go by hand, and is confirmed with time and reference', async () => {
    test = await openSender(1);
    const notice = queue(test, [
      { address: addressOf(1), name: '=HYPERLINK("http://x")' },
      { address: addressOf(2), name: 'Syarikat "Dua", Sdn. Bhd.' },
    ]);
    const { id: batch } = await batchOf(notice);
    const folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
    expect(await test.call('mail.writeHandFile', { batch, folder })).toMatchObject({
      error: { code: 'mail-still-waits' },
    });
    await until(() => journalText(test!).includes('mail-server-away'));
    await test.must('mail.cancel', { batch, reason: 'pelayan mati' });
    expect(await batchOf(notice)).toMatchObject({ state: 'cancelled', forHand: 2, publishedAt: null });
    const { file, recipients } = await test.must('mail.writeHandFile', { batch, folder });
    expect([recipients, readdirSync(folder)]).toEqual([2, [`mel-${notice}.zip`]]);
    const content = readFileSync(file!, 'utf8');
    expect(content).toContain(`"'=HYPERLINK(""http://x"")","${addressOf(1)}"`);
    expect(content).toContain(`"Syarikat ""Dua"", Sdn. Bhd.","${addressOf(2)}"`);
    expect(content).toContain('X-Unsent: 1');
    for (const sentLocal of ['2026-11-22T09:30', '2026-11-21T08:30'])
      expect(await test.call('mail.confirmByHand', { batch, sentLocal, reference: 'x' })).toMatchObject({
        error: { code: 'mail-time-wrong' },
      });
    test.clock.forward(3_600_000);
    await test.must('mail.confirmByHand', {
      batch,
      sentLocal: '2026-11-22T09:10',
      reference: 'MITI 12/2026',
    });
    expect(standingOf(test, notice)).toMatchObject({
      ...{ state: 'hand-confirmed', reference: 'MITI 12/2026', publishedAt: '2026-11-22T01:10:00.000Z' },
    });
    expect(
      await test.call('mail.confirmByHand', { batch, sentLocal: '2026-11-22T09:10', reference: 'x' }),
    ).toMatchObject({
      error: { code: 'mail-confirmed-before' },
    });
  });

  it('without a mail server the notice goes by hand, whoever is to get it', async () => {
    test = await openTestCounter();
    test.as('clerk');
    const notice = queue(test, 3);
    expect(await test.must('mail.of', { origin: 'notice', id: notice })).toMatchObject({
      ready: false,
      batch: { state: 'by-hand', mode: 'hand', forHand: 3, counts: { waiting: 3 } },
    });
  });
});

describe('what could begin a header of its own', () => {
  it.each([
    ['a@b.my\r\nBcc: x@y.my', false],
    ['a@b.my>\r\nDATA', false],
    ['"a b"@b.my', false],
    ['a@b', false],
    ['a@b..my', false],
    ['a b@c.my', false],
    ['a@b.my, c@d.my', false],
    ['<a@b.my>', false],
    ['a\u0000@b.my', false],
    ['pemohon.satu+ap@syarikat-contoh.com.my', true],
  ])('address %j is %s', (address, good) => expect(isMailAddress(address)).toBe(good));

  it.each(['x\r\nBcc: y@z.my', 'x\ny', 'x\ry', 'x\u0000', 'x\u2028y', 'x\u0085y', 'x'.repeat(301)])(
    'text %j stands in no header',
    (text) => expect(isHeaderText(text)).toBe(false),
  );

  it('a subject with a line break queues nothing at all', () => {
    return openTestCounter().then((opened) => {
      test = opened;
      expect(() => queue(opened, 2, 'Notis\r\nBcc: semua@orang.my')).toThrow(RangeError);
      expect(opened.counter.opened().reading().all('SELECT id FROM mail_batches')).toEqual([]);
    });
  });

  it('a recipient with one is refused alone, the others get theirs', async () => {
    office = await openPostOffice();
    test = await openSender(office.port);
    const notice = queue(test, [
      { address: 'a@b.my\r\nRCPT TO:<mangsa@c.my>' },
      { address: addressOf(2), name: 'Baik\r\nBcc: mangsa@c.my' },
      { address: addressOf(3) },
    ]);
    await settled(test, notice);
    expect(standingOf(test, notice)).toMatchObject({ accepted: 1, refused: 2 });
    expect(office.asked).toEqual([addressOf(3)]);
    expect(office.letters[0]!.raw).not.toContain('mangsa');
  });

  it('is refused again at the last moment, whoever queued it', async () => {
    const server = serverAt(25);
    const mail = { messageId: '<1@x.my>', at: '2026-11-22T00:00:00.000Z' as never, address: 'a@b.my', name: '', subject: 's', text: 't', html: 'h' }; // prettier-ignore
    for (const change of [
      { subject: 'a\nb' },
      { name: 'a\r\nb' },
      { address: 'a@b.my\n' },
      { messageId: 'x\ny' },
    ])
      expect(() => composeMail(server, { ...mail, ...change })).toThrow(RangeError);
    expect((await composeMail(server, mail)).toString()).toContain('Subject: s');
  });

  it('no text makes the message read a file', async () => {
    const secret = join(mkdtempSync(join(tmpdir(), 'kaunter-unit-')), 'rahsia.txt');
    writeFileSync(secret, 'RAHSIA-FAIL');
    const html = { path: secret } as unknown as string;
    const mail = { messageId: '<1@x.my>', at: '2026-11-22T00:00:00.000Z' as never, address: 'a@b.my', name: '', subject: 's', text: 't', html }; // prettier-ignore
    const built = await composeMail(serverAt(25), mail).then(String, (error: Error) => error.message);
    expect(built).not.toContain(Buffer.from('RAHSIA-FAIL').toString('base64').slice(0, 12));
    expect(built).not.toContain('RAHSIA-FAIL');
  });
});

describe('the password', () => {
  it('stands in the vault alone: not in the register, the journal, a log or any answer', async () => {
    office = await openPostOffice();
    test = await openSender(office.port);
    const answers = [
      await test.must('mail.settings', {}),
      await test.must('mail.test', {}),
      await test.call('mail.saveSettings', { server: serverAt(office.port), password: `${PASSWORD}-lain` }),
      await test.call('mail.test', {}),
    ];
    expect(answers[0]).toMatchObject({ hasPassword: true });
    expect(answers[3]).toMatchObject({ error: { code: 'mail-auth-refused' } });
    queue(test, 3);
    await until(() => journalText(test!).includes('mail-auth-refused'));
    await test.close();
    const hay = [JSON.stringify(answers)];
    for (const entry of readdirSync(test.folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !entry.parentPath.endsWith('vault'))
        hay.push(readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    const forms = [
      PASSWORD,
      Buffer.from(PASSWORD).toString('base64').slice(0, 20),
      createHash('sha256').update(PASSWORD).digest('hex'),
    ];
    for (const text of hay) for (const form of forms) expect(text.includes(form)).toBe(false);
    test = await openTestCounter({ folder: test.folder, clock: test.clock });
  });

  it('is never taken along to another host, port or user', async () => {
    test = await openSender(2525);
    for (const change of [
      { host: 'lain.example.my' },
      { port: 26 },
      { user: 'lain' },
      { security: 'starttls' as const },
    ])
      expect(
        await test.call('mail.saveSettings', { server: { ...serverAt(2525), ...change }, password: null }),
      ).toMatchObject({ error: { code: 'mail-password-needed' } });
    await test.must('mail.saveSettings', {
      server: serverAt(2525, { fromName: 'Nama baharu' }),
      password: null,
    });
  });

  it('neither password nor address stands in the journal', async () => {
    office = await openPostOffice();
    office.conduct = (address) =>
      address === addressOf(1)
        ? { at: 'recipient', answer: `550 5.1.1 <${addressOf(1)}> unknown` }
        : undefined;
    test = await openSender(office.port);
    const notice = queue(test, 3);
    await settled(test, notice);
    const journal = journalText(test);
    expect(journal).toContain('refused');
    expect(journal).not.toMatch(/pemohon|Syarikat|@|tergendala/);
  });
});
