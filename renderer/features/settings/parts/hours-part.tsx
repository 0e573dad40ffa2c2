import { useState } from 'react';
import { useWords } from '../../../ui/words';
import { HoursField } from '../hours-field';
import { PartFrame } from '../part-frame';
import { SaveBar } from '../save-bar';
import { useOfficeLock, useSaveOffice } from '../save-office';
import type { SettingsProps } from '../settings-props';

/** When the counter is open. */
export function HoursPart(props: SettingsProps) {
  const say = useWords('settings');
  const locked = useOfficeLock(props);
  const { saving, save } = useSaveOffice(props);
  const kept = props.settings.office.openingHours;
  const [hours, setHours] = useState(kept);
  const [valid, setValid] = useState(true);
  const [turn, setTurn] = useState(0);
  return (
    <PartFrame lead={say('hours.lead')} locked={locked}>
      <HoursField
        key={turn}
        value={hours}
        onChange={setHours}
        onValid={setValid}
        disabled={locked !== undefined}
      />
      {locked === undefined && (
        <SaveBar
          changed={valid && JSON.stringify(hours) !== JSON.stringify(kept)}
          busy={saving.busy}
          error={saving.error}
          onSave={() => void save({ openingHours: hours })}
          onUndo={() => {
            setHours(kept);
            setValid(true);
            setTurn(turn + 1);
          }}
        />
      )}
    </PartFrame>
  );
}
