import { Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconChevronDown, IconChevronUp, IconMinus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { ClosingAnchor } from './closing-anchor';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { StandingStep } from '../../../preload/contract/runbooks';
import type { Court } from '../../../preload/contract/settings';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { useLanguage, useWords } from '../../ui/words';
import { isUsable } from './outage-steps';
import { StepBody } from './step-body';
import { StepMeta } from './step-meta';
import { useStepFacts } from './use-step-facts';
import styles from './runbook.module.css';

export interface RunbookProps {
  readonly outage: OutageSummary;
  readonly courts: readonly Court[];
}

/** The runbook of the outage, part by part, with the present step open; others that may be used open with Enter. */
export function Runbook({ outage, courts }: RunbookProps) {
  const read = useRead('runbooks.of', { outage: outage.id });
  return (
    <Loaded read={read} rows={6}>
      {(runbook) => <Steps outage={outage} courts={courts} runbook={runbook} />}
    </Loaded>
  );
}

interface StepsProps extends RunbookProps {
  readonly runbook: OutputOf<'runbooks.of'>;
}

function Steps({ outage, courts, runbook }: StepsProps) {
  const say = useWords('runbooks');
  const language = useLanguage();
  const facts = useStepFacts(outage);
  const [opened, setOpened] = useState<{ step: string | null; of: OutageSummary['state'] } | null>(null);
  const all = runbook.parts.flatMap(({ steps }) => steps);
  const owed = all.filter((step) => step.state === 'open' && step.evidence && !step.byApp).length;
  // What was opened by hand counts only until the outage moves on: then its next step is the open one again.
  const open = opened?.of === outage.state ? opened.step : runbook.next;
  const toggle = (step: string) => setOpened({ step: step === open ? null : step, of: outage.state });
  return (
    <>
      <Ended outage={outage} />
      {runbook.parts.map((part) => (
        <section key={part.id} aria-label={language === 'ms' ? part.titleMs : part.titleEn}>
          {runbook.parts.length > 1 && (
            <h3 className={styles.part}>{language === 'ms' ? part.titleMs : part.titleEn}</h3>
          )}
          <ol className={styles.list}>
            {part.steps.map((step) => {
              const usable = isUsable(step, outage);
              const isNext = step.id === runbook.next;
              return (
                <li
                  key={step.id}
                  className={styles.step}
                  data-state={isNext ? 'now' : step.state}
                  data-step={step.id}
                >
                  <StepHead
                    step={step}
                    number={all.indexOf(step) + 1}
                    isNext={isNext}
                    usable={usable}
                    open={step.id === open && usable}
                    onOpen={() => toggle(step.id)}
                  />
                  {step.id === open && usable && (
                    <InSight>
                      <StepBody step={step} outage={outage} courts={courts} facts={facts} owed={owed} />
                    </InSight>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <p className={styles.source}>
        {say('source', { source: runbook.source, version: runbook.version })}
        {runbook.sourceDate !== '' && ` · ${say('sourceDate', { date: runbook.sourceDate })}`}
      </p>
    </>
  );
}

/** What is said where nothing is left to be done. */
function Ended({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('outages');
  const format = useFormat();
  if (outage.state === 'dismissed') return <Text mb="md">{say('close.wasDismissed')}</Text>;
  if (outage.closedAt === null) return null;
  return (
    <>
      <Text mb="md">{say('close.ended', { at: format.dateTime(outage.closedAt) })}</Text>
      <ClosingAnchor outage={outage.id} />
    </>
  );
}

/** The step to do now, and what was opened by hand, is brought into sight: its buttons may lie below the fold. */
function InSight({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const [search] = useSearchParams();
  const elsewhere = search.has('see');
  useEffect(() => {
    if (elsewhere) return undefined;
    // after the shell, which begins every screen at its top
    const drawn = requestAnimationFrame(() => body.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(drawn);
  }, [elsewhere]);
  return (
    <div ref={body} className={styles.body}>
      {children}
    </div>
  );
}

interface HeadProps {
  readonly step: StandingStep;
  readonly number: number;
  readonly isNext: boolean;
  readonly usable: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function StepHead({ step, number, isNext, usable, open, onOpen }: HeadProps) {
  const say = useWords('runbooks');
  const language = useLanguage();
  const Picture = open ? IconChevronUp : IconChevronDown;
  const inside = (
    <>
      <span className={styles.number} aria-hidden>
        {step.state === 'done' ? (
          <IconCheck size={16} stroke={2.5} />
        ) : step.state === 'not-needed' || step.state === 'never' || step.state === 'overtaken' ? (
          <IconMinus size={16} stroke={2.5} />
        ) : (
          number
        )}
      </span>
      <span>
        <span className={styles.title}>{language === 'ms' ? step.textMs : step.textEn}</span>
        <VisuallyHidden>{` (${say(isNext ? 'state.now' : `state.${step.state}`)})`}</VisuallyHidden>
        <StepMeta step={step} />
      </span>
      {usable ? <Picture size={18} aria-hidden /> : <span />}
    </>
  );
  if (!usable) return <div className={styles.head}>{inside}</div>;
  return (
    <button type="button" className={styles.head} aria-expanded={open} onClick={onOpen}>
      {inside}
    </button>
  );
}
