import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../../../ui/words';
import styles from './party-card.module.css';

interface PartyCardProps {
  readonly title: string;
  /** Left out where the case type needs this one. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Somebody in the form, open for typing: who it is, and a way out. */
export function PartyCard({ title, onRemove, children }: PartyCardProps) {
  const say = useWords('counter');
  return (
    <div role="group" className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {onRemove !== undefined && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={onRemove}
            aria-keyshortcuts="Alt+X"
          >
            {say('party.remove', { party: title })}
          </Button>
        )}
      </div>
      <div className={styles.grid}>{children}</div>
    </div>
  );
}
