import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useWords, type Sentence } from '../../ui/words';

/** Retires an applicant, or makes a retired one active again; the reason is kept. */
export function StandingButton({ card }: { readonly card: OutputOf<'applicants.get'> }) {
  const say = useWords('applicants');
  const [asking, setAsking] = useState(false);
  const done = (sentence: Sentence) => () => {
    tellDone(sentence);
    setAsking(false);
  };
  const retiring = useDo('applicants.retire', { onDone: done(say.as('card.doneRetire')) });
  const returning = useDo('applicants.reinstate', { onDone: done(say.as('card.doneReinstate')) });
  const active = card.state === 'active';
  const doing = active ? retiring : returning;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {active ? say('card.retire') : say('card.reinstate')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={say(active ? 'card.retireTitle' : 'card.reinstateTitle', { name: card.name })}
        text={active ? say('card.retireText') : undefined}
        label={say('card.reason')}
        yes={active ? say('card.retire') : say('card.reinstate')}
        danger={active}
        busy={doing.busy}
        error={doing.error}
        onReason={(reason) => void doing.run({ id: card.id, reason, source: 'counter', reference: '' })}
      />
    </>
  );
}
