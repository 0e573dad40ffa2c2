/** One counter at work: its folder, register, clock, sessions, keys and helpers, opened and closed together. */
import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/time/civil-time';
import type { Office } from '../preload/contract/settings';
import { RegisterWatch } from './features/backups/register-watch';
import { Backups } from './features/backups/backup-rounds';
import { OutageGate } from './features/outages/outage-gate';
import { settlePackages } from './features/reconciliation/package/pending-packages';
import { formerAnywhere, formerRegister } from './features/backups/former-register';
import { rebuildWitness } from './features/backups/rebuild-witness';
import type { Counter, CounterHost, CounterState } from './call/counter';
import type { Devices } from './call/devices';
import { Events } from './call/events';
import type { FarWork } from './call/long-work';
import { Tasks } from './call/tasks';
import { inTime } from './devices/in-time';
import { fileLog, logFile, type Log } from './logging/log';
import { Deadlines } from './watch/deadlines';
import { Outbox } from './mail/outbox';
import { PrintQueue } from './print/print-queue';
import { CounterClock, pcTime, type TimeSource } from './register/clock';
import { asCannotOpen, CannotOpen, CannotWrite, isDamage } from './register/failures';
import { takeLock, type RegisterLock } from './register/lock';
import { isNetworkPath } from './register/network-path';
import { makeFolder, readyFile } from './register/rights';
import { machineAnchor, type MachineAnchor } from './register/machine-anchor';
import { Register } from './register/register';
import { isSyncedFolder } from './register/synced-folder';
import { sweepScratch } from './register/scratch';
import { DoorWaits } from './security/door-waits';
import { Sessions } from './security/sessions';
import { Vault } from './security/vault';
import { deadlineKeepers, features, registeredBlocks } from './features/features';
import { foldAtStart, keepDeadlines } from './features/deadlines/keep-deadlines';
import type { WriteTx } from './register/transaction';
import { readSetting } from './register/settings';
import { SystemWatch } from './watch/watch';
import { farThreads } from './worker/far-threads';
import { longWork } from './worker/long-thread';
import { SearchIndex } from './worker/search-index';
import { need } from '../domain/need';

const CLOSING_MS = 10_000;

export interface CounterOptions {
  readonly folder: string;
  readonly devices: Devices;
  readonly time?: TimeSource;
  /** The demo office's folder: everything made in it is marked LATIHAN for ever. */
  readonly drill: boolean;
  /** Opens another counter in this one's place: the demo office, a drill in a folder of its own, or the office again. */
  readonly host: CounterHost;
  readonly synchronous?: 'FULL' | 'NORMAL';
  /** How long (ms) a look at a place outside waits; shipped: eight seconds. */
  readonly lookMs?: number;
  /** How long (ms) closing waits for what is under way; shipped: ten seconds. */
  readonly closingMs?: number;
}

export class LockHeld extends Error {}

export class OpenCounter implements Counter {
  readonly folder: string;
  readonly drill: boolean;
  readonly devices: Devices;
  readonly host: CounterOptions['host'];
  readonly time: TimeSource;
  readonly clock: CounterClock;
  readonly events = new Events();
  readonly tasks = new Tasks(this.events);
  readonly longWork = longWork;
  readonly farWork: FarWork;
  readonly log: Log;
  readonly sessions: Sessions;
  readonly waits: DoorWaits;
  readonly vault: Vault;
  readonly anchor: MachineAnchor | undefined;
  /** Tells this run of the app from others: a row taken in a former run was interrupted (S1.6). */
  readonly run = randomUUID();
  readonly prints: PrintQueue;
  readonly mail: Outbox;
  readonly search: SearchIndex;
  readonly features = features;
  readonly backups: Backups;
  readonly deadlines: Deadlines;
  readonly gate: OutageGate;
  readonly watch: SystemWatch;
  readonly checks: RegisterWatch;
  register: Register | null = null;
  state: CounterState = { state: 'first-run' };
  readonly #lock: RegisterLock;
  /** Ends the check for a lost witness, which has the register's file open on another thread. */
  #endCheck: () => Promise<void> = () => Promise.resolve();
  readonly #options: CounterOptions;

