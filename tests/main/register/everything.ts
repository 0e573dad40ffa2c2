import { instant } from '../../helpers/instant';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { anEsv2Case } from '../../helpers/esv2';
import { cashOf, receive } from '../../helpers/existing';
import { takeIn } from '../../helpers/intakes';
import { aRequest } from '../../helpers/ict';
import { numberIs, printed, untold } from '../../helpers/new-number';
import { aCase, openOutage } from '../../helpers/outage';
import { importList, listOf } from '../applicants/sheet';
import { agreed, allowAlone, approved, decidedAlone, stateTime, whenOut } from '../approved';
import { keepHeld } from '../../../main/features/drills/drill';
import { notePackage, settlePackages } from '../../../main/features/reconciliation/package/pending-packages';
import { holdMail } from '../../../main/features/mail/mail-steps';
import { rememberAlarms } from '../../../main/features/deadlines/deadline-alarms';
import { queueMail } from '../../../main/features/mail/letters/queue-mail';
import { keepReach } from '../../../main/features/applicants/calls/outage-reach';
import { book } from '../../helpers/closed';
import { writeNotice } from '../../helpers/skei';

/** A counter that lived through everything the app can do, so that each of its tables has a row. */
export async function everything(): Promise<TestCounter> {
  const test = await openTestCounter();
  const { outage } = await openOutage(test);
  await takeIn(test, outage);
  const { id: existing } = await receive(test, outage, { paid: cashOf() });
  const [, supervisor] = DEMO_OFFICERS;
  await test.must('officers.signIn', { code: supervisor.code, secret: supervisor.secret });
  const backup = await test.must('backups.make', {});
  test.as('clerk');
  await test.must('cases.issue', aCase(outage));
  await test.must('cases.issue', aCase(outage));
  test.as('supervisor');
  const path = join(test.folder, 'sandaran', backup.name);
  await agreed(test, 'backups.restore', { path, recoveryCode: test.recoveryCode, reason: 'Ujian' });
  test.as('supervisor');
  const { serials } = await test.must('receipts.unknownSerials', {});
  const [first, second] = serials;
  const cancelled = { kind: 'cancelled' as const, reason: 'Tidak dijumpai' };
  const captured = {
    ...{ kind: 'captured' as const, caseNumber: '', payer: 'Contoh', amountSen: 2500 },
    ...{ issuedOn: '2026-11-22', note: '' },
  };
  await agreed(test, 'receipts.settleSerial', { key: randomUUID(), ...serialOf(first!), fate: cancelled });
  await agreed(test, 'receipts.settleSerial', { key: randomUUID(), ...serialOf(second!), fate: captured });

  const print = 'NO. KES,PLAINTIF,DEFENDAN\n03001-024-0150-2026,Contoh,Misal\n';
  const { token } = await test.must('cases.chooseCauseBook', {
    ...{ name: 'kausa.csv', base64: Buffer.from(print).toString('base64') },
    columns: { number: 'NO. KES' },
  });
  await test.must('cases.importCauseBook', { token, asAtLocal: '2026-11-20T16:45' });
  await test.must('receipts.giveBook', {
    key: randomUUID(),
    prefix: 'R2-',
    width: 6,
    first: 2001,
    last: 2100,
  });
  const series = { court: '03001', caseType: '014', year: 2026 };
  await test.must('cases.giveRange', { key: randomUUID(), series, first: 2001, last: 2100 });
  test.as('administrator');
  await test.must('calendar.announceMonth', {
    year: 1448,
    month: 9,
    startsOn: '2027-02-08',
    source: 'Penyimpan Mohor Besar Raja-Raja',
  });
  test.as('supervisor');
  const holiday = { date: '2026-12-25', name: 'Hari Krismas', states: '*' };
  await test.must('calendar.add', {
    ...{ key: randomUUID(), ...holiday, source: 'gazette', reference: '', confirm: true },
  });
  await test.must('sittings.add', {
    ...{ key: randomUUID(), court: '03001', bench: 'Mahkamah 3', kind: 'sulh', at: '2026-11-23T14:00' },
    ...{ capacity: 2, until: null },
  });
  const [sitting] = (await test.must('sittings.list', { court: '03001' })).sittings;
  // closed again: what follows types its days
  await test.must('sittings.savePlaces', { id: sitting!.id, capacity: 0 });
  test.as('clerk');
  const issued = await test.must('cases.issue', aCase(outage));
  await approved(test, 'cases.correct', {
    ...{ key: randomUUID(), id: issued.case.id, reason: 'Salah eja', acceptedWarnings: [] },
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
  await approved(test, 'cases.issue', aCase(outage, {
    payment: { method: 'waiver', authority: 'Pendaftar', reason: 'Tidak berkemampuan' },
  })); // prettier-ignore
  await whenOut(test, issued.receipt!.id);
  await approved(test, 'receipts.cancel', {
    key: randomUUID(), id: issued.receipt!.id, reason: 'Salah nama', original: 'surrendered',
  }); // prettier-ignore
  for (const reference of ['QR-1', 'QR-2'])
    await test.must('cases.issue', aCase(outage, { payment: { method: 'qr', reference } }));
  test.as('supervisor');
  const { rows: claims } = await test.must('receipts.claims', { after: null });
  await test.must('receipts.match', {
    ...{ key: randomUUID(), payment: claims[0]!.seq, number: 'QR-2', amountSen: claims[0]!.amountSen },
  });
  await test.must('settings.saveBackupFolder', { folder: join(test.folder, 'lain') });
  test.as('clerk');
  const missed = (await test.must('cases.issue', aCase(outage))).receipt!.id;
  await whenOut(test, missed);
  await approved(test, 'receipts.cancel', {
    key: randomUUID(), id: missed, reason: 'Salah nama', original: 'not-returned',
  }); // prettier-ignore
  await approved(test, 'receipts.takeBackOriginal', { key: randomUUID(), id: missed });
  await test.must('cases.keepDraft', { draft: randomUUID(), value: { claim: 'Fasakh' } });
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await stateTime(test, '2026-11-22T12:00');
  await signedAfterwards(test);
  test.as('supervisor');
  await watched(test);
  const choice = { order: { by: 'number', down: true }, narrowed: {} };
  await test.must('lists.keep', { list: 'cases.list', choice });
  test.as('supervisor');
  await mailed(test);
  await noticed(test, outage);
  await test.must('runbooks.done', { key: randomUUID(), outage, step: 'p1-book', evidence: '' });
  await registeredInEsv2(test, outage);
  await asked(test);
  const given = await appointed(test, outage);
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'BTMK JKSM' });
  await test.must('appointments.call', { key: randomUUID(), id: given, outcome: 'no-answer', note: '' });
  const [matter] = (await test.must('existing.list', {})).rows;
  await test.must('existing.take', { id: existing });
  await test.must('existing.enter', { id: existing, how: 'entered', reference: matter!.reference });
  await renumberedOne(test, issued.case.id);
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  notePackage(test.counter.opened(), {
    path: join(folder, 'tidak-pernah-siap.zip'),
    row: {
      ...{ id: randomUUID(), name: 'tidak-pernah-siap.zip', outage, firstSeq: 1, lastSeq: 1, headHash: '' },
      ...{ sha256: '', summary: '{}', officer: 'P002' },
    },
  });
  await settlePackages(test.counter);
  await test.counter.checks.walk();
  await withApplicants(test, outage);
  keepHeld(test.counter, {
    ...{ id: 'latihan-20261122-090000', system: 'AP', speed: 60, openedBy: 'P002' },
    openedAt: instant('2026-11-22T01:00:00.000Z'),
    ended: {
      at: instant('2026-11-22T02:00:00.000Z'),
      score: { kept: 3, late: 1, missed: 0, overtaken: 0, percent: 75 },
    },
  });
  return test;
}

