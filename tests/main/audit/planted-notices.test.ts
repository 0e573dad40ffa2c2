/** Applicants, callers and what people write about an outage: in the register alone, told to nobody who does not need it. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestCounter } from '../../helpers/counter';
import { openPostOffice, type PostOffice } from '../../helpers/mail-server';
import { apOutage, writeNotice } from '../../helpers/skei';
import { openSender, settled, standingOf } from '../mail/post-office';

const PLANTED = {
  company: 'Tanamsatu Dagang', individual: 'Zulaikha Tanamdua', merged: 'Tanamtiga Perkasa', caller: 'Encik Tanamempat',
  companyMail: 'tanamlima@contoh.example', individualMail: 'tanamenam@contoh.example', callerPhone: '0199912345',
  companyPhone: '0388812345', asked: 'Soalan Tanamtujuh', callNote: 'Catatan Tanamlapan', evidence: 'Bukti Tanamsembilan',
  reason: 'Sebab Tanamsepuluh', reference: 'Rujukan Tanamsebelas', told: 'Puan Tanamduabelas', note: 'Nota Tanamtigabelas',
  partial: 'Bahagian Tanamempatbelas', notice: 'Isi Tanamlimabelas', mykad: '910203035678',
  replied: 'tanamenambelas',
}; // prettier-ignore

let test: TestCounter;
let office: PostOffice;
let outage: string;
let notice: string;
let out: string;

beforeAll(async () => {
  office = await openPostOffice();
  // the server's own words speak of the recipient
  office.conduct = (address) =>
    address === PLANTED.individualMail
      ? { at: 'recipient', answer: `550 5.1.1 <${address}>: ${PLANTED.replied} unknown` }
      : undefined;
  test = await openSender(office.port, { office: { kind: 'skei', courts: [] } });
  out = join(test.folder, 'keluar');
  mkdirSync(out);
  test.as('supervisor');
  const add = (name: string, number: string, address: string) =>
    test.must('applicants.add', {
      ...{ key: randomUUID(), name, number, phones: [PLANTED.companyPhone], permits: ['import'] },
      ...{ systems: ['AP'], addresses: [address], dataDate: '2026-11-01' },
      ...{ source: 'mailbox', reference: PLANTED.reference },
    });
  const { id: company } = await add(PLANTED.company, '200204320621', PLANTED.companyMail);
  await add(PLANTED.individual, PLANTED.mykad, PLANTED.individualMail);
  const { id: from } = await add(PLANTED.merged, '201901000005', PLANTED.companyMail);
  await test.must('applicants.merge', {
    ...{ key: randomUUID(), into: company, from, reason: PLANTED.reason },
    ...{ source: 'mailbox', reference: PLANTED.reference },
  });
  outage = await apOutage(test, '2026-11-22T05:00');
  const { id: enquiry } = await test.must('applicants.noteEnquiry', {
    ...{ key: randomUUID(), outage, applicant: company, name: PLANTED.caller, phone: PLANTED.callerPhone },
    ...{ asked: PLANTED.asked, callBack: true },
  });
  await test.must('applicants.markCalled', {
    ...{ key: randomUUID(), enquiry, outcome: 'no-answer' as const, note: PLANTED.callNote },
  });
  const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
  const { id } = await writeNotice(test, outage, 'first', {
    ms: { ...draft.ms, body: `${draft.ms.body}\n\n${PLANTED.notice}` },
  });
  notice = id;
  await settled(test, id);
  await test.must('notices.portalFiles', { id, folder: out });
  await test.must('notices.confirmChannel', {
    ...{ id, channel: 'counter', atLocal: '2026-11-22T08:30', reference: PLANTED.reference },
  });
  // refused calls, which speak of what was wrong with them
  await test.call('applicants.add', {
    ...{ key: randomUUID(), name: PLANTED.individual, number: `${PLANTED.mykad}9`, phones: [PLANTED.caller] },
    ...{ permits: [], systems: ['AP'], addresses: [PLANTED.companyMail.replace('@', '@@')] },
    ...{ dataDate: '2026-11-01', source: 'mailbox', reference: '' },
  });
  await writeNotice(test, outage, 'update');
  const { rows: notices } = await test.must('notices.list', { outage });
  await test.must('notices.withdraw', { id: notices[0]!.id, reason: PLANTED.reason });
  test.clock.forward(3_600_000);
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T09:20', toldBy: PLANTED.told });
  const { parts } = await test.must('runbooks.of', { outage });
  for (const step of parts.flatMap(({ steps }) => steps))
    if (step.state === 'open' && !step.byApp)
      await test.must('runbooks.done', {
        ...{ key: randomUUID(), outage, step: step.id, doneLocal: null, evidence: PLANTED.evidence },
      });
  await test.must('reports.save', { outage, folder: out });
  await test.must('reconciliation.package', { key: randomUUID(), outage, folder: out });
  await test.must('backups.make', {});
}, 60_000);
afterAll(async () => {
  await test.dispose();
  await office.close();
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const expectNone = (text: string, but: readonly string[] = []): void => {
  const low = text.toLowerCase();
  for (const word of Object.values(PLANTED))
    if (!but.includes(word)) expect(low.includes(word.toLowerCase()), word).toBe(false);
};

it('stand in the register, so that the search below means something', () => {
  expect(standingOf(test, notice)).toMatchObject({ accepted: 1, refused: 1 });
  const tx = test.counter.opened().reading();
  const { reply } = tx.one<{ reply: string }>(`SELECT reply FROM mail_events WHERE kind = 'refused'`);
  expect(reply).toContain(PLANTED.replied);
  expect(
    tx.one<{ n: number }>('SELECT count(*) AS n FROM enquiry_calls WHERE note = ?', PLANTED.callNote).n,
  ).toBe(1);
});

it('never reach the journal', () => {
  const rows = test.counter.opened().reading().all<object>('SELECT actor, kind, data FROM journal');
  expect(rows.length).toBeGreaterThan(20);
  expectNone(JSON.stringify(rows));
});

it('never reach the logs, also where a mail client’s error speaks of them', () => {
  const refused = Object.assign(new Error(`550 <${PLANTED.companyMail}> rejected`), { code: 'EENVELOPE' });
  test.counter.log.error('sending stumbled', { error: refused });
  const logs = filesBelow(join(test.folder, 'logs')).map((file) => readFileSync(file, 'utf8'));
  expect(logs.join('\n')).toContain('EENVELOPE');
  expectNone(logs.join('\n'));
});

it('never reach a file’s name', () => {
  const names = filesBelow(test.folder).map((file) => file.slice(test.folder.length));
  expect(names.filter((name) => name.startsWith('/keluar/')).length).toBeGreaterThan(4);
  expectNone(names.join('\n'));
});

it('nothing of an applicant reaches the portal or a package: recipients are numbers there', () => {
  for (const file of readdirSync(out).filter((name) => /\.(html|json|atom)$/.test(name)))
    expectNone(readFileSync(join(out, file), 'utf8'), [PLANTED.notice]);
  const zip = readdirSync(out).find((name) => name.endsWith('.zip'))!;
  const entries = unzipSync(readFileSync(join(out, zip)));
  expect(Object.keys(entries)).toContain('notices.csv');
  const rows = Buffer.from(entries['notices.csv']!).toString();
  expect(rows).toContain(`${notice},${outage},first,written,email,`);
  for (const [name, bytes] of Object.entries(entries))
    // what an officer wrote of a notice itself stands in its row, as a cancellation's reason does (FORMAT)
    if (name !== 'summary.pdf')
      expectNone(
        Buffer.from(bytes).toString(),
        name === 'notices.csv' ? [PLANTED.reason, PLANTED.reference] : [],
      );
});
