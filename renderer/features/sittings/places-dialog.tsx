import { NumberInput, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import { useDo } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import type { Sitting } from './sitting';

export interface PlacesDialogProps {
  readonly sitting: Sitting;
  readonly onClose: () => void;
}

/** More places, fewer, or none: then no further hearing is given in it. */
export function PlacesDialog({ sitting, onClose }: PlacesDialogProps) {
  const say = useWords('sittings');
  const format = useFormat();
  const [capacity, setCapacity] = useState<number>(sitting.capacity);
  const saving = useDo('sittings.savePlaces', {
    onDone: () => {
      tellDone(say.as('change.done'));
      onClose();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void saving.run({ id: sitting.id, capacity });
  };
  const when = `${format.dateTime(instantOfLocalMinute(sitting.at))} · ${sitting.bench}`;
  return (
    <Dialog opened onClose={onClose} title={when}>
      <form onSubmit={send}>
        <Stack gap="md">
          <Text>{say('change.text', { taken: sitting.taken })}</Text>
          <NumberInput
            label={say('places')}
            value={capacity}
            onChange={(value) => setCapacity(Number(value))}
            min={0}
            max={999}
            allowDecimal={false}
            allowNegative={false}
            required
            data-autofocus
          />
          <Trouble error={saving.error} />
          <DialogFoot onClose={onClose} busy={saving.busy}>
            {say('change.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
