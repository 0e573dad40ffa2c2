import type { SameWords } from '../language';
import type { appointmentsErrorsMs } from './errors.ms';

export const appointmentsErrorsEn = {
  'appointment-unknown':
    'That appointment was not found. Nothing was changed. Open the list of appointments again.',
  'appointment-state-wrong':
    'The state of this appointment has changed. Nothing was changed. Check its record.',
  'appointment-not-yet': 'The time of this appointment has not come yet. Nothing was changed.',
  'appointment-not-needed':
    'Registration of new cases is not closed at this court. No appointment was made. Take the case at the Counter.',
  'appointment-same-person':
    'This person already has an appointment for the same type of case. No appointment was made. Tick that another one is needed, or move the one that is there.',
  'slot-past': 'This slot has passed. Nothing was changed. Choose another slot.',
  'slot-too-far': 'This slot is too far ahead. Nothing was changed. Choose an earlier slot.',
  'slot-not-open':
    'There is no slot at this time: the office is closed, or no slot begins then. Nothing was changed. Choose another slot.',
  'slot-full': 'This slot is full. Nothing was changed. Choose another slot.',
  'slot-same': 'This appointment already has that slot. Nothing was changed. Choose another slot.',
  'call-back-not-yet':
    'The system is not back yet. This call cannot be recorded yet. Move or cancel the appointment if needed.',
  'call-back-made': 'This person has already been called. Nothing was changed.',
  'registration-open': 'Registration of new cases is not closed at this court. No poster was printed.',
} satisfies SameWords<typeof appointmentsErrorsMs>;
