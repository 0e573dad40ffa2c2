/** What goes between the main thread and the thread of long work. */

/** To the thread: a job to begin, one to stop, or the answer to what a job asked. */
export type ToLong =
  | { readonly kind: 'begin'; readonly job: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'stop'; readonly job: number }
  | ({ readonly kind: 'answer'; readonly question: number } & Outcome);

/** From the thread: how far a job is, what it asks, how it ended. */
export type FromLong =
  | { readonly kind: 'begun'; readonly job: number }
  | { readonly kind: 'progress'; readonly job: number; readonly done: number; readonly of: number | null }
  | {
      readonly kind: 'ask';
      readonly job: number;
      readonly question: number;
      readonly name: string;
      readonly input: unknown;
    }
  | ({ readonly kind: 'end'; readonly job: number } & Outcome);

/** The error itself: structured cloning keeps its message and stack, `code` stands beside it. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Error; readonly code: unknown };

export async function outcomeOf(work: () => unknown): Promise<Outcome> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { ok: false, error, code: 'code' in error ? error.code : undefined };
  }
}

/** The value, or the error thrown anew. */
export function valueOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.value;
  throw outcome.code === undefined ? outcome.error : Object.assign(outcome.error, { code: outcome.code });
}
