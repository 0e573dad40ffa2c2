import { IconMapOff } from '@tabler/icons-react';
import { Empty } from '../ui/empty';
import { Screen } from '../ui/screen';
import { useWords } from '../ui/words';

export function NotFound() {
  const say = useWords('shell');
  return (
    <Screen title={say('notFound.title')}>
      <Empty icon={IconMapOff} title={say('notFound.text')} />
    </Screen>
  );
}
