import { IconTrash } from '@tabler/icons-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { MoneyField, SelectField, TextField } from '../../../../ui/field';
import { ringgit } from '../../../../ui/format';
import { IconButton } from '../../../../ui/icon-button';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { isBelowTable } from './fee-lines';
import styles from './payment-step.module.css';

export interface FeeRowProps {
  readonly at: number;
  readonly onRemove: () => void;
}

/** One line of the receipt. The table's lines can be set lower with a reason; the clerk's own can be taken out. */
export function FeeRow({ at, onRemove }: FeeRowProps) {
  const say = useWords('counter');
  const { control } = useFormContext<CaseForm>();
  const fee = useWatch({ control, name: `fees.${at}` });
  if (fee === undefined) return null;
  const byHand = fee.tableSen === null;
  const below = isBelowTable(fee);
  return (
    <tr>
      <td className={byHand ? '' : styles.text}>
        {byHand ? (
          <div className={styles.hand}>
            <TextField
              control={control}
              name={`fees.${at}.description`}
              aria-label={say('fees.description')}
              size="xs"
            />
            <span data-skip>
              <SelectField
                control={control}
                name={`fees.${at}.nature`}
                aria-label={say('fees.natureLabel')}
                size="xs"
                data={(['fee', 'fine', 'trust'] as const).map((each) => ({
                  value: each,
                  label: say(`fees.nature.${each}`),
                }))}
              />
            </span>
          </div>
        ) : (
          fee.description
        )}
        {below && (
          <TextField
            control={control}
            name={`fees.${at}.reason`}
            label={say('fees.reason')}
            required
            size="xs"
          />
        )}
      </td>
      <td className={byHand ? '' : styles.text}>
        {byHand ? (
          <TextField
            control={control}
            name={`fees.${at}.revenueCode`}
            aria-label={say('fees.revenueCode')}
            upper
            size="xs"
          />
        ) : fee.revenueCode === '' ? (
          <span className={styles.unset}>{say('fees.unset')}</span>
        ) : (
          <span className={styles.code}>{fee.revenueCode}</span>
        )}
      </td>
      <td className={styles.amount}>
        <MoneyField
          control={control}
          name={`fees.${at}.amountSen`}
          aria-label={`${fee.description}: ${say('fees.amount')}`}
          size="xs"
        />
        {fee.tableSen !== null && fee.tableSen !== fee.amountSen && (
          <span className={styles.under}>{say('fees.table', { amount: ringgit(fee.tableSen) })}</span>
        )}
      </td>
      <td>
        {byHand && (
          <IconButton
            variant="subtle"
            color="gray"
            onClick={onRemove}
            label={say('fees.remove', { line: at + 1 })}
          >
            <IconTrash size={16} aria-hidden />
          </IconButton>
        )}
      </td>
    </tr>
  );
}
