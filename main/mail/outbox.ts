/**
 * Sends what stands in the register's mail queue, beside everything else: what fails here waits here. Each message is
 * committed as *sending* before it leaves and its outcome after, so that no message the server accepted is ever sent a
 * second time by itself: what nobody can know is in doubt, and a person decides (S0.3).
 */
import { instantMs } from '../../domain/time/civil-time';
import { isDue } from '../../domain/mail/mail';
import type { MailTrouble } from '../../preload/contract/mail';
import type { Counter } from '../call/counter';
import type { MailOutcome, MailSession } from '../call/devices';
import type { RecipientKind } from '../call/mail-recipients';
import { inBackground, metInBackground } from '../call/in-background';
import { readBatch, type MailBatch } from '../features/mail/rows/batches';
import { readDueMessages, readHold, readNextDue } from '../features/mail/rows/queue';
import type { MessageRow } from '../features/mail/rows/mail';
import { giveUpStale, holdMail, releaseMail, settleMail } from '../features/mail/mail-steps';
import { mailPassword } from '../features/mail/server/mail-settings';
import { readCopyEpoch } from '../register/epoch';
import type { Register } from '../register/register';
import { readSetting } from '../register/settings';
import { MailCommits } from './mail-commits';
import { MailLane, type LaneHost } from './mail-lane';

/** Lines at once: few enough for an office's relay, enough that one slow answer does not stop the rest. */
const LANES = 3;
/** So many lines in a row that broke, and the server counts as away. */
const BROKEN_LINES = 3;
/** So many domains refused alike by policy, and the office itself is refused. */
const POLICY_DOMAINS = 2;
const AT_ONCE = 200;
const LOOK_AGAIN_MS = 30_000;
const TELL_MS = 400;
const LAST_WORD_MS = 3_000;

export type MailHost = Pick<
  Counter,
  'register' | 'devices' | 'features' | 'vault' | 'clock' | 'events' | 'log'
>;

export class Outbox {
  readonly #counter: MailHost;
  #register: Register | null = null;
  #commits: MailCommits | undefined;
  #recipients: readonly RecipientKind[] = [];
  #lanes: readonly MailLane[] = [];
  #settledFor: string | undefined;
  #look: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  #telling: NodeJS.Timeout | undefined;
  #brokenLines = 0;
  /** How often somebody mended something: what a line that was opened before then says holds nothing. */
  #mended = 0;
  /** Domains whose recipients were refused by a policy that names nobody, since the last one accepted. */
  readonly #policyOf = new Set<string>();
  #batch: MailBatch | undefined;

  constructor(counter: MailHost) {
    this.#counter = counter;
  }

