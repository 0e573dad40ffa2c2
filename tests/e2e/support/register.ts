import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the register on disk holds, read beside the running app. */
export interface Holdings {
  readonly cases: readonly string[];
  readonly receipts: readonly string[];
  readonly papers: number;
  readonly head: { readonly seq: number; readonly hash: string };
  /** The journal's kinds in order. */
  readonly kinds: readonly string[];
}

export function holdings(dataDir: string, office = 'kaunter'): Holdings {
  const file = join(dataDir, office, 'register.sqlite');
  if (!existsSync(file)) throw new Error(`There is no register at ${file}`);
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const column = (sql: string): string[] => db.prepare(sql).pluck().all() as string[];
    const head = db.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
    return {
      cases: column('SELECT number FROM cases ORDER BY rowid'),
      receipts: column('SELECT number FROM receipts ORDER BY rowid'),
      papers: Number(column('SELECT count(*) FROM papers')[0]),
      head: head as Holdings['head'],
      kinds: column('SELECT kind FROM journal ORDER BY seq'),
    };
  } finally {
    db.close();
  }
}

/** What was issued and queued; the journal may meanwhile have kept a refusal. */
export const issuedIn = (dataDir: string) => {
  const { cases, receipts, papers } = holdings(dataDir);
  return { cases, receipts, papers };
};

/** What officers did since then, as the journal names it; the counter's own backups and prints aside. */
export const doneSince = (before: Holdings, dataDir: string): readonly string[] =>
  holdings(dataDir)
    .kinds.slice(before.kinds.length)
    .filter((kind) => !kind.startsWith('backups.') && !kind.startsWith('papers.'));
