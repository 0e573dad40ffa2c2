import type { ReactNode } from 'react';
import styles from './step-lead.module.css';

/** What the step is for. */
export function StepLead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
