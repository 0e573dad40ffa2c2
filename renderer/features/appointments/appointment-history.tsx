import { Text } from '@mantine/core';
import type { Appointment } from '../../../preload/contract/appointments';
import { useFormat } from '../../ui/format';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';

/** Everything that happened to an appointment, the oldest first: nothing of it is ever overwritten. */
export function AppointmentHistory({ appointment }: { readonly appointment: Appointment }) {
  const say = useWords('appointments');
  const format = useFormat();
  const nameOf = useOfficerNames();
  return (
    <section aria-label={say('one.history')}>
      {appointment.events.map(({ kind, slotAt, outcome, note, at, officer }) => (
        <Text key={at} size="sm">
          {say(`events.${kind}`, {
            slot: format.dateTime(slotAt),
            outcome: outcome === null ? '' : say(`calls.outcomes.${outcome}`),
          })}
          <Text span c="dimmed" size="sm">
            {` · ${[format.dateTime(at), nameOf(officer), note].filter(Boolean).join(' · ')}`}
          </Text>
        </Text>
      ))}
    </section>
  );
}
