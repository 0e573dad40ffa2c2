/** One line to the mail server, one message after another. */
import type { MessageRow } from '../features/mail/rows/mail';
import type { Told } from '../features/mail/mail-steps';
import type { MailOutcome, MailSession } from '../call/devices';

/** What a lane asks of its outbox. */
export interface LaneHost {
  /** Whether this lane may send now. */
  may(lane: MailLane): boolean;
  /** A line to the server; undefined when there is none, which the outbox has noted. */
  open(): Promise<MailSession | undefined>;
  send(session: MailSession, message: MessageRow): Promise<MailOutcome>;
  next(told: Told | undefined): Promise<MessageRow | undefined>;
  finish(told: Told): Promise<void>;
  /** What an outcome says of the server itself. */
  heard(outcome: MailOutcome, address: string): void;
  /** It ended with this: nothing more is sent by this turn, and what was under way is in doubt. */
  stumbled(error: unknown): void;
  ended(): void;
}

export class MailLane {
  readonly #host: LaneHost;
  #running: Promise<void> | null = null;
  #session: MailSession | undefined;
  readonly #brokenOff = Promise.withResolvers<undefined>();

  constructor(host: LaneHost) {
    this.#host = host;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  poke(): void {
    this.#running ??= this.#work()
      .catch((error: unknown) => this.#host.stumbled(error))
      .finally(() => {
        this.#session?.close();
        this.#session = undefined;
        this.#running = null;
        this.#host.ended();
      });
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Does not wait for an answer any longer; what is under way is told as far as it got. */
  breakOff(): void {
    this.#brokenOff.resolve(undefined);
    this.#session?.close();
  }

  async #work(): Promise<void> {
    let told: Told | undefined;
    while (this.#host.may(this)) {
      // the line stands before a message is marked as being sent: a server that is away puts none in doubt
      const session = (this.#session = await this.#lineToUse());
      if (!session) break;
      const message = await this.#host.next(told);
      told = undefined;
      if (!message) break;
      const outcome = await this.#host.send(session, message);
      told = { message: message.id, outcome };
      this.#host.heard(outcome, message.address);
    }
    if (told) await this.#host.finish(told);
  }

  async #lineToUse(): Promise<MailSession | undefined> {
    if (this.#session?.usable()) return this.#session;
    this.#session?.close();
    const opening = this.#host.open();
    const session = await Promise.race([opening, this.#brokenOff.promise]);
    // a line that stands only after it was broken off is of no use to anybody
    if (!session) void opening.then((late) => late?.close());
    return session;
  }
}
