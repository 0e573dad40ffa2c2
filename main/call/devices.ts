/** What lies outside the counter's own logic, passed in as values: the spooler, the paper maker, dialogs, preferences. */
import type { Instant } from '../../domain/time/civil-time';
import type { MailServer, MailTrouble } from '../../preload/contract/mail';
import type { KeyKeeper } from '../security/vault';
import type { ProbeSpec } from '../../domain/systems/systems';
import type { TextSize } from '../../domain/settings/text-size';
import type { Settings } from '../../papers/look/setting';
import type { Seen } from '../../domain/systems/watch';

export type Size = 'A4' | 'A5' | '80mm';

export interface PrinterSeen {
  readonly name: string;
  readonly description: string;
  readonly isDefault: boolean;
  readonly state: 'ready' | 'disabled' | 'gone';
}

/** Why a hand-over did not happen; anything else that is thrown means that nobody knows. */
export type HandOverFailure = 'printer-disabled' | 'printer-gone' | 'spooler-silent';

export interface Spooler {
  list(): Promise<PrinterSeen[]>;
  /**
   * Hands archived bytes (PDF) over to the queue: the very ones that were checked, never a path under which others might
   * lie by then. `title` shows in the spooler's list. A system that cannot take PDF is given `settings`, the same frozen
   * document.
   */
  handOver(job: {
    pdf: Uint8Array;
    printer: string;
    title: string;
    size: Size;
    settings: Settings;
  }): Promise<{ ok: true } | { ok: false; why: HandOverFailure }>;
}

/** Makes a PDF of one document, in the first of its settings that fits. */
export type PaperMaker = (settings: Settings, size: Size) => Promise<Uint8Array>;

export interface Preferences {
  get(): PreferenceValues;
  set(change: Partial<PreferenceValues>): void;
}

/** What belongs to this PC and not to the office. */
export interface PreferenceValues {
  readonly language: 'ms' | 'en';
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly textSize: TextSize;
  readonly printers: Readonly<Record<Size, string>>;
  readonly receiptSize: Size;
  readonly backupFolder: string;
  /** Whether the public's board is to be open. */
  readonly board: boolean;
}

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface PlaceKeeper {
  get(): WindowPlace;
  set(place: WindowPlace): void;
}

/** The public's board, a window of its own. */
export interface BoardScreen {
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** How many monitors this PC has. */
  screens(): number;
}

/** The operating system's notifications; shown only while nobody can see the counter's window. */
export interface Notifier {
  show(notice: { title: string; text: string; to: string }): void;
}

export interface Dialogs {
  chooseFolder(title: string, start: string | undefined): Promise<string | null>;
  chooseFile(title: string, extensions: readonly string[]): Promise<string | null>;
}

/** One message to one recipient, ready to go. `messageId` and `at` are ours and stay the same in every copy. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly at: Instant;
  readonly address: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The server's verdict about one message, as far as anybody can know it. */
export type MailOutcome =
  /** 250 after the data: the server has it. */
  | { readonly kind: 'accepted'; readonly code: number; readonly reply: string }
  /** An answer about this recipient or this message: not now (4xx), or never (5xx). */
  | {
      readonly kind: 'delayed' | 'refused';
      readonly stage: 'recipient' | 'data';
      readonly code: number;
      readonly reply: string;
    }
  /** Certainly not accepted, and not for this recipient's sake: the sender was refused, or the line broke before the end. */
  | {
      readonly kind: 'held';
      readonly stage: 'connection' | 'sender';
      readonly trouble: MailTrouble;
      readonly code: number | null;
      readonly reply: string;
    }
  /** The whole message was handed over and no answer came: nobody here can know. */
  | { readonly kind: 'in-doubt'; readonly reply: string };

/** An open line to a mail server. One message at a time. */
export interface MailSession {
  /** `TLSv1.3`, or empty where the line is a plain one. */
  readonly protocol: string;
  send(mail: OutgoingMail): Promise<MailOutcome>;
  /** Whether it may be used for a further message. */
  usable(): boolean;
  /** Says good-bye; what is under way is broken off, and its outcome told. */
  close(): void;
}

export interface Mailer {
  /** Connects, secures, signs in. `password` empty: the server asks for none. */
  open(
    server: MailServer,
    password: string,
  ): Promise<{ ok: true; session: MailSession } | { ok: false; trouble: MailTrouble; reply: string }>;
}

export type Prober = (probe: Pick<ProbeSpec, 'kind' | 'address' | 'timeoutSeconds'>) => Promise<Seen>;

/** What this program runs on, and whose work it is made with. */
export interface ThisApp {
  readonly runtime: string;
  readonly system: string;
  /** The licences of others' work. Rejects where the file does not lie beside the program. */
  notices(): Promise<string>;
}

export interface Devices {
  /** Looks at a system's address; null where nobody may be looked at (a drill, the command line). */
  readonly prober: Prober | null;
  readonly spooler: Spooler;
  readonly mailer: Mailer;
  readonly makePaper: PaperMaker;
  readonly keeper: KeyKeeper;
  /** This machine's own place, away from the data folder: its key, and what it saw last of each register. */
  readonly anchorFolder: string;
  readonly preferences: Preferences;
  readonly dialogs: Dialogs;
  readonly board: BoardScreen;
  readonly notifier: Notifier;
  /** Where backups go unless somebody says otherwise. */
  readonly defaultBackupFolder: string;
  readonly appVersion: string;
  readonly thisApp: ThisApp;
}
