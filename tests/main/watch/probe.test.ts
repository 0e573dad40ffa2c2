import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isForbiddenAddress } from '../../../domain/systems/probe-address';
import { makeProber, type ProbeMeans } from '../../../main/devices/probe';
import { certificate } from './certificate';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
const http = (listener: RequestListener) => listening(createHttp(listener));

/** The tests' servers stand on loopback: here alone it may be connected to, and names lead there. */
const here = (more: Partial<ProbeMeans> = {}) =>
  makeProber({ forbidden: () => false, resolve: () => Promise.resolve(['127.0.0.1']), ...more });
const ask = (port: number, path = '/', prober = here()) =>
  prober({ kind: 'http', address: `http://sistem.contoh:${port}${path}`, timeoutSeconds: 5 });
const failed = (why: string) => ({ ok: false, why });

describe('a probe by HTTP', () => {
  it('w01: tries each address of a name in turn: one that leads nowhere does not make the system unreachable', async () => {
    const port = await http((_, response) => response.writeHead(200).end());
    const two = here({ resolve: () => Promise.resolve(['2001:db8::10', '127.0.0.1']) });
    expect(await ask(port, '/', two)).toEqual({ ok: true });
    const neither = here({ resolve: () => Promise.resolve(['2001:db8::10', '127.0.0.2']) });
    expect(await ask(port, '/', neither)).toEqual(failed('connection-refused'));
  });

  it('leaves time for the next address, however short it is: one that says nothing takes its share alone', async () => {
    const port = await http((_, response) => response.writeHead(200).end());
    const silent = createTcp(() => undefined);
    await new Promise<void>((resolve) => silent.listen(port, '127.0.0.2', resolve));
    const two = here({ resolve: () => Promise.resolve(['127.0.0.2', '127.0.0.1']) });
    const asked = { kind: 'http' as const, address: `http://sistem.contoh:${port}/`, timeoutSeconds: 1 };
    expect(await two(asked)).toEqual({ ok: true });
    silent.close();
  });

  it('takes the first answer for the system’s own: what it says is not asked of another address', async () => {
    let asked = 0;
    const port = await http((_, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    const two = here({ resolve: () => Promise.resolve(['127.0.0.1', '127.0.0.1']) });
    expect(await ask(port, '/', two)).toEqual(failed('status-503'));
    expect(asked).toBe(1);
  });

  it('takes a good status for an answer, and a guarded door too', async () => {
    for (const status of [200, 204, 401, 403]) {
      const port = await http((_, response) => response.writeHead(status).end());
      expect(await ask(port), String(status)).toEqual({ ok: true });
    }
    const broken = await http((_, response) => response.writeHead(503).end());
    expect(await ask(broken)).toEqual(failed('status-503'));
  });

  it('w12: asks for the path by its name, and follows no redirect: it says so, be it to a door of its own', async () => {
    const asked: string[] = [];
    const elsewhere = await http((_, response) => {
      asked.push('followed');
      response.end();
    });
    const port = await http((request, response) => {
      asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
      response.writeHead(302, { location: `http://127.0.0.1:${elsewhere}/` }).end();
    });
    expect(await ask(port, '/masuk?x=1')).toEqual(failed('redirect'));
    expect(asked).toEqual([`sistem.contoh:${port}/masuk?x=1`]);
  });

  it('reads nothing beyond the headers of an endless answer', async () => {
    let written = 0;
    const ended = Promise.withResolvers<true>();
    const port = await http((_, response) => {
      response.writeHead(200);
      const pour = (): void => {
        if (response.destroyed) return;
        written += 65_536;
        if (response.write(Buffer.alloc(65_536))) setImmediate(pour);
        else response.once('drain', pour);
      };
      response.once('close', () => ended.resolve(true));
      pour();
    });
    expect(await ask(port)).toEqual({ ok: true });
    // the server is told to stop: what it poured meanwhile stayed in the system's own buffers
    await ended.promise;
    expect(written).toBeLessThan(64 * 1024 * 1024);
  });

  it('gives up on a server that is slow at any place', async () => {
    const silent = await listening(createTcp());
    const dripping = await listening(createTcp((socket) => void socket.write('HTTP/1.1 200 OK\r\nx-a: ')));
    const prober = here();
    for (const port of [silent, dripping])
      expect(
        await prober({ kind: 'http', address: `http://sistem.contoh:${port}/`, timeoutSeconds: 0.2 }),
      ).toEqual(failed('timeout'));
    const lost = here({ resolve: () => new Promise(() => undefined) });
    expect(await lost({ kind: 'http', address: 'http://sistem.contoh/', timeoutSeconds: 0.1 })).toEqual(
      failed('timeout'),
    );
  });

  it('says what went wrong: reset, refused, nonsense, endless headers, no such name', async () => {
    const reset = await listening(createTcp((socket) => void socket.resetAndDestroy()));
    expect(await ask(reset)).toEqual(failed('connection-reset'));
    const nonsense = await listening(createTcp((socket) => void socket.end('SELAMAT DATANG\r\n\r\n')));
    expect(await ask(nonsense)).toEqual(failed('answer-malformed'));
    const headers = await listening(
      createTcp((socket) => void socket.write(`HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(100_000)}`)),
    );
    expect(await ask(headers)).toEqual(failed('answer-malformed'));
    const server = createTcp();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await ask(port)).toEqual(failed('connection-refused'));
    const nameless = here({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await ask(80, '/', nameless)).toEqual(failed('name-unknown'));
  });

  it('believes no certificate that nobody vouches for, or that is of another name', async () => {
    const own = certificate('sistem.contoh');
    const answering = async ({ key, cert }: { key: string; cert: string }) =>
      listening(createHttps({ key, cert }, (_, response) => response.end()));
    const look = (port: number, ca?: string) =>
      here(ca ? { ca } : {})({ kind: 'http', address: `https://sistem.contoh:${port}/`, timeoutSeconds: 5 });
    const port = await answering(own);
    expect(await look(port)).toEqual(failed('tls-refused'));
    expect(await look(port, own.cert)).toEqual({ ok: true });
    const other = certificate('lain.contoh');
    expect(await look(await answering(other), other.cert)).toEqual(failed('tls-refused'));
  });
});

describe('a probe by TCP', () => {
  it('knocks, and leaves without a word', async () => {
    const heard: Buffer[] = [];
    const port = await listening(createTcp((socket) => void socket.on('data', (data) => heard.push(data))));
    const look = (at: number) => here()({ kind: 'tcp', address: `sistem.contoh:${at}`, timeoutSeconds: 5 });
    expect(await look(port)).toEqual({ ok: true });
    expect(heard).toEqual([]);
    const server = createTcp();
    const gone = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await look(gone)).toEqual(failed('connection-refused'));
  });
});

describe('where no probe goes', () => {
  it.each([
    'http://127.0.0.1:PORT/', 'http://localhost:PORT/', 'http://[::1]:PORT/', 'http://[::ffff:127.0.0.1]:PORT/',
    'http://2130706433:PORT/', 'http://169.254.169.254/latest/meta-data/', 'http://0.0.0.0:PORT/',
  ])('%s', async (address) => {
    let reached = false;
    const port = await http((_, response) => {
      reached = true;
      response.end();
    });
    const seen = await makeProber()({
      kind: 'http',
      address: address.replace('PORT', String(port)),
      timeoutSeconds: 5,
    });
    expect(seen).toEqual(failed('address-forbidden'));
    expect(reached).toBe(false);
  }); // prettier-ignore

  it('a name that stands for a bad address among good ones', async () => {
    const prober = makeProber({ resolve: () => Promise.resolve(['10.1.2.3', '127.0.0.1']) });
    expect(await ask(80, '/', prober)).toEqual(failed('address-forbidden'));
  });

  it('a name that changes its mind: the address that was checked is the one connected to', async () => {
    let reached = 0;
    const port = await http((_, response) => {
      reached += 1;
      response.end();
    });
    const answers = [['127.0.0.2'], ['127.0.0.1']];
    let asked = 0;
    const prober = makeProber({
      // 127.0.0.2 is the honest address here: nobody listens there
      forbidden: (address) => address !== '127.0.0.2' && isForbiddenAddress(address),
      resolve: () => Promise.resolve(answers[asked++] ?? []),
    });
    expect(await ask(port, '/', prober)).toEqual(failed('connection-refused'));
    expect([asked, reached]).toEqual([1, 0]);
    expect(await ask(port, '/', prober)).toEqual(failed('address-forbidden'));
    expect(reached).toBe(0);
  });
});
