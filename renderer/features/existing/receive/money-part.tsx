import { Button, Group, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useController, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { parseCaseNumber } from '../../../../domain/cases/case-number';
import { BigNumber } from '../../../ui/big-number';
import { CheckField, MoneyField, TextField } from '../../../ui/field';
import { ringgit } from '../../../ui/format';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import { handLine } from '../../cases/counter/form/case-form';
import { amountDue, totalOf } from '../../cases/counter/payment/settlement';
import { LineFields } from './line-fields';
import { PAID_METHODS, type Intake, type MatterForm } from './matter-form';
import { PaidFields } from './paid-fields';

/** What is paid on the case, by which lines and how: a manual receipt, or another system's. */
export function MoneyPart({ intake }: { readonly intake: Intake }) {
  const say = useWords('existing');
  const { control } = useFormContext<MatterForm>();
  const takes = useWatch({ control, name: 'takes' });
  return (
    <Stack gap="sm">
      <CheckField control={control} name="takes" label={say('receive.paid')} />
      {takes && <Money intake={intake} />}
    </Stack>
  );
}

function Money({ intake }: { readonly intake: Intake }) {
  const say = useWords('existing');
  const counter = useWords('counter');
  const { control } = useFormContext<MatterForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'paid.lines' });
  const [system, number, payment] = useWatch({ control, name: ['system', 'number', 'paid.payment'] });
  const method = useController({ control, name: 'paid.payment.method' });
  const read = parseCaseNumber(number);
  const court = intake.courts.find(({ code }) => read.ok && code === read.value.series.court);
  const own = payment.method !== 'external';
  return (
    <Section
      title={say('receive.paid')}
      look="card"
      note={own && intake.nextReceipt !== null && say('receive.next', { number: intake.nextReceipt })}
    >
      <Stack gap="sm">
        {fields.map(({ id }, at) => (
          <LineFields key={id} at={at} fees={court?.fees ?? []} />
        ))}
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => append(handLine())}
          >
            {say('receive.addLine')}
          </Button>
          {fields.length > 1 && (
            <Button variant="subtle" size="compact-sm" onClick={() => remove(fields.length - 1)}>
              {say('receive.removeLine')}
            </Button>
          )}
        </Group>
        <SegmentedControl
          fullWidth
          aria-label={say('receive.method')}
          value={method.field.value}
          onChange={(value) => method.field.onChange(value)}
          data={PAID_METHODS.map((each) => ({ value: each, label: counter(`pay.method.${each}`) }))}
        />
        <Due roundMethods={intake.roundMethods} />
        <PaidFields />
        {own && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField control={control} name="paid.payer" label={counter('pay.payer')} />
            <TextField control={control} name="paid.formSerial" label={counter('pay.formSerial')} />
          </SimpleGrid>
        )}
        {own && system === 'ESV2' && (
          <TextField
            control={control}
            name="paid.esv2Down"
            label={say('receive.esv2Down')}
            description={say('receive.esv2DownNote')}
          />
        )}
      </Stack>
    </Section>
  );
}

/** What is due, and of cash what was handed over and goes back. */
function Due({ roundMethods }: Pick<Intake, 'roundMethods'>) {
  const say = useWords('counter');
  const { control } = useFormContext<MatterForm>();
  const [fees, payment] = useWatch({ control, name: ['paid.lines', 'paid.payment'] });
  const due = amountDue({ fees, payment }, roundMethods)?.amountSen ?? totalOf(fees);
  if (payment.method !== 'cash') return <BigNumber label={say('fees.due')} value={ringgit(due)} size="md" />;
  const change = payment.tenderedSen === null ? null : payment.tenderedSen - due;
  return (
    <SimpleGrid cols={3}>
      <BigNumber label={say('fees.due')} value={ringgit(due)} size="md" />
      <MoneyField control={control} name="paid.payment.tenderedSen" label={say('pay.tendered')} required />
      <div aria-live="polite">
        <BigNumber
          label={say(change !== null && change < 0 ? 'pay.short' : 'pay.change')}
          value={change === null ? '–' : ringgit(Math.abs(change))}
          size="md"
        />
      </div>
    </SimpleGrid>
  );
}
