import { expect, test } from 'vitest';
import type { PackageErrorCode } from '../../../domain/reconciliation/package-format';
import { codesAfter, edit, editManifest, key, signed, type Files } from './alterations';
import { ownFolder, written } from './package-files';
import { EPOCH, sampleRegister, SampleRegister } from './sample-register';

/** Registers that are wrong in themselves: what they would write is packed without the writer's own check. */
const wrongRegisters: [
  sentence: string,
  fill: (register: SampleRegister) => void,
  expected: PackageErrorCode[],
][] = [
  [
    'whose time goes back',
    (register) => register.journal('outages.noted', {}, { at: '2026-11-20T00:00:00.000Z' }),
    ['time-backwards'],
  ],
  [
    'that leaves a number out',
    (register) => register.journal('outages.noted', {}, { seq: 9 }),
    ['chain-gap'],
  ],
  [
    'with a serial that nothing explains',
    (register) => register.issue(8, 'cash', [['H', 5]]),
    ['serial-gap'],
  ],
  [
    'with a serial under two numbers',
    (register) => register.issue(5, 'cash', [['H', 5]], 'Lain', 'R2-5'),
    ['serial-duplicate'],
  ],
  [
    'with a serial used by two receipts',
    (register) => register.issue(5, 'cash', [['H', 5]]),
    ['serial-duplicate', 'receipt-changed'],
  ],
  [
    'that changes its epoch in silence',
    (register) => {
      register.epoch = '7d7c7b7a-1111-4222-8333-444455556666';
      register.journal('outages.noted', {});
    },
    ['chain-broken'],
  ],
  [
    'that comes back to an epoch',
    (register) => {
      register.epoch = '7d7c7b7a-1111-4222-8333-444455556666';
      register.open();
      register.epoch = EPOCH;
      register.open();
    },
    ['chain-broken'],
  ],
  ['that opens its epoch twice', (register) => register.open(), ['chain-broken']],
  [
    'whose epoch has another key',
    (register) => {
      register.epoch = '7d7c7b7a-1111-4222-8333-444455556666';
      register.journal('register.opened', { publicKey: Buffer.alloc(32, 7).toString('base64') });
    },
    ['key-unexpected'],
  ],
  ['left as it is', () => undefined, []],
];

test.each(wrongRegisters)('a register %s', async (_sentence, fill, expected) => {
  const register = sampleRegister();
  const seqs = register.entries.length;
  fill(register);
  const { codes, answer } = await codesAfter(
    signed((files) => {
      const wrong = register.source();
      files.set('journal.ndjson', Buffer.from(register.entries.map(({ line }) => `${line}\n`).join('')));
      const last = register.entries.at(-1);
      editManifest((manifest) => {
        manifest.journal.lastSeq = last?.seq ?? 0;
        manifest.journal.headHash = last?.hash ?? '';
        manifest.counter = wrong.head.counter;
      })(files);
      addIssued(files, register);
      setRowsIfNeeded(files, register);
    }),
  );
  expect(register.entries.length).toBeGreaterThanOrEqual(seqs);
  expect([...codes].sort(), JSON.stringify(answer.problems)).toEqual([...expected].sort());
});

/** The rows of receipts issued on top of the sample, with the totals that they need. */
function addIssued(files: Files, register: SampleRegister): void {
  for (const row of (register.rows['receipts.csv'] ?? []).slice(4)) {
    edit(
      'receipts.csv',
      (text) =>
        `${text}${Object.values(row)
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join()}\r\n`,
    )(files);
    editManifest(({ totals }) => {
      totals.receipts += 1;
      totals.amountSen += Number(row.amount_sen);
      totals.byMethod[row.method] = (totals.byMethod[row.method] ?? 0) + Number(row.amount_sen);
    })(files);
  }
  for (const line of (register.rows['receipt-lines.csv'] ?? []).slice(5)) {
    edit(
      'receipt-lines.csv',
      (text) =>
        `${text}${Object.values(line)
          .map((cell) => `"${cell}"`)
          .join()}\r\n`,
    )(files);
    editManifest(({ totals }) => {
      totals.byRevenueCode[line.revenue_code] =
        (totals.byRevenueCode[line.revenue_code] ?? 0) + Number(line.amount_sen);
    })(files);
  }
}

function setRowsIfNeeded(files: Files, register: SampleRegister): void {
  const counts: [string, number][] = [
    ['journal.ndjson', register.entries.length],
    ['receipts.csv', register.rows['receipts.csv']?.length ?? 0],
    ['receipt-lines.csv', register.rows['receipt-lines.csv']?.length ?? 0],
  ];
  editManifest((manifest) => {
    manifest.generatedBy += ' ';
    for (const [name, rows] of counts)
      for (const file of manifest.files) if (file.name === name) file.rows = rows;
  })(files);
}

test('a first journal that does not begin with register.opened', async () => {
  const register = new SampleRegister();
  register.journal('outages.reported', { id: 'G1' });
  await expect(written(register, key, await ownFolder())).rejects.toThrow('chain-broken');
});
