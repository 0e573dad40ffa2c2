import type { ReactNode } from 'react';
import styles from './big-number.module.css';

export interface BigNumberProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly tone?: 'plain' | 'teal' | 'amber' | 'red' | 'green';
}

/** A figure that is read across the counter. */
export function BigNumber({ label, value, note, size = 'md', tone = 'plain' }: BigNumberProps) {
  return (
    <div className={styles.figure}>
      <div className={styles.label}>{label}</div>
      <div className={`${styles.value} ${styles[size]} ${styles[tone]}`}>{value}</div>
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </div>
  );
}
