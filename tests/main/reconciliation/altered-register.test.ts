/** What was altered in the register's file is not signed: the rows are not those that their entries bind. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeBase64 } from '../../../package/sign';
import { verifyPackage } from '../../../package/verify-package';
import { registerFile } from '../../../main/register/register';
import { openDatabase } from '../../../main/register/sqlite';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { anEsv2Case } from '../../helpers/esv2';
import { cashOf, receive } from '../../helpers/existing';
import { aRequest, stepOf } from '../../helpers/ict';
import { numberIs, printed, untold } from '../../helpers/new-number';
import { aCase, openOutage } from '../../helpers/outage';
import { book } from '../../helpers/closed';
import { approved, whenOut } from '../approved';

let test: TestCounter;
let outage: string;
let folder: string;

/** A request whose promise was put off, and kept. */
async function extendedAndKept(): Promise<void> {
  const { id } = await test.must('requests.receive', aRequest('ict-advice', '2026-11-22T08:15'));
  const told = { who: 'Puan Aminah', way: 'telephone', reference: 'S1', note: 'Pegawai bercuti' } as const;
  await test.must('requests.extend', {
    ...{ key: randomUUID(), id, clock: 'ict-advice', ...told },
    ...{ happenedLocal: '2026-11-22T08:20', toLocal: '2026-12-10T17:00' },
  });
  await test.must('requests.do', stepOf(id, 'advise', '2026-11-22T08:25'));
}

beforeAll(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
  await test.must('cases.issue', aCase(outage));
  const payment = { method: 'external' as const, system: 'IGFMAS' as const, number: 'IG-1' };
  await test.must('cases.issue', aCase(outage, { payment }));
  const wrong = await test.must('cases.issue', aCase(outage));
  await whenOut(test, wrong.receipt!.id);
  await approved(test, 'receipts.cancel', {
    key: randomUUID(), id: wrong.receipt!.id, reason: 'Salah nama', original: 'surrendered',
  }); // prettier-ignore
  await test.must('receipts.replace', {
    ...{ key: randomUUID(), id: wrong.receipt!.id, payer: 'Salmah binti Misal', formSerial: '' },
  });
  await approved(test, 'cases.correct', {
    ...{ key: randomUUID(), id: wrong.case.id, reason: 'Salah eja', acceptedWarnings: [] },
    parties: [{ role: 'second', ordinal: 1, name: 'Ahmad bin Misal', phone: '012-3456789' }],
    hearing: { bench: 'Mahkamah 2' },
  });
  const summons = (await test.must('summonses.list', {})).rows[0]!.id;
  await test.must('summonses.seal', {
    key: randomUUID(),
    summonses: [summons],
    pendaftar: 'Pendaftar Contoh',
  });
  const to = { kind: 'party', role: 'first', ordinal: 1 } as const;
  await test.must('summonses.handOver', { key: randomUUID(), summonses: [summons], to });
  const [, handed] = (await test.must('summonses.ofCase', { id: wrong.case.id })).papers[0]!.steps;
  const undo = { key: randomUUID(), summons, step: handed!.id, reason: 'Baris yang salah' };
  await test.must('summonses.undo', undo);
  test.as('supervisor');
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P3', reason: '' });
  const { id } = await book(test, { note: 'Bawa surat' });
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P2', reason: '' });
  const { id: item } = await test.must('esv2.record', anEsv2Case(outage, '03001-014-0042-2026'));
  await test.must('esv2.arrive', { item, esv3Number: '03001-014-0300-2026' });
  const work = { kind: 'ebicara', note: 'Sebutan' } as const;
  const matter = { system: 'ESV2', work, paid: cashOf({ esv2Down: 'SAINS, telefon' }) } as const;
  await extendedAndKept();
  const { id: existing, receipt } = await receive(test, outage, matter);
  test.clock.set('2026-11-22T12:00');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK' });
  await test.must('appointments.call', { key: randomUUID(), id, outcome: 'no-answer', note: 'Dua kali' });
  await test.must('existing.take', { id: existing });
  await test.must('existing.enter', { id: existing, how: 'updated', reference: receipt!.number });
  const asked = { askedOn: '2026-11-22', askAgainOn: '2026-11-29', reason: 'SAINS: belum' };
  await test.must('existing.ask', { id: existing, ...asked });
  const [row] = (await test.must('reconciliation.list', { outage })).rows;
  await numberIs(test, row!.item, '03001-014-0207-2026');
  const letter = await printed(test, (await untold(test))[0]!);
  await test.must('letters.post', { key: randomUUID(), letter, slip: 'RL1' });
  await test.must('letters.returned', { key: randomUUID(), letter, reason: 'Berpindah' });
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah' });
  await test.counter.prints.stop();
  folder = join(test.folder, 'pakej');
  mkdirSync(folder);
}, 60_000);
afterAll(() => test.dispose());

