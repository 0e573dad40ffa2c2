import { SegmentedControl, Select, Text } from '@mantine/core';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useShortcuts } from '../../ui/keys';
import { WaysOut } from '../../ui/lists/ways-out';
import { useWords } from '../../ui/words';
import { PILES } from '../../../preload/contract/reconciliation';
import { queueKey, type WorkList } from './piles';
import { QueueStops } from './queue-stops';
import { RowList } from './row-list';
import { RowPane } from './row/row-pane';
import { useSelection } from './use-selection';
import styles from './work.module.css';

export interface WorkProps {
  readonly outage: OutageSummary;
  /** What is said of all queues. */
  readonly whole: WorkList;
}

/** Rows at the left, the chosen one at the right. */
export function Work({ outage, whole }: WorkProps) {
  const say = useWords('reconciliation');
  const chosen = useSelection(outage.id, whole);
  const { list, pages, pile, queue, series, row, select, setPile, setQueue } = chosen;
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
      <QueueStops list={whole} onLook={select} onLetGo={chosen.letGo} />
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
                label: `${say(`pile.${each}`)} (${list.piles[each]})`,
              }))}
            />
            {whole.queues.length > 1 && (
              <Select
                aria-label={say('queue.label')}
                placeholder={say('queue.all')}
                clearable
                data={whole.queues.map(({ series, label }) => ({ value: queueKey(series), label }))}
                value={queue}
                onChange={setQueue}
              />
            )}
          </div>
          <div className={styles.ways}>
            <WaysOut
              seen={{
                list: 'reconciliation.list',
                question: { outage: outage.id, pile, series, after: null },
              }}
              isEmpty={pages.rows.length === 0}
              narrow
            />
          </div>
          <RowList list={whole} pile={pile} pages={pages} selected={row?.item ?? null} onSelect={select} />
        </div>
        {row !== undefined && (
          <div className={styles.right}>
            <RowPane
              key={row.item}
              outage={outage}
              list={whole}
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
