/** The register of this counter: one file, one writer, every change with its journal entries in one transaction. */
import { type KeyStore } from '../../domain/settings/key-store';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../domain/time/civil-time';
import { stoppedBy, type Scope } from './check-scope';
import type { CheckProblem } from './check-problem';
import type { ClockState, CounterClock } from './clock';
import { asCannotWrite, CannotOpen, CannotWrite } from './failures';
import { noteFoundOlder } from './found-older';
import { readHead, type Head } from './journal';
import { openFile, type Synchronous } from './open-file';
import { schemaDifference } from './schema-check';
import { integrityOf, integrityParts, type SqliteDatabase } from './sqlite';
import { readSetting } from './settings';
import { compareWithSeen, witnessOf, type AgainstWitness } from './against-witness';
import { originOf } from './epoch';
import type { MachineAnchor } from './machine-anchor';
import { Memory } from './memory';
import type { RowKey } from './row-key';
import { isKeyOf } from './row-proof';
import { setStrangeAside } from './small-file';
import { readTx, Statements, type ReadTx, type WriteTx } from './transaction';
import { readWitness, writeWitness, type Witnessed, type WitnessedBlocks } from './witness';
import { beginWriting } from './writing';

export const registerFile = (folder: string): string => join(folder, 'register.sqlite');
export const witnessFile = (folder: string): string => join(folder, 'witness');

export interface WriteRequest {
  /** The officer's id, or `system`. */
  readonly actor: string;
  /** Only stating the time, or opening an epoch, may write while the clock is in doubt. */
  readonly whateverTheClock?: boolean;
  /** It stands at the newest entry's time, since anybody could make the clock date it. */
  readonly datesNothing?: boolean;
}

export interface RegisterOptions {
  readonly folder: string;
  readonly clock: CounterClock;
  /** What the witness shall know of the numbered blocks. */
  readonly blocks: (tx: ReadTx) => WitnessedBlocks;
  /** Where this machine keeps what it saw last; left out where nothing is official: drills, and a copy on its way in. */
  readonly anchor?: MachineAnchor | undefined;
  /** FULL unless a fault test shows what NORMAL would lose. */
  readonly synchronous?: Synchronous;
  /** Adds to every transaction, once its work is done, what follows from what it changed. */
  readonly atEnd?: (tx: WriteTx) => void;
  /** Of its rows; undefined where nobody on this PC can open the vault: then it can be looked at, and nothing else. */
  readonly rowKey: RowKey | undefined;
  /** Called after every commit with the newest entry's seq. */
  readonly onCommit?: (seq: number) => void;
}

/** `create` begins a register where none lies, which keeps its key as it is sealed there. */
type OpenOptions = RegisterOptions & { readonly create?: { readonly sealedKey: string } };

const WITNESS_DELAY_MS = 800;
/** Without a commit for so long nobody issues. */
const IDLE_MS = 5_000;

export class Register {
  readonly folder: string;
  readonly clock: CounterClock;
  /** The file, or its folder, cannot be written, or the key of its rows is not at hand. */
  readonly readOnly: boolean;
  /** Of its rows; never another register's. */
  readonly rowKey: RowKey | undefined;
  #db: SqliteDatabase;
  #statements: Statements;
  #head: Head;
  #againstWitness: AgainstWitness;
  #witnessTimer: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #stopped: 'commit-unknown' | undefined;
  #stops: ReadonlySet<Scope> = new Set();
  #askedForNewer = false;
  /** The newest entry when it was opened. */
  readonly #openedAt: number;
  readonly #options: OpenOptions;

  private constructor(options: OpenOptions, db: SqliteDatabase, readOnly: boolean) {
    this.#options = options;
    this.folder = options.folder;
    this.clock = options.clock;
    this.#db = db;
    this.#statements = new Statements(db, new Memory());
    const { rowKey } = options;
    this.rowKey = rowKey && isKeyOf(this.reading(), rowKey) ? rowKey : undefined;
    this.readOnly = readOnly || !this.rowKey;
    this.#head = readHead(this.reading());
    this.#openedAt = this.#head.seq;
    this.#againstWitness = this.#look();
    this.clock.started();
  }

  static exists = (folder: string): boolean => existsSync(registerFile(folder));

  /** Opens (or, with `create`, begins) the register. Throws {@link CannotOpen}. */
  static open(options: OpenOptions): Register {
    const { create, synchronous = 'FULL' } = options;
    const { db, readOnly } = openFile(registerFile(options.folder), create !== undefined, synchronous);
    try {
      return new Register(options, db, readOnly);
    } catch (error) {
      db.close();
      throw error instanceof CannotOpen ? error : new CannotOpen('register-damaged', error);
    }
  }

