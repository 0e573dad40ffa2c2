import { Group } from '@mantine/core';
import type { ComponentProps } from 'react';
import type { MailRecipient } from '../../../preload/contract/mail';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { AgainButton, SettleButton } from './decide-button';
import styles from './mail.module.css';
import { MESSAGE_TONES, useWhy } from './message-state';

interface RecipientRowProps {
  readonly row: MailRecipient;
  readonly batch: string;
  readonly mayDecide: boolean;
  /** Where it stands in its table. */
  readonly place: ComponentProps<'tr'>;
}

/** One recipient: where the message stands, in the server's own words, and what an officer can decide. */
export function RecipientRow({ row, batch, mayDecide, place }: RecipientRowProps) {
  const say = useWords('mail');
  const why = useWhy();
  const chosen = { messages: [row.id] };
  const decision = { batch, chosen, count: 1, name: row.name, look: 'subtle' as const };
  return (
    <tr {...place}>
      <td>{row.name}</td>
      <td>{row.address}</td>
      <td className={styles.tight}>
        <StatusMark tone={MESSAGE_TONES[row.state]}>{say(`state.${row.state}`)}</StatusMark>
      </td>
      <td className={styles.why}>{why(row)}</td>
      <td className={styles.end}>{row.tries === 0 ? '' : row.tries}</td>
      <td className={styles.end}>
        {mayDecide && (
          <Group gap={4} wrap="nowrap" justify="flex-end">
            {row.state === 'in-doubt' && <SettleButton {...decision} />}
            {(row.state === 'in-doubt' || row.state === 'refused') && (
              <AgainButton {...decision} doubtful={row.state === 'in-doubt'} />
            )}
          </Group>
        )}
      </td>
    </tr>
  );
}
