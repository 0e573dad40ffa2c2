/** The key of the rows: in the open it lies in the vault alone, and the recovery code gives it back wherever a copy goes. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowsHash } from '../../../domain/reconciliation/bound-rows';
import { cellsOf } from '../../../domain/reconciliation/package-format';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { features } from '../../../main/features/features';
import { csvSources } from '../../../main/features/reconciliation/package/package-rows';
import { sha256Hex } from '../../../main/register/hash';
import { registerFile } from '../../../main/register/register';
import { RowKey } from '../../../main/register/row-key';
import { saltOf } from '../../../main/register/row-proof';
import { unsealRowKey } from '../../../main/register/sealed-key';
import { openDatabase } from '../../../main/register/sqlite';
import { recoveryIdentity } from '../../../main/security/recovery-key';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { rowKeyIn } from '../../helpers/row-key';

const [, , clerk] = DEMO_OFFICERS;
const CLERK = { code: clerk.code, secret: clerk.secret };

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

/** Closes the counter, changes what lies there, and opens it again. */
async function restart(change: () => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change();
  test = await openTestCounter({ folder, clock });
}

const vaultFile = (): string => join(test.folder, 'vault', 'row-key');

it('a reader of the plain file recomputes no salted hash of a row; whoever has the recovery code does', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
  const tx = test.counter.opened().reading();
  const { seq, epoch, data } = tx.one<{ seq: number; epoch: string; data: string }>(
    `SELECT seq, epoch, data FROM journal WHERE kind = 'cases.registered'`,
  );
  const { bound } = JSON.parse(data) as { bound: Record<string, string> };
  const cells = [...csvSources(features, tx, { after: seq - 1, upTo: seq })['cases.csv']!()].map(({ row }) =>
    cellsOf('cases.csv', row),
  );
  const opens = (key: RowKey) =>
    rowsHash('cases.csv', cells, saltOf(key, epoch, seq), sha256Hex) === bound['cases.csv'];
  expect(opens(await unsealRowKey(tx, recoveryIdentity(test.recoveryCode)))).toBe(true);

  tx.all('PRAGMA wal_checkpoint(TRUNCATE)');
  const file = readFileSync(registerFile(test.folder));
  const written = file.toString('latin1').match(/[0-9a-f]{64}|[A-Za-z0-9+/]{43}=/gi) ?? [];
  expect(written.length).toBeGreaterThan(100);
  for (const text of new Set(written)) {
    const bytes = Buffer.from(text, text.length === 64 ? 'hex' : 'base64');
    expect(opens(new RowKey(bytes.toString('hex'))), text).toBe(false);
  }
  expect(file.includes(Buffer.from(rowKeyIn(test.folder).hex, 'hex'))).toBe(false);
});

describe('a vault that lost the key of the rows, or has another register’s', () => {
  it.each([
    ['gone', () => rmSync(vaultFile())],
    ['emptied', () => writeFileSync(vaultFile(), '')],
    ['of another register', () => writeFileSync(vaultFile(), Buffer.alloc(32, 7))],
  ])('(%s) proves no row by it: the recovery code opens the door, and all goes on', async (_, change) => {
    await restart(change);
    expect(await test.call('officers.signIn', CLERK)).toMatchObject({ error: { code: 'vault-unreadable' } });
    expect(await test.call('officers.openVault', { recoveryCode: 'AAAAA' })).toMatchObject({
      error: { code: 'recovery-code-wrong' },
    });
    const before = test.counter.opened().head();
    await test.must('officers.openVault', { recoveryCode: test.recoveryCode });
    await test.must('officers.signIn', CLERK);
    expect(test.counter.opened().head().seq).toBeGreaterThan(before.seq);
    expect(await soundnessOf(test.counter.opened(), features)).toBeUndefined();
    // the pepper and the signing key were there all the time
    const { n } = test.counter.opened().reading().one<{ n: number }>('SELECT count(*) AS n FROM epochs');
    expect(n).toBe(1);
    await restart(() => undefined);
    expect((await test.call('officers.signIn', CLERK)).ok).toBe(true);
  });

  it('and whose register keeps it damaged, says that a restore is needed', async () => {
    await restart(() => {
      rmSync(vaultFile());
      const db = openDatabase(registerFile(test.folder));
      db.exec(`DROP TRIGGER guard_row_key_update; UPDATE row_key SET sealed = substr(sealed, 9)`);
      db.close();
    });
    expect(await test.call('officers.openVault', { recoveryCode: test.recoveryCode })).toMatchObject({
      error: { code: 'row-key-damaged' },
    });
  });
});

it('a sealed key that was altered does not close the counter: its check names it', async () => {
  await restart(() => {
    const db = openDatabase(registerFile(test.folder));
    db.exec(`DROP TRIGGER guard_row_key_update; UPDATE row_key SET sealed = substr(sealed, 9)`);
    db.close();
  });
  expect((await test.call('officers.signIn', CLERK)).ok).toBe(true);
  expect(await soundnessOf(test.counter.opened(), features)).toMatchObject({
    code: 'rows-differ',
    table: 'row_key',
  });
});
