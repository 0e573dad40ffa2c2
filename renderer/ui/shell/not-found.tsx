import { IconMapOff } from '@tabler/icons-react';
import { Empty } from '../empty';
import { Screen } from '../screen';
import { useWords } from '../words';

export function NotFound() {
  const say = useWords('shell');
  return (
    <Screen title={say('notFound.title')}>
      <Empty icon={IconMapOff} title={say('notFound.text')} />
    </Screen>
  );
}
