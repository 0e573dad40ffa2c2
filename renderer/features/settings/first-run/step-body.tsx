import type { Step } from './wizard-form';
import { BackupStep } from './backup-step';
import { ChannelsStep } from './channels-step';
import { CounterStep } from './counter-step';
import { CourtsStep } from './courts-step';
import { HoursStep } from './hours-step';
import { OfficeStep } from './office-step';
import { OfficersStep } from './officers-step';
import { PrintersStep } from './printers-step';
import { ReviewStep } from './review-step';
import type { StepProps } from './step-props';

export interface StepBodyProps extends StepProps {
  readonly step: Step;
  /** A register worked here before: its recovery code is asked for beside the new counter's own. */
  readonly setsAside: boolean;
  readonly onGo: (step: Step) => void;
}

/** The fields of one step. */
export function StepBody({ step, form, proposals, setsAside, onGo }: StepBodyProps) {
  const props = { form, proposals };
  switch (step) {
    case 'office':
      return <OfficeStep {...props} />;
    case 'courts':
      return <CourtsStep {...props} />;
    case 'counter':
      return <CounterStep {...props} setsAside={setsAside} />;
    case 'officers':
      return <OfficersStep {...props} />;
    case 'hours':
      return <HoursStep {...props} />;
    case 'printers':
      return <PrintersStep {...props} />;
    case 'channels':
      return <ChannelsStep {...props} />;
    case 'backup':
      return <BackupStep {...props} />;
    case 'review':
      return <ReviewStep {...props} onGo={onGo} />;
  }
}
