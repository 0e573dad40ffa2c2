import type { requestsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const requestsErrorsEn = {
  'request-unknown': 'This request is not in the register. Nothing was changed. Check the list again.',
  'service-unknown': 'This service is not in the catalogue. Nothing was saved. Choose another one.',
  'request-way-wrong': 'This service does not use that way. Nothing was saved. Choose one that is listed.',
  'request-time-wrong': 'This time is too early, or still to come. Nothing was saved. Check date and time.',
  'request-field-needed': 'This service needs this.',
  'request-field-wrong': 'This is outside the scope of the service. Choose the service for that scope.',
  'request-ended': 'This request has ended. Nothing was changed. Reopen it if more is to be done.',
  'request-not-ended': 'This request has not ended. Nothing was changed. Finish its steps first.',
  'request-not-told':
    'The requester has not been told of this decision. Nothing was changed. Tell them, then file it.',
  'request-in-hand': 'This request is already with that officer. Nothing was changed.',
  'request-step-unknown': 'This service has no such step. Nothing was changed. Check its steps.',
  'request-step-done': 'This step has been done. Nothing was changed.',
  'step-too-early':
    'An earlier step has not been done. Nothing was changed. Follow the order of this service.',
  'step-decides-nothing': 'Only a step that approves can be refused. Nothing was changed.',
  'duty-needed':
    'This step is done by an officer who was given that duty. Nothing was changed. An administrator gives duties under Requests, Duties.',
  'approval-by-supervisor': 'A supervisor approves this. Nothing was changed. Call a supervisor.',
  'one-officer':
    'One Pentadbir UC does all steps of this service. Nothing was changed. Ask that officer, or hand the request over.',
  'step-by-requester':
    'The verifying officer cannot be the requester. Nothing was changed. Ask another officer to verify.',
  'step-check-needed': 'Something was not confirmed. Nothing was changed. Tick each check that is true.',
  'step-evidence-needed': 'This step needs this.',
  'entry-steps-wrong':
    'These steps cannot be followed. Nothing was saved. Begin with receiving, end with telling, and put each step after those that it needs.',
  'entry-clocks-wrong':
    'A promised time names a step that is not there. Nothing was saved. Choose the step that begins it and the one that fulfils it.',
  'entry-ways-missing':
    'How it comes and how it is told is missing. Nothing was saved. Choose at least one of each.',
  'entry-version-old':
    'Somebody else has changed this entry. Nothing was saved. Open it again and change the newest version.',
  'clock-not-running': 'No promised time is running for this. Nothing was changed. Check the request.',
  'extension-not-later':
    'The new time must be later than the one promised now. Nothing was changed. Choose a later time.',
  'pause-not-allowed':
    'The charter knows no pause for this service. Nothing was changed. Extend the time if need be.',
  'pause-wrong': 'Its state has changed. Nothing was changed. Check its current state.',
  'merge-unknown': 'There is no such request, or it has ended. Nothing was changed. Check its number.',
  'merge-other-service':
    'That request is for another service. Nothing was changed. Merge requests for the same service only.',
  'merge-itself': 'A request cannot be merged with itself. Enter the number of the other one.',
} satisfies SameWords<typeof requestsErrorsMs>;
