import type { runbooksErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const runbooksErrorsEn = {
  'runbook-step-twice': 'The step code {{step}} is used twice. Nothing was saved. Give it another code.',
  'runbook-action-missing':
    'This runbook lacks a step without which no outage can be ended ({{action}}). Nothing was saved.',
  'step-id-malformed': 'Small letters, digits and hyphens only',
  'step-unknown': 'This outage’s runbook has no such step. Nothing was saved.',
  'step-not-open': 'This step is not open yet, or no longer. Nothing was saved.',
  'step-not-done': 'This step is not ticked. Nothing was changed.',
  'step-by-app': 'The app notes this step itself. Do what it says; the tick appears by itself.',
  'evidence-needed': 'This step needs evidence: a reference, a time of publication, who received it.',
} satisfies SameWords<typeof runbooksErrorsMs>;
