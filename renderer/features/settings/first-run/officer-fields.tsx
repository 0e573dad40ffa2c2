import type { ReactNode } from 'react';
import type { Role } from '../../../../domain/officers/officer';
import { CheckField, SecretField, TextField } from '../../../ui/field';
import { useWords } from '../../../ui/words';
import styles from './officers-step.module.css';
import type { OfficerPlace, WizardForm } from './wizard-form';

interface OfficerFieldsProps {
  readonly form: WizardForm;
  readonly place: OfficerPlace;
  readonly role: Role;
  readonly children?: ReactNode;
}

/** One officer, who types their own secret twice; whoever is not here gets one that opens the door once. */
export function OfficerFields({ form, place, role, children }: OfficerFieldsProps) {
  const say = useWords('settings');
  const away = form.watch(`${place}.away`);
  const digits = role === 'clerk' ? { inputMode: 'numeric' as const } : {};
  return (
    <div className={styles.fields}>
      {children}
      <TextField
        control={form.control}
        name={`${place}.code`}
        label={say('firstRun.officerCode')}
        upper
        required
        maxLength={8}
      />
      <TextField control={form.control} name={`${place}.name`} label={say('firstRun.officerName')} required />
      {place !== 'administrator' && (
        <CheckField
          className={styles.away ?? ''}
          control={form.control}
          name={`${place}.away`}
          label={say(role === 'clerk' ? 'firstRun.awayPin' : 'firstRun.away')}
        />
      )}
      {!away && (
        <div className={styles.twice}>
          <SecretField
            control={form.control}
            name={`${place}.secret`}
            label={say(role === 'clerk' ? 'firstRun.pin' : 'firstRun.secret')}
            required
            {...digits}
          />
          <SecretField
            control={form.control}
            name={`${place}.again`}
            label={say('firstRun.again')}
            required
            {...digits}
          />
        </div>
      )}
    </div>
  );
}
