import { Alert } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useWords } from '../../../../ui/words';
import { closedCourts, useCounterFacts } from '../form/counter-facts';

/** Beside courts that take cases: those whose registration is closed, and why (S1.10). */
export function ClosedCourts() {
  const say = useWords('counter');
  return closedCourts(useCounterFacts().intake).map(({ code, name }) => (
    <Alert
      key={code}
      color="yellow"
      icon={<IconHandStop size={18} aria-hidden />}
      title={say('type.closed', { court: name })}
      mb="sm"
    >
      {say('type.closedText')}
    </Alert>
  ));
}
