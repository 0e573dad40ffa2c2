import { useWords } from '../../ui/words';
import { funnelPath, funnelShares, stillToGo, type FunnelCounts } from './funnel-shape';
import styles from './funnel.module.css';

export interface FunnelProps {
  readonly counts: FunnelCounts & { readonly clashes: number };
  readonly withdrawn: number;
}

const WIDTH = 480;
const HEIGHT = 84;
const STAGES = ['made', 'entered', 'confirmed'] as const;

/** Made → entered → confirmed as a band that narrows where work is left; clashes stand beside it. */
export function Funnel({ counts, withdrawn }: FunnelProps) {
  const say = useWords('reconciliation');
  const leftOf = (stage: (typeof STAGES)[number]): string | undefined => {
    if (stage === 'made') return withdrawn === 0 ? undefined : say('funnel.withdrawn', { count: withdrawn });
    const left = stillToGo(counts.made, withdrawn, counts[stage]);
    return left > 0 ? say('funnel.left', { count: left }) : say('funnel.all');
  };
  return (
    <figure className={styles.funnel} aria-label={say('funnel.label', { ...counts })}>
      <div className={styles.chart}>
        <svg
          className={styles.band}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          <rect className={styles.ground} width={WIDTH} height={HEIGHT} rx={6} />
          <path
            className={styles.flow}
            d={funnelPath(funnelShares({ ...counts, made: counts.made - withdrawn }), WIDTH, HEIGHT)}
          />
        </svg>
        <div className={styles.stages}>
          {STAGES.map((stage) => (
            <div key={stage} className={styles.stage}>
              <span className={styles.count}>{counts[stage]}</span>
              <span className={styles.label}>{say(`funnel.${stage}`)}</span>
              <span className={styles.left}>{leftOf(stage)}</span>
            </div>
          ))}
        </div>
      </div>
      <div className={styles.clashes} data-some={counts.clashes > 0}>
        <span className={styles.count}>{counts.clashes}</span>
        <span className={styles.label}>{say('funnel.clashes')}</span>
      </div>
    </figure>
  );
}
