/**
 * A whole day of a Syariah court office (S1.1–S1.12): one court on Pilihan 1, one on Pilihan 2, one that closes its
 * registration at noon; existing cases of both systems; after recovery all of it goes back, a tenth of the numbers clashing.
 */
import { randomUUID } from 'node:crypto';
import { civilDateOf, toLocalText } from '../../domain/time/civil-time';
import { caseInput } from './case-input';
import { visitsOf, type Visit } from './day';
import type { Desk } from './desk';
import { everyRow } from './every-row';
import { giveBook, giveRanges, openOutage, restore } from './open-outage';
import { person } from './people';
import { reRegister, type Results } from './re-register';

const [P1, P2, P3] = ['03001', '03002', '03003'] as const;
const PENDAFTAR = 'Tuan Contoh bin Pendaftar';
const EXISTING = 12;
const APPOINTMENTS = 20;

export interface CourtDay {
  readonly outage: string;
  /** Numbered here, and registered in ESV2. */
  readonly cases: { readonly manual: number; readonly esv2: number };
  readonly existing: number;
  readonly appointments: number;
  readonly reregistration: Results;
  readonly esv2: { readonly migrated: number; readonly followed: number };
}

/** `cases`: of all three courts together. `say` hears of each chapter. @throws DemoFailed as soon as one step refuses */
export async function courtDay(desk: Desk, cases: number, say: (text: string) => void): Promise<CourtDay> {
  say('Three courts, each with a decision of its own');
  await addCourts(desk);
  const outage = await openOutage(desk, { [P1]: 'P1', [P2]: 'P2', [P3]: 'P1' });
  const counts = { [P1]: Math.round(cases * 0.55), [P3]: Math.round(cases * 0.15) };
  const visits = visitsOf(counts[P1] + counts[P3]);
  const [ofP1, ofP3] = [visits.slice(0, counts[P1]), visits.slice(counts[P1])];
  for (const [court, theirs] of [[P1, ofP1], [P3, ofP3]] as const) await giveRanges(desk, court, theirs); // prettier-ignore
  await giveBook(desk, visits.length + EXISTING + 16);

  say(`${cases} cases`);
  await desk.as('clerk');
  await issue(desk, outage, P1, ofP1);
  await issue(desk, outage, P3, ofP3);
  const esv2 = await recordInEsv2(desk, outage, cases - visits.length);
  await receiveExisting(desk, outage);
  await sealAndHandOver(desk);

  say('At noon one court closes its registration');
  await desk.as('supervisor');
  await desk.must('outages.decide', { id: outage, court: P3, option: 'P3', reason: 'Arahan Pendaftar: pendaftaran ditutup mulai tengah hari' }); // prettier-ignore
  await desk.as('clerk');
  const appointments = await book(desk);

  say('ESV3 is back: everything goes where it belongs');
  await restore(desk, outage);
  const clashing = Math.round(visits.length * 0.1);
  const reregistration = await reRegister(desk, outage, () => Promise.resolve(), clashing + 1);
  await enterExisting(desk);
  await callBack(desk, outage);
  return {
    outage,
    cases: { manual: visits.length, esv2: cases - visits.length },
    existing: EXISTING,
    appointments,
    reregistration,
    esv2: await follow(desk, esv2),
  };
}

/** The office of the demo, with two courts more. */
async function addCourts(desk: Desk): Promise<void> {
  await desk.as('administrator');
  const { office } = await desk.must('settings.get', {});
  const [first] = office.courts;
  if (first === undefined) throw new Error('the demo office has a court');
  const courts = [
    first,
    { ...first, code: P2, name: 'Mahkamah Rendah Syariah Pasir Mas', profile: 'year' as const },
    { ...first, code: P3, name: 'Mahkamah Rendah Syariah Bachok', profile: 'slash' as const },
  ];
  await desk.must('settings.saveOffice', { office: { ...office, courts } });
  // another state's fees, until somebody says on whose word
  await desk.as('supervisor');
  for (const { matter } of (await desk.must('settings.borrowed', {})).open)
    await desk.must('settings.vouch', { matter, reason: 'Jadual contoh untuk latihan' });
}

async function issue(desk: Desk, outage: string, court: string, visits: readonly Visit[]): Promise<void> {
  const settings = await desk.must('settings.get', {});
  for (const [n, visit] of visits.entries())
    await desk.must('cases.issue', caseInput(visit, n, { outage, settings, now: desk.now(), court }));
}

