import { expect, test } from 'vitest';
import type { PackageErrorCode } from '../../domain/reconciliation/package-format';
import { newSigningKey } from '../../package/sign';
import { OTHER_EPOCH } from './sample-register';
import { both, codesAfter, edit, editManifest, setRows, signed, type Files } from './alterations';
import { resign } from './package-files';

const cases: [sentence: string, alter: (files: Files) => void, expected: PackageErrorCode[]][] = [
  ['unaltered, in another order and packing', () => undefined, []],
  ['unaltered, listed and signed anew', signed(() => undefined), []],
  ['without a file', (files) => files.delete('collections.csv'), ['file-missing']],
  ['without the manifest', (files) => files.delete('manifest.json'), ['file-missing']],
  ['without the signature', (files) => files.delete('manifest.sig'), ['file-missing', 'signature-wrong']],
  ['with a file too many', (files) => files.set('readme.txt', Buffer.from('x')), ['file-extra']],
  [
    'with a file in a folder',
    (files) => files.set('a/b.csv', Buffer.from('x')),
    ['unsafe-name', 'file-extra'],
  ],
  ['with an empty file added', (files) => files.set('.x', Buffer.alloc(0)), ['unsafe-name', 'file-extra']],
  [
    'with a file listed twice',
    signed(editManifest(({ files }) => files.push(...files.slice(0, 1)))),
    ['file-extra'],
  ],
  ['with a file unlisted', signed(editManifest(({ files }) => files.pop())), ['file-missing']],
  ['with another summary', edit('summary.pdf', (text) => `${text} `), ['file-changed']],
  [
    'with another payer',
    edit('receipts.csv', (text) => text.replace('Pembayar', 'pembayar')),
    ['file-changed', 'row-changed'],
  ],
  ['with a signature of another length', edit('manifest.sig', (text) => `${text}\n`), ['signature-wrong']],
  [
    'with a signature written in another way',
    edit('manifest.sig', (text) =>
      text.replace(/.==$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}==`),
    ),
    ['signature-wrong'],
  ],
  [
    'with a space in the manifest',
    edit('manifest.json', (text) => ` ${text}`),
    ['signature-wrong', 'not-canonical'],
  ],
  ['signed by a key that it does not name', (files) => resign(files, newSigningKey()), ['signature-wrong']],
  [
    'of another version',
    signed(editManifest((manifest) => Object.assign(manifest, { version: 1 }))),
    ['version-unknown'],
  ],
  [
    'of another format',
    signed(editManifest((manifest) => Object.assign(manifest, { format: 'x' }))),
    ['version-unknown'],
  ],
  ['whose manifest is not JSON', edit('manifest.json', (text) => text.slice(1)), ['not-a-package']],
  [
    'whose manifest has a key too many',
    signed(editManifest((manifest) => Object.assign(manifest, { note: 1 }))),
    ['not-a-package'],
  ],
  [
    'whose manifest lacks a key',
    signed(editManifest((manifest) => Reflect.deleteProperty(manifest, 'totals'))),
    ['not-a-package'],
  ],

  [
    'with an altered entry',
    signed(edit('journal.ndjson', (text) => text.replace('"serial":3', '"serial":9'))),
    ['chain-broken', 'serial-gap'],
  ],
  [
    'with an entry written with a space',
    signed(edit('journal.ndjson', (text) => text.replace('{"actor"', '{ "actor"'))),
    ['not-canonical'],
  ],
  [
    'with another head',
    signed(editManifest(({ journal }) => Object.assign(journal, { headHash: 'a'.repeat(64) }))),
    ['chain-broken'],
  ],
  [
    'with another epoch',
    signed(editManifest(({ counter }) => Object.assign(counter, { epoch: OTHER_EPOCH }))),
    ['chain-broken', 'manifest-unproved'],
  ],
  [
    'with another counter',
    signed(editManifest(({ counter }) => Object.assign(counter, { code: 'K02' }))),
    ['chain-broken', 'manifest-unproved'],
  ],
  [
    'with its last entry cut off',
    signed(
      both(
        edit('journal.ndjson', (text) => text.replace(/[^\n]+\n$/, '')),
        setRows('journal.ndjson', 33),
      ),
    ),
    ['chain-gap', 'chain-broken', 'manifest-unproved'],
  ],
  [
    'with an entry taken out',
    signed(
      both(
        edit('journal.ndjson', (text) => text.replace(/^.*receipts\.spoiled.*\n/m, '')),
        setRows('journal.ndjson', 33),
      ),
    ),
    ['chain-gap', 'chain-broken', 'serial-gap'],
  ],
  [
    'that claims an earlier package',
    signed(
      editManifest((manifest) =>
        Object.assign(manifest, { previous: { lastSeq: 3, headHash: 'b'.repeat(64) } }),
      ),
    ),
    ['chain-gap', 'chain-broken', 'manifest-unproved'],
  ],
  [
    'that begins later than it should',
    signed(editManifest(({ journal }) => Object.assign(journal, { firstSeq: 2 }))),
    ['chain-gap'],
  ],
  [
    'with a line that is no entry',
    signed(edit('journal.ndjson', (text) => text.replace('"v":1', '"v":0'))),
    ['row-invalid', 'chain-gap'],
  ],
  [
    'with a journal that has no last line end',
    signed(edit('journal.ndjson', (text) => text.slice(0, -1))),
    ['row-invalid', 'chain-gap', 'chain-broken', 'manifest-unproved', 'total-wrong'],
  ],
  [
    'with a fraction in an entry',
    signed(edit('journal.ndjson', (text) => text.replace('"serial":3', '"serial":3.5'))),
    ['row-invalid', 'chain-gap', 'chain-broken', 'serial-gap'],
  ],

  [
    'with a larger sum',
    signed(editManifest(({ totals }) => Object.assign(totals, { amountSen: 4006 }))),
    ['total-wrong'],
  ],
  [
    'with a method missing from its totals',
    signed(editManifest(({ totals }) => Object.assign(totals, { byMethod: { cash: 4000 } }))),
    ['total-wrong'],
  ],
  [
    'with a revenue code too many',
    signed(editManifest(({ totals }) => Object.assign(totals.byRevenueCode, { X: 1 }))),
    ['total-wrong'],
  ],
  [
    'with earlier cancellations that are not in it',
    signed(editManifest(({ totals }) => Object.assign(totals, { earlierCancelledSen: 5 }))),
    ['total-wrong'],
  ],
  ['with another count of rows', signed(setRows('cases.csv', 2)), ['total-wrong']],
  ['with rows counted in its summary', signed(setRows('summary.pdf', 1)), ['total-wrong']],

  [
    'with another column name',
    signed(edit('cases.csv', (text) => text.replace('court', 'Court'))),
    ['row-invalid'],
  ],
  [
    'without byte order mark',
    signed(edit('cases.csv', (text) => text.slice(1))),
    ['row-invalid', 'row-unproved', 'total-wrong'],
  ],
  [
    'with bare line feeds',
    signed(edit('cases.csv', (text) => text.replace('\r\n', '\n'))),
    ['row-invalid', 'row-unproved', 'total-wrong'],
  ],
  [
    'with bytes that are not UTF-8',
    signed((files) =>
      files.set(
        'cases.csv',
        Buffer.concat([files.get('cases.csv') ?? Buffer.alloc(0), Buffer.from([0xff, 13, 10])]),
      ),
    ),
    ['row-invalid', 'row-unproved', 'total-wrong'],
  ],
];

test.each(cases)('a package %s', async (_sentence, alter, expected) => {
  const { codes, answer } = await codesAfter(alter);
  expect([...codes].sort(), JSON.stringify(answer.problems)).toEqual([...expected].sort());
});
