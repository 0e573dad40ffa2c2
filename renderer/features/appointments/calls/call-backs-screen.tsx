import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPhoneCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Appointment } from '../../../../preload/contract/appointments';
import { useRead } from '../../../ui/bridge';
import type { Column } from '../../../ui/column';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { useShortcuts } from '../../../ui/keys';
import { PageList } from '../../../ui/page-list';
import { usePages } from '../../../ui/pages';
import { Screen } from '../../../ui/screen';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark, type Tone } from '../../../ui/status-mark';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useWords } from '../../../ui/words';
import { AppointmentDialog } from '../appointment-dialog';
import { useTypeName } from '../use-type-name';
import { CallBackDialog } from './call-back-dialog';

/** After recovery, everybody who was given an appointment, in the order of booking (S1.10): Enter notes a call. */
export function CallBacksScreen() {
  const say = useWords('appointments');
  const navigate = useNavigate();
  const { outage = '' } = useParams();
  const [show, setShow] = useState<'open' | 'done'>('open');
  const [calling, setCalling] = useState<Appointment | null>(null);
  const [opened, setOpened] = useState<Appointment | null>(null);
  const system = useRead('outages.get', { id: outage }).data?.outage.system ?? '';
  const counts = useRead('appointments.callCounts', { outage }).data;
  const pages = usePages('appointments.callList', { outage, show });
  const columns = useColumns();
  const serves = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const leave = (): void => void navigate(`/outages/${outage}`);
  useShortcuts([{ keys: 'Escape', label: 'appointments:calls.back', run: leave }]);
  return (
    <Screen
      title={say('calls.title', { system })}
      lead={say('calls.lead')}
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={leave}>
          {say('calls.back')}
        </Button>
      }
    >
      <SegmentedControl
        mb="md"
        aria-label={say('calls.show.label')}
        value={show}
        onChange={(value) => setShow(value)}
        data={(['open', 'done'] as const).map((value) => ({
          value,
          label: `${say(`calls.show.${value}`)} · ${counts?.[value] ?? 0}`,
        }))}
      />
      <PageList
        pages={pages}
        empty={
          <Empty icon={IconPhoneCheck} title={say('calls.empty')}>
            {say('calls.emptyText')}
          </Empty>
        }
        moreLabel={say('calls.more')}
        label={say('calls.section')}
        columns={columns}
        idOf={({ id }) => id}
        nameOf={({ name, phone }) => `${name}, ${phone}`}
        onOpen={(row) => (serves && row.standing !== 'done' ? setCalling(row) : setOpened(row))}
      />
      <CallBackDialog appointment={calling} onClose={() => setCalling(null)} />
      <AppointmentDialog appointment={opened} onClose={() => setOpened(null)} />
    </Screen>
  );
}

const TONES: Record<Appointment['standing'], Tone> = { open: 'quiet', again: 'warn', done: 'good' };

function useColumns(): readonly Column<Appointment>[] {
  const say = useWords('appointments');
  const format = useFormat();
  const typeName = useTypeName();
  const nameOf = useOfficerNames();
  return [
    { id: 'reference', head: say('column.reference'), cell: ({ reference }) => reference },
    { id: 'name', head: say('column.name'), cell: ({ name }) => <strong>{name}</strong> },
    { id: 'phone', head: say('column.phone'), cell: ({ phone }) => phone },
    { id: 'type', head: say('column.type'), cell: ({ caseType }) => typeName(caseType) },
    {
      id: 'slot',
      head: say('column.slot'),
      cell: ({ slotAt, state }) => `${format.dateTime(slotAt)} · ${say(`states.${state}`)}`,
    },
    {
      id: 'last',
      head: say('calls.last'),
      cell: ({ standing, events }) => {
        const last = events.findLast(({ outcome }) => outcome !== null);
        return (
          <StatusMark tone={TONES[standing]}>
            {last?.outcome == null
              ? say(`calls.standings.${standing}`)
              : [say(`calls.outcomes.${last.outcome}`), format.dateTime(last.at), nameOf(last.officer)].join(
                  ' · ',
                )}
          </StatusMark>
        );
      },
    },
  ];
}
