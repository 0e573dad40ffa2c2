import { expect, test } from 'vitest';
import { newSigningKey, packageSigner } from '../../package/sign';
import { verifyPackage } from '../../package/verify-package';
import { codesAfter, edit, signed } from './alterations';
import { ownFolder, written } from './package-files';
import { key, sampleRegister } from './sample-register';

test('another key than the one that was asked for', async () => {
  const path = await written(sampleRegister(), await ownFolder());
  const other = packageSigner(newSigningKey()).publicKey;
  expect(await verifyPackage(path, { expectedKey: other })).toMatchObject({
    ok: false,
    signer: 'unknown',
    problems: [{ code: 'key-unexpected' }],
  });
});

test('a package made by another key is whole, but not from the counter, with or without a key to hold it against (property 11)', async () => {
  const path = await written(sampleRegister(false, newSigningKey()), await ownFolder());
  expect(await verifyPackage(path)).toMatchObject({
    ok: false,
    whole: true,
    signer: 'unknown',
    problems: [],
  });
  const answer = await verifyPackage(path, { expectedKey: packageSigner(key).publicKey });
  expect(answer).toMatchObject({ ok: false, whole: true, problems: [{ code: 'key-unexpected' }] });
});

test('drawn over a register whose check failed, is old or was never run, it says so and nothing else', async () => {
  const checks = [
    null,
    { seq: 1, at: '2026-11-21T09:00:00.000Z', result: 'failed' as const },
    { seq: 1, at: '2026-11-20T08:59:59.000Z', result: 'whole' as const },
    { seq: 99, at: '2026-11-21T09:00:00.000Z', result: 'whole' as const },
  ];
  for (const check of checks) {
    const register = sampleRegister();
    register.check = check;
    const answer = await verifyPackage(await written(register, await ownFolder()));
    expect(answer.problems).toEqual([{ code: 'check-missing', where: 'manifest.json check' }]);
  }
});

test('an answer stays short when every row is wrong', async () => {
  const { answer } = await codesAfter(signed(edit('cases.csv', (text) => text + 'x\r\n'.repeat(5000))));
  const invalid = answer.problems.filter(({ code }) => code === 'row-invalid');
  expect(invalid).toHaveLength(26);
  expect(invalid.at(-1)?.where).toBe('and 4975 more');
});
