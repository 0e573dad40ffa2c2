import { createHash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ZERO_HASH, type JsonObject } from '../../domain/journal/journal';
import { hashed, lineOf } from '../helpers/journal';
import { hashesOf, type BoundRows, type MadeRow } from '../../domain/reconciliation/bound-rows';
import {
  DRAWN_KIND,
  manifestHash,
  type Manifest,
  type ManifestHead,
} from '../../domain/reconciliation/manifest';
import type { CsvFileName, CsvRow } from '../../domain/reconciliation/package-format';
import { toLocalText, type Instant } from '../../domain/time/civil-time';
import type { JournalLine, PackageSource } from '../../package/package-source';
import { encodeBase64, newSigningKey, packageSigner } from '../../package/sign';

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

export const EPOCH = '0b6f6a0e-6d3b-4f0e-9a53-5a1f0c7d2e11';
export const OTHER_EPOCH = '7d7c7b7a-1111-4222-8333-444455556666';
export const COUNTER = 'K01';
const PACKAGE = '5f0f0c1e-1c5b-4b39-9a2e-0d0b8f6f4e4a';
const CASE = '10100-014-0001-2026';
const SUMMARY = Buffer.from('%PDF-1.4\n% summary of the sample\n%%EOF\n');

/** The counter's key of the tests. */
export const key = newSigningKey();

interface Changes {
  at?: string;
  seq?: number;
  counter?: string;
  actor?: string;
}

/** A journal and rows as a register would hand them over, for tests to fill, read and bend. */
export class SampleRegister {
  readonly entries: JournalLine[] = [];
  readonly rows: { [F in CsvFileName]?: MadeRow<F>[] } = {};
  drill = false;
  check: ManifestHead['check'] = { seq: 1, at: '2026-11-21T09:00:00.000Z', result: 'whole' };
  previous: Manifest['previous'] = null;
  epoch = EPOCH;
  readonly #epochs = new Map<number, string>();
  #last: { seq: number; hash: string } = { seq: 0, hash: ZERO_HASH };
  #clock = Date.parse('2026-11-21T00:15:00.000Z');

  constructor(readonly key: KeyObject) {}

  /** Goes on after a former package, as a counter's next one does. */
  static after(previous: NonNullable<Manifest['previous']>): SampleRegister {
    const register = new SampleRegister(key);
    register.previous = previous;
    register.#last = { seq: previous.lastSeq, hash: previous.headHash };
    return register;
  }

  get publicKey(): string {
    return encodeBase64(packageSigner(this.key).publicKey);
  }

  /** When the next entry is made. */
  get at(): Instant {
    return new Date(this.#clock + 1234).toISOString() as Instant;
  }

  journal(kind: string, data: JsonObject, rows: BoundRows = {}, changes: Changes = {}): void {
    const at = (changes.at ?? this.at) as Instant;
    this.#clock += 1234;
    const seq = changes.seq ?? this.#last.seq + 1;
    const hashes = hashesOf(rows, saltOf(seq), sha256);
    const entry = this.#entry(
      kind,
      { ...data, ...(Object.keys(hashes).length > 0 ? { bound: hashes } : {}) },
      { ...changes, seq, at },
    );
    this.entries.push(entry);
    this.#epochs.set(seq, this.epoch);
    this.#last = { seq, hash: entry.hash };
    for (const [file, list] of Object.entries(rows) as [CsvFileName, CsvRow<CsvFileName>[]][])
      ((this.rows[file] ??= []) as MadeRow<CsvFileName>[]).push(...list.map((row) => ({ seq, row })));
  }

