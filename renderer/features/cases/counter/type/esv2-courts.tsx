import { Alert, Button } from '@mantine/core';
import { IconTransfer } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWords } from '../../../../ui/words';
import { esv2Courts, useCounterFacts } from '../form/counter-facts';

/** Beside courts that take cases by hand: those whose cases ESV2 registers, and where they are recorded (S1.9). */
export function Esv2Courts() {
  const say = useWords('counter');
  const navigate = useNavigate();
  return esv2Courts(useCounterFacts().intake).map(({ code, name }) => (
    <Alert
      key={code}
      color="blue"
      icon={<IconTransfer size={18} aria-hidden />}
      title={say('type.inEsv2', { court: name })}
      mb="sm"
    >
      <Button size="compact-sm" variant="default" onClick={() => void navigate('/esv2/record')}>
        {say('blocked.registered-in-esv2.action')}
      </Button>
    </Alert>
  ));
}
