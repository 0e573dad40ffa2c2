import { Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { Court } from '../../../preload/contract/settings';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';
import { StepBody } from './step-body';
import { stepsOf, type Step, type StepName } from './outage-steps';
import { useStepFacts } from './use-step-facts';
import styles from './runbook.module.css';

export interface RunbookProps {
  readonly outage: OutageSummary;
  readonly courts: readonly Court[];
}

/** The steps of the outage with the present one open; others that may be used open with Enter. */
export function Runbook({ outage, courts }: RunbookProps) {
  const say = useWords('outages');
  const format = useFormat();
  const facts = useStepFacts(outage, courts);
  const [opened, setOpened] = useState<{ step: StepName; of: OutageSummary['state'] } | null>(null);
  const steps = stepsOf(facts);
  if (steps.length === 0) {
    return (
      <Text>
        {outage.closedAt === null
          ? say('close.wasDismissed')
          : say('close.ended', { at: format.dateTime(outage.closedAt) })}
      </Text>
    );
  }
  // What was opened by hand counts only until the outage moves on: then its next step is the open one again.
  const now = steps.find(({ state }) => state === 'now')?.name;
  const open = opened?.of === outage.state ? opened.step : now;
  return (
    <ol className={styles.list}>
      {steps.map((step, at) => (
        <li key={step.name} className={styles.step} data-state={step.state} data-step={step.name}>
          <StepHead
            step={step}
            number={at + 1}
            open={step.name === open && step.usable}
            onOpen={() => setOpened({ step: step.name, of: outage.state })}
          />
          {step.name === open && step.usable && (
            <InSight>
              <StepBody step={step.name} outage={outage} courts={courts} facts={facts} />
            </InSight>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What was opened, or comes next, is brought into sight: its buttons may lie below the fold. */
function InSight({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={body} className={styles.body}>
      {children}
    </div>
  );
}

interface HeadProps {
  readonly step: Step;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function StepHead({ step, number, open, onOpen }: HeadProps) {
  const say = useWords('outages');
  const Picture = open ? IconChevronUp : IconChevronDown;
  const inside = (
    <>
      <span className={styles.number} aria-hidden>
        {step.state === 'done' ? <IconCheck size={16} stroke={2.5} /> : number}
      </span>
      <span className={styles.title}>
        {say(`steps.${step.name}`)}
        <VisuallyHidden>{` (${say(`steps.${step.state}`)})`}</VisuallyHidden>
      </span>
      {step.usable ? <Picture size={18} aria-hidden /> : <span />}
    </>
  );
  if (!step.usable) return <div className={styles.head}>{inside}</div>;
  return (
    <button type="button" className={styles.head} aria-expanded={open} onClick={onOpen}>
      {inside}
    </button>
  );
}
