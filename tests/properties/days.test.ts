import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyPackage } from '../../package/verify-package';
import { CounterClock } from '../../main/register/clock';
import { soundnessOf } from '../../main/features/backups/soundness';
import { features } from '../../main/features/features';
import { registeredBlocks } from '../../main/features/features';
import { Register, registerFile } from '../../main/register/register';
import { openDatabase } from '../../main/register/sqlite';
import { prepareFolder } from '../faults/scripted';
import { handClock } from '../helpers/counter';
import { aCase } from '../helpers/outage';
import { rowKeyIn } from '../helpers/row-key';
import { acts, liveThrough, type Day } from './days';
import { together } from '../main/approved';

let home: string;
let base: string;
let outage: string;
let runs = 0;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kaunter-days-'));
  base = join(home, 'base');
  await prepareFolder(base);
  outage = readFileSync(join(base, 'outage'), 'utf8');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs `look` at the end of many random days. */
const overDays = (numRuns: number, look: (day: Day, folder: string) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const folder = join(home, String(++runs));
      const day = await liveThrough(base, folder, outage, list);
      try {
        await look(day, folder);
      } finally {
        await day.test.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns, interruptAfterTimeLimit: 120_000, markInterruptAsFailure: false },
  );

const check = (register: Register) => soundnessOf(register, features);

/** The laws that a register is asked for: each answers what goes against it. */
const LAWS: Record<string, string> = {
  'each serial has exactly one fate, across epochs':
    'SELECT r.number AS wrong FROM receipts r JOIN unknown_serials u ON u.book = r.book AND u.serial = r.serial',
  'a number stands on one receipt': 'SELECT number AS wrong FROM receipts GROUP BY number HAVING count(*) > 1',
  'a serial lies within its book':
    'SELECT r.number AS wrong FROM receipts r JOIN receipt_books b ON b.id = r.book WHERE r.serial NOT BETWEEN b.first AND b.last',
  'no two blocks of one prefix overlap': `SELECT a.id AS wrong FROM receipt_books a JOIN receipt_books b
     ON a.id < b.id AND a.prefix = b.prefix AND a.first <= b.last AND b.first <= a.last`,
  'at most one paper per document lacks SALINAN':
    'SELECT document_id AS wrong FROM papers WHERE copy = 0 GROUP BY kind, document_id HAVING count(*) > 1',
  'journal time never goes back':
    'SELECT j.seq AS wrong FROM journal j JOIN journal p ON p.seq = j.seq - 1 WHERE j.at < p.at',
  'nobody cancels what they issued':
    'SELECT r.number AS wrong FROM cancellations c JOIN receipts r ON r.id = c.receipt WHERE c.officer = r.officer',
  'a receipt has its entry, and its amount is its lines and rounding':
    `SELECT number AS wrong FROM receipts r WHERE seq NOT IN (SELECT seq FROM journal WHERE kind = 'receipts.issued')
       OR amount_sen <> rounding_sen + (SELECT sum(amount_sen) FROM receipt_lines WHERE receipt = r.id)`,
  'one key has one case': `SELECT key AS wrong FROM calls WHERE call = 'cases.issue'
     GROUP BY json_extract(result, '$.case.id') HAVING count(*) > 1`,
}; // prettier-ignore

it('after any day the laws of serials, papers, time, money and people hold (property 2)', async () => {
  await overDays(25, async (day) => {
    const register = day.test.counter.register!;
    expect(day.broken).toEqual([]);
    for (const [law, sql] of Object.entries(LAWS)) expect(register.reading().all(sql), law).toEqual([]);
    const originals = day.outs.filter((title) => !title.includes('SALINAN'));
    expect(
      originals.filter((title, index) => originals.indexOf(title) < index),
      'second original',
    ).toEqual([]);
    expect(await check(register)).toBeUndefined();
  });
}, 200_000);

it('a receipt that people hold is in the register, or its serial is known to be unknown, whatever the printers did', async () => {
  await overDays(12, async (day) => {
    const { test } = day;
    test.as('supervisor');
    await together(test, 'backups.newEpoch', { reason: 'Ujian' });
    const tx = test.counter.register!.reading();
    for (const [, number] of day.held) {
      const serial = Number(number.slice(3));
      const fate = tx.all(
        `SELECT 1 FROM receipts WHERE number = ? UNION ALL SELECT 1 FROM unknown_serials u JOIN receipt_books b ON b.id = u.book
         WHERE u.serial = ? AND b.prefix = 'R2-'`,
        number,
        serial,
      ); // prettier-ignore
      const block = tx.get('SELECT 1 FROM receipt_books WHERE ? BETWEEN first AND last', serial);
      // a book that the restored copy never heard of is told by the witness alone
      if (block) expect(fate, number).toHaveLength(1);
    }
  });
}, 200_000);