  /** A view for queries: what was committed last. */
  reading(): ReadTx {
    return readTx(this.#statements);
  }

  /** Nobody else writes while `work` reads: the connection and the thread are one. */
  moment<T>(work: (tx: ReadTx) => T): T {
    return work(this.reading());
  }

  head(): Head {
    return this.#head;
  }

  /** How this register stands to what was seen of it last; anything but `sound` stops issuing. */
  againstWitness(): AgainstWitness {
    return this.#againstWitness;
  }

  /** A lost witness is made anew, once a full check found the register sound. Throws the file system's error. */
  settleWitness(): void {
    setStrangeAside(witnessFile(this.folder));
    this.#againstWitness = { state: 'sound' };
    this.flushWitness();
  }

  /** Two people said that this is the newest copy, though the machine's anchor cannot: it is made anew. */
  settleAnchor(): void {
    if (this.#againstWitness.state !== 'anchor-lost') return;
    this.#writeAnchor();
    this.#againstWitness = this.#look();
    this.flushWitness();
  }

  /** What lies here was just put here, knowingly: from here on the machine's anchor follows it. */
  adopt(): void {
    this.#writeAnchor();
    this.#againstWitness = this.#look();
  }

  /** Evidence from elsewhere (a backup, a package, a paper) says that a newer copy worked. */
  tellNewer(): void {
    // it counts before whatever says nothing: a witness that was lost is not made anew then
    const { state } = this.#againstWitness;
    if (state !== 'behind' && state !== 'different')
      this.#againstWitness = { state: 'behind', witnessed: null };
  }

  /** Whatever may tell of a newer copy was asked, as far as it answered. */
  noteAsked(): void {
    this.#askedForNewer = true;
  }

  wasAsked(): boolean {
    return this.#askedForNewer;
  }

  /** Whether what waits here may go out by itself: of an older copy it may have gone out long ago. */
  maySendOut(scope: Exclude<Scope, 'issuing'>): boolean {
    return this.#askedForNewer && this.#againstWitness.state === 'sound' && this.trusts(scope);
  }

  /** Says so in the journal where it is an older copy, or another. Throws {@link CannotWrite}. */
  noteFoundOlder(): void {
    const { state } = this.#againstWitness;
    if (this.readOnly || (state !== 'behind' && state !== 'different')) return;
    this.write({ actor: 'system', whateverTheClock: true }, (tx) => noteFoundOlder(tx, this.#openedAt));
  }

  /** Set while nobody knows whether the last commit happened, and the file cannot be asked. It is asked again each time. */
  stoppedBy(): 'commit-unknown' | undefined {
    if (this.#stopped) this.#askAgain();
    return this.#stopped;
  }

  /** What a check found wrong: what rests on it stops until another check finds it well. */
  distrust(problems: readonly CheckProblem[]): void {
    this.#stops = new Set(problems.flatMap(stoppedBy));
  }

  /** Whether nothing that a check found wrong stands in the way. */
  trusts(scope: Scope): boolean {
    return !this.#stops.has(scope);
  }

  clockState(): ClockState {
    return this.clock.check(this.#head.at);
  }

  epoch():
    { id: string; counter: string; publicKey: string; keyStore: KeyStore; openedAt: Instant } | undefined {
    const tx = this.reading();
    return tx.remembered(['epochs'], 'epoch', () =>
      tx.get(
        'SELECT id, counter, public_key AS publicKey, key_store AS keyStore, opened_at AS openedAt FROM epochs ORDER BY seq DESC LIMIT 1',
      ),
    );
  }

  /**
   * Runs `work` in one IMMEDIATE transaction and commits it durably. When `work` throws, nothing stays.
   * A commit that reports a failure has an unknown outcome: the file is opened again and `happened` is asked; its
   * answer other than undefined means that the commit stands. Throws {@link CannotWrite}.
   */
  write<T>(request: WriteRequest, work: (tx: WriteTx) => T, happened?: (tx: ReadTx) => T | undefined): T {
    const key = this.#mayWrite(request);
    const last = this.#head.at;
    const at = request.datesNothing && last ? last : this.clock.entryTime(last);
    let head = this.#head;
    let result: T;
    let beginsAnew = false;
    let afterwards: readonly (() => void)[] = [];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      const sealedKey = head.seq === 0 ? this.#options.create?.sealedKey : undefined;
      const begun = { head, at, actor: request.actor, epoch: this.epoch(), key, sealedKey };
      const writing = beginWriting(this.#statements, begun);
      result = work(writing.tx);
      this.#options.atEnd?.(writing.tx);
      ({ head, beginsAnew, afterwards } = writing.end());
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      this.#statements.memory?.forget();
      throw asCannotWrite(error);
    }
    try {
      this.#db.exec('COMMIT');
    } catch (error) {
      result = this.#outcomeOf(error, happened);
      head = this.#head;
    }
    this.#committed(head);
    if (beginsAnew) this.#beginsAnew();
    for (const work of afterwards) setImmediate(work);
    return result;
  }

  /** Writes the witness now: at closing, backup and package, and within a second of every commit. */
  flushWitness(): void {
    clearTimeout(this.#witnessTimer);
    this.#witnessTimer = undefined;
    if (this.readOnly || this.#againstWitness.state !== 'sound') return;
    const seen = this.#seenNow();
    if (!seen) return;
    writeWitness(witnessFile(this.folder), seen);
    this.#writeAnchor(seen);
  }

  /**
   * Plays the log into the file, as far as nobody reads an older state, so that little is lost with the log; waits for nobody,
   * and what fails now is done later. Not for the way of a receipt.
   */
  checkpoint(): void {
    if (this.readOnly) return;
    try {
      this.#db.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // the log keeps it, as after every commit
    }
  }

  /** {@link integrityOf} */
  integrity(): string[] {
    return integrityOf(this.#db);
  }

  /** {@link integrityParts} */
  integrityParts(): Iterable<string[]> {
    return integrityParts(this.#db);
  }

  /** {@link schemaDifference} */
  schemaDifference(): string | undefined {
    return schemaDifference(this.reading());
  }

  /** Flushes the witness where it can be: the register that is closed must not hang on it. */
  close(): void {
    clearTimeout(this.#idle);
    this.#flushQuietly();
    this.checkpoint();
    this.#db.close();
  }

  #look(): AgainstWitness {
    return compareWithSeen(this.reading(), readWitness(witnessFile(this.folder)), this.#options.anchor);
  }

  #seenNow(): Witnessed | undefined {
    const epoch = this.epoch();
    if (!epoch) return undefined;
    const tx = this.reading();
    return witnessOf(epoch, this.#head, this.#options.blocks(tx), readSetting(tx, 'recovery')?.recipient);
  }

  #writeAnchor(seen = this.#seenNow()): void {
    if (seen) this.#options.anchor?.write(originOf(this.reading()), { ...seen, folder: this.folder });
  }

  /** Answers the key of the rows, without which nothing is written. */
  #mayWrite(request: WriteRequest): RowKey {
    const { readOnly, rowKey } = this;
    if (readOnly || !rowKey) throw new CannotWrite('register-read-only');
    const stopped = this.stoppedBy();
    if (stopped) throw new CannotWrite(stopped);
    if (request.whateverTheClock) return rowKey;
    const { state } = this.clockState();
    if (state === 'behind') throw new CannotWrite('clock-behind');
    if (state === 'jumped') throw new CannotWrite('clock-jumped');
    if (state === 'ahead') throw new CannotWrite('clock-ahead');
    return rowKey;
  }

  #committed(head: Head): void {
    this.#head = head;
    this.#witnessTimer ??= setTimeout(() => this.#flushQuietly(), WITNESS_DELAY_MS).unref();
    this.#idle = this.#idle?.refresh() ?? setTimeout(() => this.checkpoint(), IDLE_MS).unref();
    this.#options.onCommit?.(head.seq);
  }

  /** An epoch was opened, knowingly, and stands: from here on the witness follows this register. */
  #beginsAnew(): void {
    this.#againstWitness = { state: 'sound' };
    this.#flushQuietly();
  }

  /** A witness that cannot be written now is written later: it must never harm a receipt. */
  #flushQuietly(): void {
    try {
      this.flushWitness();
    } catch {
      // the next commit sets the timer again
    }
  }

  /** Measured: after a failed fsync the "failed" rows were there. So the file itself is asked. */
  #outcomeOf<T>(error: unknown, happened?: (tx: ReadTx) => T | undefined): T {
    this.#statements.memory?.forget();
    const failure = asCannotWrite(error);
    // a commit's last page never came to the log: that it did not happen is known, and there may be room again soon
    if (failure instanceof CannotWrite && failure.code === 'disk-full') {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw failure;
    }
    try {
      this.#reopen();
    } catch (cause) {
      this.#stopped = 'commit-unknown';
      throw new CannotWrite('commit-unknown', cause);
    }
    const result = happened?.(this.reading());
    if (result === undefined) throw failure;
    return result;
  }

  /** The disk may be good again: then the next try under the same key finds out what became of the former one. */
  #askAgain(): void {
    try {
      this.#reopen();
      this.#stopped = undefined;
    } catch {
      // still not
    }
  }

  /** The former connection goes only once another one stands, so that people can go on looking. */
  #reopen(): void {
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
    const { db, readOnly } = openFile(registerFile(this.folder), false, this.#options.synchronous ?? 'FULL');
    try {
      if (readOnly) throw new CannotWrite('register-read-only');
      const [done] = db.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
      // what is left in the log may not be on the disk, whatever the flush said
      if (done.busy !== 0) throw new CannotWrite('commit-unknown');
    } catch (error) {
      db.close();
      throw error;
    }
    this.#db.close();
    this.#db = db;
    this.#statements = new Statements(db, new Memory());
    this.#head = readHead(this.reading());
  }
}
