/** The counter that is open now: the office's own, or the demo office or a drill in its place. */
import { basename, join } from 'node:path';
import type { AppEvent } from '../preload/contract/events';
import { OpenCounter } from './open-counter';
import type { Devices } from './call/devices';
import { drillDevices } from './devices/drill-devices';
import { makeDemo } from './demo/make-demo';
import type { TimeSource } from './register/clock';
import { Register } from './register/register';
import { isFarOut } from './worker/far-threads';

const DEMO = 'latihan';

export interface HostOptions {
  readonly dataFolder: string;
  readonly devices: Devices;
}

export class Host {
  #counter: OpenCounter;
  readonly #options: HostOptions;
  readonly #listeners = new Set<(event: AppEvent) => void>();

  /** Throws `LockHeld` when another process owns the register. */
  constructor(options: HostOptions) {
    this.#options = options;
    this.#counter = this.#open('kaunter', false);
  }

  get counter(): OpenCounter {
    return this.#counter;
  }

  listen(listener: (event: AppEvent) => void): void {
    this.#listeners.add(listener);
  }

  close(): Promise<void> {
    return this.#counter.close();
  }

  /** Whether something is still waited for at a place outside, which may never answer. */
  waitsOutside = isFarOut;

  /** Throws what opening the other counter throws, with the former one open again. */
  async #switchTo(folder: string, drill: boolean, time?: TimeSource): Promise<OpenCounter> {
    const former = this.#counter;
    await former.close();
    try {
      this.#counter = this.#open(folder, drill, time);
    } catch (error) {
      this.#counter = this.#open(basename(former.folder), former.drill);
      throw error;
    } finally {
      this.#tell({ kind: 'locked', reason: 'switched' });
    }
    return this.#counter;
  }

  /** A new demo office is furnished beside the counter that is open, and bears its name only once it is whole. */
  async #openDemo(furnished: boolean): Promise<OpenCounter> {
    const folder = join(this.#options.dataFolder, DEMO);
    if (furnished && !Register.exists(folder)) {
      await this.#counter.tasks.run('demo', async ({ progress }) => {
        await makeDemo(folder, this.#options.devices, progress);
        return { ok: true };
      });
    }
    return this.#switchTo(DEMO, true);
  }

  #open(folder: string, drill: boolean, time?: TimeSource): OpenCounter {
    const { dataFolder, devices } = this.#options;
    const place = join(dataFolder, folder);
    const counter = new OpenCounter({
      folder: place,
      devices: drill ? drillDevices(devices, place) : devices,
      drill,
      ...(time ? { time } : {}),
      host: {
        openDemo: (furnished) => this.#openDemo(furnished),
        openDrill: (drillFolder, drillTime) => this.#switchTo(drillFolder, true, drillTime),
        leaveDemo: () => this.#switchTo('kaunter', false),
      },
    });
    counter.events.listen((event) => this.#tell(event));
    return counter;
  }

  #tell(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
