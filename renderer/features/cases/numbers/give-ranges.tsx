import { NumberInput, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useLent } from '../../../ui/approval';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { nextRange, USUAL_COUNT } from './next-range';
import type { SeriesRow } from './numbers-rows';
import { useSeriesNames } from './use-series-names';

export interface GiveRangesProps {
  readonly opened: boolean;
  /** Those that have no numbers left. */
  readonly rows: readonly SeriesRow[];
  readonly onClose: () => void;
}

/** One range of each type in one step, all of the same length (S1.2). */
export function GiveRanges({ opened, rows, onClose }: GiveRangesProps) {
  const say = useWords('numbers');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('ranges.title')} size="lg">
      {opened && <RangesForm rows={rows} onClose={onClose} />}
    </Dialog>
  );
}

function RangesForm({ rows, onClose }: Omit<GiveRangesProps, 'opened'>) {
  const say = useWords('numbers');
  const names = useSeriesNames();
  const [key] = useState(() => crypto.randomUUID());
  const [count, setCount] = useState<number>(USUAL_COUNT);
  const ranges = rows.map((row) => nextRange(row, count));
  const giving = useLent('cases.giveRanges', {
    onDone: ({ given }) => {
      tellDone(say.as('ranges.done', { count: given }));
      onClose();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void giving.run({ key, ranges }, say('ranges.title'));
      }}
    >
      <Stack gap="sm">
        <Text c="dimmed">{say('range.text')}</Text>
        <NumberInput
          data-autofocus
          label={say('ranges.count')}
          value={count}
          min={1}
          max={9999}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => setCount(Math.max(1, Number(value) || 1))}
        />
        <Table aria-label={say('ranges.title')}>
          <Table.Tbody>
            {ranges.map(({ series, first, last }) => (
              <Table.Tr key={`${series.court}-${series.caseType}-${series.year}`}>
                <Table.Td>
                  <strong>{series.caseType}</strong> {names.typeOf(series.caseType)}
                </Table.Td>
                <Table.Td>{names.numberOf(series, first)}</Table.Td>
                <Table.Td>{names.numberOf(series, last)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Trouble error={giving.error} />
        <DialogFoot onClose={onClose} busy={giving.busy}>
          {say('ranges.save', { count: ranges.length })}
        </DialogFoot>
      </Stack>
    </form>
  );
}
