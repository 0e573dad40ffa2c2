import { VisuallyHidden } from '@mantine/core';
import type { OutputOf } from '../../../preload/contract/contract';
import { ringgit, rm } from '../../ui/format';
import { useWords } from '../../ui/words';
import styles from './hours-chart.module.css';

type Hours = OutputOf<'home.agenda'>['hours'];

/** Receipts of today by the hour: a picture, and the same as a table for those who do not see it. */
export function HoursChart({ hours }: { readonly hours: Hours }) {
  const say = useWords('home');
  const most = Math.max(0, ...hours.map((hour) => hour.receipts));
  return (
    <section className={styles.chart} aria-labelledby="hours-title">
      <h2 id="hours-title" className={styles.title}>
        {say('chart.title')}
      </h2>
      {most === 0 ? (
        <p className={styles.empty}>{say('chart.empty')}</p>
      ) : (
        <div className={styles.bars} aria-hidden>
          {hours.map((hour) => (
            <div
              key={hour.hour}
              className={styles.column}
              title={say('chart.bar', { hour: hour.hour, count: hour.receipts, amount: rm(hour.amountSen) })}
            >
              <span className={styles.count}>{hour.receipts > 0 ? hour.receipts : ''}</span>
              <span className={styles.bar} style={{ height: `${(100 * hour.receipts) / most}%` }} />
              <span className={styles.hour}>{String(hour.hour).padStart(2, '0')}</span>
            </div>
          ))}
        </div>
      )}
      {most > 0 && (
        <VisuallyHidden>
          <table>
            <caption>{say('chart.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('chart.hour')}</th>
                <th scope="col">{say('chart.receipts')}</th>
                <th scope="col">{say('chart.amount')}</th>
              </tr>
            </thead>
            <tbody>
              {hours.map((hour) => (
                <tr key={hour.hour}>
                  <th scope="row">{hour.hour}</th>
                  <td>{hour.receipts}</td>
                  <td>{ringgit(hour.amountSen)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </VisuallyHidden>
      )}
    </section>
  );
}
