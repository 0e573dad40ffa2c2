/** When backups are made: at each outage's end, once a day, and on demand. */
import type { BackupOutcome, Counter } from '../../call/counter';
import type { Task } from '../../call/tasks';
import { registerFile } from '../../register/register';
import type { BackupOrder } from '../../register/backup';
import { backupJob } from './backup-jobs';
import { bringPapersJob, copyPapersJob } from './paper-jobs';
import { insertBackup, readNewestGoodBackup } from './rows/backups';
import { askBackups, askPackages } from './newer-backups';
import { askArchive } from './unknown-papers';
import { backupFolder } from './backup-folder';
import { keyedFile } from './keyed-file';
import { isDiskFull } from '../../register/whole-file';
import { civilDateOf } from '../../../domain/time/civil-time';

type BackupFailure = 'backup-folder-unusable' | 'disk-full' | 'backup-wrong';

const HOUR_MS = 60 * 60_000;
/** The first screens come first. */
const START_DELAY_MS = 30_000;

export class Backups {
  #running: Promise<BackupOutcome> | null = null;
  #next: Promise<BackupOutcome> | null = null;
  #over = false;
  #silent = false;
  #asking: Promise<void> | undefined;
  #bringing: Promise<void> | undefined;
  #timers: readonly NodeJS.Timeout[] = [];

  constructor(private readonly counter: Counter) {}

  start(): void {
    this.#over = false;
    this.#asking = this.#askForNewer();
    const look = () => this.#daily();
    this.#timers = [setTimeout(look, START_DELAY_MS).unref(), setInterval(look, HOUR_MS).unref()];
  }

  async heard(): Promise<void> {
    await this.#asking;
  }

  /** The archive lies beside the register; the backups may be far away. */
  async #askForNewer(): Promise<void> {
    this.#silent = false;
    const asked = [askArchive, askBackups, askPackages].map((ask) =>
      ask(this.counter).catch((error: unknown) => {
        this.#silent = true;
        this.counter.log.warn('not asked for a newer register', { error });
      }),
    );
    await Promise.all(asked);
  }

  /** One under way is broken off: the next start makes the day's. */
  async stop(): Promise<void> {
    this.#over = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    await this.#asking;
    await this.#bringing;
    await this.#running;
    await this.#next;
  }

  /** One soon, beside everything else; where the app was closed meanwhile the next start makes the day's. */
  wanted(): void {
    if (this.counter.register) void this.make();
  }

  /** What the archive of a restored register lacks: issuing needs no paper of yesterday. */
  bringPapers(backupFolder: string, recoveryCode: string): void {
    const { counter } = this;
    const order = { registerFile: registerFile(counter.folder), backupFolder, recoveryCode };
    const watch = { stopAsked: () => this.#over, answers: {} };
    this.#bringing = counter.farWork.run(bringPapersJob, order, watch).then(
      (brought) => {
        counter.log.info('papers brought back', brought);
        counter.events.send({ kind: 'changed', features: ['papers'] });
      },
      (error: unknown) => counter.log.warn('papers not brought back', { error }),
    );
  }

  /**
   * One at a time. Whoever asks while one is under way waits for the next, since that one may lack what stands now; all who
   * wait share it. The outcome is kept in the register.
   */
  make(task?: Task): Promise<BackupOutcome> {
    if (this.#running) return (this.#next ??= this.#afterwards(this.#running, task));
    this.#running = this.#make(task).finally(() => (this.#running = null));
    return this.#running;
  }

  async #afterwards(running: Promise<BackupOutcome>, task?: Task): Promise<BackupOutcome> {
    await running.catch(() => undefined);
    this.#next = null;
    return this.#over ? { ok: false, why: 'backup-stopped' } : this.make(task);
  }

  async #make(task?: Task): Promise<BackupOutcome> {
    const { counter } = this;
    const register = counter.register;
    const folder = await backupFolder(counter);
    if (!register?.rowKey || folder === undefined) return this.#failed('backup-folder-unusable', undefined);
    try {
      register.flushWitness();
      register.checkpoint();
      const order = {
        ...keyedFile(register),
        folder,
        counter: register.epoch()?.counter ?? 'X',
        at: counter.clock.now(),
      };
      const made = await counter.farWork.run(backupJob, order, {
        progress: (done, of) => task?.progress(done, of),
        stopAsked: () => this.#over || task?.stopAsked() === true,
        answers: {},
      });
      if (made.ok) {
        const { name, seq, hash, sha256 } = made.facts;
        const trouble = await this.#copyPapers(order, task);
        this.#note({ name, seq, hash, sha256, good: true, trouble });
        return { ok: true, facts: made.facts };
      }
      const { why } = made;
      // nobody's failure: the last good one is still the last
      if (why === 'backup-stopped') return { ok: false, why };
      // what is wrong with the copy is wrong with the register, too
      if (made.problem) void counter.checks.walk();
      return this.#failed(why, made.error);
    } catch (error) {
      return this.#failed(isDiskFull(error) ? 'disk-full' : 'backup-folder-unusable', error);
    }
  }

  /** The register's copy is good whatever becomes of its papers; what is missing of those is tried again with the next. */
  async #copyPapers(order: BackupOrder, task?: Task): Promise<'' | 'papers-missing' | 'papers-not-copied'> {
    try {
      const { missing } = await this.counter.farWork.run(copyPapersJob, order, {
        stopAsked: () => this.#over || task?.stopAsked() === true,
        answers: {},
      });
      if (missing > 0) this.counter.log.warn('papers missing from the archive', { missing });
      return missing > 0 ? 'papers-missing' : '';
    } catch (error) {
      this.counter.log.warn('papers not copied', { error });
      return 'papers-not-copied';
    }
  }

  #failed(why: BackupFailure, error: unknown): BackupOutcome {
    this.counter.log.warn('backup failed', { why, error });
    const head = this.counter.register?.head();
    if (head) this.#note({ name: '', seq: head.seq, hash: head.hash, sha256: '', good: false, trouble: why });
    return { ok: false, why };
  }

  /** A register that cannot be written now shall not turn a good backup into an error. */
  #note(row: Parameters<typeof insertBackup>[1]): void {
    try {
      this.counter.register?.write({ actor: 'system' }, (tx) => insertBackup(tx, row));
    } catch (error) {
      this.counter.log.warn('backup not noted', { error });
    }
    this.counter.events.send({ kind: 'changed', features: ['backups', 'settings', 'home'] });
  }

  #daily(): void {
    const { register, clock } = this.counter;
    if (!register || register.readOnly) return;
    // a drive that did not answer may be there again
    if (this.#silent) this.#asking = this.#askForNewer();
    if (this.#running) return;
    const last = readNewestGoodBackup(register.reading());
    if (!last || civilDateOf(last.at) < civilDateOf(clock.now())) void this.make();
  }
}
