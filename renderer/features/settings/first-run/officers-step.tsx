import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import { ROLES } from '../../../../domain/officers/officer';
import { SelectField } from '../../../ui/field';
import { useWords } from '../../../ui/words';
import { OfficerFields } from './officer-fields';
import styles from './officers-step.module.css';
import { StepLead } from './step-lead';
import type { StepProps } from './step-props';
import { NOBODY, OFFICERS } from './wizard-form';

/** One of each role, and as many others as work here. */
export function OfficersStep({ form }: StepProps) {
  const say = useWords('settings');
  const officers = useWords('officers');
  const others = useFieldArray({ control: form.control, name: 'others' });
  return (
    <>
      <StepLead>{say('firstRun.officersLead')}</StepLead>
      {OFFICERS.map((role) => (
        <fieldset key={role} className={styles.officer}>
          <legend className={styles.role}>{officers(`role.${role}`)}</legend>
          <OfficerFields form={form} place={role} role={role} />
        </fieldset>
      ))}
      {others.fields.map(({ id }, at) => (
        <fieldset key={id} className={styles.officer}>
          <legend className={styles.role}>
            {say('firstRun.otherOfficer', { n: OFFICERS.length + at + 1 })}
          </legend>
          <OfficerFields form={form} place={`others.${at}`} role={form.watch(`others.${at}.role`)}>
            <SelectField
              className={styles.wide ?? ''}
              control={form.control}
              name={`others.${at}.role`}
              label={say('firstRun.officerRole')}
              data={ROLES.map((value) => ({ value, label: officers(`role.${value}`) }))}
            />
          </OfficerFields>
          <Button variant="subtle" size="sm" mt="sm" onClick={() => others.remove(at)}>
            {say('firstRun.removeOfficer')}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconUserPlus size={17} aria-hidden />}
        onClick={() =>
          others.append({ ...NOBODY, role: 'clerk' }, { focusName: `others.${others.fields.length}.code` })
        }
      >
        {say('firstRun.addOfficer')}
      </Button>
    </>
  );
}
