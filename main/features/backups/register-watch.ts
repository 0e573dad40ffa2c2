/**
 * Keeps the register checked by itself: wholly a little after the start and once a day, each new entry within a second or
 * two. What is found stands in the journal and on every screen, and stops what rests on it.
 */
import type { Counter } from '../../call/counter';
import { CannotWrite } from '../../register/failures';
import type { CheckProblem } from '../../register/check-problem';
import { mend } from '../../register/projection';
import type { Register } from '../../register/register';
import { keyedFile } from './keyed-file';
import { insertCheck, readAcceptedProblems, readNewestCheck } from './rows/checks';
import { watchJob, type WatchOrder, type WatchReport } from './watch-job';

const HOUR_MS = 60 * 60_000;
/** The first screens come first. */
const START_DELAY_MS = 15_000;
/** New entries are looked at together. */
const FOLLOW_DELAY_MS = 1_000;
/** Wrong projections that are put right in one run; more are somebody's to look at. */
const MOST_MENDED = 20;

export class RegisterWatch {
  #job: Promise<void> | undefined;
  #over = false;
  #timers: readonly NodeJS.Timeout[] = [];
  #soon: NodeJS.Timeout | undefined;
  /** Gives the work its next order, while it waits for one. */
  #give: ((order: WatchOrder) => void) | undefined;
  /** What it shall do next, where it was at work when that was wanted. */
  #wanted: WatchOrder | undefined;
  #following: (() => void)[] = [];
  #asked: ((problems: readonly CheckProblem[]) => void)[] = [];
  /** What the newest whole walk found, and what came since. */
  #problems: readonly CheckProblem[] = [];
  #mended = 0;

  constructor(private readonly counter: Counter) {}

  /** What the last check found wrong holds until another finds it well. */
  start(): void {
    const { register } = this.counter;
    if (!register) return;
    this.#problems = readNewestCheck(register.reading())?.problems ?? [];
    this.trustAnew();
    this.#over = false;
    const walk = () => void this.walk();
    this.#timers = [setTimeout(walk, START_DELAY_MS).unref(), setInterval(walk, 24 * HOUR_MS).unref()];
  }

  /** Something was committed: it is looked at soon. */
  committed(): void {
    if (!this.#job || this.#soon) return;
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      this.#order('follow');
    }, FOLLOW_DELAY_MS).unref();
  }

  /** Walks the whole register now; answers what is wrong: nothing when it is sound, or is closed meanwhile. */
  walk(): Promise<readonly CheckProblem[]> {
    const { register } = this.counter;
    // without the key of its rows nothing that was found could call it whole
    if (this.#over || !register?.rowKey) return Promise.resolve([]);
    const answered = new Promise<readonly CheckProblem[]>((resolve) => this.#asked.push(resolve));
    if (this.#job) this.#order('again');
    else this.#begin(register);
    return answered;
  }

  /** Stops what rests on what was found, but for that in spite of which an epoch was begun. */
  trustAnew(): void {
    const { register } = this.counter;
    if (!register) return;
    const accepted = new Set(readAcceptedProblems(register.reading()).map(textOf));
    register.distrust(this.#problems.filter((problem) => !accepted.has(textOf(problem))));
  }

  /** Looks at what was written since; answers at once where nothing watches. */
  follow(): Promise<void> {
    if (!this.#job) return Promise.resolve();
    const followed = new Promise<void>((resolve) => this.#following.push(resolve));
    this.#order('follow');
    return followed;
  }

  async stop(): Promise<void> {
    this.#over = true;
    for (const timer of [...this.#timers, this.#soon]) clearTimeout(timer);
    this.#timers = [];
    this.#soon = undefined;
    this.#order('stop');
    await this.#job;
    this.#answerAll();
  }

  #begin(register: Register): void {
    const { counter } = this;
    this.#job = counter.longWork
      .run(watchJob, keyedFile(register), {
        stopAsked: () => this.#over,
        answers: { next: (report) => this.#next(report) },
      })
      .catch((error: unknown) => counter.log.error('register not watched', { error }))
      .finally(() => {
        this.#job = this.#give = this.#wanted = undefined;
        this.#answerAll();
      });
  }

  #answerAll(): void {
    for (const answer of this.#asked.splice(0)) answer([]);
    for (const answer of this.#following.splice(0)) answer();
  }

  #order(order: WatchOrder): void {
    if (this.#give) this.#give(order);
    else if (this.#wanted !== 'stop' && !(this.#wanted === 'again' && order === 'follow'))
      this.#wanted = order;
    this.#give = undefined;
  }

  #next(report: WatchReport): WatchOrder | Promise<WatchOrder> {
    if (this.#over) return 'stop';
    if (report.whole || report.problems.length > 0) this.#found(report);
    // who asked while this look was under way wants the next one's end
    if (!report.whole && !this.#wanted) for (const answer of this.#following.splice(0)) answer();
    const wanted = this.#over ? 'stop' : this.#wanted;
    this.#wanted = undefined;
    return wanted ?? new Promise((give) => (this.#give = give));
  }

  #found({ whole, upTo, problems }: WatchReport): void {
    this.#problems = whole ? problems : [...this.#problems, ...problems];
    this.#note(upTo);
    const mended = problems.filter((problem) => problem.code === 'projection-differs' && this.#mend(problem));
    if (mended.length > 0) this.#wanted ??= 'again';
    else if (whole) for (const answer of this.#asked.splice(0)) answer(problems);
  }

  /** A register that cannot be written now is told of all the same. */
  #note(upTo: number): void {
    const { register, log, events } = this.counter;
    if (!register) return;
    const problems = this.#problems;
    this.trustAnew();
    for (const problem of problems) log.error('register not sound', { ...problem });
    try {
      if (!register.readOnly)
        register.write({ actor: 'system', whateverTheClock: true }, (tx) => insertCheck(tx, upTo, problems));
    } catch (error) {
      if (!(error instanceof CannotWrite)) throw error;
      log.warn('check not noted', { code: error.code });
    }
    events.send({ kind: 'changed', features: ['settings', 'home', 'backups', 'cases', 'receipts'] });
  }

  /** Answers whether the rows were put right. */
  #mend({ table, subject }: CheckProblem): boolean {
    const { register, features } = this.counter;
    const each = features
      .flatMap((feature) => feature.projections ?? [])
      .find((projection) => projection.table === table);
    if (!register || register.readOnly || !each || subject === undefined) return false;
    if (++this.#mended > MOST_MENDED) return false;
    register.write({ actor: 'system', whateverTheClock: true }, (tx) => mend(tx, each, subject));
    return true;
  }
}

const textOf = ({ code, table, seq, object }: CheckProblem): string =>
  JSON.stringify([code, table, seq, object]);