  #entry(
    kind: string,
    data: JsonObject,
    { seq, at, counter, actor }: Changes & { seq: number },
  ): JournalLine {
    const unhashed = {
      ...{
        seq,
        at: at as Instant,
        counter: counter ?? COUNTER,
        epoch: this.epoch,
        actor: actor ?? 'officer-1',
      },
      ...{ kind, v: 1, data, prev: this.#last.hash },
    };
    const entry = hashed(unhashed);
    return { seq, hash: entry.hash, line: lineOf(entry) };
  }

  open(publicKey = this.publicKey, changes: Changes = {}): void {
    const { seq, hash } = this.#last;
    const former = seq === 0 ? null : [...this.#epochs.values()].at(-1)!;
    const data = {
      ...{ counter: COUNTER, publicKey, reason: seq === 0 ? 'first-run' : 'restored', formerEpoch: former },
      ...(seq === 0 ? { lastSeq: null, lastHash: null } : { lastSeq: seq, lastHash: hash }),
    };
    this.journal('register.opened', data, {}, changes);
  }

  setUp(): void {
    const data = { office: 'MSKB', counter: COUNTER, kind: 'court', drill: this.drill };
    this.journal('settings.set-up', data, {}, { actor: 'system' });
  }

  /** A receipt with its lines (revenue code → sen) and entry. */
  issue(
    serial: number,
    method: string,
    lines: readonly [code: string, sen: number][],
    payer = 'Pembayar "A", B',
    number = `${this.drill ? 'LATIHAN-' : ''}R2-${String(serial).padStart(6, '0')}`,
    replaces = '',
  ): string {
    const amountSen = lines.reduce((sum, [, sen]) => sum + sen, 0);
    const row: CsvRow<'receipts.csv'> = {
      ...{ number, book: 'B1', serial: String(serial), issued_at: toLocalText(this.at), outage: 'G1' },
      ...{ case_number: CASE, payer, amount_sen: String(amountSen), rounding_sen: '0', method },
      ...{
        reference: method === 'cash' ? '' : `ref ${serial}`,
        form_serial: '',
        replaces,
        issuer: 'officer-1',
      },
    };
    const cells = lines.map(([code, sen]) => ({
      ...{ number, revenue_code: code, description: 'Fi\r\nsaman', amount_sen: String(sen) },
    }));
    const rows = { 'receipts.csv': [row], 'receipt-lines.csv': cells };
    const instead = replaces === '' ? {} : { replaces };
    this.journal('receipts.issued', { number, book: 'B1', serial, amountSen, ...instead }, rows);
    return number;
  }

  /** By officer-2; the amount is the receipt's, which an earlier package may hold. */
  cancel(number: string, amountSen: number, changes: Partial<CsvRow<'cancellations.csv'>> = {}): void {
    const row: CsvRow<'cancellations.csv'> = {
      ...{ number, cancelled_at: toLocalText(this.at), reason: 'salah nama', original: 'surrendered' },
      ...{ amount_sen: String(amountSen), issuer: 'officer-1', actor: 'officer-2' },
      ...changes,
    };
    const data = { number, amountSen, original: row.original, by: row.actor };
    this.journal('receipts.cancelled', data, { 'cancellations.csv': [row] });
  }

  registerCase(): void {
    const party = (role: string, name: string) => ({
      ...{ case_number: CASE, role, ordinal: '1', name, id_type: 'mykad', id_number: '880101145566' },
      ...{ address: 'Jalan Satu,\nKota', phone: '0123456789', email: 'a@contoh.my' },
    });
    const row: CsvRow<'cases.csv'> = {
      ...{ number: CASE, system: 'ESV3', court: '10100', case_type: '014', kind: 'claim', option: 'P1' },
      ...{ registered_at: toLocalText(this.at), outage: 'G1', claim: 'Nafkah' },
    };
    const document = { case_number: CASE, code: 'D1', name: 'Surat Nikah', required: '1', copies: '2' };
    const rows = {
      'cases.csv': [row],
      'parties.csv': [party('first', 'Aminah'), party('second', 'Bakar')],
      'documents.csv': [document, { ...document, code: 'D2', required: '0' }],
    };
    this.journal('cases.registered', { case: 'case-1', number: CASE }, rows);
    const payment = {
      ...{ case_number: CASE, paid_at: toLocalText(this.at), method: 'external', system: 'IGFMAS' },
      ...{ number: 'X1', amount_sen: '2500', authority: '', reason: '' },
    };
    this.journal('cases.paid-elsewhere', { case: 'case-1' }, { 'payments.csv': [payment] });
    const summons = {
      ...{ number: 'summons-1', case_number: CASE, party: 'Bakar', hearing_at: '2026-12-01T09:00:00+08:00' },
      ...{ bench: 'Mahkamah 1', sitting: '', made: 'printed' },
      ...{ hearing_kind: 'sebutan', copies: '3', replaces: '', issued_at: toLocalText(this.at) },
    };
    this.journal('summonses.issued', { summons: 'summons-1' }, { 'summonses.csv': [summons] });
  }

  sealSummons(): void {
    const row = (event: string, person: string, manner: string): CsvRow<'summons-events.csv'> => ({
      ...{ id: `event-${event}`, number: 'summons-1', case_number: CASE, event, person, manner },
      ...{ happened_at: '2026-11-21T09:30:00+08:00', undoes: '', leave: '', note: '' },
      ...{ at: toLocalText(this.at), actor: 'officer-1' },
    });
    const events = [row('sealed', 'Pendaftar Contoh', ''), row('handed-over', 'Aminah', 'first')];
    for (const event of events)
      this.journal(
        `summonses.${event.event}`,
        { summons: event.number },
        { 'summons-events.csv': [{ ...event, at: toLocalText(this.at) }] },
      );
  }

  correctCase(): void {
    const change = (ordinal: string, field: string, former: string, corrected: string) => ({
      ...{ case_number: CASE, corrected_at: toLocalText(this.at), role: 'second', ordinal },
      ...{ field, former, corrected, reason: 'salah eja', approver: 'officer-2', actor: 'officer-1' },
    });
    const rows = [change('1', 'name', 'Bakar', 'Abu Bakar'), change('1', 'phone', '0123456789', '')];
    this.journal('cases.corrected', { case: 'case-1', changes: 2 }, { 'corrections.csv': rows });
  }

  paper(event: string, state: string, hash = ''): void {
    const row = {
      ...{ paper: 'paper-1', document: 'R2-000001', kind: 'receipt', copy: '0', state, sha256: hash },
      at: toLocalText(this.at),
    };
    this.journal(`papers.${event}`, { paper: 'paper-1' }, { 'papers.csv': [row] });
  }

  enter(event: string, result: string): void {
    const row = {
      ...{ item: 'case-1', kind: 'case', event, manual_number: CASE, system: 'ESV3', official_number: CASE },
      ...{ result, reference: 'R2-000001', reason: '', at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`reregistration.${event}`, { case: 'case-1' }, { 'reregistration.csv': [row] });
  }

  migrate(event: string, state: string): void {
    const row = {
      ...{ item: 'case-2', event, esv2_number: '10100-014-0057-2026', registered_on: '2026-11-21' },
      ...{ system: 'ESV2', esv2_receipt: 'E2-1', amount_sen: '2500', receipt_on: '2026-11-21', state },
      ...{ esv3_number: '', asked_on: '', ask_again_on: '', reason: '' },
      ...{ at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`esv2.${event}`, { case: 'case-2', state }, { 'esv2-migration.csv': [row] });
  }

  notice(): void {
    const row = (event: string, channel: string): CsvRow<'notices.csv'> => ({
      ...{ id: 'notice-1', outage: 'G1', kind: 'first', event, channel, due_at: '2026-11-21T12:15:00+08:00' },
      ...{ sent_at: event === 'written' ? '' : toLocalText(this.at), recipients: '12', reference: 'kad 7' },
      ...{ proof: 'c'.repeat(64), note: '', at: toLocalText(this.at), actor: 'officer-1' },
    });
    const written = { 'notices.csv': [row('written', 'email'), row('written', 'portal')] };
    this.journal('notices.written', { notice: 'notice-1' }, written);
    const published = { 'notices.csv': [row('published', 'portal')] };
    this.journal('notices.published', { notice: 'notice-1' }, published);
  }

  call(): void {
    const row: CsvRow<'calls.csv'> = {
      ...{ id: 'call-1', outage: 'G1', applicant: 'applicant-1', why: 'no-email', number: '03-4477863' },
      ...{ outcome: 'reached', note: 'Notis dibaca', called_at: toLocalText(this.at) },
      ...{ at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal('applicants.called', { call: 'call-1' }, { 'calls.csv': [row] });
  }

  receive(event: 'received' | 'entered', state: string): void {
    const row: CsvRow<'existing.csv'> = {
      ...{
        id: 'existing-1',
        outage: 'G1',
        system: 'ESV3',
        case_number: '10100-014-0057-2025',
        number_from: 'typed',
      },
      ...{
        party: 'Salmah',
        documents: 'Afidavit',
        work: '',
        work_note: '',
        esv2_down: '',
        paid_by: '',
        receipt: '',
      },
      ...{ amount_sen: '0', event, state, reference: '', asked_on: '', ask_again_on: '', reason: '' },
      ...{ at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`existing.${event}`, { existing: 'existing-1' }, { 'existing.csv': [row] });
  }

  takeIn(event: 'received' | 'registered', state: string): void {
    const row: CsvRow<'intakes.csv'> = {
      ...{ id: 'intake-1', outage: 'G1', court: '10100', case_type: '014', party: 'Salmah', id_number: '' },
      ...{ phone: '', other: 'Ahmad', missing: 'kp', note: '', event, state, language: '', reason: '' },
      ...{ case_number: event === 'registered' ? '10100-014-0101-2026' : '' },
      ...{ at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`intakes.${event}`, { intake: 'intake-1' }, { 'intakes.csv': [row] });
  }

  ask(event: 'received' | 'done', standing: 'running' | 'kept'): void {
    const fulfilled = standing === 'kept' ? '2026-11-21T15:00:00+08:00' : '';
    const row: CsvRow<'requests.csv'> = {
      ...{ number: 'K2-P1', service: 'ict-advice', version: '1', body: 'Jabatan Contoh', person: 'Aminah' },
      ...{
        subject: 'Nasihat',
        received_at: '2026-11-21T08:00:00+08:00',
        event,
        clock: 'ict-advice',
        standing,
      },
      ...{ step: event === 'done' ? 'advise' : 'receive', due_at: '2026-12-01T17:00:00+08:00' },
      ...{
        extended_to: '',
        fulfilled_at: fulfilled,
        state: 'open',
        happened_at: '2026-11-21T08:00:00+08:00',
      },
      ...{ to_at: '', who: '', way: 'letter', reference: '', note: '' },
      ...{ at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`requests.${event}`, { request: 'request-1' }, { 'requests.csv': [row] });
  }

  tell(event: 'printed' | 'posted', state: string): void {
    const row: CsvRow<'letters.csv'> = {
      ...{ id: 'letter-1', case_number: CASE, role: 'second', ordinal: '1', name: 'Bakar' },
      ...{ known_number: CASE, new_number: '10100-014-0009-2026', way: 'paper', address: 'Jalan Dua,\nKota' },
      ...{ english: '0', event, state, person: '', reference: event === 'posted' ? 'RL1' : '' },
      ...{ happened_at: toLocalText(this.at), note: '', at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`letters.${event}`, { letter: 'letter-1' }, { 'letters.csv': [row] });
  }

  appoint(event: 'booked' | 'called', result: string): void {
    const row: CsvRow<'appointments.csv'> = {
      ...{ id: 'appointment-1', outage: 'G1', court: '10100', event, slot_at: '2026-11-23T09:00:00+08:00' },
      ...{
        name: 'Salmah',
        id_number: '850101-03-5012',
        phone: '019-3599333',
        purpose: '014',
        state: 'booked',
      },
      ...{ result, note: 'Dua kali', at: toLocalText(this.at), actor: 'officer-1' },
    };
    this.journal(`appointments.${event}`, { appointment: 'appointment-1' }, { 'appointments.csv': [row] });
  }

  /** Ends the slice with the entry that binds the manifest, unless `drawn` is false. */
  source({ generatedAt = '2026-11-21T09:00:00.000Z', drawn = true } = {}): PackageSource {
    const head: ManifestHead = {
      ...{ format: 'kaunter-siaga/reconciliation', version: 2, package: PACKAGE, drill: this.drill },
      office: { code: 'MSKB', name: 'Mahkamah Rendah Contoh', kind: 'court' },
      counter: { code: COUNTER, epoch: this.epoch },
      outage: {
        ...{ id: 'G1', system: 'ESV3' },
        ...{ startedAt: '2026-11-21T00:15:00.000Z', restoredAt: '2026-11-21T08:30:00.000Z' },
      },
      ...{ generatedAt, generatedBy: 'officer-2', app: { version: '0.1.0' }, check: this.check, alone: [] },
      ...{ previous: this.previous, publicKey: this.publicKey, keyStore: 'file' },
    };
    const data = { package: PACKAGE, outage: 'G1', manifest: manifestHash(head, sha256) };
    const place = { seq: this.#last.seq + 1, at: generatedAt, actor: 'officer-2' };
    const last = drawn ? [this.#entry(DRAWN_KIND, data, place)] : [];
    const rows = Object.fromEntries(Object.entries(this.rows).map(([name, list]) => [name, () => list]));
    return {
      head,
      rows,
      bindingOf: (seq) => ({ epoch: this.#epochs.get(seq) ?? this.epoch, salt: saltOf(seq) }),
      journal: () => [...this.entries, ...last],
      summaryPdf: () => SUMMARY,
    };
  }
}

const saltOf = (seq: number): string => sha256(`salt ${seq}`).slice(0, 32);

/**
 * The register that most tests use. By hand: R2-000001 cash 25.00 + 5.00, R2-000002 QR 40.00 and cancelled,
 * serial 3 spoiled, R2-000004 cash 10.00, R2-000005 card 0.05. Every file that entries make rows in has some.
 */
export function sampleRegister(drill = false, of = key): SampleRegister {
  const register = new SampleRegister(of);
  register.drill = drill;
  register.open();
  register.setUp();
  register.registerCase();
  register.issue(1, 'cash', [
    ['H0171101', 2500],
    ['H0171102', 500],
  ]);
  register.paper('queued', 'queued');
  register.paper('archived', 'archived', 'd'.repeat(64));
  const wrong = register.issue(2, 'qr', [['H0171101', 4000]]);
  register.journal('receipts.spoiled', { book: 'B1', serial: 3 });
  register.issue(4, 'cash', [['H0171102', 1000]]);
  register.cancel(wrong, 4000);
  register.issue(5, 'card', [['H0171103', 5]], '=HYPERLINK("x")');
  register.notice();
  register.call();
  register.sealSummons();
  register.correctCase();
  register.enter('taken', '');
  register.enter('entered', 'same');
  register.migrate('waiting', 'waiting');
  register.migrate('arrived', 'arrived');
  register.receive('received', 'waiting');
  register.receive('entered', 'entered');
  register.takeIn('received', 'incomplete');
  register.takeIn('registered', 'registered');
  register.ask('received', 'running');
  register.ask('done', 'kept');
  register.tell('printed', 'written');
  register.tell('posted', 'told');
  register.appoint('booked', '');
  register.appoint('called', 'no-answer');
  return register;
}
