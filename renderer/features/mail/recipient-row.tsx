import { Group } from '@mantine/core';
import type { ComponentProps } from 'react';
import type { MailRecipient } from '../../../preload/contract/mail';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { AgainButton, SettleButton } from './decide-button';
import styles from './mail.module.css';

const TONES: Record<MailRecipient['state'], Tone> = {
  waiting: 'quiet',
  sending: 'info',
  delayed: 'warn',
  accepted: 'good',
  refused: 'bad',
  'in-doubt': 'warn',
  cancelled: 'quiet',
  'by-hand': 'quiet',
};

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
        <StatusMark tone={TONES[row.state]}>{say(`state.${row.state}`)}</StatusMark>
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

/** When, and what the server, the app or an officer said of it. */
function useWhy(): (row: MailRecipient) => string {
  const say = useWords('mail');
  const format = useFormat();
  const now = useNow(60_000);
  return ({ last, nextTry, state }) => {
    if (last === null) return '';
    const next =
      state === 'delayed' && nextTry ? say('list.nextTry', { when: format.when(nextTry, now) }) : '';
    return [format.when(last.at, now), said(last), next].filter(Boolean).join(' · ');
  };
  function said({ event, stage, reply }: NonNullable<MailRecipient['last']>): string {
    if (event === 'sending' || event === 'cancelled') return '';
    if (event === 'send-again' || event === 'resolved-as-sent') return say('list.byOfficer', { reply });
    const own = say.any(`list.${reply}`);
    if (/^[a-z-]+$/.test(reply) && own !== undefined) return own;
    if (event === 'in-doubt') return say('list.noAnswer');
    if (stage === 'connection' && !/^\d{3}/.test(reply)) return say('list.broken');
    return say('list.answer', { reply });
  }
}
