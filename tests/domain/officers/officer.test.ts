import { describe, expect, it } from 'vitest';
import { waitAfterFailures, type Role } from '../../../domain/officers/officer';
import { checkSecret } from '../../../domain/officers/secret';
import { codeOf } from '../expect-result';

const common = (pin: string): [Role, string, string] => ['clerk', pin, 'secret-common'];
const weak = (secret: string): [Role, string, string] => ['supervisor', secret, 'secret-common'];

describe('secrets', () => {
  it.each<[Role, string, string]>([
    ['clerk', '', 'pin-too-short'],
    ['clerk', '48213', 'pin-too-short'],
    ['clerk', '482135', 'accepted'],
    ['clerk', '48213a', 'pin-digits'],
    ['clerk', 'a', 'pin-digits'],
    ['clerk', '123456', 'secret-common'],
    ['clerk', '654321', 'secret-common'],
    ['clerk', '567890', 'secret-common'],
    ['clerk', '098765', 'secret-common'],
    ['clerk', '000000', 'secret-common'],
    ['clerk', '121212', 'secret-common'],
    ['clerk', '123123', 'secret-common'],
    ['clerk', '112233', 'secret-common'],
    ['clerk', '124356', 'accepted'],
    ['clerk', '000001', 'secret-common'],
    ['clerk', '777377', 'secret-common'],
    ['clerk', '112358', 'secret-common'],
    ['clerk', '850101', 'secret-common'],
    ['clerk', '010185', 'secret-common'],
    ['clerk', '31081957', 'secret-common'],
    ['clerk', '19570831', 'secret-common'],
    ['clerk', '48\u200B\u200B21', 'pin-too-short'],
    ['clerk', '123185', 'secret-common'],
    ['clerk', '850101035012', 'secret-common'],
    ['clerk', '48\u3164\u280021', 'pin-too-short'],
    ...[
      '445566',
      '987789',
      '131415',
      '147369',
      '159357',
      '753951',
      '789123',
      '135792',
      '246813',
      '123454',
    ].map(common),
    ...['990099', '198506', '062026', '147896', '192837', '142857', '852456', '85010103', '１２３４５６'].map(
      common,
    ),
    ...['300685', '850630', '311285', '007007', '1122334455', '123654', '258852'].map(common),
    ['clerk', '٤٨٢١٣٥', 'pin-digits'],
    ...['1qaz2wsx3edc', 'zaq12wsxcde3', '!QAZ2wsx#EDC', 'asdf1234qwer', '1q2w3e4r5t6y', 'poiuytrewq'].map(
      weak,
    ),
    ...['K02Kaunter1', 'MRS-KB-2026!', 'Kota Bharu 02', '850101-03-5012', 'S850101035012'].map(weak),
    ...['November2026', '31Ogos1957!', 'Jumaat2026!', 'abcdefgh12', '0987654321q', 'aaaaaaaaab'].map(weak),
    ...[
      'Pahang２０２６！',
      'P a h a n g 2 0 2 6',
      'pass\u200Bword12',
      'kata laluan saya',
      'Mahkamah-Rendah',
    ].map(weak),
    ['supervisor', 'k7#Qm2xP9v', 'accepted'],
    ['supervisor', 'Rahsia-Panjang-22', 'accepted'],
    ['clerk', '519374', 'accepted'],
    ['supervisor', 'Pahang2026!', 'secret-common'],
    ['supervisor', 'P4h4ng-2026!', 'secret-common'],
    ['supervisor', 'PahangPahang', 'secret-common'],
    ['supervisor', 'Kuantan Syariah 1', 'secret-common'],
    ['supervisor', 'Siti-Aminah-85', 'secret-own-name'],
    ['supervisor', 'binti Hassan 1985', 'secret-own-name'],
    ['supervisor', 'PY01-PY01-PY01', 'secret-own-name'],
    ['supervisor', 'siti tangga batu hijau', 'accepted'],
    ['supervisor', '2026 Kuala-Lumpur', 'secret-common'],
    ['supervisor', 'P@ssw0rd2026', 'secret-common'],
    ['supervisor', 'ninechars\u200B\u2060', 'secret-too-short'],
    ['administrator', 'pahang batu hijau', 'accepted'],
    ['supervisor', '482135', 'secret-too-short'],
    ['supervisor', 'ninechars', 'secret-too-short'],
    ['supervisor', 'password123', 'secret-common'],
    ['supervisor', 'Password12!', 'secret-common'],
    ['supervisor', 'abcdefghij', 'secret-common'],
    ['supervisor', '1234567890', 'secret-common'],
    ['supervisor', 'aaaaaaaaaaaa', 'secret-common'],
    ['administrator', 'kaunter siaga', 'secret-common'],
    ['administrator', 'tangga batu hijau', 'accepted'],
    ['administrator', '😀😀🙂😁😂🤣', 'secret-too-short'],
  ])('%s %j: %s', (role, secret, code) => {
    const at = ['MRS-KB', 'Mahkamah Rendah Syariah Kota Bharu', 'K02'];
    const owner = { code: 'PY01', name: 'Siti Aminah binti Hassan', at };
    expect(codeOf(checkSecret(role, secret, owner))).toBe(code);
  });
});

it('makes the next try wait longer, up to a quarter of an hour', () => {
  const seconds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((failures) => waitAfterFailures(failures) / 1000);
  expect(seconds).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});
