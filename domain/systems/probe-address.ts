/** Where a probe may look: the address as typed, and the addresses that a name stands for (never ourselves, never the link). */
import { fail, ok, type Result } from '../result';

export interface ProbeTarget {
  readonly kind: 'http' | 'tcp';
  /** TLS with its certificate verified. */
  readonly secure: boolean;
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
  /** Path and query, for http. */
  readonly path: string;
}

/** Reads `https://host[:port]/path` or `host:port`. No user names, no other schemes. */
export function readProbeAddress(
  kind: 'http' | 'tcp',
  address: string,
): Result<ProbeTarget, { code: 'probe-address-wrong' }> {
  if (kind === 'tcp' && address.includes('://')) return fail('probe-address-wrong');
  let url: URL;
  try {
    // a scheme that knows no default port: each must be written
    url = new URL(kind === 'tcp' ? `http://${address}` : address);
  } catch {
    return fail('probe-address-wrong');
  }
  const secure = url.protocol === 'https:';
  if ((!secure && url.protocol !== 'http:') || url.username || url.password || !url.hostname)
    return fail('probe-address-wrong');
  if (kind === 'tcp' && (url.pathname !== '/' || url.search || url.hash || !/:\d+$/.test(address)))
    return fail('probe-address-wrong');
  return ok({
    kind,
    secure,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    // an http address's own port is left out by URL
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: kind === 'http' ? `${url.pathname}${url.search}` : '',
  });
}

/** Whether a resolved address may be connected to: not this machine, not the link, not a cloud's metadata, nobody's group. */
export function isForbiddenAddress(address: string): boolean {
  const four = fourOf(address);
  if (four) return isForbiddenFour(four);
  const eight = eightOf(address);
  // what cannot be read is not connected to
  if (!eight) return true;
  if (isTunnel(eight)) return true;
  const inner = innerFour(eight);
  if (inner) return isForbiddenFour(inner);
  const [first = 0] = eight;
  if (eight.slice(0, 7).every((part) => part === 0)) return true; // :: and ::1
  if ((first & 0xffc0) === 0xfe80 || (first & 0xffc0) === 0xfec0) return true; // link, old site
  if ((first & 0xff00) === 0xff00) return true; // groups
  return eight.join(':') === [0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254].join(':'); // metadata
}

function isForbiddenFour([a, b, c, d]: readonly [number, number, number, number]): boolean {
  if (a === 0 || a === 127 || a >= 224) return true; // here, loopback, groups, reserved, broadcast
  if (a === 169 && b === 254) return true; // link, and the metadata of most clouds
  return a === 100 && b === 100 && c === 100 && d === 200; // metadata
}

function fourOf(text: string): [number, number, number, number] | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts as [number, number, number, number];
}

/** The eight groups of an IPv6 address; undefined where it is none. */
function eightOf(text: string): number[] | undefined {
  let plain = text.split('%')[0] ?? '';
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (tail) {
    const four = fourOf(tail[2] ?? '');
    if (!four) return undefined;
    const [a, b, c, d] = four;
    plain = `${tail[1] ?? ''}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  }
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const groups = (half: string | undefined) => (half ? half.split(':') : []);
  const [left, right] = [groups(halves[0]), groups(halves[1])];
  const gap = 8 - left.length - right.length;
  if (halves.length === 1 ? gap !== 0 : gap < 1) return undefined;
  const all = [...left, ...Array.from({ length: halves.length === 1 ? 0 : gap }, () => '0'), ...right];
  return all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? all.map((group) => parseInt(group, 16))
    : undefined;
}

/** Teredo (2001::/32) and locally used translation (64:ff9b:1::/48): an address within may be anybody's, ours too. */
const isTunnel = ([a, b, c]: readonly number[]): boolean =>
  (a === 0x2001 && b === 0) || (a === 0x64 && b === 0xff9b && c === 1);

/** An IPv4 address inside an IPv6 one: mapped, compatible, translated (64:ff9b::/96), 6to4. */
function innerFour(eight: readonly number[]): [number, number, number, number] | undefined {
  const at = (index: number): [number, number, number, number] => {
    const [high = 0, low = 0] = eight.slice(index, index + 2);
    return [high >> 8, high & 255, low >> 8, low & 255];
  };
  const zeros = (from: number, to: number) => eight.slice(from, to).every((part) => part === 0);
  if (zeros(0, 5) && (eight[5] === 0xffff || (eight[5] === 0 && eight[6] !== 0))) return at(6);
  if (zeros(0, 4) && eight[4] === 0xffff && eight[5] === 0) return at(6);
  if (eight[0] === 0x64 && eight[1] === 0xff9b && zeros(2, 6)) return at(6);
  return eight[0] === 0x2002 ? at(1) : undefined;
}
