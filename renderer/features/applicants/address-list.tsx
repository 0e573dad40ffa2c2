import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import styles from './applicants.module.css';

/** Where notices go, and from where they came back. */
export function AddressList({ card }: { readonly card: OutputOf<'applicants.get'> }) {
  const say = useWords('applicants');
  const [marking, setMarking] = useState<string | null>(null);
  const marked = useDo('applicants.markBounced', {
    onDone: () => {
      tellDone(say.as('card.doneBounce'));
      setMarking(null);
    },
  });
  const cleared = useDo('applicants.clearBounced', { onDone: () => tellDone(say.as('card.doneClear')) });
  const unread = card.unread !== '' && <p>{say('card.unread', { text: card.unread })}</p>;
  if (card.addresses.length === 0)
    return (
      <>
        <p className={styles.quiet}>{say('card.noAddresses')}</p>
        {unread}
      </>
    );
  return (
    <>
      {unread}
      <ul className={styles.list}>
        {card.addresses.map(({ address, bounced }) => (
          <li key={address} className={styles.line}>
            <div>
              <div className={styles.address}>{address}</div>
              <StatusMark tone={bounced === '' ? 'good' : 'warn'}>
                {bounced === '' ? say('card.good') : say('card.bounced', { code: bounced })}
              </StatusMark>
            </div>
            {card.state === 'active' &&
              (bounced === '' ? (
                <Button variant="subtle" size="compact-sm" onClick={() => setMarking(address)}>
                  {say('card.markBounced')}
                </Button>
              ) : (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={cleared.busy}
                  onClick={() => void cleared.run({ id: card.id, address })}
                >
                  {say('card.clearBounced')}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      <Trouble error={cleared.error} />
      <ReasonDialog
        opened={marking !== null}
        onClose={() => setMarking(null)}
        title={say('card.markBounced')}
        text={say('card.bounceText', { address: marking ?? '' })}
        label={say('card.bounceCode')}
        yes={say('card.markBounced')}
        busy={marked.busy}
        error={marked.error}
        onReason={(code) => void marked.run({ id: card.id, address: marking ?? '', code: code.slice(0, 40) })}
      />
    </>
  );
}
