import { useNavigate } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { useWords } from '../../../ui/words';
import { ReceiveForm } from './receive-form';

/** F2: a request as it comes in. */
export function ReceiveScreen() {
  const say = useWords('requests');
  const navigate = useNavigate();
  const read = useRead('requests.desk', {});
  useShortcuts([{ keys: 'Escape', label: 'requests:nav', run: () => void navigate('/requests') }]);
  return (
    <Screen title={say('receive.title')} lead={say('receive.lead')} width="reading">
      <Loaded read={read} rows={6}>
        {({ services }) => <ReceiveForm services={services} />}
      </Loaded>
    </Screen>
  );
}
