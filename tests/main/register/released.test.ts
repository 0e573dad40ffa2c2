import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { CounterClock } from '../../../main/register/clock';
import { tableNames } from '../../../main/register/guards';
import { sha256Hex } from '../../../main/register/hash';
import { MIGRATIONS } from '../../../main/register/migrate';
import { features, registeredBlocks } from '../../../main/features/features';
import { Register, registerFile } from '../../../main/register/register';
import { changedSinceRelease, RELEASED } from '../../../main/register/released';
import { RowKey } from '../../../main/register/row-key';
import { openDatabase, type SqliteDatabase } from '../../../main/register/sqlite';
import { handClock } from '../../helpers/counter';
import { rowKeyIn } from '../../helpers/row-key';
import { everything } from './everything';

/**
 * A register with rows in every table, as each release made it. At a release, `KEEP_FILLED_REGISTER=1 npx vitest run
 * tests/main/register/released.test.ts` writes the one of the newest version with the key of its rows; both are committed, and
 * never made again.
 */
const filledBy = (version: number): string => resolve(__dirname, 'filled', `${version}.sqlite.gz`);
const keyBeside = (path: string): string => `${path}.key`;

interface Filled {
  readonly bytes: Buffer;
  readonly rowKey: RowKey;
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaunter-released-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A register that lived through everything. */
async function filledNow(): Promise<Filled> {
  const test = await everything();
  const path = registerFile(test.folder);
  await test.counter.close();
  const db = openDatabase(path);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const filled = { bytes: readFileSync(path), rowKey: rowKeyIn(test.folder) };
  await test.dispose();
  return filled;
}

const rowsOf = (db: SqliteDatabase, columns: ReadonlyMap<string, string>): Map<string, unknown[]> =>
  new Map([...columns].map(([table, names]) => [table, db.prepare(`SELECT ${names} FROM ${table}`).all()]));

function columnsOf(db: SqliteDatabase): Map<string, string> {
  const names = (table: string) => db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
  return new Map(tableNames(db).map((table) => [table, names(table).join(', ')]));
}

/** Opens the register with this app, and holds it against what it was: not a row lost or altered, every one proved. */
async function takeThrough({ bytes, rowKey }: Filled): Promise<void> {
  writeFileSync(registerFile(folder), bytes);
  const before = openDatabase(registerFile(folder));
  const columns = columnsOf(before);
  const rows = rowsOf(before, columns);
  before.close();
  const clock = new CounterClock(handClock());
  const register = Register.open({ blocks: registeredBlocks, folder, clock, rowKey });
  const after = openDatabase(registerFile(folder));
  try {
    expect(after.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(rowsOf(after, columns)).toEqual(rows);
    expect(await soundnessOf(register, features)).toBeUndefined();
  } finally {
    after.close();
    register.close();
  }
}

describe('what was released', () => {
  it('is still what the app makes', () => {
    expect(RELEASED.length).toBeLessThanOrEqual(MIGRATIONS.length);
    expect(changedSinceRelease(MIGRATIONS, RELEASED)).toBeUndefined();
  });

  it('may have migrations after it, but not one letter altered, nor one taken away', () => {
    const released = MIGRATIONS.map(sha256Hex);
    expect(changedSinceRelease([...MIGRATIONS, 'CREATE TABLE later (id TEXT) STRICT'], released)).toBe(
      undefined,
    );
    expect(changedSinceRelease([`${MIGRATIONS[0]} `, ...MIGRATIONS.slice(1)], released)).toBe(1);
    expect(changedSinceRelease(MIGRATIONS.slice(0, -1), released)).toBe(MIGRATIONS.length);
  });

  it('left a filled register of each version, and each comes through all that was changed since', async () => {
    const newest = filledBy(RELEASED.length);
    if (process.env.KEEP_FILLED_REGISTER && RELEASED.length > 0 && !existsSync(newest)) {
      mkdirSync(dirname(newest), { recursive: true });
      const { bytes, rowKey } = await filledNow();
      writeFileSync(newest, gzipSync(bytes));
      writeFileSync(keyBeside(newest), rowKey.hex);
    }
    for (const version of RELEASED.keys()) {
      const path = filledBy(version + 1);
      const rowKey = new RowKey(readFileSync(keyBeside(path), 'utf8'));
      await takeThrough({ bytes: gunzipSync(readFileSync(path)), rowKey });
    }
  }, 120_000);
});

describe('a register that lived through everything', () => {
  const later = MIGRATIONS as string[];
  let filled: Filled;
  beforeAll(async () => (filled = await filledNow()), 60_000);

  it('comes through a change of a later app with every row, and proved', async () => {
    later.push(`ALTER TABLE officers ADD COLUMN unit TEXT NOT NULL DEFAULT 'Kaunter'`);
    try {
      await takeThrough(filled);
    } finally {
      later.pop();
    }
  }, 60_000);

  it('does not come through one that loses a row or alters one', async () => {
    for (const change of [`UPDATE cancellations SET reason = 'lain'`, `DELETE FROM receipt_lines`]) {
      const [, table] = /(?:UPDATE|FROM) (\w+)/.exec(change)!;
      later.push(`DROP TRIGGER guard_${table}_update; DROP TRIGGER guard_${table}_delete; ${change}`);
      try {
        await expect(takeThrough(filled)).rejects.toThrow();
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      } finally {
        later.pop();
      }
    }
  }, 60_000);
});
