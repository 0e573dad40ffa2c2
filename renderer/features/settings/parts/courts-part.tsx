import { useState } from 'react';
import { type z } from 'zod';
import { court as courtSchema } from '../../../../preload/contract/settings';
import { useWords } from '../../../ui/words';
import type { CourtErrors } from '../court-fields';
import { CourtList } from '../court-list';
import { PartFrame } from '../part-frame';
import { SaveBar } from '../save-bar';
import { useOfficeLock, useSaveOffice } from '../save-office';
import type { SettingsProps } from '../settings-props';

/** Courts, their number styles, fee tables and courtrooms. */
export function CourtsPart(props: SettingsProps) {
  const say = useWords('settings');
  const locked = useOfficeLock(props);
  const { saving, save } = useSaveOffice(props);
  const kept = props.settings.office.courts;
  const [courts, setCourts] = useState(kept);
  const [errors, setErrors] = useState<readonly (CourtErrors | undefined)[]>([]);
  const submit = async (): Promise<void> => {
    const checked = courts.map((each) => errorsOf(courtSchema.safeParse(each)));
    setErrors(checked);
    if (checked.every((each) => each === undefined)) await save({ courts });
  };
  return (
    <PartFrame lead={say('courts.lead')} locked={locked}>
      <CourtList
        courts={courts}
        feeTables={props.settings.feeTables}
        errors={errors}
        disabled={locked !== undefined}
        onChange={setCourts}
      />
      {locked === undefined && (
        <SaveBar
          changed={JSON.stringify(courts) !== JSON.stringify(kept)}
          busy={saving.busy}
          error={saving.error}
          onSave={() => void submit()}
          onUndo={() => setCourts(kept)}
        />
      )}
    </PartFrame>
  );
}

function errorsOf(result: z.ZodSafeParseResult<unknown>): CourtErrors | undefined {
  if (result.success) return undefined;
  return Object.fromEntries(
    result.error.issues.map((issue) => [String(issue.path[0]), { message: issue.message }]),
  );
}
