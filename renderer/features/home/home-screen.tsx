import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';

export function HomeScreen() {
  const say = useWords('home');
  return <Screen title={say('title')}>{null}</Screen>;
}
