import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
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
  const others = form.watch('others');
  // a field array would complain of the new officer's empty fields at once
  const keep = (officers: typeof others): void => {
    form.setValue('others', officers);
    form.clearErrors('others');
  };
  const add = (): void => {
    keep([...others, { ...NOBODY, role: 'clerk' }]);
    setTimeout(() => form.setFocus(`others.${others.length}.code`));
  };
  return (
    <>
      <StepLead>{say(`firstRun.officersLead.${form.getValues('office.kind')}`)}</StepLead>
      {OFFICERS.map((role) => (
        <fieldset key={role} className={styles.officer}>
          <legend className={styles.role}>{officers(`role.${role}`)}</legend>
          <OfficerFields form={form} place={role} role={role} />
        </fieldset>
      ))}
      {others.map(({ role }, at) => (
        <fieldset key={at} className={styles.officer}>
          <legend className={styles.role}>
            {say('firstRun.otherOfficer', { n: OFFICERS.length + at + 1 })}
          </legend>
          <OfficerFields form={form} place={`others.${at}`} role={role}>
            <SelectField
              className={styles.wide ?? ''}
              control={form.control}
              name={`others.${at}.role`}
              label={say('firstRun.officerRole')}
              data={ROLES.map((value) => ({ value, label: officers(`role.${value}`) }))}
            />
          </OfficerFields>
          <Button variant="subtle" size="sm" mt="sm" onClick={() => keep(others.toSpliced(at, 1))}>
            {say('firstRun.removeOfficer')}
          </Button>
        </fieldset>
      ))}
      <Button variant="default" leftSection={<IconUserPlus size={17} aria-hidden />} onClick={add}>
        {say('firstRun.addOfficer')}
      </Button>
    </>
  );
}
