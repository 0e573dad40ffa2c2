import { useFormContext, useWatch } from 'react-hook-form';
import { EXTERNAL_SYSTEMS } from '../../../../../domain/receipts/payment';
import { SelectField, TextField } from '../../../../ui/field';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { CashFields } from './cash-fields';
import styles from './payment-step.module.css';

const SYSTEM_NAMES = { IGFMAS: 'iGFMAS', ISPEKS: 'iSPEKS', ESV2: 'ESV2' } as const;

/** What the chosen way of paying asks for. */
export function PaymentFields() {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  const method = useWatch({ control, name: 'payment.method' });
  switch (method) {
    case 'cash':
      return <CashFields />;
    case 'cheque':
      return (
        <div className={styles.fields}>
          <TextField
            control={control}
            name="payment.bank"
            label={say('pay.bank')}
            required
            className={styles.four ?? ''}
          />
          <TextField
            control={control}
            name="payment.number"
            label={say('pay.chequeNumber')}
            required
            className={styles.four ?? ''}
          />
          <TextField
            control={control}
            name="payment.date"
            label={say('pay.chequeDate')}
            placeholder="21/11/2026"
            required
            className={styles.four ?? ''}
          />
          <p className={`${styles.twelve} ${styles.note}`}>{say('pay.claimed')}</p>
        </div>
      );
    case 'card':
      return (
        <div className={styles.fields}>
          <TextField
            control={control}
            name="payment.reference"
            label={say('pay.reference')}
            required
            className={styles.six ?? ''}
          />
          <TextField
            control={control}
            name="payment.last4"
            label={say('pay.last4')}
            maxLength={4}
            className={styles.six ?? ''}
          />
          <p className={`${styles.twelve} ${styles.note}`}>{say('pay.claimed')}</p>
        </div>
      );
    case 'qr':
      return (
        <div className={styles.fields}>
          <TextField
            control={control}
            name="payment.reference"
            label={say('pay.reference')}
            required
            className={styles.six ?? ''}
          />
          <p className={`${styles.twelve} ${styles.note}`}>{say('pay.claimed')}</p>
        </div>
      );
    case 'external':
      return (
        <div className={styles.fields}>
          <div className={styles.four} data-skip>
            <SelectField
              control={control}
              name="payment.system"
              label={say('pay.system')}
              data={EXTERNAL_SYSTEMS.map((system) => ({ value: system, label: SYSTEM_NAMES[system] }))}
            />
          </div>
          <TextField
            control={control}
            name="payment.number"
            label={say('pay.externalNumber')}
            required
            className={styles.six ?? ''}
          />
          <p className={`${styles.twelve} ${styles.note}`}>{say('pay.externalNote')}</p>
        </div>
      );
    case 'waiver':
      return (
        <div className={styles.fields}>
          <TextField
            control={control}
            name="payment.authority"
            label={say('pay.authority')}
            required
            className={styles.six ?? ''}
          />
          <TextField
            control={control}
            name="payment.reason"
            label={say('pay.reason')}
            required
            className={styles.six ?? ''}
          />
          <p className={`${styles.twelve} ${styles.note}`}>{say('pay.waiverNote')}</p>
        </div>
      );
  }
}
