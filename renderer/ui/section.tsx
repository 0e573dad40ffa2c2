import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** `card` stands on its own ground; `plain` is parted by a thin rule only. */
  readonly look?: 'card' | 'plain';
  readonly children: ReactNode;
}

/** A named part of a screen. */
export function Section({ title, note, actions, look = 'plain', children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={look === 'card' ? styles.card : styles.plain}>
      <header className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {note !== undefined && <div className={styles.note}>{note}</div>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
