import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackageErrorCode } from '../../domain/reconciliation/package-format';
import { toLocalText } from '../../domain/time/civil-time';
import { packageSigner } from '../../package/sign';
import { verifyPackage } from '../../package/verify-package';
import { ZipWriter } from '../../package/zip-writer';
import { writeContent } from '../../package/write-content';
import { ownFolder, written } from './package-files';
import { EPOCH, key, OTHER_EPOCH, sampleRegister, SampleRegister } from './sample-register';

const replace = (register: SampleRegister, serial: number, amountSen = 4000, of = 'R2-000002'): void =>
  void register.issue(serial, 'qr', [['H0171101', amountSen]], 'Pembayar', undefined, of);

/** Registers that are wrong in themselves: every hash is right, and what they say is not. */
const wrongRegisters: [
  sentence: string,
  fill: (register: SampleRegister) => void,
  expected: PackageErrorCode[],
][] = [
  ['left as it is', () => undefined, []],
  [
    'whose time goes back',
    (register) => register.journal('outages.noted', {}, {}, { at: '2026-11-20T00:00:00.000Z' }),
    ['time-backwards'],
  ],
  [
    'that leaves a number out',
    (register) => register.journal('outages.noted', {}, {}, { seq: 21 }),
    ['chain-gap'],
  ],
  ['with a cancelled receipt replaced for its money', (register) => replace(register, 6), []],
  ['with one replaced for other money', (register) => replace(register, 6, 4100), ['row-changed']],
  [
    'with one replaced twice',
    (register) => {
      replace(register, 6);
      replace(register, 7);
    },
    ['serial-duplicate'],
  ],
  [
    'with one replaced before it is cancelled',
    (register) => {
      replace(register, 6, 1000, 'R2-000004');
      register.cancel('R2-000004', 1000);
    },
    ['row-changed'],
  ],
  [
    'with a serial that nothing explains',
    (register) => void register.issue(8, 'cash', [['H', 5]]),
    ['serial-gap'],
  ],
  [
    'with a serial under two numbers',
    (register) => void register.issue(5, 'cash', [['H', 5]], 'Lain', 'R2-5'),
    ['serial-duplicate'],
  ],
  [
    'with a number that is not its serial',
    (register) => void register.issue(6, 'cash', [['H', 5]], 'Lain', 'R2-000007'),
    ['row-changed'],
  ],
  [
    'with a number of another prefix',
    (register) => void register.issue(6, 'cash', [['H', 5]], 'Lain', 'R3-000006'),
    ['row-changed'],
  ],
  [
    'with a serial used by two receipts',
    (register) => void register.issue(5, 'cash', [['H', 5]]),
    ['serial-duplicate'],
  ],
  [
    'with a receipt of a drill',
    (register) => void register.issue(6, 'cash', [['H', 5]], 'Lain', 'LATIHAN-R2-000006'),
    ['manifest-unproved', 'row-changed'],
  ],
  [
    'with a receipt dated a year off its own entry',
    (register) => dated(register, '2025-11-21T08:15:19+08:00'),
    ['row-changed'],
  ],
  ['with a receipt whose lines come to another sum', (register) => summed(register, '600'), ['row-changed']],
  [
    'whose canceller is the issuer',
    (register) => register.cancel('R2-000004', 1000, { actor: 'officer-1' }),
    ['same-person'],
  ],
  [
    'whose cancellation names another issuer',
    (register) => register.cancel('R2-000004', 1000, { issuer: 'officer-3' }),
    ['row-changed'],
  ],
  ['whose cancellation names another sum', (register) => register.cancel('R2-000004', 900), ['row-changed']],
  ['with a receipt cancelled twice', (register) => register.cancel('R2-000002', 4000), ['serial-duplicate']],
  [
    'whose approver asked himself',
    (register) => register.journal('officers.approved', { call: 'receipts.cancel', by: 'officer-1' }),
    ['same-person'],
  ],
  [
    'whose clerk let somebody off with his own approval',
    (register) => register.journal('cases.let-off', { case: 'case-1', approver: 'officer-1' }),
    ['same-person'],
  ],
  [
    'whose clerk cut a fee on an existing case with his own approval',
    (register) => register.journal('existing.let-off', { existing: 'matter-1', approver: 'officer-1' }),
    ['same-person'],
  ],
  [
    'that is silent of what one person decided alone',
    (register) => register.journal('officers.decided-alone', { call: 'backups.newEpoch', by: 'officer-1' }),
    ['manifest-unproved'],
  ],
  [
    'where who decided alone countersigned it',
    (register) => {
      register.journal('officers.decided-alone', { call: 'backups.newEpoch', by: 'officer-1' });
      const decision = register.entries.at(-1)!.seq;
      register.journal('officers.countersigned', { decision, by: 'officer-1' });
    },
    ['same-person'],
  ],
  [
    'that makes rows in an entry of another kind',
    (register) => register.journal('outages.noted', {}, { 'documents.csv': [aDocument] }),
    ['row-invalid', 'row-unproved'],
  ],
  [
    'with a case without its row',
    (register) => register.journal('cases.registered', { case: 'case-2' }),
    ['row-invalid'],
  ],
  [
    'set up as another office',
    (register) =>
      register.journal('settings.set-up', { office: 'LAIN', counter: 'K01', kind: 'court', drill: false }),
    ['manifest-unproved'],
  ],
  [
    'set up as a drill',
    (register) =>
      register.journal('settings.set-up', { office: 'MSKB', counter: 'K01', kind: 'court', drill: true }),
    ['manifest-unproved'],
  ],
  [
    'that changes its epoch in silence',
    (register) => {
      register.epoch = OTHER_EPOCH;
      register.journal('outages.noted', {});
    },
    ['chain-broken'],
  ],
  [
    'that comes back to an epoch',
    (register) => {
      register.epoch = OTHER_EPOCH;
      register.open();
      register.epoch = EPOCH;
      register.open();
    },
    ['chain-broken'],
  ],
  ['that opens its epoch twice', (register) => register.open(), ['chain-broken']],
  [
    'of which two epochs go on from one entry',
    (register) => {
      register.epoch = OTHER_EPOCH;
      register.journal('register.opened', opened(register));
      register.epoch = EPOCH.replace('0', '9');
      register.journal('register.opened', opened(register));
    },
    ['fork'],
  ],
  [
    'whose epoch has another key',
    (register) => {
      register.epoch = OTHER_EPOCH;
      register.open(Buffer.alloc(32, 7).toString('base64'));
    },
    ['key-unexpected'],
  ],
];

