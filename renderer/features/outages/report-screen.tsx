import { Button, Group, Select, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { contract } from '../../../preload/contract/contract';
import { useDo, useIntentKey } from '../../ui/bridge';
import { DateTimeField, TextAreaField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors, useFieldSentence } from '../../ui/form';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { tellDone } from '../../ui/notify';
import { Screen } from '../../ui/screen';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { SystemChoice } from './system-choice';
import styles from './report-screen.module.css';

const HOWS = ['telephone', 'e-mail', 'in-person', 'seen'] as const;

/** Which system, since when, told by whom and how (S0.2). */
export function ReportScreen() {
  const say = useWords('outages');
  const shell = useWords('shell');
  const sentence = useFieldSentence();
  const navigate = useNavigate();
  const { key } = useIntentKey();
  const form = useContractForm(contract['outages.report'].input, {
    key,
    system: 'ESV3',
    startedLocal: '',
    toldBy: '',
    toldHow: 'telephone',
    note: '',
  });
  const report = useDo('outages.report', {
    onDone: ({ id }, { system }) => {
      tellDone(say('report.done', { system }));
      void navigate(`/outages/${id}`, { replace: true });
    },
  });
  useFieldErrors(form, report.error);
  const send = form.handleSubmit((input) => report.run(input));
  useShortcuts([{ keys: 'F9', label: 'outages:report.save', run: () => void send() }]);
  const { control, setValue, watch, formState } = form;
  return (
    <Screen title={say('report.title')} lead={say('report.lead')}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="lg">
          <SystemChoice
            value={watch('system')}
            onChange={(system) => setValue('system', system, { shouldValidate: formState.isSubmitted })}
            error={sentence(formState.errors.system?.message)}
          />
          <div className={styles.row}>
            <DateTimeField
              control={control}
              name="startedLocal"
              label={say('report.since')}
              description={say('report.sinceNote')}
              withNow
              required
            />
            <TextField
              control={control}
              name="toldBy"
              label={say('report.toldBy')}
              description={say('report.toldByNote')}
              required
            />
            <Select
              label={say('report.toldHow')}
              description={'\u00a0'}
              data={HOWS.map((how) => ({ value: how, label: say(`how.${how}`) }))}
              value={watch('toldHow')}
              onChange={(how) => setValue('toldHow', how ?? 'telephone')}
              allowDeselect={false}
              required
            />
          </div>
          <TextAreaField control={control} name="note" label={say('report.note')} />
          <Trouble error={report.error} atFields />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => void navigate('/outages')}>
              {shell('cancel')}
            </Button>
            <Button type="submit" loading={report.busy} rightSection={<KeyHint keys="F9" />}>
              {say('report.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Screen>
  );
}
