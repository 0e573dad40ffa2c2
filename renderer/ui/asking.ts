import { useCallback, useRef, useState } from 'react';
import { useAppEvent } from './bridge';

export interface Asking<Question, Answer> {
  /** What is being asked now; null while nothing is. */
  readonly question: Question | null;
  /** Resolves with the answer, or with `unanswered` when another question comes before it or the screen is locked. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly answer: (answer: Answer) => void;
}

/** One dialog that asks, for whoever waits for its answer. Nobody answers over a locked screen. */
export function useAsking<Question, Answer>(unanswered: Answer): Asking<Question, Answer> {
  const [question, setQuestion] = useState<Question | null>(null);
  const answerTo = useRef<((answer: Answer) => void) | null>(null);
  const ask = useCallback(
    (next: Question) => {
      setQuestion(next);
      return new Promise<Answer>((resolve) => {
        answerTo.current?.(unanswered);
        answerTo.current = resolve;
      });
    },
    [unanswered],
  );
  const answer = useCallback((given: Answer) => {
    setQuestion(null);
    answerTo.current?.(given);
    answerTo.current = null;
  }, []);
  useAppEvent((event) => {
    if (event.kind === 'locked') answer(unanswered);
  });
  return { question, ask, answer };
}
