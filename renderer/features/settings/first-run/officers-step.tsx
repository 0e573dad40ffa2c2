import { SecretField, TextField } from '../../../ui/field';
import { useWords } from '../../../ui/words';
import styles from './officers-step.module.css';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';
import { OFFICERS } from './wizard-form';

/** One of each role to begin with; more can be added in the settings. */
export function OfficersStep({ form }: StepProps) {
  const say = useWords('settings');
  const officers = useWords('officers');
  return (
    <>
      <StepLead>{say('firstRun.officersLead')}</StepLead>
      {OFFICERS.map((role) => (
        <fieldset key={role} className={styles.officer}>
          <legend className={styles.role}>{officers(`role.${role}`)}</legend>
          <div className={styles.fields}>
            <TextField
              control={form.control}
              name={`${role}.code`}
              label={say('firstRun.officerCode')}
              upper
              required
              maxLength={8}
            />
            <TextField
              control={form.control}
              name={`${role}.name`}
              label={say('firstRun.officerName')}
              required
            />
            <SecretField
              control={form.control}
              name={`${role}.secret`}
              label={say(role === 'clerk' ? 'firstRun.pin' : 'firstRun.secret')}
              required
              {...(role === 'clerk' ? { inputMode: 'numeric' as const } : {})}
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}