/** Columns that FORMAT proves, by table. */
const PROVED = {
  receipts: ['number', 'serial', 'issued_at', 'case_number', 'payer', 'amount_sen', 'rounding_sen', 'form_serial'],
  payments: ['method', 'amount_sen', 'system', 'bank', 'number', 'bare', 'authority', 'reason'],
  receipt_lines: ['revenue_code', 'description', 'amount_sen'],
  journal: ['at', 'epoch', 'actor', 'kind', 'v', 'data', 'prev', 'hash'],
} as const; // prettier-ignore
const CHANGES = Object.entries(PROVED).flatMap(([table, columns]) =>
  columns.map((column) => [table, column] as const),
);

it('any proved row changed, added or removed after any day: the full check fails (property 5)', async () => {
  await overDays(4, async (day, folder) => {
    const rows = day.test.counter
      .register!.reading()
      .one<{ n: number }>('SELECT count(*) AS n FROM receipts').n;
    if (rows === 0) return;
    await day.test.close();
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    const verdict = async (sql: string): Promise<string | undefined> => {
      copyFileSync(registerFile(folder), registerFile(copy));
      const db = openDatabase(registerFile(copy));
      db.pragma('foreign_keys = OFF');
      db.pragma('ignore_check_constraints = ON');
      for (const { name } of db
        .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
        .all())
        db.exec(`DROP TRIGGER ${name}`);
      const { changes } = db.prepare(sql).run();
      db.close();
      expect(changes, sql).toBe(1);
      const register = Register.open({
        blocks: registeredBlocks,
        folder: copy,
        rowKey: rowKeyIn(folder),
        clock: new CounterClock(handClock('2026-12-01T00:00')),
      });
      const found = await check(register);
      register.close();
      return found?.code;
    };
    for (const [table, column] of CHANGES) {
      const pick = `rowid = (SELECT max(rowid) FROM ${table})`;
      const changed = `CASE typeof(${column}) WHEN 'integer' THEN ${column} + 1 ELSE ${column} || '1' END`;
      expect(
        await verdict(`UPDATE ${table} SET ${column} = ${changed} WHERE ${pick}`),
        `${table}.${column}`,
      ).toBeDefined();
    }
    expect(
      await verdict('DELETE FROM receipts WHERE rowid = (SELECT min(rowid) FROM receipts)'),
    ).toBeDefined();
    expect(await verdict('DELETE FROM journal WHERE seq = (SELECT max(seq) - 1 FROM journal)')).toBeDefined();
    await day.open();
  });
}, 200_000);

it('over two outages each entry stands in exactly one package, and any stranger can verify both (property 9)', async () => {
  await overDays(5, async (day, folder) => {
    const { test } = day;
    await day.setClockRight();
    test.as('supervisor');
    await together(test, 'backups.newEpoch', { reason: 'Ujian' });
    await day.setClockRight();
    test.as('supervisor');
    const target = join(folder, 'pakej');
    mkdirSync(target);
    const local = () => new Date(day.clock.wall() + 8 * 3_600_000 + correction()).toISOString().slice(0, 16);
    const correction = () => Date.parse(test.counter.clock.now()) - day.clock.wall();
    const pack = async (id: string) => {
      await test.must('outages.restore', { id, restoredLocal: local(), toldBy: 'ICT' });
      const made = await test.must('reconciliation.package', {
        key: randomUUID(),
        outage: id,
        folder: target,
      });
      expect((await verifyPackage(made.file, {})).problems).toEqual([]);
      day.clock.forward(60_000);
    };
    await pack(day.outage);
    const { id } = await test.must('outages.report', {
      key: randomUUID(), system: 'ESV3', startedLocal: local(), toldBy: 'ICT', toldHow: 'seen', note: '',
    }); // prettier-ignore
    day.clock.forward(60_000);
    const confirmed = await test.call('outages.confirm', { id, reason: 'Disahkan BTMK' });
    if (confirmed.ok) {
      await test.must('outages.decide', { id, court: '03001', option: 'P1', reason: 'Disahkan BTMK' });
      await day.giveMore();
      await test.call('cases.issue', aCase(id));
      test.as('supervisor');
    }
    await pack(id);
    const { packages } = await test.must('reconciliation.packages', {});
    const [first, second] = [...packages].sort((a, b) => a.firstSeq - b.firstSeq);
    expect(first!.firstSeq).toBe(1);
    expect(second!.firstSeq).toBe(first!.lastSeq + 1);
  });
}, 200_000);
