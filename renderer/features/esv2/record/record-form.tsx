import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { formatCaseNumber } from '../../../../domain/cases/case-number';
import type { ExternalSystem } from '../../../../domain/receipts/payment';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { DateField, MoneyField, SelectField, TextField } from '../../../ui/field';
import { useFieldErrors } from '../../../ui/form';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { today } from '../../../ui/local-time';
import { tellDone } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { NumberSays } from './number-says';
import { SideFields } from './side-fields';
import { useRecordForm } from './use-record-form';

/** Whose receipt it may be (S1.9), ESV2's own first. */
const SYSTEMS = [
  { value: 'ESV2', label: 'ESV2' },
  { value: 'IGFMAS', label: 'iGFMAS' },
  { value: 'ISPEKS', label: 'iSPEKS' },
] as const satisfies readonly { value: ExternalSystem; label: string }[];

export interface RecordFormProps extends Pick<OutputOf<'esv2.intake'>, 'courts' | 'caseTypes'> {
  readonly outage: string;
  readonly onDone: () => void;
}

/** What ESV2's own papers say: number, day, parties, receipt. F9 keeps it. */
export function RecordForm({ outage, courts, caseTypes, onDone }: RecordFormProps) {
  const say = useWords('esv2');
  const { key } = useIntentKey();
  const form = useRecordForm(key, outage);
  const { control } = form;
  const number = useWatch({ control, name: 'number' });
  const record = useDo('esv2.record', {
    onDone: ({ number: recorded }) => {
      tellDone(say.as('record.done', { number: recorded }));
      onDone();
    },
  });
  useFieldErrors(form, record.error);
  const send = form.handleSubmit(async (typed) => {
    await record.run(typed);
  });
  useShortcuts([{ keys: 'F9', label: 'esv2:record.save', run: () => void send() }]);
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField
            control={control}
            name="number"
            label={say('record.number')}
            description={say('record.numberNote', { example: exampleOf(courts) })}
            required
            upper
            data-autofocus
            autoFocus
          />
          <DateField control={control} name="registeredOn" label={say('record.registeredOn')} required />
        </SimpleGrid>
        <NumberSays number={number} courts={courts} caseTypes={caseTypes} />
        <SideFields control={control} side="first" />
        <SideFields control={control} side="second" />
        <Section title={say('record.receipt')} note={say('record.claimed')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SelectField
              control={control}
              name="receipt.system"
              label={say('record.system')}
              data={SYSTEMS}
            />
            <TextField control={control} name="receipt.number" label={say('record.receiptNumber')} required />
            <MoneyField control={control} name="receipt.amountSen" label={say('record.amount')} required />
            <DateField control={control} name="receipt.paidOn" label={say('record.paidOn')} required />
          </SimpleGrid>
        </Section>
        <Trouble error={record.error} atFields />
        <Group justify="flex-end">
          <Button type="submit" loading={record.busy} rightSection={<KeyHint keys="F9" />}>
            {say('record.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** In the style of the first court. */
function exampleOf([court]: RecordFormProps['courts']): string {
  const { code = '10100', profile = 'dash' } = court ?? {};
  const series = { court: code, caseType: '028', year: Number(today().slice(0, 4)) };
  return formatCaseNumber(profile, series, 124);
}
