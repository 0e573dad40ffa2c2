import { isSettled } from '../../../../domain/reconciliation/row-state';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { mayUse, useOfficer } from '../../../ui/session';
import { useWords } from '../../../ui/words';

const ACTS = ['correct', 'withdraw', 'writeOff'] as const;
type Act = (typeof ACTS)[number];

/** What is seldom needed: taking back a slip of typing, withdrawing the row or writing it off; each with a reason. */
export function RowMenu({ row, restored }: { readonly row: ReregistrationRow; readonly restored: boolean }) {
  const say = useWords('reconciliation');
  const officer = useOfficer();
  const [asking, setAsking] = useState<Act | null>(null);
  const close = () => setAsking(null);
  const done = (what: Act) => () => {
    close();
    tellDone(say.as(`${what}.done`, { number: row.manualNumber }));
  };
  const correct = useDo('reconciliation.correct', { onDone: done('correct') });
  const withdraw = useDo('reconciliation.withdraw', { onDone: done('withdraw') });
  const writeOff = useDo('reconciliation.writeOff', { onDone: done('writeOff') });
  const mayCorrect = row.state === 'entered' && mayUse(officer, ['clerk', 'supervisor']);
  const open = !isSettled(row);
  const mayWithdraw = restored && open && mayUse(officer, ['supervisor', 'administrator']);
  const asked = { correct, withdraw, writeOff };
  return (
    <Group gap="xs" mt="lg">
      {mayCorrect && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsking('correct')}>
          {say('correct.button')}
        </Button>
      )}
      {mayWithdraw &&
        (['withdraw', 'writeOff'] as const).map((what) => (
          <Button key={what} variant="subtle" color="red" size="compact-sm" onClick={() => setAsking(what)}>
            {say(`${what}.button`)}
          </Button>
        ))}
      {ACTS.map((what) => (
        <ReasonDialog
          key={what}
          opened={asking === what}
          onClose={close}
          title={say(`${what}.title`, {
            number: what === 'correct' ? (row.officialNumber ?? '') : row.manualNumber,
          })}
          text={say(`${what}.text`)}
          label={say(`${what}.reason`)}
          yes={say(`${what}.button`)}
          danger={what !== 'correct'}
          busy={asked[what].busy}
          error={asked[what].error}
          onReason={(reason) => void asked[what].run({ item: row.item, reason })}
        />
      ))}
    </Group>
  );
}
