import type { runbooksErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const runbooksErrorsEn = {
  'runbook-step-twice': 'Step code {{step}} is used twice. Nothing was saved. Give it another code.',
  'runbook-action-missing':
    'This runbook lacks a step needed to close an outage ({{action}}). Nothing was saved. Add that step again.',
  'step-id-malformed': 'Lower-case letters, digits and hyphens only.',
  'step-unknown': 'This outage’s runbook has no such step. Nothing was saved.',
  'step-not-open': 'This step is not open yet, or is no longer open. Nothing was saved.',
  'step-not-done': 'This step has not been ticked. Nothing was changed.',
  'step-by-app': 'The app records this step automatically. Carry it out; the tick will appear.',
  'evidence-needed':
    'This step needs evidence: a reference number, the time of publication or the recipient’s name.',
} satisfies SameWords<typeof runbooksErrorsMs>;
