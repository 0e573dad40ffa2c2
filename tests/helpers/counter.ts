/** A real counter on a real SQLite file in a private folder, with the demo court set up; no window, no printer. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputOf, CallName, OutputOf } from '../../preload/contract/contract';
import type { Envelope } from '../../preload/contract/call';
import { setUpInput } from '../../preload/contract/settings';
import { OpenCounter } from '../../main/open-counter';
import { DEMO_OFFICERS, demoOffice } from '../../main/features/drills/demo-office';
import type { Devices } from '../../main/call/devices';
import { dispatch } from '../../main/ipc/dispatch';
import { setUp } from '../../main/features/settings/set-up';
import type { TimeSource } from '../../main/register/clock';
import { Register } from '../../main/register/register';
import { copySetUp } from './set-up-once';
import { plainDevices } from '../../main/cli/plain-devices';

/** A clock that stands where it is put; both ways of knowing the time move together unless told. */
export interface HandClock extends TimeSource {
  set(local: string): void;
  forward(milliseconds: number): void;
  /** Moves the wall clock alone, as a user or a time server does. */
  jump(milliseconds: number): void;
}

export function handClock(local = '2026-11-22T08:30'): HandClock {
  return clockAt(Date.parse(`${local}:00.000+08:00`));
}

function clockAt(milliseconds: number): HandClock {
  let wall = milliseconds;
  let awake = 1_000;
  return {
    wall: () => wall,
    awake: () => awake,
    set: (to) => {
      const next = Date.parse(`${to}:00.000+08:00`);
      awake += Math.max(0, next - wall);
      wall = next;
    },
    forward: (milliseconds) => {
      wall += milliseconds;
      awake += milliseconds;
    },
    jump: (milliseconds) => {
      wall += milliseconds;
    },
  };
}

/** The smallest thing that is a PDF: enough for an archive, and made without a browser. */
export const barePdf = (text: string): Uint8Array => Buffer.from(`%PDF-1.4\n% ${text.length}\n%%EOF\n`);

export const testDevices = (folder: string, change: Partial<Devices> = {}): Devices =>
  plainDevices(folder, {
    makePaper: ([html]) => Promise.resolve(barePdf(html?.() ?? '')),
    appVersion: '0.0.0-test',
    ...change,
  });

export interface TestCounter {
  readonly counter: OpenCounter;
  readonly folder: string;
  readonly clock: HandClock;
  /** Of its enrolment sheet. */
  readonly recoveryCode: string;
  /** Makes a call as whoever is signed in, through dispatch like any window. */
  call<N extends CallName>(name: N, input: InputOf<N>, approval?: string): Promise<Envelope<OutputOf<N>>>;
  /** The same, for calls that must succeed: answers the value or throws the code. */
  must<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Signs in as the demo office's officer of that role; no secret is asked, the session begins at once. */
  as(role: 'clerk' | 'supervisor' | 'administrator'): void;
  close(): Promise<void>;
  /** Closes it and removes its folder. */
  dispose(): Promise<void>;
}

export interface TestCounterOptions {
  readonly folder?: string;
  readonly clock?: HandClock;
  readonly devices?: Partial<Devices>;
  readonly drill?: boolean;
  readonly synchronous?: 'FULL' | 'NORMAL';
  readonly closingMs?: number;
  /** False: a PC on which nobody has set anything up. */
  readonly setUp?: false;
  readonly lookMs?: number;
  readonly office?: Partial<InputOf<'settings.setUp'>['office']>;
  /** What its papers may say, where it is not all settled. */
  readonly official?: Partial<NonNullable<InputOf<'settings.setUp'>['official']>>;
}

/** The enrolment sheet of a counter that was set up for a test. */
const SHEET = 'helaian-pendaftaran';
const sheetIn = (folder: string): string =>
  existsSync(join(folder, SHEET)) ? readFileSync(join(folder, SHEET), 'utf8') : '';

function openAt(folder: string, options: TestCounterOptions & { clock: HandClock }): OpenCounter {
  return new OpenCounter({
    folder,
    devices: testDevices(folder, options.devices),
    time: options.clock,
    drill: options.drill ?? false,
    host: {
      openDemo: () => Promise.reject(new Error('no demo here')),
      openDrill: () => Promise.reject(new Error('no drill here')),
      leaveDemo: () => Promise.reject(new Error('no demo here')),
    },
    ...(options.synchronous ? { synchronous: options.synchronous } : {}),
    ...(options.lookMs === undefined ? {} : { lookMs: options.lookMs }),
    ...(options.closingMs === undefined ? {} : { closingMs: options.closingMs }),
  });
}

export async function openTestCounter(options: TestCounterOptions = {}): Promise<TestCounter> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  const clock = options.clock ?? handClock();
  // What was set up at that very moment in that very way is only copied: three secrets are stretched for each set-up.
  if (options.setUp !== false && !Register.exists(folder)) {
    const at = clock.wall();
    const { office = {}, official = {}, drill = false } = options;
    await copySetUp(JSON.stringify({ at, drill, office, official }), folder, async (fresh) => {
      const counter = openAt(fresh, { office, drill, clock: clockAt(at) });
      const demo = demoOffice(randomUUID(), join(fresh, 'sandaran'));
      const made = await setUp(
        counter,
        setUpInput.parse({
          ...demo,
          office: { ...demo.office, ...office },
          official: { ...demo.official, ...official },
        }),
      );
      await counter.close();
      if (!made.ok) throw new Error(made.error.code);
      writeFileSync(join(fresh, SHEET), made.value.enrolment.recoveryCode);
    });
  }
  const counter = openAt(folder, { ...options, clock });
  const call: TestCounter['call'] = (name, input, approval) =>
    dispatch(counter, approval ? { window: 'main', approval } : { window: 'main' }, name, input) as Promise<
      Envelope<never>
    >;
  return {
    counter,
    folder,
    clock,
    recoveryCode: sheetIn(folder),
    call,
    must: async (name, input) => {
      const answer = await call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    as: (role) => {
      const { code, name } = DEMO_OFFICERS.find((officer) => officer.role === role)!;
      const id = { administrator: 'P001', supervisor: 'P002', clerk: 'P003' }[role];
      counter.sessions.begin({ id, code, name, role, active: true }, counter.clock.now());
    },
    close: () => counter.close(),
    dispose: async () => {
      await counter.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
