/** Every row of a package is read back as its entry bound it, in the order of the entries, by cursors that can be stopped. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { rowsHash, type MadeRow } from '../../../domain/reconciliation/bound-rows';
import { cellsOf, CSV_FILE_NAMES, type CsvFileName } from '../../../domain/reconciliation/package-format';
import { boundHashes, ROW_MAKERS } from '../../../domain/reconciliation/row-makers';
import { features } from '../../../main/features/features';
import { bindings, csvSources } from '../../../main/features/reconciliation/package/package-rows';
import { sha256Hex } from '../../../main/register/hash';
import type { TestCounter } from '../../helpers/counter';
import { rowKeyIn } from '../../helpers/row-key';
import { everything } from '../register/everything';

let test: TestCounter;
afterEach(() => test.dispose());

interface EntryRow {
  readonly seq: number;
  readonly kind: string;
  readonly data: string;
}

it('says what the entries say, and leaves no cursor open when it is stopped', async () => {
  test = await everything();
  await test.counter.prints.stop();
  const tx = test.counter.opened().reading();
  const upTo = test.counter.opened().head().seq;
  const sources = csvSources(features, tx, { after: 0, upTo });
  const bindingOf = bindings(tx, rowKeyIn(test.folder));

  const made = new Map<string, string[][]>();
  for (const file of CSV_FILE_NAMES) {
    let last = 0;
    for (const { seq, row } of sources[file]!() as Iterable<MadeRow<typeof file>>) {
      expect(seq, file).toBeGreaterThanOrEqual(last);
      last = seq;
      const key = `${file} ${seq}`;
      made.set(key, [...(made.get(key) ?? []), cellsOf(file, row as never)]);
    }
  }
  const bound = tx.all<EntryRow>('SELECT seq, kind, data FROM journal ORDER BY seq').flatMap((entry) => {
    const hashes = boundHashes(entry.kind, JSON.parse(entry.data) as Parameters<typeof boundHashes>[1]);
    expect(hashes, entry.kind).toBeDefined();
    return [...hashes!].map(([file, hash]) => ({ key: `${file} ${entry.seq}`, file, seq: entry.seq, hash }));
  });
  expect(new Set(bound.map(({ key }) => key))).toEqual(new Set(made.keys()));
  for (const { key, file, seq, hash } of bound)
    expect(rowsHash(file, made.get(key)!, bindingOf(seq).salt, sha256Hex), key).toBe(hash);
  const filled = new Set(bound.map(({ file }) => file));
  const meant = [...ROW_MAKERS.values()].flatMap(({ always, maybe = [] }): CsvFileName[] => [
    ...always,
    ...maybe,
  ]);
  expect([...new Set(meant)].filter((file) => !filled.has(file))).toEqual([]);

  for (const file of CSV_FILE_NAMES) for (const { seq } of sources[file]!()) if (seq > 0) break;
  await test.must('cases.keepDraft', { draft: randomUUID(), value: { claim: 'Fasakh' } });
}, 60_000);
