import { useWords } from './words';
import styles from './proof.module.css';

/** A hash, for whoever has to compare it: behind its name, since nobody reads one in passing. */
export function Proof({ hash }: { readonly hash: string }) {
  const say = useWords('shell');
  return (
    <details className={styles.proof}>
      <summary>{say('proof')}</summary>
      <code className={styles.hash}>{hash}</code>
    </details>
  );
}
