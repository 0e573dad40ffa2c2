import {
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type Query,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError, Envelope } from '../../preload/contract/call';
import type { Bridge, CallName, InputOf, MixedCall, OutputOf } from '../../preload/contract/contract';
import type { AppEvent } from '../../preload/contract/events';

declare global {
  interface Window {
    readonly siaga: Bridge;
  }
}

/** A refused or failed call, thrown so that queries keep it; its `error` is what the screen explains. */
export class CallFailure extends Error {
  constructor(
    readonly call: CallName,
    readonly error: CallError,
  ) {
    super(`${call}: ${error.code}`);
  }
}

/** Main answers from this machine, so nothing here waits for a network. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 5_000, refetchOnWindowFocus: true },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** One call outside React's hooks. Never throws for an expected failure. */
export function callMain<N extends CallName>(
  name: N,
  input: InputOf<N>,
  approval?: string,
): Promise<Envelope<OutputOf<N>>> {
  return approval === undefined ? window.siaga.call(name, input) : window.siaga.call(name, input, approval);
}

const readingOf = <N extends CallName>(name: N, input: InputOf<N>) => ({
  queryKey: [name, input],
  queryFn: async (): Promise<OutputOf<N>> => {
    const answer = await callMain(name, input);
    if (!answer.ok) throw new CallFailure(name, answer.error);
    return answer.value;
  },
});

/** What the counter's first screen asks for one after the other, asked at once before it is drawn. */
export function readFirstScreen(client: QueryClient): void {
  // the public's board has no door, and may not ask who is at it
  if (location.hash.startsWith('#/board')) return;
  void client.prefetchQuery(readingOf('settings.preferences', {}));
  void client.prefetchQuery(readingOf('settings.status', {}));
  void client.prefetchQuery(readingOf('officers.session', {}));
  void client.prefetchQuery(readingOf('officers.door', {}));
}

export interface ReadOptions {
  readonly enabled?: boolean;
  /** Milliseconds between readings without being told. */
  readonly every?: number;
  /** Shows the former answer while the next one (another page, another text) is on its way. */
  readonly keepFormer?: boolean;
}

/** Reads a query; read again whenever main says that its feature changed. */
export function useRead<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<N>, CallFailure> {
  return useQuery<OutputOf<N>, CallFailure>({
    ...readingOf(name, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
    ...(options.keepFormer ? { placeholderData: (former: OutputOf<N> | undefined) => former as never } : {}),
  });
}

export interface DoOptions<N extends CallName> {
  readonly onDone?: (value: OutputOf<N>, input: InputOf<N>) => void;
  readonly onTrouble?: (error: CallError, input: InputOf<N>) => void;
}

export interface Doing<N extends CallName> {
  /** Resolves with the envelope; never throws. */
  run(input: InputOf<N>, approval?: string): Promise<Envelope<OutputOf<N>>>;
  readonly busy: boolean;
  /** The last refusal, until the next run. */
  readonly error: CallError | null;
  readonly value: OutputOf<N> | undefined;
  reset(): void;
}

/** Does a command or task. A bridge that breaks altogether becomes the error `internal`. */
export function useDo<N extends CallName>(name: N, options: DoOptions<N> = {}): Doing<N> {
  const client = useQueryClient();
  const told = useRef(options);
  useEffect(() => {
    told.current = options;
  });
  const mutation = useMutation({
    mutationFn: async (asked: { input: InputOf<N>; approval?: string }): Promise<Envelope<OutputOf<N>>> => {
      try {
        return await callMain(name, asked.input, asked.approval);
      } catch {
        return { ok: false, error: { code: 'internal' } };
      }
    },
    onSuccess: (answer, asked) => {
      if (answer.ok) {
        void invalidateFeatures(client, [featureOf(name)]);
        told.current.onDone?.(answer.value, asked.input);
      } else told.current.onTrouble?.(answer.error, asked.input);
    },
  });
  const { mutateAsync, reset } = mutation;
  const run = useCallback(
    (input: InputOf<N>, approval?: string) =>
      mutateAsync(approval === undefined ? { input } : { input, approval }),
    [mutateAsync],
  );
  const answer = mutation.data;
  return {
    run,
    busy: mutation.isPending,
    error: answer !== undefined && !answer.ok ? answer.error : null,
    value: answer?.ok ? answer.value : undefined,
    reset,
  };
}

/** The key of one intent: stays the same over every try until `renew` (one key, one effect). */
export function useIntentKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return { key, renew: useCallback(() => setKey(crypto.randomUUID()), []) };
}

/** Listens to main for as long as the component stands. */
export function useAppEvent(listener: (event: AppEvent) => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => window.siaga.onEvent((event) => latest.current(event)), []);
}

/** Reads again what main says has changed; mounted once at the root. */
export function useFreshReads(): void {
  const client = useQueryClient();
  useAppEvent((event) => {
    if (event.kind === 'changed') void invalidateFeatures(client, event.features);
    if (event.kind === 'paper') void invalidateFeatures(client, ['papers', 'receipts', 'cases']);
    // Language and look belong to this PC: forgetting them would take the whole screen away for a moment, and with
    // it why the counter is locked.
    if (event.kind === 'locked') void client.resetQueries({ predicate: isNotOfThisPc });
  });
}

const isNotOfThisPc = (query: Query): boolean => query.queryKey[0] !== 'settings.preferences';

function featureOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/** What speaks of most features: exactly the calls that the contract declares as mixed, whose schemas stay in main. */
const MIXED: Record<MixedCall, true> = {
  'settings.status': true,
  'settings.borrowed': true,
  'cases.intake': true,
  'cases.doubts': true,
  'existing.intake': true,
  'outages.leftOpen': true,
  'runbooks.of': true,
  'reports.times': true,
  'home.agenda': true,
  'applicants.callList': true,
  'applicants.callCounts': true,
  'sittings.list': true,
  'sittings.free': true,
  'appointments.courts': true,
  'appointments.day': true,
  'appointments.free': true,
};

function invalidateFeatures(client: QueryClient, features: readonly string[]): Promise<void> {
  return client.invalidateQueries({
    predicate: (query) => {
      const name = String(query.queryKey[0]);
      return features.includes(featureOf(name)) || Object.hasOwn(MIXED, name);
    },
  });
}
