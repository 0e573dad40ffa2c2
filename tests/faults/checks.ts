import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CounterClock } from '../../main/register/clock';
import { soundnessOf } from '../../main/features/backups/soundness';
import { features } from '../../main/features/features';
import { CannotOpen } from '../../main/register/failures';
import { registeredBlocks } from '../../main/features/features';
import { Register } from '../../main/register/register';
import type { ReadTx } from '../../main/register/transaction';
import { handClock } from '../helpers/counter';
import { rowKeyIn } from '../helpers/row-key';
import { seriesOf, type Ack } from './scripted';

/** What must hold in a folder after any crash, given what people and printers knew before it. Empty: all of it does. */
export async function problemsOf(folder: string, acks: readonly Ack[]): Promise<string[]> {
  let register: Register;
  try {
    register = Register.open({
      blocks: registeredBlocks,
      folder,
      rowKey: rowKeyIn(folder),
      clock: new CounterClock(handClock('2026-12-01T00:00')),
    });
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return [`cannot open: ${error.code}`];
  }
  try {
    const tx = register.reading();
    const check = await soundnessOf(register, features);
    const standing = register.againstWitness().state;
    return [
      ...(check ? [`full check: ${JSON.stringify(check)}`] : []),
      ...(standing === 'sound' ? [] : [`witness: ${standing}`]),
      ...receiptProblems(tx, acks),
      ...wholeProblems(tx),
      ...paperProblems(tx, folder, acks),
    ];
  } finally {
    register.close();
  }
}

/** Nothing acknowledged is lost or doubled; serials run on without a gap; one key has one receipt. */
function receiptProblems(tx: ReadTx, acks: readonly Ack[]): string[] {
  const rows = tx.all<{ serial: number; number: string; key: string | null }>(
    `SELECT r.serial, r.number, (SELECT key FROM calls WHERE call = 'cases.issue' AND json_extract(result, '$.receipt.id') = r.id) AS key
     FROM receipts r ORDER BY r.serial`,
  );
  const problems = rows.flatMap(({ serial, number, key }, index) => [
    ...(serial === index + 1 ? [] : [`serial ${serial} stands in place ${index + 1}`]),
    ...(key === null ? [`${number} has no key`] : []),
  ]);
  const keys = rows.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) problems.push('one key has two receipts');
  const byKey = new Map(rows.map(({ key, number }) => [key, number]));
  for (const ack of acks) {
    if (ack.kind !== 'RECEIPT') continue;
    const found = byKey.get(seriesOf('case', ack.n));
    if (found !== ack.number) problems.push(`lost: case ${ack.n} was ${ack.number}, is ${found ?? 'gone'}`);
  }
  const begun = new Set(acks.flatMap((ack) => (ack.kind === 'BEGIN' ? [seriesOf('case', ack.n)] : [])));
  for (const { key, number } of rows)
    if (key && !begun.has(key)) problems.push(`${number} was never asked for`);
  return problems;
}

/** A case with its receipt, summons, lines and papers is there whole or not at all. */
function wholeProblems(tx: ReadTx): string[] {
  const halves = {
    'case without receipt': 'SELECT number FROM cases WHERE id NOT IN (SELECT case_id FROM receipts)',
    'case without summons': 'SELECT number FROM cases WHERE id NOT IN (SELECT case_id FROM summonses)',
    'receipt without lines':
      'SELECT number FROM receipts WHERE id NOT IN (SELECT receipt FROM receipt_lines)',
    'receipt without original':
      'SELECT number FROM receipts WHERE id NOT IN (SELECT document_id FROM papers WHERE copy = 0)',
    'two originals':
      'SELECT document_id AS number FROM papers WHERE copy = 0 GROUP BY kind, document_id HAVING count(*) > 1',
    'paper without state': 'SELECT id AS number FROM papers WHERE id NOT IN (SELECT paper FROM paper_states)',
    'state that no event tells': `SELECT s.paper AS number FROM paper_states s WHERE s.state <>
      (SELECT e.state FROM paper_events e WHERE e.paper = s.paper AND e.state <> 'archived' ORDER BY e.id DESC LIMIT 1)`,
  };
  return Object.entries(halves).flatMap(([what, sql]) =>
    tx.all<{ number: string }>(sql).map(({ number }) => `${what}: ${number}`),
  );
}

/** Whatever came out of the printer was committed before, and waits no more; what is archived lies there unchanged. */
function paperProblems(tx: ReadTx, folder: string, acks: readonly Ack[]): string[] {
  const titles = acks.flatMap((ack) => (ack.kind === 'OUT' ? [ack.title] : []));
  const problems = titles
    .filter((title, index) => !title.includes('SALINAN') && titles.indexOf(title) < index)
    .map((title) => `second original: ${title}`);
  for (const title of titles) {
    const [kind = '', number = ''] = title.split(' ');
    const row = tx.get<{ state: string }>(
      'SELECT s.state FROM papers p JOIN paper_states s ON s.paper = p.id WHERE p.kind = ? AND p.number = ? AND p.copy = 0',
      kind,
      number,
    );
    if (!row) problems.push(`printed before it was committed: ${title}`);
    else if (row.state === 'queued' || row.state === 'rendering')
      problems.push(`would be printed again: ${title}`);
  }
  for (const { sha256 } of tx.all<{ sha256: string }>(
    'SELECT sha256 FROM paper_events WHERE sha256 IS NOT NULL',
  )) {
    const file = join(folder, 'papers', `${sha256}.pdf`);
    if (!existsSync(file)) problems.push(`archived paper gone: ${sha256}`);
    else if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256)
      problems.push(`archived paper changed: ${sha256}`);
  }
  return problems;
}
