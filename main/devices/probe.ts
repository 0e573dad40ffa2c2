/**
 * One look at a system's address. The name is resolved once, every address it stands for is checked, and connections
 * go in turn to the very addresses that were checked, so that a name that changes its mind meanwhile leads nowhere else. No
 * redirects are followed, TLS is verified, and nothing is read beyond the headers.
 */
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, isIP } from 'node:net';
import { isForbiddenAddress, readProbeAddress, type ProbeTarget } from '../../domain/systems/probe-address';
import type { Seen } from '../../domain/systems/watch';
import type { Prober } from '../call/devices';

export interface ProbeMeans {
  /** Every address that a name stands for. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly forbidden: (address: string) => boolean;
  /** Certificates of authorities beside the system's own, for a ministry that has one. */
  readonly ca?: string;
}

const HEADERS_MOST = 16 * 1024;

const resolveByDns = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** A prober with these means; without any, the one that counters use. */
export function makeProber(means: Partial<ProbeMeans> = {}): Prober {
  const full: ProbeMeans = { resolve: resolveByDns, forbidden: isForbiddenAddress, ...means };
  return async ({ kind, address, timeoutSeconds }) => {
    const target = readProbeAddress(kind, address);
    if (!target.ok) return { ok: false, why: 'address-wrong' };
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), timeoutSeconds * 1000);
    try {
      return await Promise.race([
        look(target.value, full, stop.signal, timeoutSeconds * 1000),
        whenStopped(stop.signal),
      ]);
    } finally {
      clearTimeout(timer);
      // whatever is still under way ends here
      stop.abort();
    }
  };
}

const whenStopped = (signal: AbortSignal): Promise<Seen> =>
  new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve({ ok: false, why: 'timeout' }), { once: true }),
  );

async function look(
  target: ProbeTarget,
  means: ProbeMeans,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Seen> {
  let addresses: readonly string[];
  try {
    addresses = isIP(target.host) ? [target.host] : await means.resolve(target.host);
  } catch {
    return { ok: false, why: 'name-unknown' };
  }
  // one bad address among good ones is a name that somebody plays with
  if (addresses.some((address) => means.forbidden(address))) return { ok: false, why: 'address-forbidden' };
  if (addresses.length === 0) return { ok: false, why: 'name-unknown' };
  return inTurn(target, addresses, means, signal, timeoutMs / addresses.length);
}

/**
 * Each address a name stands for, in its order, until one answers, whatever it says: a way that leads nowhere, such as
 * IPv6 in an office without it, does not make a system that stands unreachable. Each has an equal share of the
 * time, so that one that says nothing leaves some for the others.
 */
async function inTurn(
  target: ProbeTarget,
  addresses: readonly string[],
  means: ProbeMeans,
  signal: AbortSignal,
  shareMs: number,
): Promise<Seen> {
  let seen: Seen = { ok: false, why: 'timeout' };
  for (const [at, address] of addresses.entries()) {
    if (signal.aborted) return { ok: false, why: 'timeout' };
    const left = addresses.length - at - 1;
    const patience = left === 0 ? signal : AbortSignal.any([signal, AbortSignal.timeout(shareMs)]);
    const looking =
      target.kind === 'tcp' ? knock(target, address, patience) : ask(target, address, means, patience);
    seen = await Promise.race([looking, whenStopped(patience)]);
    if (seen.ok || wasAnswered(seen)) return seen;
  }
  return seen;
}

/** A status is an answer of the system itself, not of the way to it. */
const wasAnswered = (seen: Seen): boolean =>
  !seen.ok && (seen.why === 'redirect' || seen.why.startsWith('status-'));

/** Whether anybody takes the connection. */
function knock({ port }: ProbeTarget, address: string, signal: AbortSignal): Promise<Seen> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const end = (seen: Seen): void => {
      socket.destroy();
      resolve(seen);
    };
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    socket.once('connect', () => end({ ok: true }));
    socket.once('error', (error) => end({ ok: false, why: whyOf(error) }));
  });
}

/** Whether it answers with a status of 2xx; 401 and 403 too, since somebody stands at the door. */
function ask(target: ProbeTarget, address: string, means: ProbeMeans, signal: AbortSignal): Promise<Seen> {
  const { host, port, secure, path } = target;
  const shown = host.includes(':') ? `[${host}]` : host;
  const options: RequestOptions & { servername?: string; ca?: string } = {
    host: address,
    port,
    path,
    method: 'GET',
    agent: false,
    signal,
    maxHeaderSize: HEADERS_MOST,
    headers: {
      host: port === (secure ? 443 : 80) ? shown : `${shown}:${port}`,
      accept: '*/*',
      connection: 'close',
    },
    // the certificate is of the name, whatever address was connected to
    ...(secure ? { servername: isIP(host) ? '' : host, ...(means.ca ? { ca: means.ca } : {}) } : {}),
  };
  return new Promise((resolve) => {
    const answered = (response: IncomingMessage): void => {
      const status = response.statusCode ?? 0;
      // the body is nobody's business here
      response.destroy();
      resolve(seenOf(status));
    };
    const asking = secure ? httpsRequest(options, answered) : httpRequest(options, answered);
    asking.once('error', (error) => resolve({ ok: false, why: whyOf(error) }));
    asking.end();
  });
}

function seenOf(status: number): Seen {
  if ((status >= 200 && status < 300) || status === 401 || status === 403) return { ok: true };
  return { ok: false, why: status >= 300 && status < 400 ? 'redirect' : `status-${status}` };
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  EPIPE: 'connection-reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
  HPE_HEADER_OVERFLOW: 'answer-malformed',
};

function whyOf(error: Error & { code?: string }): string {
  const code = error.code ?? '';
  if (CODES[code]) return CODES[code];
  if (code.startsWith('HPE_')) return 'answer-malformed';
  if (/CERT|TLS|SSL|SIGNED|ISSUER|ALTNAME/.test(code)) return 'tls-refused';
  return 'connection-failed';
}
