import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './empty.module.css';

export interface EmptyProps {
  readonly icon: Icon;
  /** What will stand here. */
  readonly title: string;
  /** How it begins: the key or button that starts it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** An empty place says what will stand there and what starts it. */
export function Empty({ icon: Picture, title, children, action }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <Picture size={36} stroke={1.25} aria-hidden className={styles.icon} />
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
