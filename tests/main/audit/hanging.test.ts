/** Nothing outside can hang the counter or its closing: each talk has one deadline for all of it, however it dribbles. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { runWithin } from '../../../main/devices/run-within';
import { smtpMailer, type SmtpOptions } from '../../../main/devices/smtp';
import type { OutgoingMail } from '../../../main/call/devices';
import { openTestCounter } from '../../helpers/counter';
import { instant } from '../../helpers/instant';
import { serverAt } from '../../helpers/mail-server';
import { queue, until } from '../mail/post-office';

/** Said a letter at a time, without an end: the line is never silent, and nothing is ever said. */
function dribble(socket: Socket): void {
  const timer = setInterval(() => socket.write('2'), 5);
  socket.once('close', () => clearInterval(timer));
}

/** What a server says to each line that it is sent; `dribble` from there on. */
type Script = Readonly<Record<string, string>>;
const GOOD: Script = {
  greeting: '220 contoh', EHLO: '250 contoh', MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go on', '.': '250 taken', RSET: '250 ok',
}; // prettier-ignore

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
});

/** A real server on this PC that dribbles at one word of the talk; answers its port. */
async function dribblingAt(word: string): Promise<number> {
  const answer = (socket: Socket, said: string): void => {
    if (said === word) dribble(socket);
    else if (GOOD[said]) socket.write(`${GOOD[said]}\r\n`);
  };
  server = createServer((socket) => {
    sockets.add(socket);
    let inData = false;
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n').filter(Boolean)) {
        if (inData && line !== '.') continue;
        const said = line === '.' ? '.' : (line.split(/[ :]/)[0] ?? '');
        inData = said === 'DATA' && word !== 'DATA';
        answer(socket, said);
      }
    });
    answer(socket, 'greeting');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const at = (port: number) => serverAt(port, { security: 'plain', user: '', host: '127.0.0.1' });
/** Silence is allowed for longer than any test waits: the deadline alone may end it. */
const patient = (options: SmtpOptions) => smtpMailer({ silenceMs: 600_000, connectMs: 600_000, ...options });
const mail: OutgoingMail = {
  ...{ messageId: '<1@contoh>', from: 'a@contoh.my', address: 'b@contoh.my', name: 'B' },
  ...{ subject: 'Notis', text: 'Teks', html: '<p>Teks</p>', at: instant('2026-11-22T00:30:00.000Z') },
};

describe('a mail server that dribbles', () => {
  it.each(['greeting', 'EHLO'])('its %s is left when the time for opening is over', async (word) => {
    const opened = await patient({ openMs: 150 }).open(at(await dribblingAt(word)), '');
    expect(opened).toMatchObject({ ok: false, trouble: 'mail-server-away' });
  });

  it.each([
    ['MAIL', 'held'],
    ['RCPT', 'held'],
    ['DATA', 'held'],
    ['.', 'in-doubt'],
  ])('its answer to %s leaves the message %s when its time is over', async (word, kind) => {
    const opened = await patient({ messageMs: 150 }).open(at(await dribblingAt(word)), '');
    if (!opened.ok) throw new Error(opened.reply);
    expect(await opened.session.send(mail)).toMatchObject({ kind });
    expect(opened.session.usable()).toBe(false);
  });

  it.each(['greeting', '.'])('at its %s holds up no closing', async (word) => {
    const port = await dribblingAt(word);
    const mailer = patient({ openMs: 600_000, messageMs: 600_000 });
    const test = await openTestCounter({ devices: { mailer } });
    onTestFinished(() => rmSync(test.folder, { recursive: true, force: true }));
    test.as('administrator');
    await test.must('mail.saveSettings', { server: at(port), password: null });
    queue(test, 1);
    await until(() => sockets.size > 0);
    await test.close();
  });
});

it('closing ends within its own deadline though a printer never answers (property 18)', async () => {
  let asked = false;
  const never = {
    list: () => Promise.resolve([{ name: 'HP', description: '', isDefault: true, state: 'ready' as const }]),
    handOver: () => {
      asked = true;
      return new Promise<never>(() => undefined);
    },
  };
  const test = await openTestCounter({ devices: { spooler: never }, closingMs: 200 });
  onTestFinished(() => rmSync(test.folder, { recursive: true, force: true }));
  test.as('administrator');
  const { printers, receiptSize } = await test.must('settings.get', {});
  await test.must('settings.savePrinters', { printers: { ...printers, A4: 'HP' }, receiptSize });
  await test.must('papers.testPage', { key: randomUUID(), size: 'A4' });
  await until(() => asked);
  await test.close();
});

it('a program that leaves a child with its output open is ended with it when its time is over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaunter-lp-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lp = join(folder, 'lp');
  writeFileSync(lp, '#!/bin/sh\necho begun\nsleep 600 &\necho $! > "$0.pid"\nwait\n');
  chmodSync(lp, 0o755);
  expect(await runWithin(300, lp, [])).toEqual({
    code: undefined,
    stdout: 'begun\n',
    stderr: '',
    missing: false,
  });
});
