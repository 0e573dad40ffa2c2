import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Request } from '../../../../preload/contract/requests';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { tellDone } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { OtherDialog, type OtherAct } from '../act/other-dialog';

/** What else can be done, as the request stands. */
const ACTS: Readonly<Record<Request['state'], readonly OtherAct[]>> = {
  open: ['note', 'handOver', 'withdraw', 'merge', 'correct'],
  done: ['file', 'note', 'reopen', 'correct', 'handOver'],
  refused: ['file', 'note', 'reopen', 'correct', 'handOver'],
  withdrawn: ['file', 'note', 'reopen', 'correct'],
  merged: ['note', 'reopen'],
  filed: ['note', 'reopen'],
};

export function RequestActs({ request }: { readonly request: Request }) {
  const say = useWords('requests');
  const { key, renew } = useIntentKey();
  const [act, setAct] = useState<OtherAct | null>(null);
  const slip = useDo('requests.printSlip', {
    onDone: () => {
      tellDone(say.as('one.slipSent'));
      renew();
    },
    onTrouble: renew,
  });
  const print = (): void => void slip.run({ key, id: request.id });
  useShortcuts([{ keys: 'Alt+S', label: 'requests:one.slip', run: print }]);
  return (
    <Section title={say('one.more')}>
      <Trouble error={slip.error} />
      <Group gap="xs">
        {ACTS[request.state].map((each) => (
          <Button key={each} variant={each === 'file' ? 'filled' : 'default'} onClick={() => setAct(each)}>
            {say(`one.${each}`)}
          </Button>
        ))}
        <Button variant="default" onClick={print} loading={slip.busy} rightSection={<KeyHint keys="Alt+S" />}>
          {say('one.slip')}
        </Button>
      </Group>
      {act && <OtherDialog act={act} request={request} onClose={() => setAct(null)} />}
    </Section>
  );
}
