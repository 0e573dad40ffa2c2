import { Button, Stack, Text } from '@mantine/core';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { useDo } from '../../../ui/bridge';
import { KeyHint } from '../../../ui/key-hint';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

export interface TakeRowProps {
  readonly row: ReregistrationRow;
  readonly onTaken: () => void;
}

/** Taking is recorded before anything is typed into ESV3 (S1.6). */
export function TakeRow({ row, onTaken }: TakeRowProps) {
  const say = useWords('reconciliation');
  const take = useDo('reconciliation.take', { onDone: onTaken });
  return (
    <Stack gap="sm">
      <Trouble error={take.error} />
      <Button
        size="md"
        fullWidth
        data-main
        loading={take.busy}
        onClick={() => void take.run({ item: row.item })}
        rightSection={<KeyHint keys="Enter" />}
      >
        {say('take.button')}
      </Button>
      <Text c="dimmed" size="xs">
        {say('take.text')}
      </Text>
    </Stack>
  );
}