const aDocument = { case_number: 'x', code: 'D1', name: 'Surat', required: '1', copies: '1' };
const opened = (register: SampleRegister) => ({
  ...{ counter: 'K01', publicKey: register.publicKey, reason: 'restored', formerEpoch: EPOCH },
  ...{ lastSeq: 9, lastHash: 'a'.repeat(64) },
});

const aReceipt = {
  ...{ number: 'R2-000006', book: 'B1', serial: '6', outage: 'G1', case_number: '', payer: 'Lain' },
  ...{
    amount_sen: '500',
    rounding_sen: '0',
    method: 'cash',
    reference: '',
    form_serial: '',
    replaces: '',
    issuer: 'officer-1',
  },
};
const facts = { number: 'R2-000006', book: 'B1', serial: 6, amountSen: 500 };

function dated(register: SampleRegister, issued_at: string): void {
  const line = { number: 'R2-000006', revenue_code: 'H', description: 'Fi', amount_sen: '500' };
  const rows = { 'receipts.csv': [{ ...aReceipt, issued_at }], 'receipt-lines.csv': [line] };
  register.journal('receipts.issued', facts, rows);
}

function summed(register: SampleRegister, amount_sen: string): void {
  const line = { number: 'R2-000006', revenue_code: 'H', description: 'Fi', amount_sen };
  const issued_at = toLocalText(register.at);
  const rows = { 'receipts.csv': [{ ...aReceipt, issued_at }], 'receipt-lines.csv': [line] };
  register.journal('receipts.issued', facts, rows);
}

/** Written without the writer's own check, which would refuse it. */
async function packed(register: SampleRegister): Promise<string> {
  const path = join(await ownFolder(), 'wrong.zip');
  const zip = new ZipWriter(path);
  await writeContent(zip, register.source(), packageSigner(register.key), () => Promise.resolve());
  zip.close();
  return path;
}

test.each(wrongRegisters)('a register %s', async (_sentence, fill, expected) => {
  const register = sampleRegister();
  fill(register);
  const { problems } = await verifyPackage(await packed(register));
  const codes = [...new Set(problems.map(({ code }) => code))];
  expect(codes.sort(), JSON.stringify(problems)).toEqual([...expected].sort());
});

test('a first journal that does not begin with register.opened', async () => {
  const register = new SampleRegister(key);
  register.journal('outages.reported', { id: 'G1' });
  await expect(written(register, await ownFolder())).rejects.toThrow('chain-broken');
});

test('within a new epoch time may begin earlier: two people put the clock right', async () => {
  const register = sampleRegister();
  register.epoch = OTHER_EPOCH;
  register.open(register.publicKey, { at: '2026-11-21T00:00:00.000Z' });
  register.journal('outages.noted', {}, {}, { at: '2026-11-21T00:00:01.000Z' });
  expect((await verifyPackage(await packed(register))).problems).toEqual([]);
});
