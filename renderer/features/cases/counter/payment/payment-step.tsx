import { SegmentedControl } from '@mantine/core';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { METHODS, type Method } from '../../../../../domain/receipts/payment';
import { TextField } from '../../../../ui/field';
import { useShortcuts } from '../../../../ui/keys';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { FeeTable } from './fee-table';
import { PaymentFields } from './payment-fields';
import styles from './payment-step.module.css';

/** Fees by line, how they are paid, and who pays. */
export function PaymentStep() {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  const method = useController({ control, name: 'payment.method' });
  const first = useWatch({ control, name: 'first.0.name' });
  const choose = (next: Method): void => method.field.onChange(next);
  useShortcuts(
    METHODS.map((each, at) => ({
      keys: `Alt+${at + 1}`,
      label: 'counter:keys.method' as const,
      run: () => choose(each),
      hidden: at > 0,
    })),
  );
  return (
    <>
      <FeeTable />
      <section className={styles.pay} aria-label={say('pay.title')}>
        <div data-skip>
          <SegmentedControl
            fullWidth
            aria-label={say('pay.title')}
            value={method.field.value}
            onChange={(value) => choose(value)}
            data={METHODS.map((each, at) => ({
              value: each,
              label: `${at + 1} ${say(`pay.method.${each}`)}`,
            }))}
          />
        </div>
        <PaymentFields />
        <div className={styles.fields}>
          <TextField
            control={control}
            name="payer"
            label={say('pay.payer')}
            description={say('pay.payerNote')}
            placeholder={first}
            className={styles.six ?? ''}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          <TextField
            control={control}
            name="formSerial"
            label={say('pay.formSerial')}
            description={say('pay.formSerialNote')}
            className={styles.six ?? ''}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        </div>
      </section>
    </>
  );
}
