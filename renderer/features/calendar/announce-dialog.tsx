import { Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { HijriMonthView } from '../../../preload/contract/calendar';
import { HIJRI_MONTHS } from '../../../words/calendar/hijri';
import { useDo } from '../../ui/bridge';
import { DateInput } from '../../ui/date-input';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useFieldSentence } from '../../ui/form';
import { useFormat } from '../../ui/format';
import { readDate, typedDate } from '../../ui/local-time';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

interface AnnounceDialogProps {
  readonly month: HijriMonthView;
  readonly onClose: () => void;
}

/** What was announced of a month, and by whom: papers and screens follow it from then on, printed papers stay. */
export function AnnounceDialog({ month, onClose }: AnnounceDialogProps) {
  const say = useWords('calendar');
  const sentence = useFieldSentence();
  const format = useFormat();
  const [date, setDate] = useState(typedDate(month.startsOn));
  const [source, setSource] = useState(month.announced?.source ?? '');
  const [left, setLeft] = useState(false);
  const announcing = useDo('calendar.announceMonth', {
    onDone: () => {
      tellDone(say.as('hijri.saved'));
      onClose();
    },
  });
  const day = readDate(date);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    setLeft(true);
    if (day === null || source.trim() === '') return;
    void announcing.run({ year: month.year, month: month.month, startsOn: day, source });
  };
  const name = `${HIJRI_MONTHS[month.month - 1]} ${month.year}H`;
  return (
    <Dialog opened onClose={onClose} title={say('hijri.dialog', { name })}>
      <form onSubmit={send} noValidate>
        <Stack>
          <Text>{say('hijri.dialogText', { date: format.civil(month.computed) })}</Text>
          <DateInput
            label={say('hijri.column.starts')}
            required
            value={date}
            onChange={setDate}
            error={left && day === null ? say('form.dateWrong') : undefined}
            data-autofocus
          />
          <TextInput
            label={say('hijri.source')}
            description={say('hijri.sourceNote')}
            required
            maxLength={200}
            autoComplete="off"
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
            error={left && source.trim() === '' ? sentence('needed') : undefined}
          />
          <Trouble error={announcing.error} />
          <DialogFoot busy={announcing.busy} onClose={onClose}>
            {say('form.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
