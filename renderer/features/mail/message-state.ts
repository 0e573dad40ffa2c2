/** How one message stands, as a colour and in words. */
import type { MailRecipient } from '../../../preload/contract/mail';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import type { Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

export const MESSAGE_TONES: Record<MailRecipient['state'], Tone> = {
  waiting: 'quiet',
  sending: 'info',
  delayed: 'warn',
  accepted: 'good',
  refused: 'bad',
  'in-doubt': 'warn',
  cancelled: 'quiet',
  'by-hand': 'quiet',
};

/** When, and what the server, the app or an officer said of it. */
export function useWhy(): (row: MailRecipient) => string {
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
