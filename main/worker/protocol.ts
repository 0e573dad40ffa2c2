/** What the main thread may ask of the one worker thread. Further long reading work adds its call here. */

import type { Found } from '../register/found';

/** Where things lie, told once at the start. */
export interface WorkerPlaces {
  /** The SQLite addon's package: an older Electron for trying finds it in the main thread only. */
  readonly sqliteModule: string;
  readonly registerFile: string;
  readonly searchFile: string;
}

/** Call → what goes in and what comes back. */
export interface WorkerCalls {
  /** Takes in what the register has gained; answers when nothing is missing any more. */
  'search.catchUp': { input: null; output: { readonly added: number } };
  'search.find': { input: { readonly text: string; readonly after: string | null }; output: Found };
  /** Closes the files. Nothing is answered afterwards. */
  stop: { input: null; output: null };
}
export type WorkerCall = keyof WorkerCalls;

export type WorkerRequest = {
  [N in WorkerCall]: { readonly ticket: number; readonly call: N; readonly input: WorkerCalls[N]['input'] };
}[WorkerCall];

export type WorkerReply =
  | { readonly ticket: number; readonly ok: true; readonly value: unknown }
  /** The error itself: structured cloning keeps its message and stack, `code` stands beside it. */
  | { readonly ticket: number; readonly ok: false; readonly error: Error; readonly code: string | undefined };
