import type { OutputOf } from '../../../preload/contract/contract';
import { ringgit } from '../../ui/format';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import styles from './receipt.module.css';

/** Lines, rounding and what was paid, as on the paper. */
export function ReceiptLines({ file }: { readonly file: OutputOf<'receipts.get'> }) {
  const say = useWords('receipts');
  const { lines, roundingSen, tenderedSen, changeSen, receipt } = file;
  const total = lines.reduce((sum, line) => sum + line.amountSen, 0);
  const sums: readonly (readonly [string, number])[] = [
    ...(roundingSen === 0
      ? []
      : ([
          [say('page.total'), total],
          [say('page.rounding'), roundingSen],
        ] as const)),
  ];
  return (
    <Section title={say('page.lines')}>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{say('page.description')}</th>
            <th scope="col">{say('page.revenueCode')}</th>
            <th scope="col" className={styles.end}>
              {say('page.lineAmount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td>
                {line.description}
                {line.nature !== 'fee' && (
                  <span className={styles.quiet}> ({say.any(`page.nature.${line.nature}`)})</span>
                )}
                {line.reason !== '' && <div className={styles.reason}>{line.reason}</div>}
              </td>
              <td>{line.revenueCode}</td>
              <td className={styles.end}>{ringgit(line.amountSen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(([label, amount]) => (
            <tr key={label}>
              <td colSpan={2}>{label}</td>
              <td className={styles.end}>{ringgit(amount)}</td>
            </tr>
          ))}
          <tr className={styles.due}>
            <td colSpan={2}>{say('page.due')}</td>
            <td className={styles.end}>{ringgit(receipt.amountSen)}</td>
          </tr>
          {tenderedSen !== null && (
            <tr>
              <td colSpan={2}>{say('page.tendered')}</td>
              <td className={styles.end}>{ringgit(tenderedSen)}</td>
            </tr>
          )}
          {changeSen !== null && (
            <tr>
              <td colSpan={2}>{say('page.change')}</td>
              <td className={styles.end}>{ringgit(changeSen)}</td>
            </tr>
          )}
        </tfoot>
      </table>
    </Section>
  );
}
