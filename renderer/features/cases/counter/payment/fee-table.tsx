import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ringgit } from '../../../../ui/format';
import { useFieldSentence } from '../../../../ui/form';
import { KeyHint } from '../../../../ui/key-hint';
import { useShortcuts } from '../../../../ui/keys';
import { useWords } from '../../../../ui/words';
import { handLine, type CaseForm } from '../form/case-form';
import { useCounterFacts } from '../form/counter-facts';
import { FeeRow } from './fee-row';
import styles from './payment-step.module.css';
import { amountDue, totalOf } from './settlement';

/** The lines that the court's table proposes, each amount open to change; total before and after rounding. */
export function FeeTable() {
  const say = useWords('counter');
  const sentence = useFieldSentence();
  const { control, formState, getValues, setValue, setFocus, clearErrors } = useFormContext<CaseForm>();
  const fees = useWatch({ control, name: 'fees' });
  const add = (): void => {
    const at = getValues('fees').length;
    setValue('fees', [...getValues('fees'), handLine()]);
    requestAnimationFrame(() => setFocus(`fees.${at}.description`));
  };
  const remove = (gone: number): void => {
    setValue(
      'fees',
      getValues('fees').filter((_, at) => at !== gone),
    );
    clearErrors('fees');
  };
  useShortcuts([{ keys: 'Alt+N', label: 'counter:keys.addParty', run: add }]);
  const trouble = sentence(formState.errors.fees?.root?.message);
  return (
    <section aria-label={say('fees.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('fees.description')}</th>
            <th scope="col">{say('fees.revenueCode')}</th>
            <th scope="col" style={{ textAlign: 'right' }}>
              {say('fees.amount')}
            </th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {fees.map((_, at) => (
            <FeeRow key={at} at={at} onRemove={() => remove(at)} />
          ))}
          {fees.length === 0 && (
            <tr>
              <td colSpan={4} className={styles.text}>
                {say('fees.none')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      <div className={styles.foot}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          rightSection={<KeyHint keys="Alt+N" />}
          onClick={add}
          tabIndex={-1}
        >
          {say('fees.add')}
        </Button>
        <Sums />
      </div>
    </section>
  );
}

/** Total, rounding, what is due; what is waived is due from nobody. */
function Sums() {
  const say = useWords('counter');
  const facts = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const [fees, payment] = useWatch({ control, name: ['fees', 'payment'] });
  const due = amountDue({ fees, payment }, facts.settings.office.roundMethods);
  const total = totalOf(fees);
  const rounded = due !== null && due.roundingSen !== 0;
  return (
    <span className={styles.sums} aria-live="polite">
      {rounded && (
        <>
          <span>
            {say('fees.total')} {ringgit(total)}
          </span>
          <span>
            {say('fees.rounding')} {due.roundingSen > 0 ? '+' : ''}
            {ringgit(due.roundingSen)}
          </span>
        </>
      )}
      <strong>
        {rounded ? '=' : say(payment.method === 'waiver' ? 'fees.waived' : 'fees.due')}{' '}
        {ringgit(due?.amountSen ?? total)}
      </strong>
    </span>
  );
}
