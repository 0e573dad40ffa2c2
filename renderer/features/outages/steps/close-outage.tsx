import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useLent } from '../../../ui/approval';
import { useConfirm } from '../../../ui/confirm';
import { tellDone } from '../../../ui/notify';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import type { LeftOpen } from './use-left-open';

interface CloseOutageProps {
  readonly outage: OutageSummary;
  readonly left: LeftOpen | undefined;
  readonly disabled: boolean;
}

/** An outage does not close over open matters silently: they are listed once more, and left with a reason. */
export function CloseOutage({ outage: { id, system }, left, disabled }: CloseOutageProps) {
  const say = useWords('outages');
  const ask = useConfirm();
  const [explaining, setExplaining] = useState(false);
  const close = useLent('outages.close', {
    onDone: () => {
      setExplaining(false);
      tellDone(say.as('close.done', { system }));
    },
  });
  const what = `${say('close.save')} · ${system}`;
  const title = say('close.sure', { system });
  const press = async (): Promise<void> => {
    if (left && left.lines.length > 0) setExplaining(true);
    else if (await ask({ title, text: say('close.sureText'), yes: say('close.save') }))
      await close.run({ id, left: null }, what);
  };
  return (
    <div>
      {!explaining && <Trouble error={close.error} />}
      <Button onClick={() => void press()} loading={close.busy} disabled={disabled || left === undefined}>
        {say('close.save')}
      </Button>
      <ReasonDialog
        opened={explaining}
        onClose={() => setExplaining(false)}
        title={title}
        text={
          <>
            {say('close.leaves')}
            <ul>
              {left?.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {say('close.sureText')}
          </>
        }
        label={say('close.leavesWhy')}
        note={say('close.leavesNote')}
        yes={say('close.save')}
        busy={close.busy}
        error={close.error}
        onReason={(reason) => {
          if (left) void close.run({ id, left: { seen: left.seen, reason } }, what);
        }}
      />
    </div>
  );
}
