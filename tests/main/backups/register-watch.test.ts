/** The register is checked by itself; what is found wrong stops what rests on it, and nothing else. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readNewestCheck } from '../../../main/features/backups/rows/checks';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, together } from '../approved';
import { importList, listOf } from '../applicants/sheet';

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
});
afterEach(() => test.dispose());

/** As a database tool does, beside the app. */
function tamper(table: string, sql: string): void {
  const db = openDatabase(registerFile(test.folder));
  const guards = db
    .prepare(`SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?`)
    .pluck()
    .all(table) as string[];
  db.exec(
    `DROP TRIGGER IF EXISTS guard_${table}_update; DROP TRIGGER IF EXISTS guard_${table}_delete; ${sql}`,
  );
  for (const guard of guards) db.exec(guard);
  db.close();
}

const kinds = (): string[] =>
  test.counter
    .opened()
    .reading()
    .all<{ kind: string }>('SELECT kind FROM journal ORDER BY seq')
    .map(({ kind }) => kind);
const issue = () => {
  test.as('clerk');
  return test.call('cases.issue', aCase(outage));
};
const stoppedWhy = async () => {
  const { issuing } = await test.must('settings.status', {});
  return issuing.state === 'stopped' ? issuing.reason : undefined;
};

it('finds a sound register sound, and the journal says how far', async () => {
  const { seq } = test.counter.opened().head();
  expect(await test.counter.checks.walk()).toEqual([]);
  expect(readNewestCheck(test.counter.opened().reading())).toMatchObject({ upTo: seq, problems: [] });
  expect(kinds()).toContain('register.checked');
  expect((await test.must('settings.status', {})).check).toMatchObject({ upTo: seq, problem: null });
  expect((await issue()).ok).toBe(true);
});

it('stops issuing where a receipt was altered, says where, and still says so after the next start', async () => {
  tamper('receipts', `UPDATE receipts SET payer = 'Orang lain'`);
  const [problem] = await test.counter.checks.walk();
  expect(problem).toMatchObject({ code: 'receipt-differs' });
  expect(await stoppedWhy()).toBe('check-failed');
  expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
  expect((await test.must('settings.status', {})).check).toMatchObject({ problem });
  await test.close();
  test = await openTestCounter({ folder: test.folder, clock: test.clock });
  expect(await stoppedWhy()).toBe('check-failed');
  expect(await test.counter.checks.walk()).toContainEqual(problem);
});

it('stops letters alone where an applicant was altered, and looks at all the rest as before', async () => {
  test.as('supervisor');
  await importList(test, listOf('Contoh PLT,200503569212,contoh@example.net,03-4477863,Import,'));
  tamper('applicant_events', `UPDATE applicant_events SET reference = 'lain'`);
  expect(await test.counter.checks.walk()).toMatchObject([
    { code: 'rows-differ', table: 'applicant_events' },
  ]);
  const register = test.counter.opened();
  expect([register.trusts('letters'), register.trusts('issuing'), register.trusts('papers')]).toEqual([
    ...[false, true, true],
  ]);
  expect((await issue()).ok).toBe(true);
  tamper('parties', `UPDATE parties SET name = 'Orang lain' WHERE rowid = (SELECT max(rowid) FROM parties)`);
  await test.counter.checks.follow();
  expect(await stoppedWhy()).toBe('check-failed');
});

it('finds a row that was planted or altered since, without walking the whole again', async () => {
  await test.counter.checks.walk();
  await test.counter.checks.follow();
  expect(await stoppedWhy()).toBeUndefined();
  tamper(
    'receipt_books',
    `INSERT INTO receipt_books SELECT 'palsu', 'R9-', width, first, last, epoch, given_at, officer FROM receipt_books LIMIT 1`,
  );
  await test.counter.checks.follow();
  expect(readNewestCheck(test.counter.opened().reading())?.problems).toEqual([
    { code: 'rows-differ', table: 'receipt_books' },
  ]);
  expect(await issue()).toMatchObject({ error: { code: 'issuing-stopped' } });
});

it('puts a projection right from its events and says so; nothing stops for it', async () => {
  tamper('paper_states', `UPDATE paper_states SET state = 'queued', trouble = 'x'`);
  expect(await test.counter.checks.walk()).toEqual([]);
  expect(kinds()).toContain('register.mended');
  expect((await issue()).ok).toBe(true);
});

it('goes on in a new epoch with a fresh book and range, and still tells what was found', async () => {
  tamper('parties', `UPDATE parties SET name = 'Orang lain'`);
  await test.counter.checks.walk();
  expect(await stoppedWhy()).toBe('check-failed');
  test.as('supervisor');
  await agreed(test, 'backups.newEpoch', { reason: 'Baris diubah di luar aplikasi' });
  await test.counter.checks.walk();
  expect(await stoppedWhy()).toBeUndefined();
  expect((await test.must('settings.status', {})).check?.problem).toMatchObject({ table: 'parties' });
  expect((await issue()).ok).toBe(false);
  test.as('supervisor');
  const series = { court: '03001', caseType: '014', year: 2026 };
  await test.must('receipts.giveBook', { key: randomUUID(), prefix: 'RB-', width: 6, first: 1, last: 99 });
  await test.must('cases.giveRange', { key: randomUUID(), series, first: 5001, last: 5099 });
  expect((await issue()).ok).toBe(true);
  tamper(
    'parties',
    `UPDATE parties SET name = 'Orang ketiga' WHERE rowid = (SELECT max(rowid) FROM parties)`,
  );
  await test.counter.checks.walk();
  expect(await stoppedWhy()).toBe('check-failed');
});

it('cannot leave a broken journal behind: only a restore mends that', async () => {
  tamper('journal', `UPDATE journal SET actor = 'P009' WHERE seq = 5`);
  expect(await test.counter.checks.walk()).toEqual([{ code: 'chain-broken', seq: 5 }]);
  test.as('supervisor');
  expect(await together(test, 'backups.newEpoch', { reason: 'Ujian' })).toMatchObject({
    error: { code: 'restore-needed' },
  });
});
