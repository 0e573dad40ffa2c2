import { useState } from 'react';
import { useWords } from '../../../ui/words';
import { HourPeriods, readPeriods, typedPeriods } from '../hour-periods';
import { HoursField } from '../hours-field';
import { PartFrame } from '../part-frame';
import { SaveBar } from '../save-bar';
import { useOfficeLock, useSaveOffice } from '../save-office';
import type { SettingsProps } from '../settings-props';

/** When the counter is open: usually, and in periods with hours of their own. */
export function HoursPart(props: SettingsProps) {
  const say = useWords('settings');
  const locked = useOfficeLock(props);
  const { saving, save } = useSaveOffice(props);
  const { openingHours: kept, hourPeriods: keptPeriods } = props.settings.office;
  const [hours, setHours] = useState(kept);
  const [periods, setPeriods] = useState(() => typedPeriods(keptPeriods));
  const [valid, setValid] = useState(true);
  const [turn, setTurn] = useState(0);
  const read = readPeriods(periods);
  const changed =
    JSON.stringify(hours) !== JSON.stringify(kept) || JSON.stringify(read) !== JSON.stringify(keptPeriods);
  return (
    <PartFrame lead={say('hours.lead')} locked={locked}>
      <HoursField
        key={turn}
        value={hours}
        onChange={setHours}
        onValid={setValid}
        disabled={locked !== undefined}
      />
      <HourPeriods
        key={`periods-${turn}`}
        value={periods}
        usual={hours}
        onChange={setPeriods}
        disabled={locked !== undefined}
      />
      {locked === undefined && (
        <SaveBar
          changed={valid && read !== null && changed}
          busy={saving.busy}
          error={saving.error}
          onSave={() => {
            if (read !== null) void save({ openingHours: hours, hourPeriods: read });
          }}
          onUndo={() => {
            setHours(kept);
            setPeriods(typedPeriods(keptPeriods));
            setValid(true);
            setTurn(turn + 1);
          }}
        />
      )}
    </PartFrame>
  );
}
