import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { toLocalText } from '../../../domain/time/civil-time';
import type { CallSpec } from '../../../preload/contract/call';
import type { ToldParty } from '../../../preload/contract/letters';
import { contract, type CallName, type InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { PASSWORD, serverAt } from '../../helpers/mail-server';
import { book, type Booked } from '../../helpers/closed';
import { anEsv2Case } from '../../helpers/esv2';
import { aMatter, cashOf } from '../../helpers/existing';
import { anIntake, takeIn } from '../../helpers/intakes';
import { aRequest, stepOf } from '../../helpers/ict';
import { partyOf, printed, renumbered, untold } from '../../helpers/new-number';
import { aCase, openOutage } from '../../helpers/outage';
import { writeNotice } from '../../helpers/skei';
import { agreed, agreement, approval, approved, whenOut } from '../approved';

let test: TestCounter;

interface Trial<N extends CallName = CallName> {
  readonly call: N;
  readonly role: 'clerk' | 'supervisor';
  readonly input: InputOf<N>;
  /** The same call with one thing changed. */
  readonly change: object;
}

const series = { court: '03001', caseType: '014', year: 2026 };

const anEnquiry = (): InputOf<'applicants.noteEnquiry'> => ({
  ...{ key: randomUUID(), outage: null, applicant: null, name: 'Contoh PLT', phone: '03-4477863' },
  ...{ asked: 'Bila pulih?', callBack: true },
});

/** A receipt whose original was not returned when it was cancelled. */
async function missingOriginal(outage: string): Promise<string> {
  test.as('clerk');
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
  const original = 'not-returned' as const;
  await approved(test, 'receipts.cancel', { key: randomUUID(), id: receipt!.id, reason: 'Salah', original });
  return receipt!.id;
}

/** The court's registration is closed (Pilihan 3), and somebody has an appointment where one is wanted. */
async function closed(outage: string): Promise<void>;
async function closed(outage: string, booked: true): Promise<Booked>;
async function closed(outage: string, booked?: true): Promise<Booked | void> {
  test.as('supervisor');
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P3', reason: '' });
  test.as('clerk');
  if (booked) return book(test);
}

/** A request whose only work is to be advised. */
const asked = (service: string) => test.must('requests.receive', aRequest(service, '2026-11-22T08:15'));
const advised = async (): Promise<string> => (await asked('ict-advice')).id;

/** An applicant without e-mail, who is told of the outage by telephone. */
async function withoutEmail(): Promise<string> {
  const { id } = await test.must('applicants.add', {
    ...{ key: randomUUID(), name: 'Misal PLT', number: '200503569213', phones: ['03-4477864'] },
    ...{ permits: [], systems: ['ESV3'], addresses: [], dataDate: '', source: 'counter', reference: '' },
  });
  return id;
}

/** A cancelled receipt whose money is kept. */
async function cancelled(outage: string): Promise<string> {
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
  const cancel = { key: randomUUID(), id: receipt!.id, reason: 'Salah', original: 'surrendered' as const };
  await approved(test, 'receipts.cancel', cancel);
  return receipt!.id;
}

/** A court paper that the Pendaftar has sealed, and its case. */
async function sealed(outage: string): Promise<{ id: string; summons: string }> {
  const { case: issued, summons } = await test.must('cases.issue', aCase(outage));
  const summonses = [summons!.id];
  await test.must('summonses.seal', { key: randomUUID(), summonses, pendaftar: 'Pendaftar Contoh' });
  return { id: issued.id, summons: summons!.id };
}

/** Both parties of a case that has another number in ESV3. */
async function differing(outage: string): Promise<[ToldParty, ToldParty]> {
  await renumbered(test, outage);
  const [first, second] = await untold(test);
  return [first!, second!];
}

/** A letter that was handed over. */
async function handed(outage: string): Promise<string> {
  const letter = await printed(test, (await differing(outage))[0]);
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah' });
  return letter;
}

/** One good input for every command that carries a key, brought about on a counter in an outage. */
const trials: { [N in CallName]?: (outage: string) => Promise<Omit<Trial<N>, 'call'>> } = {
  'applicants.add': () =>
    Promise.resolve({
      role: 'clerk',
      input: {
        ...{ key: randomUUID(), name: 'Contoh PLT', number: '200503569212', addresses: [], phones: [] },
        ...{ permits: ['import'], systems: ['AP'], dataDate: '', source: 'counter', reference: '' },
      },
      change: { name: 'Contoh Lain PLT' },
    }),
  'applicants.noteEnquiry': () =>
    Promise.resolve({ role: 'clerk', input: anEnquiry(), change: { asked: 'Perkara lain' } }),
  'applicants.call': async (outage) => {
    const input = {
      ...{ key: randomUUID(), outage, applicant: await withoutEmail(), number: '03-4477864' },
      ...{ calledLocal: '2026-11-22T08:25', outcome: 'no-answer' as const, note: '' },
    };
    return { role: 'clerk', input, change: { outcome: 'reached' } };
  },
  'applicants.markCalled': async () => {
    const { id: enquiry } = await test.must('applicants.noteEnquiry', anEnquiry());
    const input = { key: randomUUID(), enquiry, outcome: 'no-answer' as const, note: '' };
    return { role: 'clerk', input, change: { note: 'Esok' } };
  },
  'calendar.add': () =>
    Promise.resolve({
      role: 'supervisor',
      input: {
        ...{ key: randomUUID(), date: '2026-12-25', name: 'Hari Krismas', states: '*' },
        ...{ source: 'gazette' as const, reference: '', confirm: true },
      },
      change: { name: 'Hari Lain' },
    }),
  'calendar.import': async () => {
    test.as('supervisor');
    const sheet = Buffer.from('date,name,states\n2026-12-25,Hari Krismas,*\n').toString('base64');
    const { token, rows } = await test.must('calendar.preview', {
      name: 'cuti.csv',
      base64: sheet,
      states: '*',
    });
    const input = { key: randomUUID(), token, rows: rows.map(({ row }) => row), confirm: true };
    return { role: 'supervisor', input, change: { confirm: false } };
  },
  'outages.ownerSaid': (outage) =>
    Promise.resolve({
      role: 'supervisor',
      input: {
        ...{ key: randomUUID(), id: outage, saidLocal: '2026-11-22T08:20', toldBy: 'BTMK JKSM' },
        ...{ toldHow: 'telephone' as const, note: 'Pelayan rosak', repairing: true },
      },
      change: { repairing: false },
    }),
  'notices.write': async (outage) => {
    test.as('supervisor');
    const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
    const input = { key: randomUUID(), outage, kind: 'first' as const, ...draft };
    return { role: 'supervisor', input, change: { kind: 'free' } };
  },
  'notices.keepDraft': async (outage) => {
    test.as('supervisor');
    const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
    const input = { key: randomUUID(), outage, kind: 'first' as const, ...draft };
    return { role: 'supervisor', input, change: { kind: 'free' } };
  },
  'notices.sendTrial': async (outage) => {
    test.as('administrator');
    await test.must('mail.saveSettings', { server: serverAt(2525), password: PASSWORD });
    test.as('supervisor');
    const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
    const input = {
      key: randomUUID(),
      outage,
      kind: 'first' as const,
      ...draft,
      to: 'saya@contoh.example.my',
    };
    return { role: 'supervisor', input, change: { to: 'dia@contoh.example.my' } };
  },
  'notices.printPoster': async (outage) => {
    test.as('supervisor');
    const { id } = await writeNotice(test, outage, 'first');
    return { role: 'supervisor', input: { key: randomUUID(), id }, change: { id: 'lain' } };
  },
  'lists.print': async (outage) => {
    await test.must('cases.issue', aCase(outage));
    const seen = { list: 'cases.list', question: {} } as const;
    return {
      role: 'clerk',
      input: { key: randomUUID(), seen },
      change: { seen: { ...seen, list: 'receipts.list' } },
    };
  },
  'reports.print': (outage) =>
    Promise.resolve({ role: 'clerk', input: { key: randomUUID(), outage }, change: { outage: 'lain' } }),
  'runbooks.done': (outage) =>
    Promise.resolve({
      role: 'clerk',
      input: { key: randomUUID(), outage, step: 'p1-book', evidence: '' },
      change: { evidence: 'Buku 2' },
    }),
  'runbooks.notNeeded': (outage) =>
    Promise.resolve({
      role: 'supervisor',
      input: { key: randomUUID(), outage, step: 'p1-book', reason: 'Tidak perlu' },
      change: { reason: 'Lain' },
    }),
  'runbooks.undo': async (outage) => {
    await test.must('runbooks.done', { key: randomUUID(), outage, step: 'p1-book', evidence: '' });
    const input = { key: randomUUID(), outage, step: 'p1-book', reason: 'Silap' };
    return { role: 'clerk', input, change: { reason: 'Lain' } };
  },
  'appointments.book': async (outage) => {
    await closed(outage);
    const { slots } = await test.must('appointments.free', { court: '03001' });
    const person = { name: 'Salmah binti Contoh', idNumber: '', phone: '019-3599333' };
    const input = {
      ...{ key: randomUUID(), court: '03001', slotAt: slots[0]!.at, caseType: '014', note: '' },
      ...{ ...person, acceptedSame: true },
    };
    return { role: 'clerk', input, change: { phone: '019-3599334' } };
  },
  'appointments.move': async (outage) => {
    const { id, slotAt } = await closed(outage, true);
    const { slots } = await test.must('appointments.free', { court: '03001' });
    const to = slots.find(({ at }) => at !== slotAt)!.at;
    return {
      role: 'clerk',
      input: { key: randomUUID(), id, slotAt: to, note: '' },
      change: { note: 'Lain' },
    };
  },
  'appointments.settle': async (outage) => {
    const { id } = await closed(outage, true);
    const input = { key: randomUUID(), id, how: 'cancelled' as const, note: '' };
    return { role: 'clerk', input, change: { note: 'Lain' } };
  },
  'appointments.printSlip': async (outage) => {
    const { id } = await closed(outage, true);
    return { role: 'clerk', input: { key: randomUUID(), id }, change: { id: randomUUID() } };
  },
  'appointments.call': async (outage) => {
    const { id } = await closed(outage, true);
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK' });
    const input = { key: randomUUID(), id, outcome: 'reached' as const, note: '' };
    return { role: 'clerk', input, change: { note: 'Lain' } };
  },
  'appointments.printClosed': async (outage) => {
    await closed(outage);
    return { role: 'clerk', input: { key: randomUUID(), court: '03001' }, change: { court: '03002' } };
  },
  'cases.issue': (outage) =>
    Promise.resolve({ role: 'clerk', input: aCase(outage), change: { payer: 'Orang lain' } }),
  'cases.correct': async (outage) => {
    const { case: file } = await test.must('cases.issue', aCase(outage));
    const input = {
      ...{ key: randomUUID(), id: file.id, reason: 'Salah eja', acceptedWarnings: [] },
      parties: [{ role: 'second' as const, ordinal: 1, name: 'Ahmad bin Misal' }],
    };
    return { role: 'clerk', input, change: { reason: 'Lain' } };
  },
  'requests.receive': () =>
    Promise.resolve({
      role: 'clerk',
      input: aRequest('ict-advice', '2026-11-22T08:15'),
      change: { body: 'Jabatan Lain' },
    }),
  'requests.do': async () => ({
    role: 'clerk',
    input: stepOf(await advised(), 'advise', '2026-11-22T08:20'),
    change: { note: 'Lain' },
  }),
  'requests.refuse': async () => {
    const { id } = await asked('official-e-mail');
    const input = { key: randomUUID(), id, step: 'approve', happenedLocal: '2026-11-22T08:20' };
    return {
      role: 'supervisor',
      input: { ...input, reference: '', note: 'Bukan warga' },
      change: { note: 'Lain' },
    };
  },
  'requests.extend': async () => {
    const input = {
      key: randomUUID(),
      id: await advised(),
      clock: 'ict-advice',
      toLocal: '2026-12-10T17:00',
    };
    const told = {
      happenedLocal: '2026-11-22T08:20',
      way: 'letter' as const,
      who: '',
      reference: '',
      note: 'Sakit',
    };
    return { role: 'clerk', input: { ...input, ...told }, change: { note: 'Lain' } };
  },
  'requests.wait': async () => {
    const { services } = await test.must('requests.desk', {});
    const service = services.find(({ code }) => code === 'ict-advice')!;
    test.as('administrator');
    const pauses = [{ ms: 'Menunggu pelanggan', en: 'Waiting for the customer' }];
    await test.must('requests.saveService', { service: { ...service, pauses } });
    test.as('clerk');
    const input = { key: randomUUID(), id: await advised(), kind: 'paused' as const };
    const told = { happenedLocal: '2026-11-22T08:20', note: 'Cuti' };
    return { role: 'clerk', input: { ...input, ...told }, change: { note: 'Lain' } };
  },
  'requests.note': async () => ({
    role: 'clerk',
    input: { key: randomUUID(), id: await advised(), note: 'Dihubungi' },
    change: { note: 'Lain' },
  }),
  'requests.handOver': async () => {
    const id = await advised();
    const { officers } = await test.must('requests.desk', {});
    const officer = officers.find(({ role }) => role === 'supervisor')!.id;
    return {
      role: 'clerk',
      input: { key: randomUUID(), id, officer, note: 'Cuti' },
      change: { note: 'Lain' },
    };
  },
  'requests.withdraw': async () => {
    const input = {
      key: randomUUID(),
      id: await advised(),
      happenedLocal: '2026-11-22T08:20',
      note: 'Tidak perlu',
    };
    return { role: 'clerk', input, change: { note: 'Lain' } };
  },
  'requests.merge': async () => {
    const { number } = await asked('ict-advice');
    const input = { key: randomUUID(), id: await advised(), into: number, note: '' };
    return { role: 'clerk', input, change: { note: 'Lain' } };
  },
  'requests.reopen': async () => {
    const id = await advised();
    const told = { key: randomUUID(), id, happenedLocal: '2026-11-22T08:20', note: 'Tidak perlu' };
    await test.must('requests.withdraw', told);
    return {
      role: 'supervisor',
      input: { key: randomUUID(), id, step: 'advise', note: 'Silap' },
      change: { note: 'Lain' },
    };
  },
  'requests.correct': async () => {
    const input = {
      key: randomUUID(),
      id: await advised(),
      step: 'receive',
      happenedLocal: '2026-11-22T08:10',
    };
    return { role: 'supervisor', input: { ...input, note: 'Silap' }, change: { note: 'Lain' } };
  },
  'requests.file': async () => {
    const id = await advised();
    const told = { key: randomUUID(), id, happenedLocal: '2026-11-22T08:20', note: 'Tidak perlu' };
    await test.must('requests.withdraw', told);
    return { role: 'clerk', input: { key: randomUUID(), id, reference: 'F1' }, change: { reference: 'F2' } };
  },
  'requests.printSlip': async () => ({
    role: 'clerk',
    input: { key: randomUUID(), id: await advised() },
    change: { id: randomUUID() },
  }),
  'existing.receive': (outage) =>
    Promise.resolve({
      role: 'clerk',
      input: aMatter(outage, { paid: cashOf() }),
      change: { documents: 'Surat' },
    }),
  'intakes.receive': (outage) =>
    Promise.resolve({ role: 'clerk', input: anIntake(outage), change: { note: 'Lain' } }),
  'sittings.add': () => {
    const sitting = { court: '03001', bench: 'Mahkamah 1', kind: 'sebutan' as const, at: '2026-12-15T09:00' };
    const input = { key: randomUUID(), ...sitting, capacity: 3, until: null };
    return Promise.resolve({ role: 'supervisor', input, change: { capacity: 4 } });
  },
  'intakes.ask': async (outage) => {
    const { id } = await takeIn(test, outage);
    return { role: 'clerk', input: { key: randomUUID(), id, language: 'ms' }, change: { language: 'en' } };
  },
  'esv2.record': async (outage) => {
    test.as('supervisor');
    await test.must('outages.decide', { id: outage, court: '03001', option: 'P2', reason: '' });
    const input = anEsv2Case(outage, '03001-014-0057-2026');
    return { role: 'clerk', input, change: { registeredOn: '2026-11-23' } };
  },
  'cases.giveRange': () =>
    Promise.resolve({
      role: 'supervisor',
      input: { key: randomUUID(), series, first: 5000, last: 5010 },
      change: { last: 5011 },
    }),
  'cases.giveRanges': () => {
    const range = { series, first: 5000, last: 5010 };
    return Promise.resolve({
      role: 'supervisor',
      input: { key: randomUUID(), ranges: [range] },
      change: { ranges: [{ ...range, last: 5011 }] },
    });
  },
  'cases.bookPrinted': () =>
    Promise.resolve({
      role: 'clerk',
      input: { key: randomUUID(), court: '03001', printedLocal: '2026-11-22T08:15' },
      change: { printedLocal: '2026-11-22T08:16' },
    }),
  'cases.typeBookRow': () =>
    Promise.resolve({
      role: 'supervisor',
      input: {
        ...{ key: randomUUID(), asAtLocal: '2026-11-22T08:00', number: '03001-014-0099-2026' },
        ...{ registeredOn: '2026-11-20', caseTypeName: 'FASAKH', first: 'Aminah binti Contoh', firstId: '' },
        ...{ second: '', secondId: '' },
      },
      change: { first: 'Orang lain' },
    }),
  'cases.printManualBook': async (outage) => {
    await test.must('cases.issue', aCase(outage));
    const input = { key: randomUUID(), court: '03001', span: 'day' as const, on: '2026-11-22' };
    return { role: 'clerk', input, change: { span: 'week' } };
  },
  'cases.setLastOfficial': () =>
    Promise.resolve({
      role: 'supervisor',
      input: { key: randomUUID(), series, serial: 200, source: 'ict', asAtLocal: '2026-11-22T08:20' },
      change: { serial: 201 },
    }),
  'outages.report': () =>
    Promise.resolve({
      role: 'clerk',
      input: {
        key: randomUUID(),
        system: 'AP',
        startedLocal: '2026-11-22T08:20',
        toldBy: 'ICT',
        toldHow: 'seen',
        note: '',
      },
      change: { system: 'IGFMAS' },
    }),
  'receipts.giveBook': () =>
    Promise.resolve({
      role: 'supervisor',
      input: { key: randomUUID(), prefix: 'R2-', width: 6, first: 5000, last: 5010 },
      change: { last: 5011 },
    }),
  'receipts.cancel': async (outage) => {
    const { receipt } = await test.must('cases.issue', aCase(outage));
    await whenOut(test, receipt!.id);
    const input = { key: randomUUID(), id: receipt!.id, reason: 'Salah', original: 'surrendered' as const };
    return { role: 'clerk', input, change: { reason: 'Lain' } };
  },
  'receipts.replace': async (outage) => ({
    role: 'clerk',
    input: { key: randomUUID(), id: await cancelled(outage), payer: 'Salmah binti Misal', formSerial: '' },
    change: { payer: 'Orang lain' },
  }),
  'summonses.seal': async (outage) => {
    const { summons } = await test.must('cases.issue', aCase(outage));
    const input = { key: randomUUID(), summonses: [summons!.id], pendaftar: 'Pendaftar Contoh' };
    return { role: 'clerk', input, change: { pendaftar: 'Orang lain' } };
  },
  'summonses.handOver': async (outage) => {
    const { summons } = await sealed(outage);
    const to = { kind: 'other' as const, name: 'Contoh' };
    const input = { key: randomUUID(), summonses: [summons], to };
    return { role: 'clerk', input, change: { to: { ...to, name: 'Orang lain' } } };
  },
  'summonses.serve': async (outage) => {
    const { summons } = await sealed(outage);
    const to = { kind: 'party' as const, role: 'first' as const, ordinal: 1 };
    await test.must('summonses.handOver', { key: randomUUID(), summonses: [summons], to });
    const input = {
      ...{
        key: randomUUID(),
        summons,
        result: 'served' as const,
        how: 'personal' as const,
        leave: '',
        note: '',
      },
      ...{ servedLocal: toLocalText(test.counter.clock.now()).slice(0, 16), acceptedWarnings: [] },
    };
    return { role: 'clerk', input, change: { note: 'Lain' } };
  },
  'summonses.undo': async (outage) => {
    const { id, summons } = await sealed(outage);
    const step = (await test.must('summonses.ofCase', { id })).papers[0]!.steps[0]!.id;
    const input = { key: randomUUID(), summons, step, reason: 'Silap' };
    return { role: 'clerk', input, change: { reason: 'Lain' } };
  },
  'letters.print': async (outage) => {
    const [first, second] = await differing(outage);
    const input = { ...partyOf(first), english: false };
    return { role: 'clerk', input, change: { ordinal: second.ordinal, role: second.role } };
  },
  'letters.printEnglish': async (outage) => {
    const [first, second] = await differing(outage);
    const input = { key: randomUUID(), letter: await printed(test, first) };
    return { role: 'clerk', input, change: { letter: await printed(test, second) } };
  },
  'letters.mail': async (outage) => {
    const [first] = await differing(outage);
    test.as('administrator');
    await test.must('mail.saveSettings', { server: serverAt(2525), password: PASSWORD });
    const input = { ...partyOf(first), address: 'salmah@contoh.example.my', english: false };
    return { role: 'clerk', input, change: { english: true } };
  },
  'letters.handOver': async (outage) => {
    const letter = await printed(test, (await differing(outage))[0]);
    const input = { key: randomUUID(), letter, person: 'Salmah' };
    return { role: 'clerk', input, change: { person: 'Orang lain' } };
  },
  'letters.post': async (outage) => {
    const letter = await printed(test, (await differing(outage))[0]);
    return { role: 'clerk', input: { key: randomUUID(), letter, slip: 'RL1' }, change: { slip: 'RL2' } };
  },
  'letters.returned': async (outage) => {
    const input = { key: randomUUID(), letter: await handed(outage), reason: 'Berpindah' };
    return { role: 'clerk', input, change: { reason: 'Lain' } };
  },
  'letters.takeBack': async (outage) => {
    const input = { key: randomUUID(), letter: await handed(outage), reason: 'Silap' };
    return { role: 'clerk', input, change: { reason: 'Lain' } };
  },
  'receipts.takeBackOriginal': async (outage) => {
    const [missed, other] = [await missingOriginal(outage), await missingOriginal(outage)];
    return { role: 'clerk', input: { key: randomUUID(), id: missed }, change: { id: other } };
  },
  'receipts.match': async (outage) => {
    test.as('clerk');
    await test.must('cases.issue', aCase(outage, { payment: { method: 'qr', reference: 'QR-77' } }));
    const { seq: payment } = (await test.must('receipts.claims', { after: null })).rows[0]!;
    const input = { key: randomUUID(), payment, number: 'qr-77', amountSen: 2500 };
    return { role: 'supervisor', input, change: { amountSen: 2501 } };
  },
  'receipts.settleSerial': async (outage) => {
    test.as('supervisor');
    const { name } = await test.must('backups.make', {});
    test.as('clerk');
    await test.must('cases.issue', aCase(outage));
    test.as('supervisor');
    await agreed(test, 'backups.restore', {
      path: join(test.folder, 'sandaran', name),
      recoveryCode: test.recoveryCode,
      reason: 'Ujian',
    });
    test.as('supervisor');
    const { book, serial } = (await test.must('receipts.unknownSerials', {})).serials[0]!;
    const input = { key: randomUUID(), book, serial, fate: { kind: 'cancelled' as const, reason: 'Tiada' } };
    return { role: 'supervisor', input, change: { fate: { kind: 'cancelled', reason: 'Lain' } } };
  },
  'papers.printAgain': async (outage) => {
    const { papers } = await test.must('cases.issue', aCase(outage));
    await test.counter.prints.stop();
    return {
      role: 'clerk',
      input: { key: randomUUID(), id: papers[0]!.id, reason: 'Koyak' },
      change: { reason: 'Lain' },
    };
  },
  'papers.testPage': () =>
    Promise.resolve({ role: 'clerk', input: { key: randomUUID(), size: 'A5' }, change: { size: 'A4' } }),
  'reconciliation.printSummary': async (outage) => {
    await test.must('cases.issue', aCase(outage));
    test.clock.set('2026-11-22T12:00');
    test.as('supervisor');
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'ICT' });
    const folder = join(test.folder, 'pakej');
    mkdirSync(folder);
    const { paper } = await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
    // the backup that the end of the outage asked for is over, too
    await test.counter.backups.make();
    return { role: 'clerk', input: { key: randomUUID(), package: paper }, change: { package: 'P-lain' } };
  },
};

