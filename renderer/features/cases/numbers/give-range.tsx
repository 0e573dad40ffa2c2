import { Stack, Text } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useWatch } from 'react-hook-form';
import { contract } from '../../../../preload/contract/contract';
import { useLent } from '../../../ui/approval';
import { NumberField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import styles from './numbers.module.css';
import { nextRange, USUAL_COUNT } from './next-range';
import type { SeriesRow } from './numbers-rows';
import { useSeriesNames } from './use-series-names';

const schema = contract['cases.giveRange'].input;
export interface GiveRangeProps {
  readonly row: SeriesRow | null;
  readonly onClose: () => void;
}

/** S1.2: a range of one series that no other counter has. */
export function GiveRange({ row, onClose }: GiveRangeProps) {
  const say = useWords('numbers');
  return (
    <Dialog
      opened={row !== null}
      onClose={onClose}
      title={say('range.title')}
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      {row !== null && <RangeForm row={row} onClose={onClose} />}
    </Dialog>
  );
}

function RangeForm({ row, onClose }: { readonly row: SeriesRow; readonly onClose: () => void }) {
  const say = useWords('numbers');
  const names = useSeriesNames();
  const form = useContractForm(schema, {
    key: crypto.randomUUID(),
    ...nextRange(row, USUAL_COUNT),
  });
  const [first, last] = useWatch({ control: form.control, name: ['first', 'last'] });
  const giving = useLent('cases.giveRange', {
    onDone: (_value, input) => {
      tellDone(
        say.as('range.done', {
          first: names.numberOf(row.series, input.first),
          last: names.numberOf(row.series, input.last),
        }),
      );
      onClose();
    },
  });
  useFieldErrors(form, giving.error);
  const good = first !== undefined && last !== undefined && last >= first;
  return (
    <form
      onSubmit={(event) => void form.handleSubmit((input) => giving.run(input, say('series.give')))(event)}
      noValidate
    >
      <Stack gap="sm">
        <Text fw={600}>
          {row.series.caseType} {names.typeOf(row.series.caseType)} · {row.series.court} · {row.series.year}
        </Text>
        <Text c="dimmed">{say('range.text')}</Text>
        <div className={styles.pair}>
          <NumberField
            control={form.control}
            name="first"
            label={say('range.first')}
            required
            data-autofocus
          />
          <NumberField control={form.control} name="last" label={say('range.last')} required />
        </div>
        <div className={styles.preview} aria-live="polite">
          {good &&
            say('range.preview', {
              from: names.numberOf(row.series, first),
              to: names.numberOf(row.series, last),
              count: last - first + 1,
            })}
        </div>
        <Trouble error={giving.error} atFields />
        <DialogFoot onClose={onClose} busy={giving.busy}>
          {say('range.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
