import type { ReactNode } from 'react';
import { useTitle } from '../ui/title';
import { Brand } from '../ui/brand';
import styles from './full-message.module.css';

export interface FullMessageProps {
  readonly title: string;
  readonly text: ReactNode;
  /** What one can do. */
  readonly children: ReactNode;
}

/** A message that takes the whole window, when no screen can stand. */
export function FullMessage({ title, text, children }: FullMessageProps) {
  useTitle(title);
  return (
    <main className={styles.page}>
      <div className={styles.sheet} role="alert">
        <Brand />
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.text}>{text}</div>
        <div className={styles.actions}>{children}</div>
      </div>
    </main>
  );
}
