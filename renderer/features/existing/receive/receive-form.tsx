import { Button, Group, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormProvider, useController, useForm, useWatch, type FieldPath } from 'react-hook-form';
import { CASE_SYSTEMS, ESV2_WORK } from '../../../../domain/existing/matter';
import { contract } from '../../../../preload/contract/contract';
import { useByRule } from '../../../ui/approval';
import { useIntentKey } from '../../../ui/bridge';
import { SelectField, TextAreaField, TextField } from '../../../ui/field';
import { ringgit } from '../../../ui/format';
import { useFieldErrors } from '../../../ui/form';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { useLetOffDetails } from '../../cases/counter/payment/let-off-details';
import { CaseField } from './case-field';
import { askedLines, emptyMatter, matterInput, type Intake, type MatterForm } from './matter-form';
import { MoneyPart } from './money-part';

export interface ReceiveFormProps {
  readonly intake: Intake;
  readonly outage: string;
  readonly onDone: () => void;
}

/** Case, documents, work in ESV2, receipt: whatever somebody brings. F9 keeps it. */
export function ReceiveForm({ intake, outage, onDone }: ReceiveFormProps) {
  const say = useWords('existing');
  const { key } = useIntentKey();
  const form = useForm<MatterForm>({ defaultValues: emptyMatter() });
  const { control, setError } = form;
  const system = useController({ control, name: 'system' });
  const detailsOf = useLetOffDetails();
  const receive = useByRule('existing.receive', {
    onDone: ({ number, receipt }) => {
      tellDone(
        receipt === null
          ? say.as('receive.done', { number })
          : say.as('receive.doneReceipt', {
              ...{ number, receipt: receipt.number, change: ringgit(receipt.changeSen) },
            }),
      );
      onDone();
    },
  });
  // whoever approves is asked, and nothing is wrong with the form
  const error = receive.error?.code === 'approval-needed' ? null : receive.error;
  useFieldErrors(form, error);
  usePaidBySystem(form);
  const send = form.handleSubmit(async (typed) => {
    const input = matterInput(typed, key, outage);
    const read = contract['existing.receive'].input.safeParse(input);
    if (read.success) {
      const { paid } = input;
      await receive.run(input, paid === null ? [] : detailsOf({ ...paid, fees: askedLines(typed) }));
      return;
    }
    for (const [at, { path, message }] of read.error.issues.entries())
      setError(path.join('.') as FieldPath<MatterForm>, { message }, { shouldFocus: at === 0 });
  });
  useShortcuts([
    { keys: 'F9', label: 'existing:receive.save', run: () => void send() },
    ...CASE_SYSTEMS.map((each) => ({
      ...{ keys: SYSTEM_KEYS[each], label: `existing:system.${each}` as const },
      run: () => system.field.onChange(each),
    })),
  ]);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="lg">
          <CaseField intake={intake} />
          <SegmentedControl
            aria-label={say('receive.system')}
            value={system.field.value}
            onChange={(value) => system.field.onChange(value)}
            data={CASE_SYSTEMS.map((value) => ({
              value,
              label: (
                <>
                  {say(`system.${value}`)} <KeyHint keys={SYSTEM_KEYS[value]} />
                </>
              ),
            }))}
          />
          <TextField control={control} name="party" label={say('receive.party')} required />
          <TextAreaField
            control={control}
            name="documents"
            label={say('receive.documents')}
            description={say('receive.documentsNote')}
          />
          {system.field.value === 'ESV2' && <WorkFields form={form} />}
          <MoneyPart intake={intake} />
          <Trouble error={error} atFields />
          <Group justify="flex-end">
            <Button type="submit" loading={receive.busy} rightSection={<KeyHint keys="F9" />}>
              {say('receive.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}

const SYSTEM_KEYS = { ESV3: 'Alt+3', ESV2: 'Alt+2' } as const;

type Form = ReturnType<typeof useForm<MatterForm>>;

/** Of a case in ESV2 its own receipt is recorded (S1.12), until somebody chooses another way. */
function usePaidBySystem({ control, setValue }: Form): void {
  const system = useWatch({ control, name: 'system' });
  const former = useRef(system);
  useEffect(() => {
    if (former.current === system) return;
    former.current = system;
    setValue('paid.payment.method', system === 'ESV2' ? 'external' : 'cash');
    setValue('paid.payment.system', system === 'ESV2' ? 'ESV2' : 'IGFMAS');
  }, [system, setValue]);
}

function WorkFields({ form: { control } }: { readonly form: Form }) {
  const say = useWords('existing');
  const kinds = ESV2_WORK.map((value) => ({ value, label: say(`work.${value}`) }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <SelectField
        control={control}
        name="work.kind"
        label={say('receive.workKind')}
        data={[{ value: 'none', label: say('receive.noWork') }, ...kinds]}
      />
      <TextField control={control} name="work.note" label={say('receive.workNote')} />
    </SimpleGrid>
  );
}
