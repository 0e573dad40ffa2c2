import type { casesErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const casesErrorsEn = {
  'option-forbids':
    'This court’s option does not allow new manual cases. Your form is still here. Ask a supervisor.',
  'no-outage': 'No outage is in force. Report an outage first.',
  'no-option': 'The court’s option has not been decided. Ask a supervisor to decide it.',
  'no-book':
    'This counter has no receipt book. Nothing was issued and your form is still here. Ask a supervisor to give a receipt book.',
  'book-exhausted':
    'The receipt book is used up. Nothing was issued and your form is still here. Ask a supervisor to give a new book, then press F9.',
  'no-range':
    'There is no case number range for this court, type and year. Nothing was issued and your form is still here. Ask a supervisor to give a range.',
  'range-exhausted':
    'The case number range is used up. Nothing was issued and your form is still here. Ask a supervisor to give a new range, then press F9.',
  'draft-too-large':
    'This draft is too long to save. What you typed is still on the screen. Issue the case before leaving the screen.',
  'party-missing': 'This case type needs more parties. Add the missing party.',
  'first-party-missing': 'This case type needs more first parties.',
  'second-party-missing': 'This case type needs more second parties.',
  'letters-not-printable':
    'These letters cannot be printed on receipt and summons. Type the name in Roman letters, as on the identity card.',
  'identity-wrong': 'This identity number is not correct. Check it against the card or document.',
  'document-unknown': 'This document is not on the case type’s list. Choose the case type again.',
  'documents-missing':
    'Required documents have not been received. Receive them, or confirm that the case is accepted without them.',
  'fee-line-missing':
    'Fee line "{{line}}" from the table is missing. Add it again; if the fee is reduced, enter the amount and the reason.',
  'no-fee-lines': 'There are no fee lines. Add a fee, or choose a waiver.',
  'reason-needed': 'An amount below the table requires a reason.',
  'amount-below-zero': 'The amount cannot be less than zero.',
  'tendered-less': 'The money received is less than the total. Check the amount received.',
  'reference-needed': 'Enter the payment reference number.',
  'waiver-authority-needed': 'State who authorised the waiver.',
  'waiver-reason-needed': 'State the reason for the waiver.',
  'nothing-to-pay': 'There is nothing to pay. Choose a waiver or add a fee.',
  'card-digits-malformed': 'Enter the last four digits of the card.',
  'hearing-needed':
    'A claim, and whatever is written on the party’s own copies, needs the date, kind and bench of its hearing.',
  'hearing-past': 'The hearing date has passed. Choose another date.',
  'hearing-too-soon':
    'The hearing is too soon; the summons must be served the required number of clear days before it. Choose another date, or confirm this one.',
  'hearing-on-rest-day':
    'The office is closed on that date (weekly rest day or public holiday). Choose another date, or confirm this one.',
  'hearing-outside-hours':
    'That time is outside office hours on the day. Choose another time, or confirm this one.',
  'address-missing':
    'A summons cannot be served on a defendant without an address. Enter the address, or confirm that it is not known yet.',
  'case-taken-today':
    'The same parties have already opened a case of this type today: {{number}}. Check that case first, or confirm that this is another one.',
  'hearing-after-expiry':
    'That date is after the summons expires. Choose an earlier date, or confirm this one.',
  'reference-claimed':
    'This payment reference has already been used for another case. Nothing was issued. Check the number.',
  'reference-malformed':
    'That cannot be a receipt’s number: letters, digits and hyphens only, with at least one digit.',
  'form-serial-used':
    'This Kew.38 form serial number has already been used. Nothing was issued. Check the number on the form.',
  'case-entered':
    'This case is already registered in ESV3 and awaits confirmation. Return its row in Re-registration, then correct it here; or correct it in ESV3 itself. Nothing was changed.',
  'case-settled':
    'This case is finished: confirmed in ESV3 or removed from the list. It is corrected in ESV3. Nothing was changed.',
  'correction-empty':
    'No value differs from what is recorded. Change at least one value. Nothing was changed.',
  'party-unknown':
    'That party is not in this case. Open the case again, then choose the party. Nothing was changed.',
  'hearing-none': 'This case has no hearing to correct. The date is set in ESV3. Nothing was changed.',
  'case-unknown': 'That case was not found. Search again.',
  'revenue-code-malformed': 'Revenue code: capital letters, digits, full stops, slashes and hyphens only.',
  'mykad-malformed': 'A MyKad number has 12 digits, for example 900102-03-1234.',
  'mykad-date': 'The date of birth in this MyKad number does not exist.',
  'mykad-place': 'The place code in this MyKad number does not exist.',
  'passport-malformed': 'A passport number contains letters and digits only.',
  'old-ic-malformed': 'The format of this old identity card number is not correct.',
  'service-number-malformed': 'The format of this police or army number is not correct.',
} satisfies SameWords<typeof casesErrorsMs>;
