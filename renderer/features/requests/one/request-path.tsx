import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Request, ServiceEntry } from '../../../../preload/contract/requests';
import { useFormat } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useLanguage, useWords } from '../../../ui/words';
import { RefuseDialog } from '../act/refuse-dialog';
import { StepDialog } from '../act/step-dialog';
import type { RequestPartProps } from './request-clocks';
import styles from './request-path.module.css';

type Step = ServiceEntry['steps'][number];

/** The steps in their order: done with time and hand, the open ones with a key, the later ones waiting. */
export function RequestPath({ request, maySit }: RequestPartProps) {
  const say = useWords('requests');
  const [doing, setDoing] = useState<string | null>(null);
  const [refusing, setRefusing] = useState<string | null>(null);
  const { entry, open } = request;
  const next = entry.steps.find(({ code, optional }) => open.includes(code) && !optional)?.code;
  useShortcuts([
    {
      ...{ keys: 'F9', label: 'requests:one.doStep', enabled: maySit && next !== undefined },
      run: () => setDoing(next ?? null),
    },
  ]);
  const stepOf = (code: string | null): Step | undefined => entry.steps.find((step) => step.code === code);
  const done = stepOf(doing);
  const refused = stepOf(refusing);
  return (
    <Section title={say('one.path')}>
      <ol className={styles.path}>
        {entry.steps.map((step) => (
          <PathStep
            key={step.code}
            step={step}
            request={request}
            first={step.code === next}
            onDo={maySit && open.includes(step.code) ? () => setDoing(step.code) : undefined}
            onRefuse={
              maySit && open.includes(step.code) && step.kind === 'decide'
                ? () => setRefusing(step.code)
                : undefined
            }
          />
        ))}
      </ol>
      {done && <StepDialog request={request} step={done} onClose={() => setDoing(null)} />}
      {refused && <RefuseDialog request={request} step={refused} onClose={() => setRefusing(null)} />}
    </Section>
  );
}

interface PathStepProps {
  readonly step: Step;
  readonly request: Request;
  /** What F9 does. */
  readonly first: boolean;
  readonly onDo: (() => void) | undefined;
  readonly onRefuse: (() => void) | undefined;
}

function PathStep({ step, request, first, onDo, onRefuse }: PathStepProps) {
  const say = useWords('requests');
  const language = useLanguage();
  return (
    <li className={styles.step} {...(first ? { 'aria-current': 'step' as const } : {})}>
      <div className={styles.text}>
        <strong>{step.text[language]}</strong>
        <span className={styles.who}>{say(`party.${step.by}`)}</span>
        <DoneMark step={step} request={request} />
      </div>
      {onDo && (
        <Group gap="xs">
          <Button
            variant={first ? 'filled' : 'default'}
            onClick={onDo}
            {...(first ? { rightSection: <KeyHint keys="F9" />, autoFocus: true } : {})}
          >
            {step.text[language]}
          </Button>
          {onRefuse && (
            <Button variant="default" onClick={onRefuse}>
              {say('one.refuse')}
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}

/** When it was done and by whom, by the last that was said of it. */
function DoneMark({ step, request }: { readonly step: Step; readonly request: Request }) {
  const say = useWords('requests');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const told = request.done[step.code];
  if (!told) return null;
  return (
    <StatusMark tone="good">
      {say('one.doneAt', { at: format.dateTime(told.at), who: nameOf(told.officer) })}
    </StatusMark>
  );
}
