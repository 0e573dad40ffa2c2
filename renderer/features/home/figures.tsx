import type { OutputOf } from '../../../preload/contract/contract';
import { BigNumber } from '../../ui/big-number';
import { rm } from '../../ui/format';
import { useWords } from '../../ui/words';
import styles from './figures.module.css';

/** Cases and money of today, papers waiting, rows still to re-register. */
export function Figures({ figures }: { readonly figures: OutputOf<'home.agenda'>['figures'] }) {
  const say = useWords('home');
  return (
    <section className={styles.figures} aria-label={say('today')}>
      <div className={styles.cell}>
        <BigNumber label={say('figures.cases')} value={figures.casesToday} />
      </div>
      <div className={styles.cell}>
        <BigNumber label={say('figures.taken')} value={rm(figures.takenTodaySen)} tone="teal" />
      </div>
      <div className={styles.cell}>
        <BigNumber
          label={say('figures.waiting')}
          value={figures.waitingPapers}
          tone={figures.waitingPapers > 0 ? 'amber' : 'plain'}
        />
      </div>
      <div className={styles.cell}>
        <BigNumber label={say('figures.rows')} value={figures.openRows} />
      </div>
    </section>
  );
}
