import { Stack, Text } from '@mantine/core';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { StandingStep } from '../../../preload/contract/runbooks';
import type { Court } from '../../../preload/contract/settings';
import { useLanguage } from '../../ui/words';
import { CloseStep } from './steps/close-step';
import { ConfirmStep } from './steps/confirm-step';
import { DecideStep } from './steps/decide-step';
import { DraftStep } from './steps/draft-step';
import { EnterStep } from './steps/enter-step';
import { PackageStep } from './steps/package-step';
import { RestoreStep } from './steps/restore-step';
import { ServeStep } from './steps/serve-step';
import { TickStep } from './steps/tick-step';
import type { KnownFacts } from './use-step-facts';

export interface StepBodyProps {
  readonly step: StandingStep;
  readonly outage: OutageSummary;
  readonly courts: readonly Court[];
  readonly facts: KnownFacts;
  /** Steps whose evidence is still owed. */
  readonly owed: number;
}

/** What is to be done in the open step: the runbook's note, then the app's own act or the tick. */
export function StepBody(props: StepBodyProps) {
  const language = useLanguage();
  const { noteMs, noteEn } = props.step;
  const note = language === 'ms' ? noteMs : noteEn || noteMs;
  return (
    <Stack gap="md">
      {note !== '' && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
      <Act {...props} />
    </Stack>
  );
}

function Act({ step, outage, courts, facts, owed }: StepBodyProps) {
  switch (step.action) {
    case 'confirm':
      return <ConfirmStep outage={outage} />;
    case 'notice-draft':
      return <DraftStep outage={outage} />;
    case 'decide':
      return <DecideStep outage={outage} courts={courts} />;
    case 'serve':
      return <ServeStep outage={outage} />;
    case 'restore':
      return <RestoreStep outage={outage} />;
    case 'enter':
      return <EnterStep outage={outage} facts={facts} />;
    case 'package':
      return <PackageStep outage={outage} facts={facts} />;
    case 'close':
      return <CloseStep outage={outage} facts={facts} owed={owed} />;
    default:
      return <TickStep outage={outage} step={step} />;
  }
}
