import type { Proposals, WizardForm } from './wizard-form';

/** Every step writes into the one form of the wizard. */
export interface StepProps {
  readonly form: WizardForm;
  readonly proposals: Proposals;
}
