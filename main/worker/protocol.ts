/** What the main thread may ask of the one worker thread. Further long reading work adds its call here. */

/** Where things lie, told once at the start. */
export interface WorkerPlaces {
  /** The SQLite addon's package: an older Electron for trying finds it in the main thread only. */
  readonly sqliteModule: string;
  readonly registerFile: string;
  readonly searchFile: string;
}

export interface Hit {
  readonly kind: 'case' | 'receipt' | 'applicant';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** UTC. */
  readonly at: string;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
  /** Journal entries that the index has not taken in yet. */
  readonly behind: number;
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
