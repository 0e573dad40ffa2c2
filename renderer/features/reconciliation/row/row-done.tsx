import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { BigNumber } from '../../../ui/big-number';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { nextItem, queueKey, type WorkList } from '../piles';
import { ResultMark } from '../row-mark';

export interface RowDoneProps {
  readonly list: WorkList;
  readonly row: ReregistrationRow;
  readonly onSelect: (item: string) => void;
}

/** A row with nothing left to do, and the way on. */
export function RowDone({ list, row, onSelect }: RowDoneProps) {
  const say = useWords('reconciliation');
  const letters = useWords('letters');
  const next = nextItem(list, queueKey(row.series));
  return (
    <Stack gap="md" align="flex-start">
      {row.state === 'withdrawn' || row.state === 'written-off' ? (
        <Text>{say(`row.${row.state}`)}</Text>
      ) : (
        <Confirmed row={row} />
      )}
      {row.result !== 'same' && row.state === 'confirmed' && (
        <Button component={Link} to="/letters" variant="default">
          {letters('open')}
        </Button>
      )}
      {next !== undefined && (
        <Button
          variant="default"
          onClick={() => onSelect(next)}
          data-main
          rightSection={<KeyHint keys="Enter" />}
        >
          {say('row.toNext')}
        </Button>
      )}
    </Stack>
  );
}

function Confirmed({ row }: { readonly row: ReregistrationRow }) {
  const say = useWords('reconciliation');
  const { result } = row;
  return (
    <Stack gap="sm" align="flex-start">
      <BigNumber label={say('row.confirmedAs')} value={row.officialNumber ?? ''} />
      {(result === 'same' || result === 'new' || result === 'clash') && <ResultMark result={result} />}
      {row.reference !== '' && (
        <Text c="dimmed" size="sm">
          {`${say('confirm.reference')}: `}
          <span style={{ whiteSpace: 'nowrap' }}>{row.reference}</span>
        </Text>
      )}
    </Stack>
  );
}
