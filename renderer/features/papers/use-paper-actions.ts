import type { Paper } from '../../../preload/contract/values';
import type { CallError } from '../../../preload/contract/call';
import { useDo } from '../../ui/bridge';
import type { Answer } from './paper-state';

export interface PaperActions {
  answer(paper: Paper, answer: Answer): Promise<void>;
  /** Says of each paper in turn that it came out; stops at the first refusal. */
  answerAll(papers: readonly Paper[]): Promise<void>;
  retry(paper: Paper): Promise<void>;
  readonly busy: boolean;
  readonly error: CallError | null;
}

/** What a clerk can say of a paper or do with it. */
export function usePaperActions(): PaperActions {
  const answering = useDo('papers.answer');
  const retrying = useDo('papers.retry');
  return {
    answer: async (paper, answer) => void (await answering.run({ id: paper.id, answer })),
    answerAll: async (papers) => {
      for (const paper of papers) {
        const done = await answering.run({ id: paper.id, answer: 'came-out' });
        if (!done.ok) return;
      }
    },
    retry: async (paper) => void (await retrying.run({ id: paper.id })),
    busy: answering.busy || retrying.busy,
    error: answering.error ?? retrying.error,
  };
}
