import { Button } from '@mantine/core';
import { IconEye, IconPrinter, IconRefresh } from '@tabler/icons-react';
import type { Paper } from '../../../preload/contract/values';
import { isKeptAsFile } from '../../../domain/papers/print-job';
import { KeyHint } from '../../ui/key-hint';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './paper-answers.module.css';
import {
  ANSWER_KEYS,
  awaitsAnswer,
  isForFile,
  isHeldUp,
  mayPrintAgain,
  STATE_TONES,
  type Answer,
} from './paper-state';

export interface PaperRowProps {
  readonly paper: Paper;
  readonly selected: boolean;
  /** `Y`, `R`, `T` and `2` speak of this paper now. */
  readonly answersToKeys: boolean;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onRetry: () => void;
  readonly onAgain: () => void;
  readonly onView: () => void;
}

/** One paper: what it is, where it stands, and what can be said of it now. */
export function PaperRow({
  paper,
  selected,
  answersToKeys,
  busy,
  onAnswer,
  onRetry,
  onAgain,
  onView,
}: PaperRowProps) {
  const say = useWords('papers');
  const kind = say(`kind.${paper.kind}`);
  const name = `${kind} ${paper.number}`;
  const { trouble, printer } = paper;
  return (
    <li
      className={`${styles.row} ${selected ? styles.selected : ''}`}
      aria-current={selected ? true : undefined}
      data-paper={paper.id}
      data-state={paper.state}
    >
      <div className={styles.head}>
        <span className={styles.name}>{kind}</span>
        <span className={styles.number}>{paper.number}</span>
        {paper.superseded && <StatusMark tone="warn">{say('superseded')}</StatusMark>}
        <span className={styles.state} role="status">
          <StatusMark tone={trouble === undefined ? STATE_TONES[paper.state] : 'bad'}>
            {isKeptAsFile(paper) ? say('keptAsFile') : say(`state.${paper.state}`)}
            {paper.extra > 0 && ` · ${say('extra', { count: paper.extra })}`}
          </StatusMark>
        </span>
      </div>
      <div className={styles.mark}>
        {paper.copy === 0 ? say('original') : say('copy', { n: paper.copy })} · {paper.size} ·{' '}
        {isForFile(paper) ? say('pdfOnly') : printer}
      </div>
      {trouble !== undefined && trouble !== '' && (
        <div className={styles.trouble} role="alert">
          {say.any(`trouble.${trouble}`, { printer }) ??
            say(paper.state === 'unknown' ? 'trouble.otherUnknown' : 'trouble.other', { trouble })}
        </div>
      )}
      {paper.state === 'unknown' && !trouble && <div className={styles.trouble}>{say('unknownHelp')}</div>}
      <div className={styles.buttons} role="group" aria-label={say('answerLabel', { paper: name })}>
        {awaitsAnswer(paper) &&
          ANSWER_KEYS.map(([key, answer]) => (
            <Button
              key={answer}
              size="compact-sm"
              variant={answer === 'came-out' ? 'light' : 'default'}
              disabled={busy}
              onClick={() => onAnswer(answer)}
              rightSection={answersToKeys ? <KeyHint keys={key} /> : undefined}
            >
              {say(`answer.${answer}`)}
            </Button>
          ))}
        {isHeldUp(paper) && (
          <Button
            size="compact-sm"
            variant="light"
            disabled={busy}
            onClick={onRetry}
            leftSection={<IconRefresh size={15} aria-hidden />}
          >
            {say('retry')}
          </Button>
        )}
        {!awaitsAnswer(paper) && mayPrintAgain(paper) && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={onAgain}
            leftSection={<IconPrinter size={15} aria-hidden />}
          >
            {say('again')}
          </Button>
        )}
        {paper.sha256 !== undefined && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={onView}
            leftSection={<IconEye size={15} aria-hidden />}
          >
            {say('view')}
          </Button>
        )}
      </div>
    </li>
  );
}
