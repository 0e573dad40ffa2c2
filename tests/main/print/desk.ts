/** A register with an office and a clerk, its print queue, and whatever printer a test gives it. */
import { randomUUID } from 'node:crypto';
import { toInstant } from '../../../domain/time/civil-time';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { sinceAlways } from '../../../domain/settings/dated';
import { STRICT_LIMITS } from '../../../domain/receipts/let-off';
import type { PrintEvent } from '../../../domain/papers/print-job';
import type { Paper } from '../../../preload/contract/values';
import type { Counter } from '../../../main/call/counter';
import type { Devices, Spooler } from '../../../main/call/devices';
import { appointOfficer } from '../../../main/features/officers/appoint-officer';
import { papersHandlers } from '../../../main/features/papers/handlers';
import { queuePaper } from '../../../main/features/papers/queue-paper';
import { readPaper, stepPaper, type PaperRow } from '../../../main/features/papers/rows/papers';
import { Events } from '../../../main/call/events';
import type { CommandContext } from '../../../main/call/handler';
import { PrintQueue } from '../../../main/print/print-queue';
import { CounterClock, pcTime } from '../../../main/register/clock';
import { openEpoch } from '../../../main/register/epoch';
import { registeredBlocks } from '../../../main/features/features';
import { Register } from '../../../main/register/register';
import { needSetting, saveSetting } from '../../../main/register/settings';
import type { WriteTx } from '../../../main/register/transaction';
import { receipt, summons } from '../../papers/samples';
import { pdfOf } from './pdf-of';
import { SEALED_TEST_KEY, TEST_KEY } from '../../helpers/row-key';

export interface DeskOptions {
  readonly folder: string;
  readonly spooler: Spooler;
  readonly makePaper?: Devices['makePaper'];
  readonly printer: string;
  readonly drill?: boolean;
}

export type Desk = ReturnType<typeof openDesk>;

/** Opens the register in the folder, made first where there is none. The queue is not started. */
export function openDesk(options: DeskOptions) {
  const { folder, spooler } = options;
  const clock = new CounterClock(pcTime);
  let wake: () => void = () => undefined;
  const fresh = !Register.exists(folder);
  const register = Register.open({
    blocks: registeredBlocks,
    folder,
    clock,
    rowKey: TEST_KEY,
    ...(fresh ? { create: SEALED_TEST_KEY } : {}),
    onCommit: () => wake(),
  });
  if (fresh) setUp(register, options.drill ?? false);
  register.noteAsked();
  const log: string[] = [];
  const note = (what: string, more?: object) => log.push(`${what} ${JSON.stringify(more ?? {})}`);
  let printer = options.printer;
  const preferences = {
    get: () => ({ printers: { A4: printer, A5: printer, '80mm': printer }, receiptSize: 'A5' as const }),
  };
  const host = {
    ...{ folder, register, events: new Events(), drill: options.drill ?? false },
    log: { info: note, warn: note, error: note },
    devices: { spooler, makePaper: options.makePaper ?? pdfOf, preferences } as unknown as Devices,
  };
  const queue = new PrintQueue(host);
  wake = () => queue.wake();
  const officer = { id: 'P001', code: 'K1', name: 'Siti Contoh', role: 'clerk' as const, active: true };
  const counter = { ...host, prints: queue } as unknown as Counter;

  const within = <T>(work: (context: CommandContext) => T): T =>
    register.write({ actor: officer.id }, (tx) =>
      work({ tx, officer, counter, approver: null, people: null, now: tx.at }),
    );
  return {
    ...{ folder, register, queue, log, host, counter, officer },
    choose: (name: string) => {
      printer = name;
    },
    /** A receipt's original goes into the queue; `documentId` groups the papers of one document. */
    queueReceipt: (number = 'R2-000124', documentId: string = randomUUID()): Paper =>
      within(({ tx }) => queuePaper(tx, receiptPaper(documentId, number, printer))),
    queueSummons: (): Paper =>
      within(({ tx }) =>
        queuePaper(tx, {
          ...{ documentId: randomUUID(), number: 'S2-000087', size: 'A4', copy: 0, document: summons },
          ...{ printer, officer: officer.id, reason: '' },
        }),
      ),
    write: <T>(work: (tx: WriteTx) => T): T => within(({ tx }) => work(tx)),
    step: (id: string, event: PrintEvent) =>
      within(({ tx }) => stepPaper(tx, id, { event, officer: officer.id })),
    paper: (id: string): PaperRow => readPaper(register.reading(), id)!,
    /** The states a paper went through, oldest first, with the trouble where there was one. */
    story: (id: string): string[] =>
      register
        .reading()
        .all<{ state: string; trouble: string }>(
          'SELECT state, trouble FROM paper_events WHERE paper = ? ORDER BY id',
          id,
        )
        .map(({ state, trouble }) => (trouble ? `${state} (${trouble})` : state)),
    journal: (): { kind: string; data: string }[] =>
      register.reading().all('SELECT kind, data FROM journal ORDER BY seq'),
    /** Calls as dispatch makes them: commands in a write, the reply as it comes. */
    answer: (id: string, answer: 'came-out' | 'spoiled' | 'did-not-come-out' | 'two-came-out') =>
      within((context) => papersHandlers['papers.answer'](context, { id, answer })),
    printAgain: (id: string, reason = 'rosak') =>
      within((context) => papersHandlers['papers.printAgain'](context, { id, reason, key: randomUUID() })),
    retry: (id: string) => within((context) => papersHandlers['papers.retry'](context, { id })),
    archived: (id: string) =>
      papersHandlers['papers.archived'](
        { officer, people: null, counter, now: toInstant(Date.now()) },
        { id },
      ),
    close: async () => {
      await queue.stop();
      register.close();
    },
  };
}

