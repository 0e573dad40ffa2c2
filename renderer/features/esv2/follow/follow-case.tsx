import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isSettledMigration } from '../../../../domain/esv2/migration';
import type { ControlRow } from '../../../../preload/contract/esv2';
import { useRead } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { Loaded } from '../../../ui/loading';
import { mayUse, useOfficer } from '../../../ui/session';
import { useWords } from '../../../ui/words';
import { ArriveForm } from './arrive-form';
import { GiveUpForm } from './give-up-form';
import { MigrationHistory } from './migration-history';
import { NotArrivedForm } from './not-arrived-form';

type Act = 'arrive' | 'notArrived' | 'withdraw' | 'writeOff' | 'reopen';
const OPEN_ACTS: readonly Act[] = ['arrive', 'notArrived', 'withdraw', 'writeOff'];
const SETTLED_ACTS: readonly Act[] = ['reopen'];

/** One case of the control list: what happened to it, and what the court says of it now. */
export function FollowCase({ item, onClose }: { readonly item: string; readonly onClose: () => void }) {
  const say = useWords('esv2');
  const read = useRead('esv2.get', { item });
  const [act, setAct] = useState<Act | null>(null);
  const title = act === null ? (read.data?.row.number ?? say('list.title')) : say(`one.${act}`);
  return (
    <Dialog opened onClose={onClose} title={title} size="lg">
      <Loaded read={read}>
        {({ row, events }) => {
          if (act === 'arrive') return <ArriveForm row={row} onClose={onClose} />;
          if (act === 'notArrived') return <NotArrivedForm row={row} onClose={onClose} />;
          if (act !== null) return <GiveUpForm act={act} row={row} onClose={onClose} />;
          return (
            <Stack>
              <MigrationHistory events={events} />
              <Acts row={row} onAct={setAct} />
            </Stack>
          );
        }}
      </Loaded>
    </Dialog>
  );
}

/** Whatever may be said of a case as it stands. */
function Acts({ row, onAct }: { readonly row: ControlRow; readonly onAct: (act: Act) => void }) {
  const say = useWords('esv2');
  const navigate = useNavigate();
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const acts = isSettledMigration(row.state) ? SETTLED_ACTS : OPEN_ACTS;
  return (
    <Group role="group" aria-label={say('one.actions')}>
      {maySit &&
        acts.map((act, at) => (
          <Button
            key={act}
            variant={at === 0 ? 'filled' : 'default'}
            onClick={() => onAct(act)}
            data-autofocus={at === 0 ? true : undefined}
          >
            {say(`one.${act}`)}
          </Button>
        ))}
      <Button variant="subtle" onClick={() => void navigate(`/cases/${row.item}`)}>
        {say('one.file')}
      </Button>
    </Group>
  );
}
