import { tableNames } from '../../main/register/guards';
import { registerFile } from '../../main/register/register';
import { openDatabase } from '../../main/register/sqlite';
import type { TestCounter } from '../helpers/counter';

/** Every row of every table as text, to see whether anything at all was written. */
export function registerContent(test: TestCounter): string {
  const db = openDatabase(registerFile(test.folder), { readonly: true });
  try {
    return JSON.stringify(
      tableNames(db).map((table) => [table, db.prepare(`SELECT * FROM ${table}`).raw().all()]),
    );
  } finally {
    db.close();
  }
}
