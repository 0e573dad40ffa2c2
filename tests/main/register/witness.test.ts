import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyRegister } from '../../../main/register/backup';
import { registerFile, witnessFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { readWitness, writeWitness } from '../../../main/register/witness';
import { openTestCounter, type HandClock, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, agreement, together } from '../approved';

let test: TestCounter;
let outage: string;
let clock: HandClock;
beforeEach(async () => {
  test = await openTestCounter();
  clock = test.clock;
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const issue = () => test.call('cases.issue', aCase(outage));
const witnessNow = () => {
  const reading = readWitness(witnessFile(test.folder));
  if (reading.state !== 'read') throw new Error(reading.state);
  return reading.witnessed;
};
const kinds = () =>
  test.counter
    .register!.reading()
    .all<{ kind: string }>('SELECT kind FROM journal ORDER BY seq')
    .map(({ kind }) => kind);

/** Closes the counter, lets `change` do its worst to the folder, opens it again and signs the clerk in. */
async function reopenAfter(change: (register: string, witness: string) => void): Promise<void> {
  const { folder } = test;
  await test.close();
  change(registerFile(folder), witnessFile(folder));
  test = await openTestCounter({ folder, clock });
  test.as('clerk');
}

/** Changes the file as somebody with a database tool would: guards off, one statement, guards on. */
function tamper(file: string, table: string, sql: string): void {
  const db = openDatabase(file);
  db.exec(`DROP TRIGGER guard_${table}_update; DROP TRIGGER guard_${table}_delete; ${sql}`);
  db.close();
}

describe('the witness file', () => {
  it('holds the newest entry and the highest serial of every book after closing', async () => {
    for (let n = 0; n < 3; n++) await test.must('cases.issue', aCase(outage));
    await test.counter.prints.stop();
    const { seq, hash } = test.counter.register!.head();
    const { id: book } = (await test.must('receipts.books', {})).books[0]!;
    await test.close();
    expect(witnessNow()).toMatchObject({ seq, hash, serials: { [book]: 3 } });
    test = await openTestCounter({ folder: test.folder, clock });
  });

  it('follows a commit within a second by itself', async () => {
    await test.must('cases.issue', aCase(outage));
    await vi.waitFor(() => expect(witnessNow().seq).toBe(test.counter.register!.head().seq), 15_000);
  });

  it('is written in turn, so that a torn slot leaves the former one', () => {
    const file = join(test.folder, 'w');
    const at = (seq: number) => ({ counter: 'K02', epoch: 'e', seq, hash: 'h', serials: {}, blocks: [] });
    for (const seq of [1, 2, 3]) writeWitness(file, at(seq));
    expect(readWitness(file)).toEqual({ state: 'read', witnessed: at(3) });
    const bytes = readFileSync(file);
    const half = bytes.length / 2;
    // the third turn stands in the second half: 3 is odd
    bytes.write('torn', half + 80);
    writeFileSync(file, bytes);
    expect(readWitness(file)).toEqual({ state: 'read', witnessed: at(2) });
    bytes.write('torn', 80);
    writeFileSync(file, bytes);
    expect(readWitness(file)).toEqual({ state: 'unreadable' });
  });
});

describe('a register behind its witness', () => {
  let older: string;
  beforeEach(async () => {
    await test.must('cases.issue', aCase(outage));
    older = join(test.folder, 'older.sqlite');
    await copyRegister(registerFile(test.folder), older);
    for (let n = 0; n < 2; n++) await test.must('cases.issue', aCase(outage));
    await reopenAfter((register) => copyFileSync(older, register));
  });

  it('gives no receipt, no number, no book and no range, and says why', async () => {
    expect(test.counter.register!.againstWitness().state).toBe('behind');
    expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
    test.as('supervisor');
    const series = { court: '03001', caseType: '014', year: 2026 };
    const range = { key: randomUUID(), series, first: 5000, last: 5001 };
    expect(await test.call('cases.giveRange', range)).toMatchObject({ error: { code: 'issuing-stopped' } });
    const book = { key: randomUUID(), prefix: 'R3-', width: 6, first: 1, last: 9 };
    expect(await test.call('receipts.giveBook', book)).toMatchObject({ error: { code: 'issuing-stopped' } });
    const status = await test.must('settings.status', {});
    expect(status.issuing).toMatchObject({ state: 'stopped', reason: 'behind-witness' });
    expect(kinds().filter((kind) => kind === 'calls.refused')).toHaveLength(3);
  });

  it('prints nothing either: what waits in it may have come out', async () => {
    const { papers } = await test.must('papers.open', {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await test.must('papers.open', {})).papers).toEqual(papers);
  });

  it('still stops after further openings and sign-ins', async () => {
    await test.must('officers.signIn', { code: 'PK01', secret: '482915' });
    await reopenAfter(() => undefined);
    expect(test.counter.register!.againstWitness().state).not.toBe('sound');
    expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
  });

  it('goes on in a new epoch: books and ranges closed, each lost serial of unknown fate until it is settled', async () => {
    expect(await together(test, 'backups.newEpoch', { reason: 'Ujian' })).toMatchObject({
      error: { code: 'role-forbidden' },
    });
    test.as('supervisor');
    const { epoch, unknownSerials } = await agreed(test, 'backups.newEpoch', { reason: 'Cakera lama' });
    expect(unknownSerials).toBe(2);
    expect(test.counter.register!.againstWitness().state).toBe('sound');
    expect(witnessNow().epoch).toBe(epoch);
    expect((await test.must('receipts.books', {})).books.map(({ state }) => state)).toEqual(['closed']);
    expect((await test.must('cases.numbers', {})).series.every(({ range }) => range === null)).toBe(true);
    const { serials } = await test.must('receipts.unknownSerials', {});
    expect(serials.map(({ number }) => number)).toEqual(['R2-000002', 'R2-000003']);
    test.as('clerk');
    expect(await issue()).toMatchObject({ error: { code: 'no-range' } });

    test.as('supervisor');
    const fate = {
      kind: 'captured' as const,
      caseNumber: '',
      payer: 'Contoh',
      amountSen: 2500,
      issuedOn: '2026-11-22',
      note: '',
    };
    const settle = { key: randomUUID(), book: serials[0]!.book, serial: 2, fate };
    expect(await test.call('receipts.settleSerial', settle)).toMatchObject({
      error: { code: 'two-people-needed' },
    });
    await agreed(test, 'receipts.settleSerial', settle);
    expect((await test.must('officers.decisions', { after: null })).rows).toMatchObject([
      { call: 'receipts.settleSerial', reason: 'R2-000002', first: 'P002', second: 'P001' },
      { call: 'backups.newEpoch', reason: 'Cakera lama', first: 'P002', second: 'P001' },
    ]);
    const again = { ...settle, key: randomUUID(), fate: { kind: 'cancelled' as const, reason: 'x' } };
    const token = await agreement(test, 'receipts.settleSerial', again);
    expect(await test.call('receipts.settleSerial', again, token)).toMatchObject({
      error: { code: 'serial-not-unknown' },
    });
    expect((await test.must('receipts.unknownSerials', {})).serials).toHaveLength(1);

    // a block that holds a serial of unknown fate is refused
    const book = { key: randomUUID(), prefix: 'R2-', width: 6, first: 3, last: 9 };
    expect(await test.call('receipts.giveBook', book)).toMatchObject({ error: { code: 'block-overlaps' } });
    await reopenAfter(() => undefined);
    expect(test.counter.register!.againstWitness().state).toBe('sound');
  });

  it('is not taken for sound by an epoch that was rolled back', () => {
    const register = test.counter.register!;
    const before = register.head();
    expect(() =>
      register.write({ actor: 'P002' }, (tx) => {
        tx.beginEpoch(randomUUID(), 'K02');
        throw new Error('something after it');
      }),
    ).toThrow('something after it');
    expect(register.againstWitness().state).toBe('behind');
    expect(register.head()).toEqual(before);
  });
});

describe('a register that differs from its witness', () => {
  it('issues nothing, though it is as long', async () => {
    await test.must('cases.issue', aCase(outage));
    await test.counter.prints.stop();
    await reopenAfter((register, witness) => {
      const reading = readWitness(witness);
      if (reading.state !== 'read') throw new Error(reading.state);
      tamper(
        register,
        'journal',
        `UPDATE journal SET hash = '${'f'.repeat(64)}' WHERE seq = ${reading.witnessed.seq}`,
      );
    });
    expect(test.counter.register!.againstWitness().state).toBe('different');
    expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
  });
});

describe('a lost witness', () => {
  const lose = {
    gone: (_register: string, witness: string) => rmSync(witness),
    broken: (_register: string, witness: string) => writeFileSync(witness, 'x'.repeat(200_000)),
  };

  it.each(['gone', 'broken'] as const)(
    '(%s) is made anew after a full check, and the journal says so',
    async (how) => {
      await test.must('cases.issue', aCase(outage));
      await reopenAfter(lose[how]);
      await vi.waitFor(() => expect(test.counter.register!.againstWitness().state).toBe('sound'), 15_000);
      expect(kinds()).toContain('register.witness-rebuilt');
      expect((await issue()).ok).toBe(true);
      expect(existsSync(witnessFile(test.folder))).toBe(true);
    },
  );

  it.each([
    ['an entry', 'journal', `UPDATE journal SET data = '{"case":"x"}' WHERE kind = 'cases.registered'`],
    [
      'an entry taken away',
      'journal',
      `PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE kind = 'receipts.book-given'`,
    ],
    ['a receipt’s amount', 'receipts', `UPDATE receipts SET amount_sen = 100`],
    ['a receipt’s payer', 'receipts', `UPDATE receipts SET payer = 'Orang lain'`],
    ['a receipt taken away', 'receipts', `PRAGMA foreign_keys = OFF; DELETE FROM receipts`],
    ['a receipt’s line', 'receipt_lines', `UPDATE receipt_lines SET revenue_code = '11111'`],
    [
      'a receipt added',
      'receipts',
      `PRAGMA foreign_keys = OFF; INSERT INTO receipts SELECT 'x', 'R2-000099', book, 99, issued_at, outage, case_id, existing, case_number, payer, amount_sen,
       rounding_sen, form_serial, replaces, officer, seq FROM receipts`,
    ],
  ])(
    'is not made anew where the check finds %s changed: issuing stays stopped',
    async (_what, table, sql) => {
      await test.must('cases.issue', aCase(outage));
      await test.counter.prints.stop();
      await reopenAfter((register, witness) => {
        rmSync(witness);
        tamper(register, table, sql);
      });
      const log = join(test.folder, 'logs', 'siaga.log');
      await vi.waitFor(
        () => expect(readFileSync(log, 'utf8')).toContain('witness lost, register not sound'),
        15_000,
      );
      expect(test.counter.register!.againstWitness().state).toBe('witness-lost');
      expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
    },
  );
});
