/**
 * The gate of S0.1 at work: writes down, once, that an outage's threshold passed, with the exact moment. It is looked at
 * before every call, after every commit, at opening and waking and twice a minute, so that neither sleep nor a restart
 * loses it; whether it was written before is asked in the transaction that writes it.
 */
import type { Instant } from '../../../domain/time/civil-time';
import { insertEvent, readNextGate, readPassedGates } from './rows/outages';
import type { Counter } from '../../call/counter';
import { CannotWrite } from '../../register/failures';

const LOOK_MS = 30_000;

export class OutageGate {
  readonly #counter: Counter;
  #timer: NodeJS.Timeout | undefined;

  constructor(counter: Counter) {
    this.#counter = counter;
  }

  start(): void {
    this.pass();
    this.#timer ??= setInterval(() => this.pass(), LOOK_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Writes what has passed by now. Where nothing can be written (a clock in doubt, a full disk) it is tried again later. */
  pass(now: Instant = this.#counter.clock.now()): void {
    const { register } = this.#counter;
    if (!register || register.readOnly) return;
    try {
      const next = readNextGate(register.reading());
      if (next === null || now < next) return;
      register.write({ actor: 'system' }, (tx) => {
        for (const { outage, at } of readPassedGates(tx, now))
          insertEvent(tx, { outage, kind: 'in-force', officer: 'system', effectiveAt: at });
      });
    } catch (error) {
      // whoever is at the counter goes on, whatever is wrong here
      const code = error instanceof CannotWrite ? error.code : String(error);
      this.#counter.log.warn('threshold not written', { code });
      return;
    }
    this.#counter.events.send({ kind: 'changed', features: ['outages', 'runbooks', 'notices', 'home'] });
  }
}
