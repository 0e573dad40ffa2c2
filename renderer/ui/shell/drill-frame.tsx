import type { ReactNode } from 'react';
import { useWords } from '../words';
import styles from './drill-frame.module.css';

/** A drill paints the whole frame and writes LATIHAN, whatever the language (S: paper mark). */
export function DrillFrame({ drill, children }: { readonly drill: boolean; readonly children: ReactNode }) {
  const say = useWords('shell');
  if (!drill) return <div className={styles.plain}>{children}</div>;
  return (
    <div className={styles.frame}>
      <div className={styles.inside}>{children}</div>
      <aside className={styles.mark} aria-label={say('drill.mark')}>
        <strong>{say('drill.mark')}</strong>
        <span>{say('drill.text')}</span>
      </aside>
    </div>
  );
}
