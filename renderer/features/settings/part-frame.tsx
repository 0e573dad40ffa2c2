import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './part-frame.module.css';

interface PartFrameProps {
  readonly lead: ReactNode;
  /** Who may change it, when the present officer may not. */
  readonly locked?: string | undefined;
  readonly children: ReactNode;
}

/** A part's first line and, where it cannot be changed, why. */
export function PartFrame({ lead, locked, children }: PartFrameProps) {
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      {locked !== undefined && (
        <p className={styles.locked} role="note">
          <IconLock size={17} stroke={1.7} aria-hidden />
          {locked}
        </p>
      )}
      {children}
    </>
  );
}
