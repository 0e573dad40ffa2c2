import type { casesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const casesErrorsEn = {
  'option-forbids':
    "This court's option allows no new case by hand. Your form is still here. Ask a supervisor.",
  'no-outage': 'No outage is in force. Report an outage first.',
  'no-option': "The court's option is not decided yet. Ask a supervisor to decide it.",
  'no-book':
    'This counter has no receipt book. Nothing was issued and your form is still here. Ask a supervisor to give a receipt book.',
  'book-exhausted':
    'The receipt book is used up. Nothing was issued and your form is still here. Ask a supervisor to give a new book, then press F9.',
  'no-range':
    'There is no range of case numbers for this court, type and year. Nothing was issued and your form is still here. Ask a supervisor to give a range.',
  'range-exhausted':
    'The range of case numbers is used up. Nothing was issued and your form is still here. Ask a supervisor to give a new range, then press F9.',
  'draft-too-large':
    'This draft is too long to be kept. What you typed is still on the screen. Issue it before leaving the screen.',
  'party-missing': 'There are not enough parties for this case type. Add the missing party.',
  'first-party-missing': 'There are not enough first parties for this case type.',
  'second-party-missing': 'There are not enough second parties for this case type.',
  'identity-wrong': 'This identity number is not right. Check it against the card or document.',
  'document-unknown': "This document is not in the case type's list. Choose the case type again.",
  'documents-missing':
    'Required documents have not been received. Receive them, or confirm that the case is taken without them.',
  'fee-line-missing':
    'The table\'s fee line "{{line}}" is not here. Add it again; if it is reduced, write that amount and the reason.',
  'no-fee-lines': 'There is no fee line. Add a fee, or choose a waiver.',
  'reason-needed': 'An amount below the table needs a reason.',
  'amount-below-zero': 'The amount cannot be less than nought.',
  'tendered-less': 'The money received is less than the total. Check the money received.',
  'reference-needed': 'Enter the reference number of the payment.',
  'waiver-authority-needed': 'Say who has authorised the waiver.',
  'waiver-reason-needed': 'Give the reason for the waiver.',
  'nothing-to-pay': 'There is nothing to pay. Choose a waiver or add a fee.',
  'card-digits-malformed': 'Enter the last four digits of the card.',
  'hearing-needed': 'A claim needs the date, kind and courtroom of the hearing.',
  'hearing-past': 'The hearing date has passed. Choose another date.',
  'hearing-too-soon':
    'The hearing is too soon; the summons must be served enough clear days before. Choose another date, or confirm this one.',
  'hearing-on-rest-day': 'That date is a weekly rest day. Choose another date, or confirm this one.',
  'hearing-after-expiry': 'That date is after the summons expires. Choose an earlier date.',
  'reference-claimed':
    'This payment reference is already used for another case. Nothing was issued. Check the number.',
  'form-serial-used':
    'This Kew.38 form serial is already used. Nothing was issued. Check the number on the form.',
  'case-unknown': 'That case was not found. Search once more.',
  'revenue-code-malformed': 'Revenue code: capital letters, digits, dots, slashes and hyphens.',
  'mykad-malformed': 'A MyKad number is 12 digits, such as 900102-03-1234.',
  'mykad-date': 'The date of birth in this MyKad number does not exist.',
  'mykad-place': 'The place code in this MyKad number does not exist.',
  'passport-malformed': 'A passport number is letters and digits only.',
  'old-ic-malformed': 'This old identity card number does not have the right form.',
  'service-number-malformed': 'This police or army number does not have the right form.',
} satisfies SameWords<typeof casesErrorsMs>;