/** A case that ESV3 gave another number, and a letter of it that was handed over. */
async function renumberedOne(test: TestCounter, item: string): Promise<void> {
  await numberIs(test, item, '03001-014-3001-2026');
  const letter = await printed(test, (await untold(test))[0]!);
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah binti Contoh' });
}

/** What one person decided alone, and another stood for. */
async function signedAfterwards(test: TestCounter): Promise<void> {
  const time = { statedLocal: '2026-11-22T12:00', confirmed: true, reason: 'Ujian' };
  await decidedAlone(test, 'settings.stateTime', time, await allowAlone(test));
  test.as('supervisor');
  const [newest] = (await test.must('officers.decisions', { after: null })).rows;
  await approved(test, 'officers.countersign', { decision: newest!.seq });
}

const serialOf = ({ book, serial }: { book: string; serial: number }) => ({ book, serial });

/** A case of ESV2 that SAINS was asked about, and until when ESV2 may be used. */
async function registeredInEsv2(test: TestCounter, outage: string): Promise<void> {
  await test.must('esv2.announceEnd', { endsOn: '2026-12-31', source: 'Surat BTMK JKSM' });
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P2', reason: '' });
  const { id: item } = await test.must('esv2.record', anEsv2Case(outage, '03001-014-0042-2026'));
  const asked = { askedOn: '2026-11-22', askAgainOn: '2026-11-29', reason: 'SAINS: belum' };
  await test.must('esv2.notArrived', { item, ...asked });
}

