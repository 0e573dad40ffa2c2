import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { registerFile } from '../../main/register/register';
import { openDatabase } from '../../main/register/sqlite';
import type { InputOf } from '../../preload/contract/contract';
import { handClock, openTestCounter, type HandClock, type TestCounter } from '../helpers/counter';
import { aCase } from '../helpers/outage';
import { approval, stateTime, together } from '../main/approved';
import { DEMO_OFFICERS } from '../../main/features/drills/demo-office';
import { unsealed } from '../helpers/sealed';

const [ADMINISTRATOR] = DEMO_OFFICERS;

export type Act =
  | { readonly do: 'issue'; readonly by: 'clerk' | 'supervisor'; readonly paid: 'cash' | 'waiver' }
  | { readonly do: 'issue-wrong' | 'retry' | 'reuse-key' | 'answer' | 'print-again' | 'cancel' }
  | { readonly do: 'restart' | 'backup' | 'restore' | 'older-file' | 'new-epoch' | 'give-more' }
  | { readonly do: 'printer'; readonly state: 'ready' | 'disabled' | 'breaks' }
  | { readonly do: 'clock'; readonly minutes: number };

const one = <const A extends Act['do']>(act: A) => fc.constant({ do: act } as Act);

/** What happens at a counter, the usual more often than the rare. */
export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('issue' as const), by: fc.constantFrom('clerk', 'clerk', 'supervisor'), paid: fc.constantFrom('cash', 'cash', 'cash', 'waiver') }) },
    { weight: 2, arbitrary: one('issue-wrong') },
    { weight: 2, arbitrary: one('retry') },
    { weight: 1, arbitrary: one('reuse-key') },
    { weight: 3, arbitrary: one('answer') },
    { weight: 2, arbitrary: one('print-again') },
    { weight: 3, arbitrary: one('cancel') },
    { weight: 2, arbitrary: one('restart') },
    { weight: 1, arbitrary: one('backup') },
    { weight: 1, arbitrary: one('restore') },
    { weight: 1, arbitrary: one('older-file') },
    { weight: 2, arbitrary: one('new-epoch') },
    { weight: 3, arbitrary: one('give-more') },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('printer' as const), state: fc.constantFrom('ready', 'disabled', 'breaks') }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('clock' as const), minutes: fc.integer({ min: -90, max: 90 }) }) },
  ),
  { minLength: 12, maxLength: 30 },
); // prettier-ignore

/** A counter living through a random day, with what people and printers saw of it. */
export class Day {
  readonly clock: HandClock = handClock('2026-11-22T09:00');
  /** Titles of the papers that came out of the printer. */
  readonly outs: string[] = [];
  /** Numbers on receipts that people hold, by the key of their case. */
  readonly held = new Map<string, string>();
  /** What went against a law while it happened. */
  readonly broken: string[] = [];
  test!: TestCounter;
  outage = '';
  #last: InputOf<'cases.issue'> | undefined;
  #printer: 'ready' | 'disabled' | 'breaks' = 'ready';
  #block = 2;
  #backup = '';

  constructor(readonly folder: string) {}

  async open(): Promise<void> {
    this.test = await openTestCounter({
      folder: this.folder,
      clock: this.clock,
      devices: {
        spooler: {
          list: () =>
            Promise.resolve([
              {
                name: 'Laser',
                description: '',
                isDefault: true,
                state: this.#printer === 'disabled' ? 'disabled' : 'ready',
              },
            ]),
          handOver: ({ title }) => this.#print(title),
        },
      },
    });
    this.test.counter.devices.preferences.set({ printers: { A4: 'pdf', A5: 'Laser', '80mm': 'Laser' } });
    await this.test.counter.search.stop();
    this.test.as('clerk');
  }

