import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { callMain } from '../../../../ui/bridge';
import { isTyped, type CaseForm } from '../form/case-form';

const QUIET_MS = 1200;

export interface DraftKeeper {
  /** When the draft was last kept (ms since 1970); null while nothing is. */
  readonly keptAt: number | null;
  /** Keeps at once what is not kept yet. */
  flush(): Promise<void>;
  /** Keeps nothing more: the case was issued or thrown away. */
  stop(): void;
}

/** Keeps what is typed, a moment after the last key, so that a power cut costs a word and not a case. */
export function useDraftKeeper(
  form: UseFormReturn<CaseForm>,
  key: string,
  formerlyKeptAt: number | null,
): DraftKeeper {
  const [keptAt, setKeptAt] = useState(formerlyKeptAt);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef(false);
  const stopped = useRef(false);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (!waiting.current || stopped.current) return;
    waiting.current = false;
    const value = form.getValues();
    if (!isTyped(value)) return;
    const answer = await callMain('cases.keepDraft', { draft: key, value });
    if (answer.ok) setKeptAt(Date.now());
  }, [form, key]);

  useEffect(() => {
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        waiting.current = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), QUIET_MS);
      },
    });
    return () => {
      unsubscribe();
      void flush();
    };
  }, [form, flush]);

  const stop = useCallback(() => {
    stopped.current = true;
    clearTimeout(timer.current);
  }, []);
  return { keptAt, flush, stop };
}
