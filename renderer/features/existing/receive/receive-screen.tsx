import { Button } from '@mantine/core';
import { IconClockOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { useWords } from '../../../ui/words';
import { ReceiveForm } from './receive-form';

/** F3: something is received on an existing case while its system is down (S1.11, S1.12). */
export function ReceiveScreen() {
  const say = useWords('existing');
  const navigate = useNavigate();
  const read = useRead('existing.intake', {});
  // each begins a form of its own
  const [form, setForm] = useState(0);
  return (
    <Screen title={say('receive.title')} lead={say('receive.lead')} width="reading">
      <Loaded read={read}>
        {(intake) =>
          intake.outage === null ? (
            <Empty
              icon={IconClockOff}
              title={say('receive.none')}
              action={
                <Button onClick={() => void navigate('/outages')} autoFocus>
                  {say('receive.toOutages')}
                </Button>
              }
            >
              {say('receive.noneText')}
            </Empty>
          ) : (
            <ReceiveForm
              key={form}
              intake={intake}
              outage={intake.outage.id}
              onDone={() => setForm(form + 1)}
            />
          )
        }
      </Loaded>
    </Screen>
  );
}