  /** Settles what an ending of the app left unclear, then works. Does nothing on a register that cannot be written. */
  start(): void {
    const { register, log, features } = this.#counter;
    if (!register || register.readOnly) return;
    this.#register = register;
    this.#settledFor = undefined;
    this.#brokenLines = 0;
    this.#batch = undefined;
    this.#recipients = features.flatMap((feature) => feature.recipients ?? []);
    const commits = new MailCommits(register, this.#recipients, log, () => this.#tellSoon());
    this.#commits = commits;
    const host: LaneHost = {
      may: (lane) => this.#register === register && this.#maySend(register, lane),
      open: () => this.#open(register),
      send: (session, message) => this.#send(register, session, message),
      next: (told) => commits.next(told),
      finish: (told) => commits.finish(told),
      heard: (outcome, address) => this.#heard(register, outcome, address),
      stumbled: (error) => metInBackground(this.#counter, 'outbox', error),
      ended: () => this.wake(),
    };
    this.#lanes = Array.from({ length: LANES }, () => new MailLane(host));
    this.wake();
  }

  /** Something was committed, or time passed. Cheap, and never does anything in the caller's turn. */
  wake(): void {
    if (!this.#register || this.#look) return;
    this.#look = setImmediate(() => {
      this.#look = undefined;
      this.#lookOver();
    });
  }

  /** Somebody mended something: the server is tried now. Throws what the register throws when it cannot be written. */
  tryAgain(): void {
    this.#mended++;
    if (this.#register) releaseMail(this.#register);
    this.#brokenLines = 0;
    this.wake();
  }

  /** Lets the messages under way end, for a moment at most, and begins no other. */
  async stop(): Promise<void> {
    this.#register = null;
    for (const timer of [this.#timer, this.#telling]) clearTimeout(timer);
    this.#timer = this.#telling = undefined;
    if (this.#look) clearImmediate(this.#look);
    this.#look = undefined;
    this.#commits?.stop();
    const lastWord = setTimeout(() => {
      for (const lane of this.#lanes) lane.breakOff();
    }, LAST_WORD_MS);
    await Promise.all(this.#lanes.map((lane) => lane.idle()));
    clearTimeout(lastWord);
  }

  #lookOver(): void {
    const register = this.#register;
    if (!register) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    inBackground(this.#counter, 'outbox', () => {
      if (this.#tidied(register))
        for (const lane of this.#lanes) if (this.#maySend(register, lane)) lane.poke();
    });
    inBackground(this.#counter, 'outbox', () => this.#lookAgain(register));
  }

  /**
   * Whether everything unclear is settled and may be sent. A great many are settled in several turns, so that nobody waits
   * for them.
   */
  #tidied(register: Register): boolean {
    const epoch = epochToSend(register);
    if (!epoch || register.clockState().state !== 'good') return false;
    if (this.#settledFor !== epoch) {
      if (
        settleMail(
          register,
          this.#settledFor === undefined && this.#lanes.every((lane) => !lane.busy),
          AT_ONCE,
          this.#recipients,
        ) > 0
      ) {
        this.#tellSoon();
        this.wake();
        return false;
      }
      this.#settledFor = epoch;
    }
    if (giveUpStale(register, this.#counter.clock.now(), AT_ONCE, this.#recipients) > 0) {
      this.#tellSoon();
      this.wake();
    }
    return true;
  }

  #maySend(register: Register, lane: MailLane): boolean {
    const epoch = epochToSend(register);
    if (!epoch || this.#settledFor !== epoch || !register.maySendOut('letters')) return false;
    const tx = register.reading();
    const now = this.#counter.clock.now();
    const hold = readHold(tx);
    // while the server is away one line alone asks for it
    if (hold && (lane !== this.#lanes[0] || !isDue(hold.nextTry, now))) return false;
    return readDueMessages(tx, now, epoch, 1).length > 0;
  }

  /** Timers only look: what is due is decided by the counter's clock. */
  #lookAgain(register: Register): void {
    const tx = register.reading();
    const due = readNextDue(tx);
    if (due === undefined) return;
    const hold = readHold(tx);
    const next = hold && hold.nextTry > due ? hold.nextTry : due;
    const wait = instantMs(next) - instantMs(this.#counter.clock.now());
    this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(wait, 1_000), LOOK_AGAIN_MS)).unref();
  }

  async #open(register: Register): Promise<MailSession | undefined> {
    const mended = this.#mended;
    const server = readSetting(register.reading(), 'mail');
    if (!server) return this.#hold(register, 'mail-not-ready');
    const password = mailPassword(this.#counter.vault, server);
    if (password === undefined) return this.#hold(register, 'mail-password-missing');
    try {
      const opened = await this.#counter.devices.mailer.open(server, password);
      if (opened.ok) return opened.session;
      this.#counter.log.warn('mail server', { code: opened.trouble });
      return mended === this.#mended ? this.#hold(register, opened.trouble) : undefined;
    } catch (error) {
      this.#counter.log.error('mail server not opened', { error });
      return mended === this.#mended ? this.#hold(register, 'mail-server-away') : undefined;
    }
  }

  async #send(register: Register, session: MailSession, message: MessageRow): Promise<MailOutcome> {
    try {
      if (this.#batch?.id !== message.batch) this.#batch = readBatch(register.reading(), message.batch);
      if (!this.#batch) throw new Error(`no batch of message ${message.id}`);
      const { subject, text, html } = this.#batch;
      const { address, name, messageId } = message;
      return await session.send({
        at: this.#counter.clock.now(),
        subject,
        text,
        html,
        address,
        name,
        messageId,
      });
    } catch (error) {
      this.#counter.log.error('sending stumbled', { message: message.id, error });
      return { kind: 'in-doubt', reply: '' };
    }
  }

  /** An answer about a recipient shows that the server works; a refused sender concerns every message. */
  #heard(register: Register, outcome: MailOutcome, address: string): void {
    if (outcome.kind === 'held') {
      this.#brokenLines++;
      if (outcome.stage === 'sender' || this.#brokenLines >= BROKEN_LINES)
        this.#hold(register, outcome.trouble);
      return;
    }
    this.#brokenLines = 0;
    if (outcome.kind === 'delayed' && outcome.code >= 500) {
      // alike for several domains, it is the office that is meant
      this.#policyOf.add(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
      if (this.#policyOf.size >= POLICY_DOMAINS) this.#hold(register, 'mail-office-refused');
      return;
    }
    if (outcome.kind === 'accepted') this.#policyOf.clear();
    if (readHold(register.reading())) this.#quietly(() => releaseMail(register));
  }

  #hold(register: Register, code: MailTrouble): undefined {
    this.#brokenLines = 0;
    if (this.#register === register) this.#quietly(() => holdMail(register, code, this.#counter.clock.now()));
    this.#tellSoon();
    return undefined;
  }

  /** What cannot be noted now is found out again. */
  #quietly(write: () => void): void {
    inBackground(this.#counter, 'outbox', write);
  }

  /** Screens read again a few times a second at most, however fast the server is. */
  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#counter.events.send({
        kind: 'changed',
        features: ['mail', 'notices', 'letters', 'outages', 'home'],
      });
    }, TELL_MS).unref();
  }
}

/** The epoch whose letters go out. None of a register that is behind its witness: what waits in it may have gone out long ago. */
const epochToSend = (register: Register): string | undefined =>
  register.againstWitness().state === 'sound' && register.trusts('letters')
    ? readCopyEpoch(register.reading())?.id
    : undefined;