const receiptPaper = (documentId: string, number: string, printer: string) => {
  if (receipt.kind !== 'receipt' || !receipt.data.issued) throw new Error('sample');
  const issued = { ...receipt.data.issued, number };
  return {
    ...{ documentId, number, size: 'A5' as const, copy: 0, printer, officer: 'P001', reason: '' },
    document: { ...receipt, data: { ...receipt.data, issued } },
  };
};

export function beginEpoch(
  register: Register,
  reason: 'first-run' | 'restored',
  work?: (tx: WriteTx) => void,
) {
  const former = register.epoch();
  const id = randomUUID();
  register.write({ actor: 'system', whateverTheClock: true }, (tx) => {
    const before = former ? { epoch: former.id, seq: tx.head().seq, hash: tx.head().hash } : null;
    openEpoch(tx, { id, counter: 'K02', reason, publicKey: 'AAAA', keyStore: 'file', former: before });
    work?.(tx);
  });
}

function setUp(register: Register, drill: boolean): void {
  beginEpoch(register, 'first-run', (tx) => {
    appointOfficer(tx, { code: 'K1', name: 'Siti Contoh', role: 'clerk', secret: 'x' }, 'system');
    saveSetting(tx, 'counter', { code: 'K02', name: 'Kaunter 02', drill }, 'P001');
    saveSetting(tx, 'caseTypes', shippedCaseTypes.map(sinceAlways), 'P001');
    saveSetting(
      tx,
      'office',
      {
        ...{
          code: 'MRS-KL',
          name: 'Mahkamah Rendah Syariah Contoh',
          address: 'Jalan Contoh',
          kind: 'court',
        },
        ...{ state: 'MY-06', openingHours: [], hourPeriods: [], roundMethods: ['cash'], clearDays: 7 },
        letOff: STRICT_LIMITS,
        aloneAllowed: false,
        idleMinutes: 5,
        courts: [{ code: '10100', name: 'Mahkamah Contoh', profile: 'dash', feeTable: 'x', benches: [] }],
        accounting: { vot: '', ptj: '', program: '', account: '' },
      },
      'P001',
    );
  });
  needSetting(register.reading(), 'office');
}

/** Waits for what the queue does beside the test; fails with what was seen last. */
export async function until<T>(look: () => T, wanted: (seen: T) => boolean, withinMs = 15_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = look();
    if (wanted(seen)) return seen;
    if (Date.now() > end) throw new Error(`waited in vain; last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
