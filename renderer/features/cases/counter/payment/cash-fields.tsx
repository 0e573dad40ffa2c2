import { useFormContext, useWatch } from 'react-hook-form';
import { MoneyField } from '../../../../ui/field';
import { BigNumber } from '../../../../ui/big-number';
import { ringgit } from '../../../../ui/format';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { useCounterFacts } from '../form/counter-facts';
import styles from './payment-step.module.css';
import { amountDue } from './settlement';

/** What is due, what was handed over, what goes back: the three figures of a cash desk, large. */
export function CashFields() {
  const say = useWords('counter');
  const facts = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const [fees, payment] = useWatch({ control, name: ['fees', 'payment'] });
  const due = amountDue({ fees, payment }, facts.settings.office.roundMethods)?.amountSen ?? 0;
  const tendered = payment.tenderedSen;
  const change = tendered === null ? null : tendered - due;
  const short = change !== null && change < 0;
  return (
    <div className={styles.cash}>
      <BigNumber label={say('fees.due')} value={ringgit(due)} size="md" />
      <MoneyField
        control={control}
        name="payment.tenderedSen"
        label={say('pay.tendered')}
        required
        className={styles.tendered ?? ''}
      />
      <div aria-live="polite">
        <BigNumber
          label={short ? say('pay.short') : say('pay.change')}
          value={change === null ? '–' : ringgit(Math.abs(change))}
          size="md"
          tone={change === null ? 'plain' : short ? 'red' : 'teal'}
        />
      </div>
    </div>
  );
}
