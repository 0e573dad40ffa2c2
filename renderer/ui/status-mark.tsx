import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconExclamationCircle,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './status-mark.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'info';

const PICTURES = {
  good: IconCheck,
  warn: IconAlertTriangle,
  bad: IconExclamationCircle,
  quiet: IconCircleDashed,
  info: IconInfoCircle,
} as const;

/** A state in words with its sign; never colour alone. */
export function StatusMark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Picture = PICTURES[tone];
  return (
    <span className={`${styles.mark} ${styles[tone]}`}>
      <Picture size={15} stroke={2} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
