/** The real app as a command drives it: the same host and window that a person has, without the person. */
import type { Host } from '../host';

export interface DrivenApp {
  readonly host: Host;
  readonly window: DrivenWindow;
  /** Ends papers under way, witness and register in order. */
  close(): Promise<void>;
}

export interface DrivenWindow {
  /** Goes to a screen by its address, such as `/cases`, and waits until it stands still. */
  goTo(path: string): Promise<void>;
  /** Presses a key (Electron's name of it, such as `F9`), alone or with Ctrl, and waits until the screen stands still. */
  press(key: string, hold?: 'control'): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Waits until nothing on the screen has changed for a moment. */
  settled(): Promise<void>;
  /** Waits until the screen speaks this language and wears this look. Rejects when it never does. */
  wears(language: 'ms' | 'en', scheme: 'light' | 'dark'): Promise<void>;
  /** Waits until this text stands on the screen. Rejects when it never does, with what stands there. */
  shows(text: string): Promise<void>;
  /** The screen as people see it, as PNG, 1366×768. */
  picture(): Promise<Uint8Array>;
}

/** Opens the app over a folder of its own. */
export type OpenApp = (dataFolder: string) => Promise<DrivenApp>;
