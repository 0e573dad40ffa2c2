/** Long work on a thread of its own, so that nobody who issues waits for it: what is asked, and what it may ask back. */
import type { Feature } from './feature';

/** Questions that long work puts to the main thread while it goes on: name → what goes in and what comes back. */
export type Questions = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>;

/** What long work is given on its thread. */
export interface WorkScene<Asks extends Questions> {
  readonly features: readonly Feature[];
  /** Tells how far it is; `of` null where nobody knows. */
  progress(done: number, of: number | null): void;
  /** Whether somebody asked it to stop; heard only when the work lets go of its thread. */
  stopAsked(): boolean;
  /** Throws what the main thread's answer threw. */
  ask<N extends keyof Asks & string>(name: N, input: Asks[N]['input']): Promise<Asks[N]['output']>;
}

/** What of a scene says whether to go on. */
export type Pace = Pick<WorkScene<never>, 'progress' | 'stopAsked'>;

/** Whether to stop, for work that has no figure to tell: the main thread says so when it hears that the work goes on. */
export function isToldToStop(pace: Pace): boolean {
  pace.progress(0, null);
  return pace.stopAsked();
}

/** One kind of long work. Input, output and questions are copied between threads: plain data and bytes. */
export interface LongJob<Input, Output, Asks extends Questions = Record<never, never>> {
  readonly name: string;
  work(input: Input, scene: WorkScene<Asks>): Output | Promise<Output>;
}

/** The main thread's side of one job. */
export interface WorkWatch<Asks extends Questions> {
  readonly progress?: (done: number, of: number | null) => void;
  /** The thread is there, and begins. */
  readonly begun?: () => void;
  /** Looked at with each progress. */
  readonly stopAsked?: () => boolean;
  readonly answers: {
    readonly [N in keyof Asks]: (input: Asks[N]['input']) => Asks[N]['output'] | Promise<Asks[N]['output']>;
  };
}

/** A place did not answer in its time: a drive that is gone, a stick that hangs. */
export class PlaceSilent extends Error {}

/** What a look found, or what is to be said of a place that did not answer. */
export async function answered<T, S>(look: Promise<T>, silent: S): Promise<T | S> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof PlaceSilent) return silent;
    throw error;
  }
}

/**
 * Work at places that may never answer: folders that people chose, on sticks and other machines. Each job has a thread of its
 * own while it runs, so that one that hangs hinders nobody; it is given up when nothing was heard of it for a while.
 */
export interface FarWork extends LongWork {
  /** A look, which is soon over or never: throws {@link PlaceSilent}. */
  look<Input, Output>(job: LongJob<Input, Output>, input: Input): Promise<Output>;
}

export interface LongWork {
  /** Throws what the work threw, with its `code`, or that the thread ended. */
  run<Input, Output, Asks extends Questions>(
    job: LongJob<Input, Output, Asks>,
    input: Input,
    watch: WorkWatch<Asks>,
    /** Of the input, what the thread gets without a copy: it is gone here. */
    handed?: readonly ArrayBuffer[],
  ): Promise<Output>;
}
