import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useWatch } from 'react-hook-form';
import type { OutputOf } from '../../../../preload/contract/contract';
import { Link } from 'react-router';
import { useDo } from '../../../ui/bridge';
import { useFieldErrors } from '../../../ui/form';
import { Trouble } from '../../../ui/trouble';
import { speakFor, useWords } from '../../../ui/words';
import { FirstRunPage } from './first-run-page';
import { StepBody } from './step-body';
import { StepList } from './step-list';
import styles from './wizard.module.css';
import {
  setUpOf,
  stepIsGood,
  stepOfPath,
  stepsOf,
  useWizardForm,
  type Proposals,
  type Step,
} from './wizard-form';

interface WizardProps {
  readonly proposals: Proposals;
  readonly setsAside: boolean;
  readonly onLeave: () => void;
  readonly onMade: (made: OutputOf<'settings.setUp'>) => void;
}

const WRONG_FIELD = '[data-step] [aria-invalid="true"]';

/** The questions of this kind of office, one at a time; Enter goes on, nothing typed is lost by going back. */
export function Wizard({ proposals, setsAside, onLeave, onMade }: WizardProps) {
  const say = useWords('settings');
  const form = useWizardForm(proposals);
  const [step, setStep] = useState<Step>('office');
  const kind = useWatch({ control: form.control, name: 'office.kind' });
  const steps = stepsOf(kind);
  // its words are those of the kind that is being set up
  useEffect(() => speakFor(kind), [kind]);
  const at = steps.indexOf(step);
  const former = steps[at - 1];
  const heading = useRef<HTMLHeadingElement>(null);
  const setUp = useDo('settings.setUp', {
    onDone: onMade,
    onTrouble: (error) => {
      const path = error.fields?.[0]?.path;
      if (path !== undefined) setStep(stepOfPath(path));
      else if (error.code === 'backup-folder-unusable' || error.code === 'network-path') setStep('backup');
      else if (error.code === 'officer-code-twice' || error.code === 'secret-weak') setStep('officers');
      else if (error.code === 'court-needed') setStep('courts');
    },
  });
  useFieldErrors(form, setUp.error);
  const asksFormer = setUp.error?.code === 'former-register' || form.getValues('recoveryCode') !== '';
  // The hours keep a text they cannot read to themselves; going on must not lose it silently.
  const somethingUnread = (): boolean => step === 'hours' && document.querySelector(WRONG_FIELD) !== null;
  useEffect(() => {
    const field = document.querySelector<HTMLElement>('[data-step] input, [data-step] textarea');
    (field ?? heading.current)?.focus();
  }, [step]);

  const goOn = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!(await stepIsGood(form, step)) || somethingUnread()) {
      // The errors are drawn first.
      setTimeout(() => document.querySelector<HTMLElement>(WRONG_FIELD)?.focus());
      return;
    }
    if (step === 'review') await setUp.run(setUpOf(form));
    else setStep(steps[at + 1] ?? 'review');
  };
  return (
    <FirstRunPage aside={<StepList steps={steps} at={at} onGo={setStep} />}>
      <form className={styles.page} onSubmit={(event) => void goOn(event)} noValidate>
        <div className={styles.count}>{say('firstRun.step', { n: at + 1, of: steps.length })}</div>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {say(`firstRun.${step}`)}
        </h1>
        <div data-step={step} key={step}>
          <StepBody
            step={step}
            form={form}
            proposals={proposals}
            setsAside={setsAside || asksFormer}
            onGo={setStep}
          />
        </div>
        <div className={styles.trouble}>
          <Trouble error={setUp.error} />
          {asksFormer && (
            <Button component={Link} to="/restore" variant="default">
              {say('firstRun.restore')}
            </Button>
          )}
        </div>
        <Group className={styles.buttons ?? ''}>
          <Button type="submit" loading={setUp.busy}>
            {say(step === 'review' ? 'firstRun.make' : 'firstRun.next')}
          </Button>
          <Button variant="subtle" onClick={() => (former === undefined ? onLeave() : setStep(former))}>
            {say('firstRun.back')}
          </Button>
        </Group>
      </form>
    </FirstRunPage>
  );
}
