import { expect, test } from 'vitest';
import type { PackageErrorCode } from '../../../domain/reconciliation/package-format';
import { newSigningKey } from '../../../package/sign';
import { both, codesAfter, cutAt, edit, editManifest, setRows, signed, type Files } from './alterations';
import { resign } from './package-files';

const cases: [sentence: string, alter: (files: Files) => void, expected: PackageErrorCode[]][] = [
  ['unaltered, in another order and packing', () => undefined, []],
  ['unaltered, its manifest laid out anew and signed', signed(() => undefined), []],
  ['without a file', (files) => files.delete('notices.csv'), ['file-missing']],
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
    ['file-changed', 'receipt-changed'],
  ],
  ['with a signature of another length', edit('manifest.sig', (text) => `${text}\n`), ['signature-wrong']],
  [
    'with a signature written in another way',
    edit('manifest.sig', (text) =>
      text.replace(/.==$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}==`),
    ),
    ['signature-wrong'],
  ],
  ['with a space in the manifest', edit('manifest.json', (text) => ` ${text}`), ['signature-wrong']],
  ['signed by a key that it does not name', (files) => resign(files, newSigningKey()), ['signature-wrong']],
  [
    'of another version',
    signed(editManifest((manifest) => Object.assign(manifest, { version: 2 }))),
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
    ['chain-broken'],
  ],
  [
    'with another head',
    signed(editManifest(({ journal }) => Object.assign(journal, { headHash: 'a'.repeat(64) }))),
    ['chain-broken'],
  ],
  [
    'with another epoch',
    signed(
      editManifest(({ counter }) =>
        Object.assign(counter, { epoch: '7d7c7b7a-1111-4222-8333-444455556666' }),
      ),
    ),
    ['chain-broken'],
  ],
  [
    'with another counter',
    signed(editManifest(({ counter }) => Object.assign(counter, { code: 'K02' }))),
    ['chain-broken'],
  ],
  [
    'with its last entry cut off',
    signed(
      both(
        edit('journal.ndjson', (text) => text.replace(/[^\n]+\n$/, '')),
        setRows('journal.ndjson', 6),
      ),
    ),
    ['chain-gap', 'chain-broken', 'receipt-unproved'],
  ],
  [
    'with an entry taken out',
    signed(
      both(
        edit('journal.ndjson', (text) => text.replace(/^.*receipts\.spoiled.*\n/m, '')),
        setRows('journal.ndjson', 6),
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
    ['chain-gap', 'chain-broken'],
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
    ['row-invalid', 'chain-gap', 'chain-broken', 'receipt-unproved', 'total-wrong'],
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
  ['with another count of rows', signed(setRows('cases.csv', 1)), ['total-wrong']],
  ['with rows counted in its summary', signed(setRows('summary.pdf', 1)), ['total-wrong']],

  [
    'with a receipt without entry',
    signed(edit('receipts.csv', (text) => text.replace('R2-000004', 'R2-000044'))),
    ['receipt-unproved'],
  ],
  [
    'with an entry without receipt',
    signed(
      both(
        cutAt('receipts.csv', 'R2-000005'),
        cutAt('receipt-lines.csv', 'R2-000005'),
        setRows('receipts.csv', 3),
        setRows('receipt-lines.csv', 4),
      ),
    ),
    ['receipt-unproved', 'total-wrong'],
  ],
  [
    'with lines of no receipt',
    signed(
      both(
        edit('receipt-lines.csv', (text) => `${text}R2-000009,1,H0171101,x,0\r\n`),
        setRows('receipt-lines.csv', 6),
      ),
    ),
    ['receipt-unproved'],
  ],
  [
    'with another method, signed',
    signed(edit('receipts.csv', (text) => text.replace(',card,', ',cash,'))),
    ['receipt-changed', 'total-wrong'],
  ],
  [
    'with another payer, signed',
    signed(edit('receipts.csv', (text) => text.replace('Pembayar', 'pembayar'))),
    ['receipt-changed'],
  ],
  [
    'with another amount, signed',
    signed(edit('receipts.csv', (text) => text.replace(',3000,', ',3001,'))),
    ['receipt-changed', 'total-wrong'],
  ],
  [
    'with another salt, signed',
    signed(edit('receipts.csv', (text) => text.replace(/[0-9a-f]{32}\r\n$/, `${'0'.repeat(32)}\r\n`))),
    ['receipt-changed'],
  ],
  [
    'with money moved between lines, signed',
    signed(
      edit('receipt-lines.csv', (text) => text.replace(',2500\r', ',2600\r').replace(',500\r', ',400\r')),
    ),
    ['receipt-changed', 'total-wrong'],
  ],
  [
    'with a line added to a receipt, signed',
    signed(
      both(
        edit('receipt-lines.csv', (text) => `${text}R2-000001,3,H0171101,x,0\r\n`),
        setRows('receipt-lines.csv', 6),
      ),
    ),
    ['receipt-changed'],
  ],
  [
    'with a cancellation of its own',
    signed(
      both(
        edit(
          'cancellations.csv',
          (text) => `${text}R2-000004,2026-11-21T11:00:00+08:00,x,surrendered,,officer-2\r\n`,
        ),
        setRows('cancellations.csv', 2),
      ),
    ),
    ['receipt-unproved', 'total-wrong'],
  ],
  [
    'with a cancellation left out',
    signed(
      both(
        edit('cancellations.csv', (text) => text.replace(/R2-.*\r\n/, '')),
        setRows('cancellations.csv', 0),
      ),
    ),
    ['receipt-unproved', 'total-wrong'],
  ],
  [
    'with a receipt twice',
    signed(
      both(
        edit('receipts.csv', (text) => text + text.slice(text.lastIndexOf('R2-000005'))),
        setRows('receipts.csv', 5),
      ),
    ),
    ['serial-duplicate', 'receipt-changed', 'total-wrong'],
  ],
  [
    'with a number under two serials',
    signed(
      both(
        edit(
          'receipts.csv',
          (text) => text + text.slice(text.lastIndexOf('R2-000005')).replace(',5,', ',6,'),
        ),
        setRows('receipts.csv', 5),
      ),
    ),
    ['serial-duplicate', 'receipt-changed', 'total-wrong'],
  ],
  [
    'with a cancellation twice',
    signed(
      both(
        edit('cancellations.csv', (text) => text + text.slice(text.lastIndexOf('R2-'))),
        setRows('cancellations.csv', 2),
      ),
    ),
    ['serial-duplicate', 'total-wrong'],
  ],

  [
    'with another column name',
    signed(edit('cases.csv', (text) => text.replace('court', 'Court'))),
    ['row-invalid'],
  ],
  [
    'with a cell too many',
    signed(
      both(
        edit('cases.csv', (text) => `${text}1,2,3,4,claim,P1,,,x,y\r\n`),
        setRows('cases.csv', 1),
      ),
    ),
    ['row-invalid'],
  ],
  [
    'with a kind that is none',
    signed(
      both(
        edit('cases.csv', (text) => `${text}1,ESV3,3,4,Claim,P1,,,x\r\n`),
        setRows('cases.csv', 1),
      ),
    ),
    ['row-invalid'],
  ],
  [
    'with an instant in another form',
    signed(
      both(
        edit('cases.csv', (text) => `${text}1,ESV3,3,4,claim,P1,2026-11-21T10:02:03Z,,x\r\n`),
        setRows('cases.csv', 1),
      ),
    ),
    ['row-invalid'],
  ],
  [
    'with a day that is none',
    signed(
      both(
        edit('collections.csv', (text) => `${text}1,2026-02-30,cash,,1,100,,\r\n`),
        setRows('collections.csv', 1),
      ),
    ),
    ['row-invalid'],
  ],
  ['without byte order mark', signed(edit('cases.csv', (text) => text.slice(1))), ['row-invalid']],
  ['with bare line feeds', signed(edit('cases.csv', (text) => text.replace('\r\n', '\n'))), ['row-invalid']],
  [
    'with bytes that are not UTF-8',
    signed((files) =>
      files.set(
        'cases.csv',
        Buffer.concat([files.get('cases.csv') ?? Buffer.alloc(0), Buffer.from([0xff, 13, 10])]),
      ),
    ),
    ['row-invalid'],
  ],
  [
    'with rows that keep every rule',
    signed(
      both(
        edit('cases.csv', (text) => `${text}1,ESV3,3,4,claim,P1,2026-11-21T10:02:03+08:00,G1,open\r\n`),
        setRows('cases.csv', 1),
      ),
    ),
    [],
  ],
];

test.each(cases)('a package %s', async (_sentence, alter, expected) => {
  const { codes, answer } = await codesAfter(alter);
  expect([...codes].sort(), JSON.stringify(answer.problems)).toEqual([...expected].sort());
});
