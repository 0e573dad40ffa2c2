import type { SameWords } from '../language';
import type { summonsesErrorsMs } from './errors.ms';

export const summonsesErrorsEn = {
  'summons-unknown': 'That court paper was not found. Nothing was changed. Open the list again.',
  'summons-replaced':
    'This paper of case {{number}} was replaced by a corrected one. Nothing was changed. Hand over the new paper.',
  'summons-unsealed':
    'The paper of case {{number}} has not been signed and sealed by the Registrar, so it cannot be handed over. Nothing was changed. Record the seal first.',
  'summons-sealed':
    'The seal on the paper of case {{number}} is already recorded. Nothing was changed. Continue with the hand-over.',
  'summons-handed-over': 'The paper of case {{number}} has already been handed over. Nothing was changed.',
  'summons-not-handed-over':
    'The paper of case {{number}} has not been handed over. Service is recorded after hand-over. Nothing was changed.',
  'summons-served': 'Service of the paper of case {{number}} is already recorded. Nothing was changed.',
  'time-before-step':
    'This time is before the paper was issued or before the previous step. Nothing was changed. Check the date and time.',
  'service-nobody': 'This paper calls nobody, so there is no service to record. Nothing was changed.',
  'service-order-needed': 'Substituted service needs a court order. Enter the order’s reference.',
  'service-note-needed': 'State how it was served, or why it could not be served.',
  'served-too-late':
    'This service is too late: {{needed}} clear days are needed before the hearing. Check the date, or confirm it.',
  'served-after-expiry':
    'This summons was served after 12 months without leave of the court. Enter the leave’s reference, or confirm it.',
  'summons-step-unknown':
    'That step does not exist, or was already undone. Nothing was changed. Open this paper again.',
  'step-not-last': 'The step after it must be undone first. Nothing was changed.',
} satisfies SameWords<typeof summonsesErrorsMs>;
