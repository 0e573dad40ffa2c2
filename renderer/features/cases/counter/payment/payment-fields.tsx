import { useFormContext, useWatch } from 'react-hook-form';
import { EXTERNAL_SYSTEMS, type Method } from '../../../../../domain/receipts/payment';
import { SelectField, TextField } from '../../../../ui/field';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { CashFields } from './cash-fields';
import styles from './payment-step.module.css';

const SYSTEM_NAMES = { IGFMAS: 'iGFMAS', ISPEKS: 'iSPEKS', ESV2: 'ESV2' } as const;

interface Asked {
  readonly name: 'bank' | 'number' | 'date' | 'reference' | 'last4' | 'authority' | 'reason';
  readonly label: `pay.${'bank' | 'chequeNumber' | 'chequeDate' | 'reference' | 'last4' | 'externalNumber' | 'authority' | 'reason'}`;
  readonly more?: { readonly placeholder?: string; readonly maxLength?: number; readonly required?: false };
}

type Asking = Exclude<Method, 'cash'>;
const ASKED: Readonly<Record<Asking, readonly Asked[]>> = {
  cheque: [
    { name: 'bank', label: 'pay.bank' },
    { name: 'number', label: 'pay.chequeNumber' },
    { name: 'date', label: 'pay.chequeDate', more: { placeholder: '21/11/2026' } },
  ],
  card: [
    { name: 'reference', label: 'pay.reference' },
    { name: 'last4', label: 'pay.last4', more: { maxLength: 4, required: false } },
  ],
  qr: [{ name: 'reference', label: 'pay.reference' }],
  external: [{ name: 'number', label: 'pay.externalNumber' }],
  waiver: [
    { name: 'authority', label: 'pay.authority' },
    { name: 'reason', label: 'pay.reason' },
  ],
};
const NOTES = {
  cheque: 'pay.claimed',
  card: 'pay.claimed',
  qr: 'pay.claimed',
  external: 'pay.externalNote',
  waiver: 'pay.waiverNote',
} as const satisfies Record<Asking, string>;

/** What the chosen way of paying asks for. */
export function PaymentFields() {
  const { control } = useFormContext<CaseForm>();
  const method = useWatch({ control, name: 'payment.method' });
  return method === 'cash' ? <CashFields /> : <AskedFields method={method} />;
}

function AskedFields({ method }: { readonly method: Asking }) {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  const width = method === 'cheque' ? styles.four : styles.six;
  return (
    <div className={styles.fields}>
      {method === 'external' && <SystemField />}
      {ASKED[method].map(({ name, label, more }) => (
        <TextField
          key={name}
          control={control}
          name={`payment.${name}`}
          label={say(label)}
          required
          className={width ?? ''}
          {...more}
        />
      ))}
      <p className={`${styles.twelve} ${styles.note}`}>{say(NOTES[method])}</p>
    </div>
  );
}

/** Which accounting system gave the receipt; the usual one stands there already, so Enter passes it by. */
function SystemField() {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  return (
    <div className={styles.four} data-skip>
      <SelectField
        control={control}
        name="payment.system"
        label={say('pay.system')}
        data={EXTERNAL_SYSTEMS.map((system) => ({ value: system, label: SYSTEM_NAMES[system] }))}
      />
    </div>
  );
}
