import { useWords } from './words';
import styles from './brand.module.css';

/** The app's own sign: a counter under a standing lamp. */
export function Brand({ light = false, size = 34 }: { readonly light?: boolean; readonly size?: number }) {
  const say = useWords('shell');
  return (
    <div className={`${styles.brand} ${light ? styles.light : ''}`}>
      <svg width={size} height={size} viewBox="0 0 34 34" aria-hidden>
        <rect width="34" height="34" rx="8" className={styles.tile} />
        <path d="M7 24.5h20M9.5 24.5v-5.2h15v5.2" className={styles.line} />
        <path d="M17 19.3v-4.1" className={styles.line} />
        <circle cx="17" cy="11.2" r="3.6" className={styles.lamp} />
      </svg>
      <span className={styles.name}>{say('app')}</span>
    </div>
  );
}
