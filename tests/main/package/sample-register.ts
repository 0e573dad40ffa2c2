import { createHash } from 'node:crypto';
import type { Instant } from '../../../domain/time/civil-time';
import { entryLine, hashEntry, ZERO_HASH, type JsonObject } from '../../../domain/journal/journal';
import type { CsvFileName, CsvRow, Manifest } from '../../../domain/reconciliation/package-format';
import { receiptRowHash } from '../../../domain/receipts/receipt-row';
import type { JournalLine, PackageHead, PackageSource } from '../../../package/package-source';

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

export const EPOCH = '0b6f6a0e-6d3b-4f0e-9a53-5a1f0c7d2e11';
export const COUNTER = 'K01';
const SUMMARY = Buffer.from('%PDF-1.4\n% summary of the sample\n%%EOF\n');

type Rows = { [F in CsvFileName]?: CsvRow<F>[] };

/** A journal and rows as a register would hand them over, for tests to fill, read and bend. */
export class SampleRegister {
  readonly entries: JournalLine[] = [];
  readonly rows: Rows = {};
  readonly earlier = new Map<string, number>();
  drill = false;
  previous: Manifest['previous'] = null;
  epoch = EPOCH;
  #last: { seq: number; hash: string } = { seq: 0, hash: ZERO_HASH };
  #clock = Date.parse('2026-11-21T00:15:00.000Z');

  /** Goes on after a former package, as a counter's next one does. */
  static after(previous: NonNullable<Manifest['previous']>): SampleRegister {
    const register = new SampleRegister();
    register.previous = previous;
    register.#last = { seq: previous.lastSeq, hash: previous.headHash };
    return register;
  }

  get head(): { seq: number; hash: string } {
    return this.#last;
  }

  journal(
    kind: string,
    data: JsonObject,
    changes: { at?: string; seq?: number; counter?: string } = {},
  ): void {
    this.#clock += 1234;
    const unhashed = {
      seq: changes.seq ?? this.#last.seq + 1,
      at: (changes.at ?? new Date(this.#clock).toISOString()) as Instant,
      counter: changes.counter ?? COUNTER,
      epoch: this.epoch,
      actor: 'officer-1',
      kind,
      v: 1,
      data,
      prev: this.#last.hash,
    };
    const hash = hashEntry(unhashed, sha256);
    this.entries.push({ seq: unhashed.seq, hash, line: entryLine({ ...unhashed, hash }) });
    this.#last = { seq: unhashed.seq, hash };
  }

  open(): void {
    this.journal('register.opened', { reason: 'new', formerEpoch: null });
  }

  /** A receipt with its lines (revenue code → sen) and entry. */
  issue(
    serial: number,
    method: string,
    lines: readonly [code: string, sen: number][],
    payer = 'Pembayar "A", B',
    number = `R2-${String(serial).padStart(6, '0')}`,
  ): string {
    const amount = lines.reduce((sum, [, sen]) => sum + sen, 0);
    const columns = {
      number,
      book: 'B1',
      serial: String(serial),
      issued_at: '2026-11-21T10:02:03+08:00',
      outage: 'G1',
      case_number: '10100-014-0001-2026',
      payer,
      amount_sen: String(amount),
      rounding_sen: '0',
      method,
      reference: method === 'cash' ? '' : `ref ${serial}`,
      form_serial: '',
    };
    const cells = lines.map(([code, sen], index) => ({
      line: String(index + 1),
      revenue_code: code,
      description: 'Fi\r\nsaman',
      amount_sen: String(sen),
    }));
    const salt = sha256(number).slice(0, 32);
    (this.rows['receipts.csv'] ??= []).push({ ...columns, salt });
    (this.rows['receipt-lines.csv'] ??= []).push(...cells.map((line) => ({ number, ...line })));
    const rowHash = receiptRowHash({ salt, columns, lines: cells }, sha256);
    this.journal('receipts.issued', { number, book: 'B1', serial, amountSen: amount, rowHash });
    return number;
  }

  cancel(number: string, data: JsonObject = {}): void {
    (this.rows['cancellations.csv'] ??= []).push({
      number,
      cancelled_at: '2026-11-21T11:00:00+08:00',
      reason: 'salah nama',
      original: 'surrendered',
      replaced_by: '',
      actor: 'officer-2',
    });
    this.journal('receipts.cancelled', { number, ...data });
  }

  source(generatedAt = '2026-11-21T17:00:00+08:00'): PackageSource {
    const head: PackageHead = {
      drill: this.drill,
      office: { code: 'MSKB', name: 'Mahkamah Rendah Contoh', kind: 'court' },
      counter: { code: COUNTER, epoch: this.epoch },
      outage: {
        id: 'G1',
        system: 'ESV3',
        startedAt: '2026-11-21T08:15:00+08:00',
        restoredAt: '2026-11-21T16:30:00+08:00',
      },
      generatedAt,
      generatedBy: 'officer-2',
      app: { version: '0.1.0' },
      previous: this.previous,
      keyStore: 'file',
    };
    const rows = Object.fromEntries(Object.entries(this.rows).map(([name, list]) => [name, () => list]));
    return {
      head,
      rows,
      journal: () => this.entries,
      earlierAmountSen: (number) => this.earlier.get(number) ?? 0,
      summaryPdf: () => SUMMARY,
    };
  }
}

/**
 * The register that most tests use. By hand: R2-000001 cash 25.00 + 5.00, R2-000002 QR 40.00 and cancelled,
 * serial 3 spoiled, R2-000004 cash 10.00, R2-000005 card 0.05.
 */
export function sampleRegister(): SampleRegister {
  const register = new SampleRegister();
  register.open();
  register.issue(1, 'cash', [
    ['H0171101', 2500],
    ['H0171102', 500],
  ]);
  const wrong = register.issue(2, 'qr', [['H0171101', 4000]]);
  register.journal('receipts.spoiled', { book: 'B1', serial: 3 });
  register.issue(4, 'cash', [['H0171102', 1000]]);
  register.cancel(wrong);
  register.issue(5, 'card', [['H0171103', 5]], '=HYPERLINK("x")');
  return register;
}
