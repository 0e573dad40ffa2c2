import { BlockList, isIP } from 'node:net';

/** Networks that no router carries outside: loopback, private and link-local, of both families (RFC 1918, 4193, 3927). */
const INSIDE = new BlockList();
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv4');
INSIDE.addAddress('::1', 'ipv6');
INSIDE.addSubnet('fc00::', 7, 'ipv6');
INSIDE.addSubnet('fe80::', 10, 'ipv6');

/** Whether an IP address lies inside the office's own network: only there may a message go unencrypted. */
export function isInsideAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  const family = isIP(plain);
  return family !== 0 && INSIDE.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