  async #print(title: string): Promise<{ ok: true }> {
    const number = title.split(' ')[1] ?? '';
    const db = openDatabase(registerFile(this.folder), { readonly: true });
    const committed = db.prepare('SELECT 1 FROM receipts WHERE number = ?').get(number);
    db.close();
    if (!committed) this.broken.push(`printed before it was committed: ${title}`);
    // a spooler that breaks may have let the paper out all the same
    this.outs.push(title);
    return this.#printer === 'breaks'
      ? Promise.reject(new Error('spooler broke'))
      : Promise.resolve({ ok: true });
  }

  head = (): number => this.test.counter.register!.head().seq;

  /** A refused call leaves nothing but, where asked, its refusal entry (13). */
  async #leavesNothing(call: () => Promise<{ ok: boolean; error?: { code: string } }>): Promise<void> {
    await this.test.counter.prints.stop();
    const before = this.head();
    const answer = await call();
    const kept = ['issuing-stopped', 'ap-manual-forbidden'].includes(answer.error?.code ?? '') ? 1 : 0;
    if (answer.ok) this.broken.push('a wrong call was taken');
    else {
      const left = this.#entriesAfter(before);
      if (left.length > kept) this.broken.push(`a refusal (${answer.error?.code}) left ${left.join()}`);
    }
    this.test.counter.prints.start();
  }

  /** What came into the journal since, but for what the app finds out by itself, which may fall into any moment. */
  #entriesAfter(seq: number): string[] {
    const entries = this.test.counter
      .register!.reading()
      .all<{ kind: string }>(
        `SELECT kind FROM journal WHERE seq > ? AND kind <> 'register.found-older'`,
        seq,
      );
    return entries.map(({ kind }) => kind);
  }

  async act(act: Act): Promise<void> {
    const { test } = this;
    switch (act.do) {
      case 'issue':
        return this.#issue(act.by, act.paid);
      case 'issue-wrong':
        return this.#leavesNothing(() =>
          test.call('cases.issue', aCase(this.outage, { payment: { method: 'cash', tenderedSen: 5 } })),
        );
      case 'retry':
        return this.#retry();
      case 'reuse-key':
        if (!this.#last || !this.#isHere(this.#last.key)) return;
        return this.#leavesNothing(() => test.call('cases.issue', { ...this.#last!, payer: 'Orang lain' }));
      case 'answer': {
        const { papers } = await test.must('papers.open', {});
        const waiting = papers.find(({ state }) => state === 'sent' || state === 'unknown');
        if (waiting) await test.call('papers.answer', { id: waiting.id, answer: 'spoiled' });
        return;
      }
      case 'print-again': {
        const { rows } = await test.must('receipts.list', { after: null });
        const paper = rows[0] && (await test.must('receipts.get', { id: rows[0].id })).papers[0];
        if (paper) await test.call('papers.printAgain', { key: randomUUID(), id: paper.id, reason: 'Koyak' });
        return;
      }
      case 'cancel':
        return this.#cancel();
      case 'restart':
        return this.#restart();
      case 'backup': {
        const made = await test.call('backups.make', {});
        if (made.ok) this.#backup = join(this.folder, 'sandaran', made.value.name);
        return;
      }
      case 'restore':
        return this.#restore();
      case 'older-file':
        return this.#olderFile();
      case 'new-epoch':
        return this.#newEpoch();
      case 'give-more':
        return this.giveMore();
      case 'printer':
        this.#printer = act.state;
        test.counter.prints.tryAgain();
        return;
      case 'clock':
        return this.#moveClock(act.minutes);
    }
  }

  #isHere = (key: string): boolean =>
    this.test.counter.register!.reading().get('SELECT 1 FROM calls WHERE key = ?', key) !== undefined;

  async #issue(by: 'clerk' | 'supervisor', paid: 'cash' | 'waiver'): Promise<void> {
    const { test } = this;
    const waiver = { payment: { method: 'waiver' as const, authority: 'Pendaftar', reason: 'Miskin' } };
    const input = aCase(this.outage, paid === 'waiver' ? waiver : {});
    const standing = test.counter.register!.againstWitness().state;
    test.as(by);
    // nobody approves while the clock is in doubt
    const approve = () => approval(test, 'cases.issue', input, ADMINISTRATOR).catch(() => undefined);
    const token = paid === 'waiver' ? await approve() : undefined;
    const answer = await test.call('cases.issue', input, token);
    test.as('clerk');
    if (!answer.ok) return;
    if (paid === 'waiver' && token === undefined) this.broken.push('let off though nobody approved it');
    if (standing !== 'sound') this.broken.push(`issued while its witness said ${standing}`);
    this.#last = input;
    if (answer.value.receipt) this.#hold(input.key, answer.value.receipt.number);
  }

  #hold(key: string, number: string): void {
    for (const [other, given] of this.held)
      if (given === number && other !== key) this.broken.push(`${number} was given twice`);
    this.held.set(key, number);
  }

  async #retry(): Promise<void> {
    if (!this.#last || !this.#isHere(this.#last.key)) return;
    const answer = await this.test.call('cases.issue', this.#last);
    const number = answer.ok ? answer.value.receipt?.number : undefined;
    if (answer.ok && number !== this.held.get(this.#last.key))
      this.broken.push('a second try got another receipt');
  }

  async #cancel(): Promise<void> {
    const { rows } = await this.test.must('receipts.list', { after: null });
    const row = rows.find(({ cancelled }) => !cancelled);
    if (!row) return;
    const { papers } = await this.test.must('receipts.get', { id: row.id });
    const original = papers.every(({ state }) => state === 'queued') ? 'unprinted' : 'not-returned';
    const input = { key: randomUUID(), id: row.id, reason: 'Salah', original } as const;
    const token = await approval(this.test, 'receipts.cancel', input).catch(() => undefined);
    if (token) await this.test.call('receipts.cancel', input, token);
  }

  async #restart(): Promise<void> {
    await this.test.close();
    await this.open();
  }

  async #restore(): Promise<void> {
    if (!this.#backup || !existsSync(this.#backup)) return;
    this.test.as('supervisor');
    await together(this.test, 'backups.restore', {
      path: this.#backup,
      recoveryCode: this.test.recoveryCode,
      reason: 'Ujian',
    });
    await this.test.counter.search.stop();
    this.test.as('clerk');
  }

  /** Somebody puts an older file in the register's place. */
  async #olderFile(): Promise<void> {
    if (!this.#backup || !existsSync(this.#backup)) return;
    const copy = await unsealed(this.#backup, this.test.recoveryCode);
    await this.test.close();
    for (const end of ['-wal', '-shm']) rmSync(registerFile(this.folder) + end, { force: true });
    copyFileSync(copy, registerFile(this.folder));
    await this.open();
  }

  async #newEpoch(): Promise<void> {
    this.test.as('supervisor');
    await together(this.test, 'backups.newEpoch', { reason: 'Ujian' });
    this.test.as('clerk');
  }

  /** A book and a range beyond all that were ever given; refused while issuing is stopped. */
  async giveMore(): Promise<void> {
    const first = this.#block++ * 1000 + 1;
    this.test.as('supervisor');
    const series = { court: '03001', caseType: '014', year: 2026 };
    await this.test.call('receipts.giveBook', {
      key: randomUUID(),
      prefix: 'R2-',
      width: 6,
      first,
      last: first + 3,
    });
    await this.test.call('cases.giveRange', { key: randomUUID(), series, first, last: first + 40 });
    this.test.as('clerk');
  }

  async #moveClock(minutes: number): Promise<void> {
    this.clock.jump(minutes * 60_000);
    if (this.test.counter.register!.clockState().state === 'good') return;
    await this.#leavesNothing(() => this.test.call('cases.issue', aCase(this.outage)));
    await this.setClockRight();
  }

  /** Two people state the time, where it is in doubt: an older register does not know what a newer one was told. */
  async setClockRight(): Promise<void> {
    if (this.test.counter.register!.clockState().state === 'good') return;
    this.test.as('supervisor');
    const last = Date.parse(this.test.counter.register!.head().at!);
    const stated = new Date(last + 8 * 3_600_000 + 60_000).toISOString().slice(0, 16);
    await stateTime(this.test, stated);
    this.test.as('clerk');
  }
}

/** Copies a prepared folder and lives through the acts; the caller looks at the day and closes it. */
export async function liveThrough(
  base: string,
  folder: string,
  outage: string,
  list: readonly Act[],
): Promise<Day> {
  cpSync(base, folder, { recursive: true });
  const day = new Day(folder);
  day.outage = outage;
  await day.open();
  for (const act of list) await day.act(act);
  return day;
}
