import { describe, expect, it } from 'vitest';
import { waitAfterFailures, type Role } from '../../../domain/officers/officer';
import { checkSecret } from '../../../domain/officers/secret';
import { codeOf } from '../expect-result';

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
    const owner = { code: 'PY01', name: 'Siti Aminah binti Hassan' };
    expect(codeOf(checkSecret(role, secret, owner))).toBe(code);
  });
});

it('makes the next try wait longer, up to a quarter of an hour', () => {
  const seconds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((failures) => waitAfterFailures(failures) / 1000);
  expect(seconds).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});
