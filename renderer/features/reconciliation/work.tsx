import { SegmentedControl, Select, Text } from '@mantine/core';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useShortcuts } from '../../ui/keys';
import { useWords } from '../../ui/words';
import { PILES, queueKey, rowsOf, type WorkList } from './piles';
import { QueueStops } from './queue-stops';
import { RowList } from './row-list';
import { RowPane } from './row/row-pane';
import { useSelection } from './use-selection';
import styles from './work.module.css';

export interface WorkProps {
  readonly outage: OutageSummary;
  readonly list: WorkList;
}

/** Rows at the left, the chosen one at the right. */
export function Work({ outage, list }: WorkProps) {
  const say = useWords('reconciliation');
  const chosen = useSelection(list);
  const { pile, queue, row, select, setPile, setQueue } = chosen;
  const rows = rowsOf(list, pile, queue);
  useShortcuts([
    {
      keys: 'P',
      label: 'reconciliation:keys.piles',
      run: () => setPile(PILES[(PILES.indexOf(pile) + 1) % PILES.length] ?? 'todo'),
    },
  ]);
  return (
    <div className={styles.work}>
      {outage.state === 'in-force' && (
        <Text c="dimmed" mb="sm">
          {say('screen.running')}
        </Text>
      )}
      <QueueStops list={list} onLook={select} onLetGo={chosen.letGo} />
      <div className={styles.columns}>
        <div className={styles.left}>
          <div className={styles.tools}>
            <SegmentedControl
              aria-label={say('pile.label')}
              fullWidth
              value={pile}
              onChange={(next) => setPile(next)}
              data={PILES.map((each) => ({
                value: each,
                label: `${say(`pile.${each}`)} (${rowsOf(list, each, queue).length})`,
              }))}
            />
            {list.queues.length > 1 && (
              <Select
                aria-label={say('queue.label')}
                placeholder={say('queue.all')}
                clearable
                data={list.queues.map(({ series, label }) => ({ value: queueKey(series), label }))}
                value={queue}
                onChange={setQueue}
              />
            )}
          </div>
          <RowList list={list} pile={pile} rows={rows} selected={row?.item ?? null} onSelect={select} />
        </div>
        {row !== undefined && (
          <div className={styles.right}>
            <RowPane
              key={row.item}
              outage={outage}
              list={list}
              row={row}
              onGo={chosen.goOn}
              onSelect={select}
            />
          </div>
        )}
      </div>
    </div>
  );
}
