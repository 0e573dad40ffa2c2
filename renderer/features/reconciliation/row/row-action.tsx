import { isSettled } from '../../../../domain/reconciliation/row-state';
import { Button, Stack, Text } from '@mantine/core';
import { mayUse, useOfficer } from '../../../ui/session';
import { useWords } from '../../../ui/words';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { nextItem, queueKey, queueOf } from '../piles';
import { ConfirmRow } from './confirm-row';
import { EnterNumber } from './enter-number';
import type { RowActionProps } from './row-action-props';
import { RowDone } from './row-done';
import { TakeRow } from './take-row';

/** The one thing to do with a row now. */
export function RowAction(props: RowActionProps) {
  const { outage, list, row, onSelect } = props;
  const say = useWords('reconciliation');
  const officer = useOfficer();
  const nameOf = useOfficerNames();
  if (isSettled(row)) return <RowDone list={list} row={row} onSelect={onSelect} />;
  if (outage.state !== 'restored') return <Text c="dimmed">{say('row.notRestored')}</Text>;
  if (!mayUse(officer, ['clerk', 'supervisor'])) return <Text c="dimmed">{say('row.noRole')}</Text>;
  if (row.state === 'entered') return <ConfirmRow {...props} />;
  if (row.state === 'taken') {
    const mine = row.takenBy === officer?.id || row.takenBy === officer?.code;
    if (mine || row.interrupted) return <EnterNumber row={row} />;
    return (
      <Stack gap={4}>
        <Text fw={600}>{say('row.takenBy', { name: nameOf(row.takenBy ?? '') })}</Text>
        <Text c="dimmed">{say('row.takenByText')}</Text>
      </Stack>
    );
  }
  const queue = queueOf(list, row);
  if (queue?.next !== row.item) {
    const next = nextItem(list, queueKey(row.series));
    return (
      <Stack gap="sm" align="flex-start">
        <Text c="dimmed">
          {queue?.stoppedBy != null ? say('queue.stoppedTitle', { queue: queue.label }) : say('row.notNext')}
        </Text>
        {next !== undefined && (
          <Button variant="default" onClick={() => onSelect(next)} data-main>
            {say('row.toNext')}
          </Button>
        )}
      </Stack>
    );
  }
  return <TakeRow row={row} onTaken={props.onTaken} />;
}
