import { Stack, Text } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { contract } from '../../../../preload/contract/contract';
import { useLent } from '../../../ui/approval';
import { DateTimeField, NumberField, SelectField, TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { today } from '../../../ui/local-time';
import styles from './numbers.module.css';
import type { SeriesRow } from './numbers-rows';
import { Recorded, type NumberWarning } from './recorded';
import { useSeriesNames } from './use-series-names';

const schema = contract['cases.setLastOfficial'].input;
const SOURCES = ['ict', 'cause-book-paper'] as const;

export interface LastNumberProps {
  readonly opened: boolean;
  /** The series to correct; null to enter another. */
  readonly row: SeriesRow | null;
  readonly onClose: () => void;
}

/** S1.3: the last ESV3 number from the state's ICT or a printed book, with its source and as-at time. */
export function LastNumber({ opened, row, onClose }: LastNumberProps) {
  const say = useWords('numbers');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('last.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      {opened && <LastNumberForm row={row} onClose={onClose} />}
    </Dialog>
  );
}

function LastNumberForm({ row, onClose }: Omit<LastNumberProps, 'opened'>) {
  const say = useWords('numbers');
  const names = useSeriesNames();
  const [warnings, setWarnings] = useState<readonly NumberWarning[]>([]);
  const form = useContractForm(schema, {
    key: crypto.randomUUID(),
    series: row?.series ?? {
      court: names.courts[0]?.code ?? '',
      caseType: '',
      year: Number(today().slice(0, 4)),
    },
    ...(row?.lastOfficial == null ? {} : { serial: row.lastOfficial.serial }),
    source: 'ict',
    toldBy: '',
    asAtLocal: '',
  });
  const [series, serial] = useWatch({ control: form.control, name: ['series', 'serial'] });
  const number = serial === undefined || serial === 0 ? '' : names.numberOf(series, serial);
  const saving = useLent('cases.setLastOfficial', {
    onDone: (value) => {
      if (value.warnings.length > 0) return setWarnings(value.warnings);
      tellDone(say.as('last.done', { number }));
      onClose();
    },
  });
  useFieldErrors(form, saving.error);
  if (warnings.length > 0)
    return <Recorded done={say('last.done', { number })} warnings={warnings} onClose={onClose} />;
  return (
    <form
      onSubmit={(event) => void form.handleSubmit((input) => saving.run(input, say('last.title')))(event)}
      noValidate
    >
      <Stack gap="sm">
        <Text c="dimmed">{say('last.text')}</Text>
        <SelectField
          control={form.control}
          name="series.court"
          label={say('last.court')}
          data={names.courts.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
          disabled={row !== null}
        />
        <div className={styles.pair}>
          <SelectField
            control={form.control}
            name="series.caseType"
            label={say('last.caseType')}
            data-autofocus={row === null ? true : undefined}
            searchable
            selectFirstOptionOnChange
            data={names.types.map(({ code, label }) => ({ value: code, label }))}
            disabled={row !== null}
            required
          />
          <NumberField
            control={form.control}
            name="series.year"
            label={say('last.year')}
            thousandSeparator=""
            disabled={row !== null}
            required
          />
        </div>
        <div className={styles.pair}>
          <NumberField
            control={form.control}
            name="serial"
            label={say('last.serial')}
            data-autofocus={row === null ? undefined : true}
            description={number === '' ? '\u00a0' : say('last.serialNote', { number })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
          />
          <SelectField
            control={form.control}
            name="source"
            label={say('last.source')}
            data={SOURCES.map((source) => ({ value: source, label: say(`series.source.${source}`) }))}
          />
        </div>
        <TextField
          control={form.control}
          name="toldBy"
          label={say('last.toldBy')}
          description={say('last.toldByNote')}
        />
        <DateTimeField
          control={form.control}
          name="asAtLocal"
          label={say('last.asAt')}
          description={say('last.asAtNote')}
          required
          withNow
        />
        <Trouble error={saving.error} />
        <DialogFoot onClose={onClose} busy={saving.busy}>
          {say('last.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
