import { useNavigate, useParams } from 'react-router';
import { civilDateOf } from '../../../domain/time/civil-time';
import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';
import { AppointmentCard } from './appointment-dialog';

/** One appointment, as search opens it; saved or left, its day stands behind. */
export function AppointmentScreen() {
  const say = useWords('appointments');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead('appointments.get', { id });
  const found = read.data?.appointment;
  const leave = (): void =>
    void navigate(
      found === undefined
        ? '/appointments'
        : `/appointments?court=${found.court}&day=${civilDateOf(found.slotAt)}`,
    );
  return (
    <Screen title={say('one.title', { reference: found?.reference ?? '' })} width="reading">
      <Loaded read={read} rows={6}>
        {({ appointment }) => <AppointmentCard appointment={appointment} onClose={leave} />}
      </Loaded>
    </Screen>
  );
}
