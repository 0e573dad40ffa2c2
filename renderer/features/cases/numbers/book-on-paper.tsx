import { Select, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useDo, useIntentKey, useRead } from '../../../ui/bridge';
import { DateTimeInput } from '../../../ui/date-time-input';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { localMinuteOf } from '../../../ui/format';
import { useFieldSentence } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { present } from '../../../ui/now';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

interface BookOnPaperProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** S1.13: a cause book was printed to lie at the counter; the reminder is settled, though nothing was taken in. */
export function BookOnPaper({ opened, onClose }: BookOnPaperProps) {
  const say = useWords('numbers');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('onPaper.title')}>
      {opened && <PrintForm onClose={onClose} />}
    </Dialog>
  );
}

function PrintForm({ onClose }: Pick<BookOnPaperProps, 'onClose'>) {
  const say = useWords('numbers');
  const sentence = useFieldSentence();
  const { key, renew } = useIntentKey();
  const courts = useRead('settings.get', {}).data?.office?.courts ?? [];
  const [chosen, setCourt] = useState('');
  const [printedLocal, setPrinted] = useState(() => localMinuteOf(present()));
  const court = chosen || (courts[0]?.code ?? '');
  const saving = useDo('cases.bookPrinted', {
    onDone: () => {
      tellDone(say.as('onPaper.done'));
      onClose();
    },
    onTrouble: renew,
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void saving.run({ key, court, printedLocal });
  };
  const wrong = saving.error?.fields ?? [];
  const at = (path: string) => sentence(wrong.find((field) => field.path === path)?.code);
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <Text>{say('onPaper.text')}</Text>
        <Select
          label={say('onPaper.court')}
          data={courts.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
          value={court === '' ? null : court}
          onChange={(code) => setCourt(code ?? court)}
          error={at('court')}
          allowDeselect={false}
          required
          data-autofocus
        />
        <DateTimeInput
          label={say('onPaper.when')}
          value={printedLocal}
          onChange={setPrinted}
          error={at('printedLocal')}
          withNow
          required
        />
        {wrong.length === 0 && <Trouble error={saving.error} />}
        <DialogFoot onClose={onClose} busy={saving.busy} disabled={court === ''}>
          {say('onPaper.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