/** As a database tool does, beside the app: the guard is taken away and put back as it was. */
function byHand(table: string, sql: string): void {
  const db = openDatabase(registerFile(test.folder));
  const guard = `guard_${table}_update`;
  const { sql: made } = db.prepare(`SELECT sql FROM sqlite_schema WHERE name = '${guard}'`).get() as {
    sql: string;
  };
  db.exec(`PRAGMA foreign_keys = OFF; DROP TRIGGER ${guard}; ${sql}; ${made}`);
  db.close();
}

const seal = () => {
  test.as('supervisor');
  return test.call('reconciliation.package', { key: randomUUID(), outage, folder });
};

it.each([
  ['cases', 'claim', 'rowid = 1'],
  ['cases', 'registered_at', 'rowid = 2'],
  ['parties', 'name', 'rowid = 1'],
  ['parties', 'id_number', 'rowid = 2'],
  ['case_documents', 'copies', 'rowid = 1'],
  ['payments', 'number', 'rowid = 2'],
  ['payments', 'amount_sen', 'rowid = 2'],
  ['receipts', 'payer', 'rowid = 1'],
  ['receipts', 'amount_sen', 'rowid = 1'],
  ['receipts', 'issued_at', 'rowid = 1'],
  ['receipts', 'replaces', 'replaces IS NOT NULL'],
  ['receipt_lines', 'revenue_code', 'rowid = 1'],
  ['cancellations', 'reason', 'rowid = 1'],
  ['summonses', 'hearing_at', 'rowid = 1'],
  ['summonses', 'party', 'rowid = 1'],
  ['summonses', 'replaces', 'replaces IS NOT NULL'],
  ...[
    ...['outage', 'system', 'number', 'number_from', 'party', 'documents', 'work', 'work_note', 'esv2_down'],
    ...['paid_by', 'receipt', 'amount_sen', 'at', 'officer'],
  ].map((column) => ['existing_matters', column, 'rowid = 1']),
  ...['kind', 'reference', 'reason', 'at', 'officer'].map((column) => [
    'existing_events',
    column,
    'rowid = 1',
  ]),
  ...['asked_on', 'ask_again_on'].map((column) => ['existing_events', column, 'rowid = 3']),
  ...['service', 'version', 'number', 'body', 'person', 'subject', 'way', 'arrived_at', 'at', 'officer'].map(
    (column) => ['requests', column, 'rowid = 1'],
  ),
  ...[...['kind', 'clock', 'happened_at', 'to_at', 'who', 'way', 'reference', 'note', 'at', 'officer']].map(
    (column) => ['request_events', column, 'rowid = 1'],
  ),
  ['request_events', 'step', 'rowid = 2'],
  ...['clock', 'standing', 'due_at', 'state'].map((column) => ['request_answers', column, 'rowid = 1']),
  ['request_answers', 'extended_to', 'extended_to IS NOT NULL'],
  ['request_answers', 'fulfilled_at', 'fulfilled_at IS NOT NULL'],
  ['esv2_records', 'registered_on', 'rowid = 1'],
  ['esv2_records', 'receipt_on', 'rowid = 1'],
  ['esv2_events', 'state', 'rowid = 1'],
  ['esv2_events', 'esv3_number', 'rowid = 2'],
  ['esv2_events', 'reason', 'rowid = 2'],
  ['summons_events', 'kind', 'rowid = 1'],
  ['summons_events', 'person', 'rowid = 1'],
  ['summons_events', 'person', 'rowid = 2'],
  ['summons_events', 'manner', 'rowid = 2'],
  ['summons_events', 'happened_at', 'rowid = 1'],
  ['summons_events', 'undoes', 'rowid = 3'],
  ['summons_events', 'leave', 'rowid = 1'],
  ['summons_events', 'note', 'rowid = 3'],
  ['summons_events', 'at', 'rowid = 2'],
  ['summons_events', 'officer', 'rowid = 1'],
  ['summons_events', 'summons', 'rowid = 1'],
  ['summons_events', 'seq', 'rowid = 1'],
  ['case_corrections', 'case_id', 'rowid = 1'],
  ['case_corrections', 'reason', 'rowid = 1'],
  ['case_corrections', 'at', 'rowid = 1'],
  ['case_corrections', 'officer', 'rowid = 1'],
  ['case_corrections', 'approver', 'rowid = 1'],
  ['case_corrections', 'seq', 'rowid = 1'],
  ['correction_changes', 'correction', 'rowid = 1'],
  ['correction_changes', 'role', 'rowid = 1'],
  ['correction_changes', 'ordinal', 'rowid = 1'],
  ['correction_changes', 'field', 'rowid = 1'],
  ['correction_changes', 'former', 'rowid = 1'],
  ['correction_changes', 'corrected', 'rowid = 2'],
  ['papers', 'number', 'rowid = 1'],
  ['paper_events', 'state', 'rowid = 1'],
  ['reregistration_events', 'reference', 'rowid = 2'],
  ...[
    ...[
      'case_id',
      'role',
      'ordinal',
      'name',
      'known',
      'number',
      'way',
      'address',
      'english',
      'at',
      'officer',
    ],
  ].map((column) => ['number_letters', column, 'rowid = 1']),
  ...['letter', 'kind', 'reference', 'happened_at', 'at', 'officer', 'seq'].map((column) => [
    ...['number_letter_events', column, 'rowid = 1'],
  ]),
  ['number_letter_events', 'note', 'rowid = 2'],
  ['number_letter_events', 'person', 'rowid = 3'],
  ['appointments', 'outage', 'rowid = 1'],
  ['appointments', 'court', 'rowid = 1'],
  ['appointments', 'name', 'rowid = 1'],
  ['appointments', 'id_number', 'rowid = 1'],
  ['appointments', 'phone', 'rowid = 1'],
  ['appointments', 'case_type', 'rowid = 1'],
  ['appointments', 'note', 'rowid = 1'],
  ['appointment_events', 'kind', 'rowid = 2'],
  ['appointment_events', 'slot_at', 'rowid = 2'],
  ['appointment_events', 'outcome', 'rowid = 2'],
  ['appointment_events', 'note', 'rowid = 2'],
  ['appointment_events', 'at', 'rowid = 2'],
  ['appointment_events', 'officer', 'rowid = 2'],
])('%s.%s', async (table, column, where) => {
  const tx = test.counter.opened().reading();
  const read = () =>
    tx.one<{ value: string | number }>(`SELECT ${column} AS value FROM ${table} WHERE ${where}`).value;
  const before = read();
  const quoted = (value: string | number) => (typeof value === 'number' ? String(value) : `'${value}'`);
  const text = (value: string) => (value.startsWith('2026-') ? value.replace('2026', '2025') : `${value}x`);
  const other = typeof before === 'number' ? before + 1 : text(before);
  byHand(table, `UPDATE ${table} SET ${column} = ${quoted(other)} WHERE ${where}`);
  expect(read()).toBe(other);
  expect(await seal()).toMatchObject({ ok: false, error: { code: 'package-wrong' } });
  expect(readdirSync(folder)).toEqual([]);
  byHand(table, `UPDATE ${table} SET ${column} = ${quoted(before)} WHERE ${where}`);
});

it('put right again it is, and the package is whole and ours', async () => {
  const made = await seal();
  if (!made.ok) throw new Error(made.error.code);
  const { publicKey } = test.counter
    .opened()
    .reading()
    .one<{ publicKey: string }>('SELECT public_key AS publicKey FROM epochs');
  const answer = await verifyPackage(made.value.file, { expectedKey: decodeBase64(publicKey, 32)! });
  expect(answer).toMatchObject({ ok: true, whole: true, signer: 'known', problems: [] });
});
