import { Alert, Button, Group, Select } from '@mantine/core';
import { IconAlertTriangle, IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import type { HolidayView } from '../../../preload/contract/calendar';
import { useDo, useRead } from '../../ui/bridge';
import { useConfirm } from '../../ui/confirm';
import { localMinuteOf } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { present } from '../../ui/now';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { PartFrame } from '../settings/part-frame';
import type { SettingsProps } from '../settings/settings-props';
import { Calculator } from './calculator';
import styles from './calendar-part.module.css';
import { HijriSection } from './hijri-section';
import { HolidayDialog } from './holiday-dialog';
import { HolidayTable } from './holiday-table';
import { ImportDialog } from './import-dialog';
import { stateChoices, useStateNames } from './state-names';
import { WeekendList } from './weekend-list';

const EVERY = '*';

/** A year's holidays, and what is done with them. */
export function CalendarPart({ settings, officer }: SettingsProps) {
  const say = useWords('calendar');
  const names = useStateNames();
  const ask = useConfirm();
  const [year, setYear] = useState(() => Number(localMinuteOf(present()).slice(0, 4)));
  const [state, setState] = useState(settings.office.state);
  const [editing, setEditing] = useState<HolidayView | 'new'>();
  const [importing, setImporting] = useState(false);
  const read = useRead(
    'calendar.list',
    { year, state: state === EVERY ? null : state },
    { keepFormer: true },
  );
  const confirming = useDo('calendar.confirm', {
    onDone: ({ confirmed }) => tellDone(say.as('confirmed', { count: confirmed })),
  });
  const drafting = useDo('calendar.draft', { onDone: (counts) => tellDone(say.as('drafted', counts)) });
  const mayChange = officer.role !== 'clerk';
  const open = (read.data?.holidays ?? []).filter((each) => each.retired === null && each.confirmed === null);
  const drafts = open.filter(({ source }) => source === 'draft').length;

  const confirmAll = async (): Promise<void> => {
    const text = [say('confirmAllText'), drafts > 0 ? say('confirmAllDrafts', { count: drafts }) : ''].join(
      ' ',
    );
    const count = open.length;
    if (await ask({ title: say('confirmAllTitle', { count }), text, yes: say('confirmAll', { count }) }))
      void confirming.run({ ids: open.map(({ id }) => id) });
  };
  const draft = async (): Promise<void> => {
    const from = state === EVERY ? settings.office.state : state;
    const title = say('draftTitle', { year, state: names.full(from) });
    if (await ask({ title, text: say('draftText'), yes: say('draftYes') }))
      void drafting.run({ year, state: from });
  };

  return (
    <PartFrame lead={say('lead')} locked={mayChange ? undefined : say('locked')}>
      <div className={styles.bar}>
        <div className={styles.year} role="group" aria-label={say('year')}>
          <IconButton variant="default" size={40} label={say('former')} onClick={() => setYear(year - 1)}>
            <IconChevronLeft size={18} stroke={1.7} aria-hidden />
          </IconButton>
          <strong aria-live="polite">{year}</strong>
          <IconButton variant="default" size={40} label={say('following')} onClick={() => setYear(year + 1)}>
            <IconChevronRight size={18} stroke={1.7} aria-hidden />
          </IconButton>
        </div>
        <Select
          aria-label={say('state')}
          className={styles.state ?? ''}
          data={[{ value: EVERY, label: say('allStates') }, ...stateChoices]}
          value={state}
          allowDeselect={false}
          onChange={(value) => setState(value ?? EVERY)}
        />
        {mayChange && (
          <Group gap="xs" className={styles.actions ?? ''}>
            <Button variant="default" loading={drafting.busy} onClick={() => void draft()}>
              {say('draft', { year })}
            </Button>
            <Button variant="default" onClick={() => setImporting(true)}>
              {say('importFile')}
            </Button>
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
              {say('add')}
            </Button>
          </Group>
        )}
      </div>
      <Trouble error={drafting.error ?? confirming.error} />
      {drafts > 0 && (
        <Alert color="yellow" variant="light" mb="sm" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {say('draftWarning')}
        </Alert>
      )}
      <Loaded read={read} rows={8}>
        {(value) => (
          <>
            <HolidayTable
              holidays={value.holidays}
              year={year}
              mayChange={mayChange}
              busy={confirming.busy}
              onOpen={setEditing}
              onConfirm={(id) => void confirming.run({ ids: [id] })}
              onConfirmAll={() => void confirmAll()}
            />
            <Calculator />
            <HijriSection mayChange={officer.role === 'administrator'} />
            <WeekendList weekends={value.weekends} state={value.state} />
          </>
        )}
      </Loaded>
      {editing !== undefined && (
        <HolidayDialog
          holiday={editing === 'new' ? undefined : editing}
          year={year}
          state={state === EVERY ? settings.office.state : state}
          mayChange={mayChange}
          onClose={() => setEditing(undefined)}
        />
      )}
      <ImportDialog
        opened={importing}
        state={state === EVERY ? settings.office.state : state}
        onClose={() => setImporting(false)}
      />
    </PartFrame>
  );
}
