import { Stack, Text } from '@mantine/core';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { BigNumber } from '../../../ui/big-number';
import { useWords } from '../../../ui/words';
import { ResultMark } from '../row-mark';

/** A row with nothing left to do. */
export function RowDone({ row }: { readonly row: ReregistrationRow }) {
  const say = useWords('reconciliation');
  if (row.state === 'withdrawn') return <Text>{say('row.withdrawn')}</Text>;
  const { result } = row;
  return (
    <Stack gap="sm" align="flex-start">
      <BigNumber label={say('row.confirmedAs')} value={row.officialNumber ?? ''} />
      {(result === 'same' || result === 'new' || result === 'clash') && <ResultMark result={result} />}
      {row.reference !== '' && (
        <Text c="dimmed" size="sm">
          {`${say('confirm.reference')}: ${row.reference}`}
        </Text>
      )}
    </Stack>
  );
}
