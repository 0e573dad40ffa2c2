import type { OutageSummary } from '../../../preload/contract/outages';
import type { Court } from '../../../preload/contract/settings';
import { CloseStep } from './steps/close-step';
import { ConfirmStep } from './steps/confirm-step';
import { DecideStep } from './steps/decide-step';
import { EnterStep } from './steps/enter-step';
import { PackageStep } from './steps/package-step';
import { RestoreStep } from './steps/restore-step';
import { ServeStep } from './steps/serve-step';
import type { StepName } from './outage-steps';
import type { KnownFacts } from './use-step-facts';

export interface StepBodyProps {
  readonly step: StepName;
  readonly outage: OutageSummary;
  readonly courts: readonly Court[];
  readonly facts: KnownFacts;
}

/** What is to be done in the open step. */
export function StepBody({ step, outage, courts, facts }: StepBodyProps) {
  switch (step) {
    case 'confirm':
      return <ConfirmStep outage={outage} />;
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
      return <CloseStep outage={outage} facts={facts} />;
  }
}
