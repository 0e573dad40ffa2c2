import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { matterActs, type MatterEventKind } from '../../../../domain/existing/matter';
import type { ExistingMatter } from '../../../../preload/contract/existing';
import { useLent } from '../../../ui/approval';
import { useDo } from '../../../ui/bridge';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { AskDialog } from './ask-dialog';
import { useTold } from './use-told';

const WITH_REASON = {
  withdrawn: 'existing.withdraw',
  'written-off': 'existing.writeOff',
  reopened: 'existing.reopen',
} as const;
type WithReason = keyof typeof WITH_REASON;
type Act = Exclude<MatterEventKind, 'received' | 'carried-over'>;

const hasReason = (act: Act): act is WithReason => Object.hasOwn(WITH_REASON, act);

export interface MatterActsProps {
  readonly matter: ExistingMatter;
  /** This officer took it, or goes on with what was interrupted. */
  readonly inHand: boolean;
}

/** Whatever may be said of a matter as it stands; the first is what is done most. */
export function MatterActs({ matter, inHand }: MatterActsProps) {
  const say = useWords('existing');
  const [act, setAct] = useState<WithReason | 'asked' | null>(null);
  const tell = useTold(matter);
  const take = useDo('existing.take');
  const enter = useDo('existing.enter', { onDone: (_, { how }) => tell(how) });
  const migrated = useDo('existing.migrated', { onDone: () => tell('migrated') });
  const { id, reference } = matter;
  const acts = matterActs(matter.system, matter.state, inHand) as readonly Act[];
  const start = (chosen: Act): void => {
    if (chosen === 'taken') void take.run({ id });
    else if (chosen === 'entered' || chosen === 'updated') void enter.run({ id, how: chosen, reference });
    else if (chosen === 'migrated') void migrated.run({ id });
    else setAct(chosen);
  };
  return (
    <div>
      <Trouble error={take.error ?? enter.error ?? migrated.error} />
      <Group role="group" aria-label={say('one.actions')}>
        {acts.map((each, at) => (
          <Button
            key={each}
            variant={at === 0 ? 'filled' : 'default'}
            autoFocus={at === 0}
            loading={take.busy || enter.busy || migrated.busy}
            onClick={() => start(each)}
          >
            {say(`one.${each}`)}
          </Button>
        ))}
      </Group>
      {act === 'asked' && <AskDialog matter={matter} onClose={() => setAct(null)} />}
      {act !== null && hasReason(act) && <GiveUp act={act} matter={matter} onClose={() => setAct(null)} />}
    </div>
  );
}

interface GiveUpProps {
  readonly act: WithReason;
  readonly matter: ExistingMatter;
  readonly onClose: () => void;
}

/** Withdrawn, written off, or a tick taken back: a supervisor's, with a reason. */
function GiveUp({ act, matter, onClose }: GiveUpProps) {
  const say = useWords('existing');
  const tell = useTold(matter);
  const keep = useLent(WITH_REASON[act], {
    onDone: () => {
      tell(act);
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={`${say(`one.${act}`)} · ${matter.number}`}
      label={say('one.reason')}
      yes={say(`one.${act}`)}
      busy={keep.busy}
      error={keep.error}
      onReason={(reason) =>
        void keep.run({ id: matter.id, reason }, `${say(`one.${act}`)} · ${matter.number}`)
      }
    />
  );
}
