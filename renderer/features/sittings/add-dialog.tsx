import { Autocomplete, NativeSelect, Stack } from '@mantine/core';
import { useController } from 'react-hook-form';
import { HEARING_KINDS } from '../../../domain/summonses/summons';
import { contract } from '../../../preload/contract/contract';
import type { Court } from '../../../preload/contract/settings';
import { useDo, useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { DateField, DateTimeField, NumberField } from '../../ui/field';
import { useContractForm, useFieldErrors, useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { typedDayIfAny } from '../../ui/typed-day';
import { useWords } from '../../ui/words';
import styles from './sittings.module.css';

const schema = contract['sittings.add'].input.extend({ until: typedDayIfAny });

export interface AddDialogProps {
  readonly court: Pick<Court, 'code' | 'benches'>;
  readonly onClose: () => void;
}

/** A sitting is put down, once or each week. */
export function AddDialog({ court, onClose }: AddDialogProps) {
  const say = useWords('sittings');
  const counter = useWords('counter');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [bench = ''] = court.benches;
  const form = useContractForm(schema, {
    ...{ key, court: court.code, bench, kind: 'sebutan' as const, at: '', capacity: 10, until: '' },
  });
  const { control } = form;
  const room = useController({ control, name: 'bench' });
  const kind = useController({ control, name: 'kind' });
  const keep = useDo('sittings.add', {
    onDone: (counts) => {
      tellDone(say.as(counts.skipped > 0 ? 'add.doneSkipped' : 'add.done', counts));
      onClose();
    },
  });
  useFieldErrors(form, keep.error);
  return (
    <Dialog opened onClose={onClose} title={say('add.title')}>
      <form
        onSubmit={(event) =>
          void form.handleSubmit((input) => keep.run({ ...input, until: input.until ?? null }))(event)
        }
        noValidate
      >
        <Stack>
          <DateTimeField control={control} name="at" label={say('column.at')} required />
          <div className={styles.pair}>
            <Autocomplete
              label={say('column.bench')}
              data={court.benches}
              required
              {...room.field}
              error={sentence(room.fieldState.error?.message)}
            />
            <NativeSelect
              label={say('column.kind')}
              {...kind.field}
              data={HEARING_KINDS.map((value) => ({ value, label: counter(`hearing.kinds.${value}`) }))}
            />
            <NumberField control={control} name="capacity" label={say('places')} required />
            <DateField
              control={control}
              name="until"
              label={say('add.until')}
              description={say('add.untilNote')}
            />
          </div>
          <Trouble error={keep.error} atFields />
          <DialogFoot onClose={onClose} busy={keep.busy}>
            {say('add.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
