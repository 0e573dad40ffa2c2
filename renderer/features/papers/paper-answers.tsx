import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Paper } from '../../../preload/contract/values';
import { useNavigate } from 'react-router';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import styles from './paper-answers.module.css';
import { PaperRow } from './paper-row';
import { ANSWER_KEYS, awaitsAnswer, isHeldUp, mayAnswer, mayPrintAgain, type Answer } from './paper-state';
import { PrintAgain } from './print-again';
import { usePaperActions } from './use-paper-actions';

export interface PaperAnswersProps {
  readonly papers: readonly Paper[];
  /** `Y` without a chosen paper answers for all that wait. */
  readonly withAll?: boolean;
}

/** *Sudah dicetak?* for each paper: `Y` ya, `R` rosak, `T` tidak, `2` keluar dua; F10 prints again. */
export function PaperAnswers({ papers, withAll = false }: PaperAnswersProps) {
  const say = useWords('papers');
  const navigate = useNavigate();
  const actions = usePaperActions();
  const [at, setAt] = useState<number | null>(null);
  const [again, setAgain] = useState<Paper | null>(null);
  const waiting = papers.filter(awaitsAnswer);
  const selected = at === null ? undefined : papers[at];
  // One paper that waits needs no choosing.
  const only = waiting.length === 1 ? waiting[0] : undefined;
  const meant = selected !== undefined && (awaitsAnswer(selected) || only === undefined) ? selected : only;

  const answer = (paper: Paper, word: Answer): void => {
    if (actions.busy || !mayAnswer(paper, word)) return;
    void actions.answer(paper, word).then(() => {
      const next = papers.findIndex((each) => each.id !== paper.id && awaitsAnswer(each));
      if (at !== null) setAt(next < 0 ? null : next);
    });
  };
  const onKey = (word: Answer): void => {
    if (meant !== undefined) answer(meant, word);
    else if (word === 'came-out' && withAll && !actions.busy) void actions.answerAll(waiting);
  };
  const printAgain = (): void => {
    const paper = selected ?? papers.find(isHeldUp) ?? papers.findLast(mayPrintAgain);
    if (paper === undefined) return;
    if (isHeldUp(paper)) void actions.retry(paper);
    else if (mayPrintAgain(paper)) setAgain(paper);
  };
  const move = (by: 1 | -1): void => {
    const from = at ?? (by === 1 ? -1 : papers.length);
    setAt(Math.min(Math.max(0, from + by), papers.length - 1));
  };
  const LABELS = { Y: 'keys.yes', R: 'keys.spoiled', T: 'keys.no', '2': 'keys.two' } as const;
  useShortcuts([
    ...ANSWER_KEYS.map(([key, word]) => ({
      keys: key,
      label: `papers:${LABELS[key as keyof typeof LABELS]}` as const,
      run: () => onKey(word),
    })),
    { keys: 'ArrowDown', label: 'papers:keys.down', run: () => move(1), hidden: true },
    { keys: 'ArrowUp', label: 'papers:keys.up', run: () => move(-1), hidden: true },
    { keys: 'F10', label: 'papers:keys.again', run: printAgain },
    {
      keys: 'F8',
      label: 'papers:keys.spoil',
      run: () => {
        const paper = selected ?? meant ?? papers.findLast((each) => mayAnswer(each, 'spoiled'));
        if (paper !== undefined) answer(paper, 'spoiled');
      },
    },
  ]);
  return (
    <div>
      <ul className={styles.list}>
        {papers.map((paper, index) => (
          <PaperRow
            key={paper.id}
            paper={paper}
            selected={index === at}
            answersToKeys={paper.id === meant?.id}
            busy={actions.busy}
            onAnswer={(word) => answer(paper, word)}
            onRetry={() => void actions.retry(paper)}
            onAgain={() => setAgain(paper)}
            onView={() => void navigate(`/papers/${paper.id}`)}
          />
        ))}
      </ul>
      <Trouble error={actions.error} />
      {withAll && waiting.length > 1 && (
        <div className={styles.foot}>
          <Button
            size="md"
            loading={actions.busy}
            onClick={() => void actions.answerAll(waiting)}
            rightSection={<KeyHint keys="Y" />}
          >
            {say('all')}
          </Button>
          <span className={styles.hint}>{say('hint')}</span>
        </div>
      )}
      <PrintAgain paper={again} papers={papers} onClose={() => setAgain(null)} />
    </div>
  );
}