const keyed = (Object.entries(contract) as [CallName, CallSpec][]).filter(
  ([, { nature, input }]) => nature === 'command' && 'key' in (input as unknown as { shape: object }).shape,
);

it('every command that carries a key is tried here', () => {
  expect(Object.keys(trials).sort()).toEqual(keyed.map(([name]) => name).sort());
});

const quiet = () => test.counter.register!.reading().get<{ n: number }>('SELECT count(*) AS n FROM calls')!.n;

/** Whether an entry does no more than prove rows of these tables. */
const provesOnly = (data: string, tables: string[]): boolean => {
  const proved = (JSON.parse(data) as { tables?: object }).tables;
  return proved !== undefined && Object.keys(proved).every((table) => tables.includes(table));
};

describe('a key', () => {
  afterEach(() => test.dispose());
  it.each(keyed.map(([name]) => name))(
    '%s: one key, one effect; another input under it is refused',
    async (name) => {
      test = await openTestCounter();
      const { outage } = await openOutage(test);
      const { role, input, change } = await trials[name]!(outage);
      await test.counter.prints.stop();
      test.as(role);
      const make = async (value: typeof input) => {
        const spec = contract[name] as CallSpec;
        const token = spec.twoPeople
          ? await agreement(test, name, value)
          : spec.approval
            ? await approval(test, name, value)
            : undefined;
        return test.call(name, value, token);
      };
      const first = await make(input);
      expect(first).toMatchObject({ ok: true });
      const calls = quiet();
      const before = test.counter.register!.reading().all<{ kind: string }>('SELECT kind FROM journal');
      expect(await make(input)).toEqual(first);
      expect(await make({ ...input, ...change })).toMatchObject({
        ok: false,
        error: { code: 'key-reused' },
      });
      const { folder, clock } = test;
      await test.close();
      test = await openTestCounter({ folder, clock });
      await test.counter.prints.stop();
      test.as(role);
      expect(await make(input)).toEqual(first);
      const after = test.counter
        .register!.reading()
        .all<{ kind: string; data: string }>('SELECT kind, data FROM journal');
      const effects = after
        .slice(before.length)
        .filter(
          ({ kind, data }) =>
            !/^(officers|papers)\./.test(kind) && !provesOnly(data, ['sign_ins', 'paper_events']),
        );
      expect(effects).toEqual([]);
      expect(quiet()).toBe(calls);
    },
    30_000,
  );
});
