/** What lies outside the counter's own logic, passed in as values: the spooler, the paper maker, dialogs, preferences. */
import type { KeyKeeper } from './security/vault';

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
   * Hands archived bytes (PDF) over to the queue. `file` holds them; `title` shows in the spooler's list. A system that
   * cannot take PDF is given `html`, the same frozen document.
   */
  handOver(job: {
    file: string;
    printer: string;
    title: string;
    size: Size;
    html: () => string;
  }): Promise<{ ok: true } | { ok: false; why: HandOverFailure }>;
}

/** Makes a PDF from one document's static markup. */
export type PaperMaker = (html: string, size: Size) => Promise<Uint8Array>;

export interface Preferences {
  get(): PreferenceValues;
  set(change: Partial<PreferenceValues>): void;
}

/** What belongs to this PC and not to the office. */
export interface PreferenceValues {
  readonly language: 'ms' | 'en';
  readonly scheme: 'light' | 'dark' | 'auto';
  readonly printers: Readonly<Record<Size, string>>;
  readonly receiptSize: Size;
  readonly backupFolder: string;
}

export interface Dialogs {
  chooseFolder(title: string, start: string | undefined): Promise<string | null>;
  chooseFile(title: string, extensions: readonly string[]): Promise<string | null>;
}

export interface Devices {
  readonly spooler: Spooler;
  readonly makePaper: PaperMaker;
  readonly keeper: KeyKeeper;
  readonly preferences: Preferences;
  readonly dialogs: Dialogs;
  /** Where backups go unless somebody says otherwise. */
  readonly defaultBackupFolder: string;
  readonly appVersion: string;
}

/** A printer of this name keeps the paper as a file only. */
export const PDF_ONLY = 'pdf';
