import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FeeTableValue } from '../../../preload/contract/settings';
import { useLent } from '../../ui/approval';
import { typedDate } from '../../ui/local-time';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useWords } from '../../ui/words';

export interface TakeBackProps {
  readonly table: FeeTableValue;
  /** The day from which the change would hold; it has not come. */
  readonly from: string;
}

/** A change of a fee table that was entered ahead is taken back, with its reason. */
export function TakeBack({ table, from }: TakeBackProps) {
  const say = useWords('settings');
  const [asks, setAsks] = useState(false);
  const title = say('fees.takeBackTitle', { table: table.nameMs, day: typedDate(from) });
  const taking = useLent('settings.takeBackFeeTable', {
    onDone: () => {
      setAsks(false);
      tellDone(say.as('saved'));
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsks(true)}>
        {say('fees.takeBack')}
      </Button>
      <ReasonDialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={title}
        label={say('fees.takeBackReason')}
        yes={say('fees.takeBack')}
        busy={taking.busy}
        error={taking.error}
        onReason={(reason) => void taking.run({ id: table.id, from, reason }, title)}
      />
    </>
  );
}
