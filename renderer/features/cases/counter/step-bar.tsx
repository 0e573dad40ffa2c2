import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconQuestionMark } from '@tabler/icons-react';
import { useWords } from '../../../ui/words';
import type { CaseDoubt } from '../../../../domain/cases/case-doubts';
import type { Complaint } from './form/check-form';
import styles from './step-bar.module.css';
import { STEPS, stepOf, stepOfDoubt, type Step } from './form/step-of';

export interface StepBarProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly complaints: readonly Complaint[];
  /** What F9 will ask about: no tick for it. */
  readonly doubts: readonly CaseDoubt[];
  /** Steps that something was done in: an untouched one bears no tick, even where nothing is missing. */
  readonly begun: Readonly<Record<Step, boolean>>;
  /** After F9 was tried what is missing is told loudly. */
  readonly tried: boolean;
  /** One short text per step: what stands in it. */
  readonly summary: Readonly<Record<Step, string>>;
}

/** The four parts of the flow, each with what stands in it. */
export function StepBar({ step, onStep, complaints, doubts, begun, tried, summary }: StepBarProps) {
  const say = useWords('counter');
  return (
    <nav aria-label={say('step.label')}>
      <ol className={styles.bar}>
        {STEPS.map((each, at) => {
          const open = complaints.filter(({ path }) => stepOf(path) === each).length;
          const asked = begun[each] && open === 0 && doubts.some((doubt) => stepOfDoubt(doubt) === each);
          const good = begun[each] && open === 0 && !asked;
          const state = tried && open > 0 ? say('step.open', { count: open }) : summary[each];
          return (
            <li key={each} className={styles.item}>
              <UnstyledButton
                className={`${styles.step} ${each === step ? styles.current : ''} ${good ? styles.good : ''}`}
                onClick={() => onStep(each)}
                tabIndex={-1}
                aria-current={each === step ? 'step' : undefined}
              >
                <span className={`${styles.digit} ${asked ? styles.asked : ''}`}>
                  {good && <IconCheck size={15} stroke={2.5} aria-label={say('step.done')} />}
                  {asked && <IconQuestionMark size={15} stroke={2.5} aria-label={say('step.asked')} />}
                  {!good && !asked && at + 1}
                </span>
                <span className={styles.name}>{say(`step.${each}`)}</span>
                <span className={`${styles.state} ${tried && open > 0 ? styles.wrong : ''}`}>{state}</span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
