/**
 * The outbox's one way into the register. What several lines have to tell at the same moment is committed together: a
 * flush to disk is what a message costs this PC, and a slow disk must not make the counter wait for each.
 */
import { commitMail, type Told } from '../features/mail/mail-steps';
import type { MessageRow } from '../features/mail/rows/mail';
import type { RecipientKind } from '../call/mail-recipients';
import type { Log } from '../logging/log';
import type { Register } from '../register/register';

const TRY_AGAIN_MS = 5_000;

type Waiting = (next: MessageRow | undefined) => void;

export class MailCommits {
  readonly #register: Register;
  readonly #recipients: readonly RecipientKind[];
  readonly #log: Log;
  readonly #committed: () => void;
  readonly #underWay = new Set<number>();
  #told: Told[] = [];
  #asking: Waiting[] = [];
  #finishing: Waiting[] = [];
  #flush: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(register: Register, recipients: readonly RecipientKind[], log: Log, committed: () => void) {
    this.#recipients = recipients;
    this.#register = register;
    this.#log = log;
    this.#committed = committed;
  }

  /**
   * Commits what became of a message, and answers the next one to send, already committed as being sent; undefined when
   * none is due, or none may be sent any more. Waits while the register cannot be written: what was told is not lost.
   */
  next(told: Told | undefined): Promise<MessageRow | undefined> {
    return this.#submit(told, this.#asking);
  }

  /** Commits what became of the last message. */
  async finish(told: Told): Promise<void> {
    await this.#submit(told, this.#finishing);
  }

  /** Nothing more is handed out; what still cannot be written stays *sending*, and is in doubt at the next start. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#soon();
  }

  #submit(told: Told | undefined, line: Waiting[]): Promise<MessageRow | undefined> {
    return new Promise((resolve) => {
      if (told) this.#told.push(told);
      line.push(resolve);
      if (!this.#timer) this.#soon();
    });
  }

  /** After the events that are there already: what other lines heard at the same time goes along. */
  #soon(): void {
    this.#flush ??= setImmediate(() => {
      this.#flush = undefined;
      this.#commit();
    });
  }

  #commit(): void {
    const told = this.#told;
    const asking = this.#asking;
    const finishing = this.#finishing;
    const want = this.#stopped ? 0 : asking.length;
    if (told.length === 0 && want === 0) return this.#answer(asking, [], finishing);
    let next: MessageRow[];
    try {
      next = commitMail(this.#register, told, want, {
        underWay: this.#underWay,
        recipients: this.#recipients,
      });
    } catch (error) {
      this.#log.warn('outbox waits for the register', { error });
      if (this.#stopped) return this.#answer(asking, [], finishing);
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#commit();
      }, TRY_AGAIN_MS).unref();
      return;
    }
    this.#told = [];
    for (const { message } of told) this.#underWay.delete(message);
    for (const { id } of next) this.#underWay.add(id);
    this.#committed();
    this.#answer(asking, next, finishing);
  }

  #answer(asking: Waiting[], next: readonly MessageRow[], finishing: Waiting[]): void {
    this.#asking = [];
    this.#finishing = [];
    for (const [index, resolve] of asking.entries()) resolve(next[index]);
    for (const resolve of finishing) resolve(undefined);
  }
}
