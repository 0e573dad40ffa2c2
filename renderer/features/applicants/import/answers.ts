import { useState } from 'react';
import type { InputOf } from '../../../../preload/contract/contract';

type Input = InputOf<'applicants.import'>;
export type Answer = Input['rows'][number]['answer'];
export type Doubt = Input['answers'][number]['reason'];

export interface Answers {
  /** For all rows of a doubt; null while nobody decided. */
  ofDoubt(doubt: string): Answer | null;
  answerDoubt(doubt: string, answer: Answer | null): void;
  /** For one row, its own answer before its doubt's. */
  ofRow(row: number, doubt: string): Answer | null;
  answerRow(row: number, answer: Answer | null): void;
  readonly byDoubt: ReadonlyMap<string, Answer>;
  readonly byRow: ReadonlyMap<number, Answer | null>;
  /** For the call. */
  input(): Pick<Input, 'answers' | 'rows'>;
}

/** What the officer decided of doubtful rows: by reason, and row by row. */
export function useAnswers(): Answers {
  const [byDoubt, setByDoubt] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [byRow, setByRow] = useState<ReadonlyMap<number, Answer | null>>(new Map());
  return {
    byDoubt,
    byRow,
    ofDoubt: (doubt) => byDoubt.get(doubt) ?? null,
    answerDoubt: (doubt, answer) => {
      const next = new Map(byDoubt);
      if (answer === null) next.delete(doubt);
      else next.set(doubt, answer);
      setByDoubt(next);
    },
    ofRow: (row, doubt) => (byRow.has(row) ? (byRow.get(row) ?? null) : (byDoubt.get(doubt) ?? null)),
    answerRow: (row, answer) => setByRow(new Map(byRow).set(row, answer)),
    input: () => ({
      answers: [...byDoubt].map(([reason, answer]) => ({ reason: reason as Doubt, answer })),
      rows: [...byRow].flatMap(([row, answer]) => (answer === null ? [] : [{ row, answer }])),
    }),
  };
}
