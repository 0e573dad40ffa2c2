import { BigNumber } from '../../ui/big-number';
import { useRead } from '../../ui/bridge';
import { useWords } from '../../ui/words';
import styles from './figures.module.css';

/** What matters today at a licence counter: whom notices reach, whom they do not, who waits for a call (S0.4, S0.7). */
export function PeopleFigures({ waitingPapers }: { readonly waitingPapers: number }) {
  const say = useWords('home');
  const counts = useRead('applicants.counts', {}).data;
  const unreachable = counts?.unreachable ?? 0;
  const calls = counts?.calls ?? 0;
  return (
    <section className={styles.figures} aria-label={say('today')}>
      <div className={styles.cell}>
        <BigNumber label={say('figures.applicants')} value={counts?.active ?? 0} tone="teal" />
      </div>
      <div className={styles.cell}>
        <BigNumber
          label={say('figures.unreachable')}
          value={unreachable}
          tone={unreachable > 0 ? 'amber' : 'plain'}
        />
      </div>
      <div className={styles.cell}>
        <BigNumber label={say('figures.calls')} value={calls} tone={calls > 0 ? 'amber' : 'plain'} />
      </div>
      <div className={styles.cell}>
        <BigNumber
          label={say('figures.waiting')}
          value={waitingPapers}
          tone={waitingPapers > 0 ? 'amber' : 'plain'}
        />
      </div>
    </section>
  );
}
