/**
 * The counter that is open, as everything below composition sees it: what a handler is given, and the lanes it may wake.
 * `open-counter.ts` puts it together; nothing here knows how.
 */
import type { Instant } from '../../domain/time/civil-time';
import type { Office } from '../../preload/contract/settings';
import type { Log } from '../logging/log';
import type { BackupFacts } from '../register/backup';
import type { CounterClock, TimeSource } from '../register/clock';
import type { CheckProblem } from '../register/check-problem';
import type { OpenFailure } from '../register/failures';
import type { MachineAnchor } from '../register/machine-anchor';
import type { Register } from '../register/register';
import type { DoorWaits } from '../security/door-waits';
import type { Sessions } from '../security/sessions';
import type { Vault } from '../security/vault';
import type { Devices } from './devices';
import type { Events } from './events';
import type { Feature } from './feature';
import type { Found } from '../register/found';
import type { FarWork, LongWork } from './long-work';
import type { Task, Tasks } from './tasks';

export type CounterState =
  | { readonly state: 'first-run' }
  | { readonly state: 'ready' }
  | { readonly state: 'read-only' }
  | { readonly state: 'damaged'; readonly reason: OpenFailure };

/** Opens another counter in this one's place: the demo office, a drill in a folder of its own, or the office again. */
export interface CounterHost {
  /** A new one gets a past first where it is to be `furnished`. */
  openDemo(furnished: boolean): Promise<Counter>;
  openDrill(folder: string, time: TimeSource): Promise<Counter>;
  /** Answers the office's own counter, open again. */
  leaveDemo(): Promise<Counter>;
}

/** Work that goes on beside issuing and looks for more when it is woken. */
export interface Lane {
  wake(): void;
}

/** A queue whose work waits while something outside fails. */
export interface WaitingLane extends Lane {
  /** What waited for a device is tried at once. */
  tryAgain(): void;
}

export type BackupOutcome =
  | { readonly ok: true; readonly facts: BackupFacts }
  | {
      readonly ok: false;
      readonly why: 'backup-folder-unusable' | 'disk-full' | 'backup-wrong' | 'backup-stopped';
    };

/** When backups are made. */
export interface BackupRounds {
  /** Brings back, beside everything else, papers that a restored register's archive lacks. */
  bringPapers(backupFolder: string, recoveryCode: string): void;
  /** Once whatever may tell of a newer copy was asked at the start; a place that does not answer is given up in its time. */
  heard(): Promise<void>;
  /** Asks for one soon, beside everything else: after a commit, never within it. */
  wanted(): void;
  /** Makes one now; its progress counts pages, then nothing while the copy is checked. */
  make(task?: Task): Promise<BackupOutcome>;
}

/** Finds people, numbers and papers. */
export interface Search {
  /** `after` is the cursor of the page before, null for the first. */
  find(text: string, after: string | null): Promise<Found>;
  /** Takes in what the register has gained. */
  catchUp(): Promise<void>;
}

export interface Counter {
  readonly folder: string;
  /** The demo office or a drill: everything made in it is marked LATIHAN for ever. */
  readonly drill: boolean;
  readonly devices: Devices;
  readonly host: CounterHost;
  readonly time: TimeSource;
  readonly clock: CounterClock;
  readonly events: Events;
  readonly tasks: Tasks;
  readonly longWork: LongWork;
  /** Where something outside is looked at or written to. */
  readonly farWork: FarWork;
  readonly log: Log;
  readonly sessions: Sessions;
  readonly waits: DoorWaits;
  readonly vault: Vault;
  /** What this machine saw last of the register; none in a drill, where nothing is official. */
  readonly anchor: MachineAnchor | undefined;
  /** Tells this run of the app from others: a row taken in a former run was interrupted (S1.6). */
  readonly run: string;
  readonly prints: WaitingLane & { stop(): Promise<void> };
  readonly mail: WaitingLane;
  readonly search: Search;
  readonly features: readonly Feature[];
  readonly backups: BackupRounds;
  /** Writes what came into force by itself until now (S0.1). */
  readonly gate: { pass(now?: Instant): void };
  /** The full check, which also goes on by itself. */
  readonly checks: { walk(): Promise<readonly CheckProblem[]>; trustAnew(): void };
  /** The systems whose addresses are looked at have changed. */
  readonly watch: { changed(): void };
  readonly state: CounterState;
  readonly register: Register | null;
  /** The register, for calls that dispatch lets through only when there is one. */
  opened(): Register;
  office(): Office | undefined;
  /** Why no money may be taken and no number given now; undefined when all is well. */
  issuingStopped(): { reason: string; since: Instant } | undefined;
  /** Opens the register that lies in the folder; a failure becomes the counter's state, which the window shows. */
  openRegister(): void;
  closeRegister(): Promise<void>;
  /** Takes a register into use and starts what works beside it. */
  take(register: Register): void;
}
