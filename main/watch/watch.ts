/**
 * Looks at the systems that have a probe, each in its own rhythm, and proposes: an outage once several looks in a row
 * failed, a recovery once several were answered. People decide; nothing here reports, restores or counts.
 */
import { UNWATCHED, watch, type Seen, type Watched } from '../../domain/systems/watch';
import type { Instant } from '../../domain/time/civil-time';
import type { SystemSpecValue } from '../../preload/contract/systems';
import type { Counter } from '../call/counter';
import { metInBackground } from '../call/in-background';
import { proposeChange } from '../features/systems/propose-change';
import { systemsOf } from '../features/systems/system-facts';
import { CannotWrite } from '../register/failures';

type Probed = SystemSpecValue & { readonly probe: NonNullable<SystemSpecValue['probe']> };

export class SystemWatch {
  readonly #counter: Counter;
  readonly #states = new Map<string, { readonly address: string; readonly watched: Watched }>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #running = false;

  constructor(counter: Counter) {
    this.#counter = counter;
  }

  /** Begins to look; a counter without a prober (a drill, the command line) never does. */
  start(): void {
    if (!this.#counter.devices.prober || this.#counter.register?.readOnly !== false) return;
    this.#running = true;
    this.changed();
  }

  stop(): void {
    this.#running = false;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  /** The table was saved: rhythms begin anew; what was seen of an unchanged address stays. */
  changed(): void {
    if (!this.#running) return;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const system of this.#probed()) this.#plan(system.code, 0);
  }

  #probed(): Probed[] {
    const { register } = this.#counter;
    if (!register) return [];
    return systemsOf(register.reading()).filter(
      (system): system is Probed => system.active && system.probe !== null,
    );
  }

  #plan(code: string, milliseconds: number): void {
    if (!this.#running) return;
    clearTimeout(this.#timers.get(code));
    const timer = setTimeout(() => {
      this.#round(code).catch((error: unknown) => metInBackground(this.#counter, 'watch', error));
    }, milliseconds);
    this.#timers.set(code, timer.unref());
  }

  async #round(code: string): Promise<void> {
    const system = this.#probed().find((each) => each.code === code);
    if (!system) return;
    await this.look(system);
    this.#plan(code, system.probe.everySeconds * 1000);
  }

  /** One look at one system, and what follows from it. Never throws. */
  async look(system: Probed): Promise<void> {
    const { prober } = this.#counter.devices;
    if (!prober) return;
    try {
      this.saw(system, await prober(system.probe), this.#counter.clock.now());
    } catch (error) {
      this.#counter.log.warn('probe failed', { system: system.code, error: String(error) });
    }
  }

  /** Takes one look's result; `at` is when it was. */
  saw(system: Probed, seen: Seen, at: Instant): void {
    const { code, probe } = system;
    const known = this.#states.get(code);
    // another address is another matter
    const before = known?.address === probe.address ? known.watched : UNWATCHED;
    const { after, turned } = watch(before, seen, at, probe);
    if (turned !== null) {
      try {
        proposeChange(this.#counter, {
          system: code,
          turned,
          since: after.since ?? at,
          why: seen.ok ? '' : seen.why,
        });
      } catch (error) {
        if (!(error instanceof CannotWrite)) throw error;
        // the state stays as it was, so that the next look proposes it again
        this.#counter.log.warn('proposal not written', { system: code, code: error.code });
        return;
      }
    }
    this.#states.set(code, { address: probe.address, watched: after });
  }
}
