import { IconHandStop } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { useWords } from '../../../ui/words';
import { RecordForm } from './record-form';

/** A case that ESV2 registered, with its number and its receipt: neither is made here (S1.9). */
export function RecordScreen() {
  const say = useWords('esv2');
  const read = useRead('esv2.intake', {}, { every: 30_000 });
  // each record begins a form of its own
  const [form, setForm] = useState(0);
  return (
    <Screen title={say('record.title')} lead={say('record.lead')} width="reading">
      <Loaded read={read}>
        {({ outage, courts, caseTypes, end, endsOn }) => {
          if (end.kind === 'over') return <NoRecord endedOn={endsOn} />;
          if (outage === null || courts.length === 0) return <NoRecord endedOn={null} />;
          return (
            <RecordForm
              key={form}
              outage={outage.id}
              courts={courts}
              caseTypes={caseTypes}
              onDone={() => setForm(form + 1)}
            />
          );
        }}
      </Loaded>
    </Screen>
  );
}

/** Why none can be recorded now, and the way on. */
function NoRecord({ endedOn }: { readonly endedOn: string | null }) {
  const say = useWords('esv2');
  const format = useFormat();
  const navigate = useNavigate();
  const title = endedOn === null ? say('record.none') : say('record.ended', { date: format.civil(endedOn) });
  return (
    <Empty
      icon={IconHandStop}
      title={title}
      action={
        <Button onClick={() => void navigate('/outages')} autoFocus>
          {say('record.toOutages')}
        </Button>
      }
    >
      {say(endedOn === null ? 'record.noneText' : 'record.endedText')}
    </Empty>
  );
}