  /** Throws {@link LockHeld} when another process owns this folder. */
  constructor(options: CounterOptions) {
    this.#options = options;
    this.folder = options.folder;
    this.drill = options.drill;
    this.devices = options.devices;
    this.host = options.host;
    this.time = options.time ?? pcTime;
    this.farWork = farThreads(options.lookMs);
    makeFolder(this.folder);
    const lock = takeLock(this.folder);
    if (!lock) throw new LockHeld();
    this.#lock = lock;
    sweepScratch(this.folder);
    readyFile(logFile(this.folder));
    this.log = fileLog(this.folder);
    this.clock = new CounterClock(this.time);
    this.sessions = new Sessions(this.time.awake);
    this.waits = new DoorWaits(this.time);
    this.vault = new Vault(this.folder, options.devices.keeper);
    this.anchor = options.drill ? undefined : machineAnchor(options.devices.anchorFolder);
    this.prints = new PrintQueue(this);
    this.mail = new Outbox(this);
    this.search = new SearchIndex(this);
    this.backups = new Backups(this);
    this.deadlines = new Deadlines(this);
    this.gate = new OutageGate(this);
    this.watch = new SystemWatch(this);
    this.checks = new RegisterWatch(this);
    if (isNetworkPath(this.folder)) this.state = { state: 'damaged', reason: 'register-on-network' };
    else if (isSyncedFolder(this.folder))
      this.state = { state: 'damaged', reason: 'register-in-synced-folder' };
    else if (Register.exists(this.folder)) this.openRegister();
    else if (!this.drill && formerRegister(this)) this.#registerLost();
    else if (!this.drill) void this.#askForFormer();
  }