/** A probe that failed, and a person who set its proposal aside. */
async function watched(test: TestCounter): Promise<void> {
  test.as('administrator');
  const { systems } = await test.must('systems.list', {});
  const probe = {
    ...{ kind: 'tcp' as const, address: 'igfmas.contoh:3200', everySeconds: 60, timeoutSeconds: 5 },
    failures: 2,
    successes: 1,
  };
  const system = { ...systems.find(({ code }) => code === 'IGFMAS')!, probe };
  await test.must('systems.save', { system });
  for (const why of ['timeout', 'timeout'])
    test.counter.watch.saw(system, { ok: false, why }, test.counter.clock.now());
  const [standing] = (await test.must('systems.proposals', {})).proposals;
  await test.must('systems.dismiss', { proposal: standing!.id, reason: 'Ujian' });
}

/** A notice's e-mail where no server is set up: one address that nothing can be sent to, the others by hand. */
async function mailed(test: TestCounter): Promise<void> {
  const { counter } = test;
  const recipients = ['satu@syarikat.example.my', 'bukan alamat'].map((address, index) => ({
    ...{ kind: 'applicant' as const, id: `A${index}`, name: 'Syarikat Contoh', address },
  }));
  const batch = counter.opened().write({ actor: 'P002' }, (tx) =>
    queueMail(tx, {
      origin: { kind: 'notice', id: 'N-UJIAN' },
      ...{ subject: 'Notis', text: 'Teks', html: '<p>Teks</p>', officer: 'P002' },
      recipients,
    }),
  );
  await test.must('mail.confirmByHand', { batch, sentLocal: '2026-11-22T12:00', reference: 'Peti mel 1' });
  holdMail(counter.opened(), 'mail-server-away', counter.clock.now());
}

/** A request of which something was noted. */
async function asked(test: TestCounter): Promise<void> {
  const { id } = await test.must('requests.receive', aRequest('ict-advice', '2026-11-22T08:15'));
  await test.must('requests.note', { key: randomUUID(), id, note: 'Pemohon dihubungi' });
}

/** Registration closed, and an appointment that was moved. */
async function appointed(test: TestCounter, outage: string): Promise<string> {
  await test.must('outages.decide', { id: outage, court: '03001', option: 'P3', reason: '' });
  const { id } = await book(test);
  const { slots } = await test.must('appointments.free', { court: '03001' });
  await test.must('appointments.move', { key: randomUUID(), id, slotAt: slots[4]!.at, note: 'Diminta' });
  return id;
}

/** A list taken into the directory, an enquiry that was called back, and somebody whom no letter reaches. */
async function withApplicants(test: TestCounter, outage: string): Promise<void> {
  await importList(test, listOf('Contoh PLT,200503569212,contoh@example.net,03-4477863,Import,', 'A,,,,,'));
  const noted = () =>
    test.must('applicants.noteEnquiry', {
      ...{ key: randomUUID(), outage: null, applicant: null, name: 'Contoh PLT', phone: '03-4477863' },
      ...{ asked: 'Bila pulih?', callBack: true },
    });
  // the one waits, the other was called
  await noted();
  const { id: enquiry } = await noted();
  await test.must('applicants.markCalled', { key: randomUUID(), enquiry, outcome: 'reached', note: '' });
  const { id: applicant } = await test.must('applicants.add', {
    ...{ key: randomUUID(), name: 'Misal PLT', number: '200503569213', phones: ['03-4477864'] },
    ...{ permits: [], systems: ['ESV3'], addresses: [], dataDate: '', source: 'counter', reference: '' },
  });
  const call = {
    number: '03-4477864',
    calledLocal: '2026-11-22T12:00',
    outcome: 'reached',
    note: '',
  } as const;
  await test.must('applicants.call', { key: randomUUID(), outage, applicant, ...call });
  test.counter.opened().write({ actor: 'P002' }, (tx) => keepReach(tx, { id: outage, system: 'ESV3' }));
}

/** A notice from its draft to its channels, taken back, and a deadline that was called out. */
async function noticed(test: TestCounter, outage: string): Promise<void> {
  const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
  await test.must('notices.keepDraft', { key: randomUUID(), outage, kind: 'first', ...draft });
  const { id } = await writeNotice(test, outage, 'first');
  await test.must('notices.withdraw', { id, reason: 'Ujian' });
  const line = {
    id: 'notice',
    kind: 'notice-first',
    urgency: 'late',
    dueAt: null,
    values: {},
    to: '/',
  } as const;
  rememberAlarms(test.counter, [{ deadline: 'notice 2026', stage: 'late', line }]);
  // its threshold will pass
  await test.must('outages.report', {
    ...{
      key: randomUUID(),
      system: 'AP',
      startedLocal: '2026-11-22T08:00',
      toldBy: 'BPM',
      toldHow: 'telephone',
    },
    note: '',
  });
}