/** Registered in ESV2 in the meantime; number and receipt are ESV2's own. Answers its rows. */
async function recordInEsv2(desk: Desk, outage: string, count: number): Promise<string[]> {
  const today = civilDateOf(desk.now());
  const items: string[] = [];
  for (let n = 0; n < count; n++) {
    const { id } = await desk.must('esv2.record', {
      key: randomUUID(),
      outage,
      number: `${P2}-014-${String(401 + n).padStart(4, '0')} TAHUN ${today.slice(0, 4)}`,
      registeredOn: today,
      first: [person(200 + n, 'female')],
      second: [person(300 + n, 'male')],
      claim: 'Plaintif memohon perkahwinan difasakhkan.',
      receipt: { system: 'ISPEKS', number: `CONTOH-IS-${7_001 + n}`, amountSen: 10_000, paidOn: today },
    });
    items.push(id);
  }
  return items;
}

/** In turn: documents with our own receipt on a case in ESV3, and work that was done in ESV2. */
async function receiveExisting(desk: Desk, outage: string): Promise<void> {
  const { courts } = await desk.must('existing.intake', {});
  const fee = courts[0]?.fees[0];
  const year = Number(toLocalText(desk.now()).slice(0, 4));
  for (let n = 0; n < EXISTING; n++) {
    const inEsv3 = n % 2 === 0;
    const party = person(400 + n, 'female').name;
    await desk.must('existing.receive', {
      ...{ key: randomUUID(), outage, system: inEsv3 ? 'ESV3' : 'ESV2', party },
      number: `${P1}-014-${String(11 + n).padStart(4, '0')}-${year - 1}`,
      documents: 'Afidavit jawapan',
      work: inEsv3 ? null : { kind: 'ebicara', note: 'Sebutan didengar dalam talian' },
      paid:
        inEsv3 && fee !== undefined
          ? {
              lines: [fee],
              payment: { method: 'qr', reference: `DUITNOW-CONTOH-9${n}` },
              ...{ payer: party, formSerial: '', esv2Down: '' },
            }
          : null,
    });
  }
}

/** One act for all papers of a stage. */
async function sealAndHandOver(desk: Desk): Promise<void> {
  const summonses = await waiting(desk, 'unsealed');
  await desk.must('summonses.seal', { key: randomUUID(), summonses, pendaftar: PENDAFTAR });
  const sealed = await waiting(desk, 'sealed');
  const to = { kind: 'party' as const, role: 'first' as const, ordinal: 1 };
  await desk.must('summonses.handOver', { key: randomUUID(), summonses: sealed, to });
}

const waiting = async (desk: Desk, state: 'unsealed' | 'sealed'): Promise<string[]> =>
  (await everyRow((after) => desk.must('summonses.list', { state, after }))).map(({ id }) => id);

async function book(desk: Desk): Promise<number> {
  for (let n = 0; n < APPOINTMENTS; n++) {
    const { slots } = await desk.must('appointments.free', { court: P3 });
    const [slot] = slots;
    if (slot === undefined) return n;
    const { name, idNumber } = person(500 + n, n % 2 === 0 ? 'female' : 'male');
    await desk.must('appointments.book', {
      ...{ key: randomUUID(), court: P3, slotAt: slot.at, name, idNumber, caseType: '014' },
      ...{ phone: `019-555 ${String(4_000 + n)}`, note: '' },
    });
  }
  return APPOINTMENTS;
}

async function enterExisting(desk: Desk): Promise<void> {
  await desk.as('clerk');
  for (const { id, system, reference } of await everyRow((after) => desk.must('existing.list', { after }))) {
    await desk.must('existing.take', { id });
    await desk.must('existing.enter', { id, how: system === 'ESV3' ? 'entered' : 'updated', reference });
    if (system === 'ESV2') await desk.must('existing.migrated', { id });
  }
}

/** In the order of booking; each tenth does not answer and stays on the list. */
async function callBack(desk: Desk, outage: string): Promise<void> {
  const booked = await everyRow((after) => desk.must('appointments.callList', { outage, after }));
  for (const [n, { id }] of booked.entries()) {
    const outcome = n % 10 === 9 ? 'no-answer' : 'reached';
    await desk.must('appointments.call', { key: randomUUID(), id, outcome, note: '' });
  }
}

/** Nine of ten were seen in ESV3; the others are asked after, and followed beyond the closing. */
async function follow(desk: Desk, items: readonly string[]): Promise<CourtDay['esv2']> {
  const today = civilDateOf(desk.now());
  let followed = 0;
  for (const [n, item] of items.entries()) {
    if (n % 10 === 9) {
      followed++;
      await desk.must('esv2.notArrived', { item, askedOn: today, askAgainOn: null, reason: 'SAINS: dalam giliran migrasi' }); // prettier-ignore
    } else await desk.must('esv2.arrive', { item, esv3Number: '' });
  }
  return { migrated: items.length - followed, followed };
}
