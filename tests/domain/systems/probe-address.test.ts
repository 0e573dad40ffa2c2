import { describe, expect, it } from 'vitest';
import { isForbiddenAddress, readProbeAddress } from '../../../domain/systems/probe-address';
import { codeOf, valueOf } from '../expect-result';

describe('the address of a probe', () => {
  it.each([
    [
      'http',
      'https://esyariah.gov.my/masuk?x=1',
      { secure: true, host: 'esyariah.gov.my', port: 443, path: '/masuk?x=1' },
    ],
    ['http', 'http://10.1.2.3:8080', { secure: false, host: '10.1.2.3', port: 8080, path: '/' }],
    ['http', 'https://[2001:db8::1]/', { secure: true, host: '2001:db8::1', port: 443, path: '/' }],
    ['tcp', 'igfmas.gov.my:3200', { host: 'igfmas.gov.my', port: 3200 }],
    ['tcp', '[2001:db8::1]:80', { host: '2001:db8::1', port: 80 }],
    // other ways of writing an IPv4 address become plain, and are seen for what they are
    ['http', 'http://2130706433/', { host: '127.0.0.1' }],
    ['http', 'http://0x7f.1/', { host: '127.0.0.1' }],
  ] as const)('%s %s', (kind, text, expected) => {
    expect(valueOf(readProbeAddress(kind, text))).toMatchObject(expected);
  });

  it.each([
    ['http', 'esyariah.gov.my'],
    ['http', 'ftp://esyariah.gov.my/'],
    ['http', 'file:///etc/passwd'],
    ['http', 'https://nama:rahsia@esyariah.gov.my/'],
    ['tcp', 'igfmas.gov.my'],
    ['tcp', 'https://igfmas.gov.my:443'],
    ['tcp', 'igfmas.gov.my:3200/laluan'],
    ['tcp', 'igfmas.gov.my:99999'],
  ] as const)('%s %s is none', (kind, text) => {
    expect(codeOf(readProbeAddress(kind, text))).toBe('probe-address-wrong');
  });
});

describe('an address that may not be connected to', () => {
  it.each([
    ['127.0.0.1', '127.9.9.9', '0.0.0.0', '169.254.169.254', '169.254.1.1', '224.0.0.1', '255.255.255.255', '100.100.100.200'],
    ['::1', '::', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1', 'fd00:ec2::254'],
    // IPv4 inside IPv6: mapped, written both ways, compatible, translated, 6to4
    ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::127.0.0.1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '64:ff9b:1::7f00:1', '64:ff9b:1:a01:2:300::', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '0:0:0:0:0:ffff:127.0.0.1'],
    // what cannot be read
    ['', 'esyariah.gov.my', '1.2.3', '1.2.3.256', ':::1', '1:2:3:4:5:6:7', '2001:db8::g'],
  ])('%s', (...addresses) => {
    for (const address of addresses) expect(isForbiddenAddress(address), address).toBe(true);
  }); // prettier-ignore

  it('is none of the network’s own', () => {
    for (const address of ['10.1.2.3', '172.16.0.9', '192.168.1.1', '100.64.0.1', '8.8.8.8', '2001:db8::1', '2001:1::1', '64:ff9b:2::1', 'fd12::1', '::ffff:10.1.2.3', '64:ff9b::a01:203', '2002:0a01:0203::'])
      expect(isForbiddenAddress(address), address).toBe(false);
  }); // prettier-ignore
});
