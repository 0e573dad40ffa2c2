import { Button, Group } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useDo, useRead } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import type { Queue, WorkList } from './piles';
import styles from './queue-stops.module.css';

export interface QueueStopsProps {
  readonly list: WorkList;
  readonly onLook: (item: string) => void;
  /** The queue that this row had stopped goes on. */
  readonly onLetGo: (item: string) => void;
}

/** Queues that a differing number has stopped, with the supervisor's way to let them go on (S1.6). */
export function QueueStops({ list, onLook, onLetGo }: QueueStopsProps) {
  const stopped = list.queues.filter(({ stoppedBy }) => stoppedBy !== null);
  return (
    <div role="status">
      {stopped.map((queue) => (
        <QueueStop key={queue.label} queue={queue} onLook={onLook} onLetGo={onLetGo} />
      ))}
    </div>
  );
}

function QueueStop({ queue, onLook, onLetGo }: Omit<QueueStopsProps, 'list'> & { readonly queue: Queue }) {
  const say = useWords('reconciliation');
  const officer = useOfficer();
  const [asking, setAsking] = useState(false);
  const goOn = useDo('reconciliation.letQueueGoOn', {
    onDone: (_, input) => {
      setAsking(false);
      onLetGo(input.item);
      tellDone(say.as('queue.goneOn', { queue: queue.label }));
    },
  });
  const item = queue.stoppedBy ?? '';
  const { row } = useRead('reconciliation.row', { item }).data ?? {};
  const supervisor = mayUse(officer, ['supervisor', 'administrator']);
  return (
    <div className={styles.stop}>
      <IconHandStop size={22} aria-hidden />
      <div>
        <strong>{say('queue.stoppedTitle', { queue: queue.label })}</strong>{' '}
        {say('queue.stopped', { number: row?.manualNumber ?? '' })}{' '}
        {!supervisor && say('queue.callSupervisor')}
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-sm" variant="default" onClick={() => onLook(item)}>
          {say('queue.look')}
        </Button>
        {supervisor && (
          <Button size="compact-sm" onClick={() => setAsking(true)}>
            {say('queue.goOn')}
          </Button>
        )}
      </Group>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={say('queue.goOnTitle', { queue: queue.label })}
        text={say('queue.goOnText')}
        label={say('queue.goOnReason')}
        yes={say('queue.goOn')}
        busy={goOn.busy}
        error={goOn.error}
        onReason={(reason) => void goOn.run({ item, reason })}
      />
    </div>
  );
}
