/** From the first call to a counter that takes cases: told, confirmed, Pilihan 1, numbers and a receipt book given. */
import { randomUUID } from 'node:crypto';
import { instantMs, toInstant, toLocalText, type Instant } from '../../domain/time/civil-time';
import type { Desk } from './desk';
import type { Visit } from './day';
import { DemoFailed } from './failed';

const MINUTE_MS = 60_000;
/** The central system has been down for this long when the demo begins. */
const DOWN_FOR_MS = 155 * MINUTE_MS;

/** Local minute `ms` before an instant. */
const before = (instant: Instant, ms: number): string =>
  toLocalText(toInstant(instantMs(instant) - ms)).slice(0, 16);

/** Whether this machine has the printer is told before anything is made. @throws DemoFailed */
export async function needPrinter(desk: Desk, printer: string | undefined): Promise<void> {
  const { printers } = await desk.must('settings.proposals', {});
  if (printer === undefined || printers.some(({ name }) => name === printer)) return;
  const known = printers.map(({ name }) => name).join(', ') || 'none';
  throw new DemoFailed(`no printer ${printer} here; printers: ${known}`);
}

/** An administrator names the printer. Leaves the administrator signed in. */
export async function readyOffice(desk: Desk, printer: string | undefined): Promise<void> {
  await desk.as('administrator');
  if (printer === undefined) return;
  await desk.must('settings.savePrinters', {
    printers: { A4: printer, A5: printer, '80mm': printer },
    receiptSize: 'A5',
  });
}

/** What a court follows in the demo; Pilihan 1 unless told. */
export type Options = Readonly<Record<string, 'P1' | 'P2' | 'P3'>>;

/** Reported by a clerk, confirmed and decided by a supervisor for each court. Leaves the supervisor signed in. */
export async function openOutage(desk: Desk, options: Options = {}): Promise<string> {
  await desk.as('clerk');
  const { id } = await desk.must('outages.report', {
    key: randomUUID(),
    system: 'ESV3',
    startedLocal: before(desk.now(), DOWN_FOR_MS),
    toldBy: 'Meja bantuan BTMK JKSM',
    toldHow: 'telephone',
    note: 'Latihan: e-Syariah versi 3 tidak dapat dicapai dari semua kaunter.',
  });
  await desk.as('supervisor');
  await desk.must('outages.confirm', { id, reason: '' });
  const { office } = await desk.must('settings.get', {});
  for (const { code } of office.courts) {
    const option = options[code] ?? 'P1';
    await desk.must('outages.decide', { id, court: code, option, reason: 'Latihan pemulihan kaunter' });
  }
  return id;
}

/** Last official number and a range for every type of the day, and one book. The supervisor is signed in. */
export async function giveNumbers(desk: Desk, visits: readonly Visit[]): Promise<void> {
  const { office } = await desk.must('settings.get', {});
  await giveRanges(desk, office.courts[0]?.code ?? '', visits);
  // so few are left afterwards that the home list says so
  await giveBook(desk, visits.length + 16);
}

/** Of one court, room for these visits. The supervisor is signed in. */
export async function giveRanges(desk: Desk, court: string, visits: readonly Visit[]): Promise<void> {
  const year = Number(toLocalText(desk.now()).slice(0, 4));
  const types = [...new Set(visits.map(({ caseType }) => caseType))].sort();
  for (const [at, caseType] of types.entries()) {
    const series = { court, caseType, year };
    const last = 86 + at * 23;
    const asAtLocal = before(desk.now(), DOWN_FOR_MS);
    await desk.must('cases.setLastOfficial', {
      key: randomUUID(),
      series,
      serial: last,
      source: 'ict',
      asAtLocal,
    });
    const count = Math.max(40, visits.filter((visit) => visit.caseType === caseType).length);
    await desk.must('cases.giveRange', { key: randomUUID(), series, first: last + 1, last: last + count });
  }
}

/** A book of so many receipts. The supervisor is signed in. */
export const giveBook = (desk: Desk, last: number) =>
  desk.must('receipts.giveBook', { key: randomUUID(), prefix: 'R2-', width: 6, first: 1, last });

/** A supervisor states the recovery. */
export async function restore(desk: Desk, outage: string): Promise<void> {
  await desk.as('supervisor');
  const restoredLocal = toLocalText(desk.now()).slice(0, 16);
  await desk.must('outages.restore', { id: outage, restoredLocal, toldBy: 'Meja bantuan BTMK JKSM' });
}
