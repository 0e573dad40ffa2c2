import { Button } from '@mantine/core';
import type { WaitingSummons } from '../../../preload/contract/summonses';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { useWords } from '../../ui/words';
import styles from './summonses.module.css';
import type { Marks } from './use-marks';

interface ActsBarProps {
  readonly rows: readonly WaitingSummons[];
  readonly marks: Marks;
  readonly onAct: (papers: readonly WaitingSummons[]) => void;
}

/** How many are marked, and what is recorded for them. Papers of both states at once are done one state after the other. */
export function ActsBar({ rows, marks, onAct }: ActsBarProps) {
  const say = useWords('summonses');
  useShortcuts([{ keys: 'Ctrl+A', label: 'summonses:markAll', run: () => marks.all(rows) }]);
  const of = (stage: WaitingSummons['stage']) => marks.rows.filter((row) => row.stage === stage);
  const [unsealed, sealed] = [of('unsealed'), of('sealed')];
  return (
    <div className={styles.acts}>
      <Button
        variant="default"
        size="xs"
        onClick={() => marks.all(rows)}
        rightSection={<KeyHint keys="Ctrl+A" />}
      >
        {say('markAll')}
      </Button>
      {marks.rows.length > 0 && (
        <>
          <span role="status">{say('marked', { count: marks.rows.length })}</span>
          <Button variant="subtle" size="xs" onClick={marks.clear}>
            {say('unmark')}
          </Button>
          {unsealed.length > 0 && (
            <Button size="xs" onClick={() => onAct(unsealed)}>
              {say('seal.open')} · {unsealed.length}
            </Button>
          )}
          {sealed.length > 0 && (
            <Button size="xs" onClick={() => onAct(sealed)}>
              {say('handOver.open')} · {sealed.length}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