  #registerLost(): void {
    this.state = { state: 'damaged', reason: 'register-lost' };
  }

  /** Backups may lie on a drive that does not answer: the first screen does not wait for it, set-up does. */
  async #askForFormer(): Promise<void> {
    const former = await formerAnywhere(this).catch((error: unknown) =>
      this.log.warn('not asked for a former register', { error }),
    );
    if (!former || this.state.state !== 'first-run') return;
    this.#registerLost();
    this.events.send({ kind: 'changed', features: ['settings'] });
  }

  /** Opens the register that lies in the folder; a failure becomes the counter's state, which the window shows. */
  openRegister(): void {
    try {
      this.take(this.#opened());
    } catch (thrown) {
      // a page that cannot be read may be met by whatever looks into the register first
      const error = isDamage(thrown) ? asCannotOpen(thrown) : thrown;
      if (!(error instanceof CannotOpen)) throw thrown;
      this.log.error('register not opened', { code: error.code, error: error.cause });
      const half = this.register;
      this.register = null;
      void this.closeRegister().then(() => half?.close());
      this.state = { state: 'damaged', reason: error.code };
    }
  }

  /** A drill stays one whatever its folder is called; a file that lost its log is no register that people can sign in to. */
  #opened(): Register {
    const register = Register.open(this.registerOptions());
    try {
      const drill = readSetting(register.reading(), 'counter')?.drill;
      if (register.head().seq === 0) throw new CannotOpen('register-empty');
      if (drill !== this.drill) throw new CannotOpen(drill ? 'register-is-drill' : 'register-not-drill');
      return register;
    } catch (error) {
      register.close();
      throw error;
    }
  }

  take(register: Register): void {
    this.register = register;
    this.state = { state: register.readOnly ? 'read-only' : 'ready' };
    const correction = readSetting(register.reading(), 'clock');
    if (correction) this.clock.correct(correction.correctionMs);
    this.#noteFoundOlder(register);
    void this.#settlePackages();
    this.#foldDeadlines(register);
    this.prints.start();
    this.mail.start();
    this.search.start();
    this.backups.start();
    void this.backups.heard().then(() => this.#sendOut(register));
    this.deadlines.start();
    this.gate.start();
    this.watch.start();
    this.checks.start();
    let over = false;
    const check = rebuildWitness(this, () => over).catch((error: unknown) =>
      this.log.error('witness not made anew', { error }),
    );
    this.#endCheck = async () => {
      over = true;
      await check;
    };
  }

  /** Nothing that waits goes out before it was asked whether this is the newest copy. */
  #sendOut(register: Register): void {
    register.noteAsked();
    if (this.register !== register) return;
    this.prints.wake();
    this.mail.wake();
    this.deadlines.publish();
  }

  /** From here on what is written in it tells no other history than the one that is known. */
  #noteFoundOlder(register: Register): void {
    try {
      register.noteFoundOlder();
    } catch (error) {
      this.#goOnAfter(error, 'older copy not noted');
    }
  }

  /** A package that an ending of the app caught between its file and its row; one that cannot be settled now is, later. */
  async #settlePackages(): Promise<void> {
    try {
      await settlePackages(this);
    } catch (error) {
      this.log.warn('package not settled', { error });
    }
  }

  /** What a former version of the app, or somebody else, left of the deadlines counts for nothing. */
  #foldDeadlines(register: Register): void {
    try {
      foldAtStart(register, deadlineKeepers);
    } catch (error) {
      this.#goOnAfter(error, 'deadlines not folded');
    }
  }

  /** What cannot be written now, or stands on a damaged page, does not close the counter: the check names the damage. */
  #goOnAfter(error: unknown, what: string): void {
    if (!(error instanceof CannotWrite) && !isDamage(error)) throw error;
    this.log.warn(what, { error });
  }

  /** All are told at once: whoever closes waits for the slowest alone. */
  async closeRegister(): Promise<void> {
    const { closingMs = CLOSING_MS } = this.#options;
    // what hangs outside keeps nobody here: what it began stands in the register as begun, and is settled at the next start
    await inTime(closingMs, 'lanes still busy', () => this.#endLanes()).catch((error: unknown) =>
      this.log.warn('closed before everything had ended', { error }),
    );
    this.deadlines.stop();
    this.gate.stop();
    this.watch.stop();
    this.register?.close();
    this.register = null;
  }

  async #endLanes(): Promise<void> {
    await Promise.all([this.#endCheck(), this.tasks.end()]);
    const lanes = [this.checks, this.prints, this.mail, this.search, this.backups];
    await Promise.all(lanes.map((lane) => lane.stop()));
  }

  async close(): Promise<void> {
    try {
      await this.closeRegister();
    } finally {
      this.#lock.release();
    }
  }

  /** The register, for calls that dispatch lets through only when there is one. */
  opened(): Register {
    return need(this.register, 'register');
  }

  /** The PC goes to sleep: whoever wakes it must sign in again. */
  fallAsleep(): void {
    this.sessions.end();
    this.events.send({ kind: 'locked', reason: 'sleep' });
  }

  /** The wall clock ran on while nothing here did; deadlines are looked at again. */
  wakeUp(): void {
    this.clock.wokeUp();
    this.gate.pass();
    this.prints.wake();
    this.mail.wake();
    this.deadlines.look(this.clock.now());
    this.events.send({ kind: 'changed', features: ['settings', 'outages', 'home'] });
  }

  office(): Office | undefined {
    return this.register ? readSetting(this.register.reading(), 'office') : undefined;
  }

  /** Why no money may be taken and no number given now; undefined when all is well. */
  issuingStopped(): { reason: string; since: Instant } | undefined {
    const { register } = this;
    if (!register) return undefined;
    const since = register.head().at ?? this.clock.now();
    if (register.readOnly) return { reason: 'read-only', since };
    const unsure = register.stoppedBy();
    if (unsure) return { reason: unsure, since };
    const standing = register.againstWitness();
    if (standing.state === 'behind') return { reason: 'behind-witness', since };
    if (standing.state === 'different') return { reason: 'witness-different', since };
    if (standing.state === 'witness-lost' || standing.state === 'anchor-lost')
      return { reason: standing.state, since };
    if (!register.trusts('issuing')) return { reason: 'check-failed', since };
    const { state } = register.clockState();
    if (state === 'good') return undefined;
    return { reason: state === 'ahead' ? 'clock-ahead' : 'clock-behind', since };
  }

  private registerOptions() {
    const { synchronous } = this.#options;
    return {
      folder: this.folder,
      anchor: this.anchor,
      clock: this.clock,
      rowKey: this.vault.rowKey(),
      blocks: registeredBlocks,
      atEnd: (tx: WriteTx) => keepDeadlines(tx, deadlineKeepers),
      onCommit: () => {
        this.search.wake();
        this.prints.wake();
        this.mail.wake();
        this.checks.committed();
      },
      ...(synchronous ? { synchronous } : {}),
    };
  }
}
