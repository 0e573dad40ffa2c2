import { Button, Group, Text } from '@mantine/core';
import { IconCalendarPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Instant } from '../../../domain/time/civil-time';
import type { Appointment } from '../../../preload/contract/appointments';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { useShortcuts } from '../../ui/keys';
import { Loaded } from '../../ui/loading';
import { tellDone, tellTrouble } from '../../ui/notify';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { AppointmentDialog } from './appointment-dialog';
import { BookDialog } from './book-dialog';
import { DayBar } from './day-bar';
import { DayTable } from './day-table';
import { RulesDialog } from './rules-dialog';
import { useDay, type SlotCourt } from './use-day';

/** A court's slots, day by day (S1.10): ↑ ↓ walk, Enter opens an appointment or gives the slot, Alt ← → turn the day. */
export function AppointmentsScreen() {
  const say = useWords('appointments');
  const read = useRead('appointments.courts', {});
  return (
    <Loaded read={read} rows={8}>
      {({ courts }) =>
        courts.length === 0 ? <Text>{say('form.none')}</Text> : <DayScreen courts={courts} />
      }
    </Loaded>
  );
}

function DayScreen({ courts }: { readonly courts: readonly SlotCourt[] }) {
  const say = useWords('appointments');
  const at = useDay(courts);
  const { court, day, booking, go, step } = at;
  const officer = useOfficer();
  const serves = mayUse(officer, ['clerk', 'supervisor']);
  const [slot, setSlot] = useState<Instant | null>(null);
  const [opened, setOpened] = useState<Appointment | null>(null);
  const [rules, setRules] = useState(false);
  const poster = usePoster(court);
  const closed = court?.option === 'P3';
  const book = (wanted: Instant | null): void => {
    setSlot(wanted);
    go({ booking: true });
  };
  useShortcuts([
    { keys: 'Alt+ArrowLeft', label: 'appointments:former', run: () => step(-1) },
    { keys: 'Alt+ArrowRight', label: 'appointments:next', run: () => step(1) },
  ]);
  return (
    <Screen
      title={say('nav')}
      lead={say(`options.${court?.option ?? 'none'}`)}
      actions={
        serves && (
          <Group gap="sm">
            {mayUse(officer, ['supervisor']) && (
              <Button variant="default" onClick={() => setRules(true)}>
                {say('rules.open')}
              </Button>
            )}
            {closed && (
              <Button
                variant="default"
                leftSection={<IconPrinter size={17} aria-hidden />}
                onClick={poster.print}
                loading={poster.busy}
              >
                {say('poster')}
              </Button>
            )}
            <Button leftSection={<IconCalendarPlus size={17} aria-hidden />} onClick={() => book(null)}>
              {say('book')}
            </Button>
          </Group>
        )
      }
    >
      <DayBar at={at} courts={courts} />
      {court !== undefined && (
        <DayTable
          court={court.code}
          day={day}
          onAppointment={setOpened}
          onRoom={serves && closed ? book : undefined}
        />
      )}
      <BookDialog
        opened={booking && serves}
        courts={courts.filter(({ option }) => option === 'P3')}
        court={court?.code ?? ''}
        slot={slot}
        onClose={() => go({})}
        onBooked={(onDay, ofCourt) => go({ day: onDay, court: ofCourt })}
      />
      <AppointmentDialog appointment={opened} onClose={() => setOpened(null)} />
      {court !== undefined && <RulesDialog opened={rules} court={court} onClose={() => setRules(false)} />}
    </Screen>
  );
}

function usePoster(court: SlotCourt | undefined): { print: () => void; busy: boolean } {
  const say = useWords('appointments');
  const errors = useWords('errors');
  const { key, renew } = useIntentKey();
  const printing = useDo('appointments.printClosed', {
    onDone: () => {
      renew();
      tellDone(say.as('posterDone', { court: court?.name ?? '' }));
    },
    onTrouble: ({ code }) => tellTrouble(errors.any(code) ?? code, code),
  });
  return { print: () => void printing.run({ key, court: court?.code ?? '' }), busy: printing.busy };
}
