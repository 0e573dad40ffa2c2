import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newSigningKey, packageSigner } from '../../../package/sign';
import { verifyPackage } from '../../../package/verify-package';
import { codesAfter, edit, editManifest, key, signed } from './alterations';
import { content, ownFolder, pack, relist, resign, unpack, written } from './package-files';
import { sampleRegister } from './sample-register';

test('another key than the one that was asked for', async () => {
  const path = await written(sampleRegister(), key, await ownFolder());
  const other = packageSigner(newSigningKey()).publicKey;
  expect(await verifyPackage(path, { expectedKey: other })).toMatchObject({
    ok: false,
    signer: 'unknown',
    problems: [{ code: 'key-unexpected' }],
  });
});

test('a package made anew by another key is whole, but not from the counter', async () => {
  const folder = await ownFolder();
  const files = await unpack(await written(sampleRegister(), key, folder));
  const thief = newSigningKey();
  const publicKey = Buffer.from(packageSigner(thief).publicKey).toString('base64');
  editManifest((manifest) => Object.assign(manifest, { publicKey }))(files);
  resign(files, thief);
  const path = await pack(join(folder, 'anew.zip'), files);
  expect(await verifyPackage(path)).toMatchObject({ ok: true, signer: 'unknown' });
  const answer = await verifyPackage(path, { expectedKey: packageSigner(key).publicKey });
  expect(answer.problems.map(({ code }) => code)).toEqual(['key-unexpected']);
});

test('receipt lines in any order, before or after other receipts, still prove their receipts', async () => {
  const folder = await ownFolder();
  const files = await unpack(await written(sampleRegister(), key, folder));
  const rows = content(files, 'receipt-lines.csv')
    .split(/\r\n(?=R2|$)/)
    .filter((row) => row !== '');
  const [header = '', ...lines] = rows;
  for (const order of [
    [4, 3, 2, 1, 0],
    [1, 2, 0, 4, 3],
    [3, 0, 4, 2, 1],
  ]) {
    files.set(
      'receipt-lines.csv',
      Buffer.from([header, ...order.map((index) => lines[index])].map((row) => `${row}\r\n`).join('')),
    );
    relist(files);
    resign(files, key);
    const answer = await verifyPackage(await pack(join(folder, `${order.join('')}.zip`), files));
    expect(answer.problems).toEqual([]);
  }
});

test('an answer stays short when every row is wrong', async () => {
  const { answer } = await codesAfter(signed(edit('cases.csv', (text) => text + 'x\r\n'.repeat(5000))));
  const invalid = answer.problems.filter(({ code }) => code === 'row-invalid');
  expect(invalid).toHaveLength(26);
  expect(invalid.at(-1)?.where).toBe('and 4975 more');
});
