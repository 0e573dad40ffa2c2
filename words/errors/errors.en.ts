import type { errorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const errorsEn = {
  unknown:
    'This could not be done ({{code}}). Nothing was changed. Try once more; if it stays so, tell the system administrator.',
  incident: 'Incident number: {{incident}}.',
  internal:
    'An internal error happened. What was saved is safe. Try once more; if it stays so, tell the system administrator.',

  // the door and dispatch
  'not-signed-in': 'You are signed out. What you typed is still on this screen. Sign in again to go on.',
  'role-forbidden':
    'Your role does not allow this. Nothing was changed. Ask a supervisor or system administrator.',
  'window-forbidden': 'This window may not do that. Nothing was changed. Use the main window.',
  'input-invalid':
    'Some fields are not right yet. Nothing was saved. Mend the marked fields, then try again.',
  'approval-needed': "This needs a supervisor's approval. Nothing was changed.",
  'approval-wrong':
    'That approval was for something else or has been used. Nothing was changed. Ask the supervisor to approve once more.',
  'key-reused':
    'This form was already sent with other contents. The first one is saved and safe. Look at that record, then begin a new form.',
  'ap-manual-forbidden':
    'Applying for, processing or issuing an AP by hand is not allowed, since it would upset the work of Customs and JPJ. This refusal is recorded.',
  'issuing-stopped':
    'Issuing is stopped. No receipt or number was issued and your form is still here. See the reason at the top of the screen.',
  'clock-behind':
    "The computer's clock is earlier than the last entry. Nothing was saved. Set the clock right, or have a supervisor state the right time.",
  'register-read-only':
    'The register can only be read. Nothing was saved and your form is still here. Call the system administrator.',
  'disk-full':
    'The disk is full. Nothing was half-saved and your form is still here. Make room on the disk, then try again.',
  'not-ready': 'The register is not ready yet. Nothing was changed. Wait a moment, then try again.',

  // first run, settings, officers
  'already-set-up':
    'This counter is already set up. Nothing was changed. Close and reopen the app to sign in.',
  'system-unknown': 'This system is not known in this office. Nothing was changed. Choose one from the list.',
  'already-drill': 'A drill is open at this counter already. Leave it first.',
  'drill-not-opened':
    'The drill could not be opened. The real counter is open and nothing is lost. Try again.',
  'drill-unknown': 'This drill has ended or was not found. Start a new one.',
  'not-a-drill': 'No drill is open. Nothing was changed.',
  'not-a-demo': 'This is not a demo office. Nothing was changed.',
  'secret-weak': 'That secret is too easy. Nothing was saved. Choose a longer one that is hard to guess.',
  'officer-code-twice': 'This code is already given to another officer. Choose another code.',
  'court-needed': 'At least one court is needed. Add a court, then save.',
  'fee-table-unknown': 'There is no such fee table. Choose a fee table for each court.',
  'office-kind-fixed':
    'The kind and the code of the office cannot be changed once the counter is made. Nothing was saved. Put the former ones back.',
  'case-type-twice': 'This case type code exists already. Nothing was saved. Choose another code.',
  'code-twice': 'This code is already used.',
  'backup-folder-unusable':
    'The backup folder cannot be written. The register is safe. Choose another folder or attach that disk again.',
  'network-path':
    "That folder is on a network. Nothing was changed. Choose a folder on this computer's disk.",
  'secret-wrong': 'That PIN or secret is wrong. Try once more; repeated wrong attempts have to wait.',
  wait: 'Too many wrong attempts. Try again after {{until}}.',
  'officer-inactive': 'This officer is no longer on duty here. Choose another officer.',
  'officer-unknown': 'That officer was not found. Read the list of officers again.',
  'approver-role': 'That officer is not a supervisor. The approval must come from a supervisor.',
  'last-administrator': 'This is the last system administrator. Nothing was changed. Add another one first.',
  'recovery-code-wrong':
    'That recovery code is not right. Nothing was changed. Look at the enrolment sheet and type it again.',
  'time-still-behind':
    'That time is still earlier than the last entry. Nothing was changed. Check date and time.',
  'clock-differs':
    'That time differs by more than a day from the last entry. Nothing was changed. Check the date; if it is right, confirm it below.',

  // outages
  'outage-unknown': 'That outage was not found. Nothing was changed. Open the list of outages again.',
  'outage-state-wrong':
    'The state of this outage has changed. Nothing was changed. Look at its present step.',
  'outage-already-open': 'An outage of this system is already recorded and still runs. Open that record.',
  'outage-overlaps':
    'This time overlaps another outage of the same system ({{outage}}). Nothing was saved. Correct the time, or open that record.',
  'system-retired': '{{system}} is no longer in use. Nothing was saved. Choose another system.',
  'supervisor-restores':
    'Only a supervisor may state a recovery. Nothing was saved. Report the outage without it, or call a supervisor.',
  'outage-confirmed':
    'A supervisor confirmed this outage; it can no longer be set aside. Record its recovery instead.',
  'outage-has-cases':
    'Cases or receipts were made in this outage; it cannot be set aside. Record its recovery instead.',
  'steps-still-open':
    '{{count}} steps still need their evidence. The outage stays open. Answer each, or say why it is not needed.',
  'runbook-unknown': 'There is no such runbook. Choose another.',
  'runbook-step-twice': 'The step code {{step}} is used twice. Nothing was saved. Give it another code.',
  'runbook-action-missing':
    'This runbook lacks a step without which no outage can be ended ({{action}}). Nothing was saved.',
  'step-id-malformed': 'Small letters, digits and hyphens only',
  'step-unknown': 'This outage’s runbook has no such step. Nothing was saved.',
  'step-not-open': 'This step is not open yet, or no longer. Nothing was saved.',
  'step-not-done': 'This step is not ticked. Nothing was changed.',
  'step-by-app': 'The app notes this step itself. Do what it says; the tick appears by itself.',
  'evidence-needed': 'This step needs evidence: a reference, a time of publication, who received it.',
  'proposal-unknown': 'This proposal was not found. Nothing was saved.',
  'proposal-settled': 'This proposal was answered already. Nothing was saved.',
  'probe-address-wrong':
    'This is not an address. Nothing was saved. Type https://name/path, or name:port for TCP.',
  'probe-address-forbidden':
    'This address leads to this computer or its own link. Nothing was saved. Give the system’s address.',
  'probe-not-here': 'Nothing is probed here. Try it on the real counter.',
  'system-still-down': 'The outage of {{system}} still runs. Record its recovery first.',
  'option-not-yet': 'This option is not available in this version. The present decision stands.',
  'option-not-for-system': 'This option is not for that system. The present decision stands.',
  'option-forbids':
    "This court's option allows no new case by hand. Your form is still here. Ask a supervisor.",
  'early-reason-needed': 'This outage has not lasted long enough yet. Give a reason for confirming it early.',
  'time-in-future': 'This time has not come yet. Check date and time.',
  'time-before-start': 'This time is before the outage began. Check date and time.',
  'outage-time-backwards': 'This time is before the step that came earlier. Check date and time.',
  'rows-still-open':
    'Some cases are not re-registered yet. The outage stays open. Finish the reconciliation first.',
  'papers-still-open':
    'Some papers are not answered yet. The outage stays open. Answer for all papers first.',
  'package-behind':
    'Something was re-registered or cancelled after the last reconciliation package. The outage stays open. Make the package once more.',
  'package-missing':
    'The reconciliation package is not made yet. The outage stays open. Make the package first.',

  // calendar
  'holiday-twice':
    'This holiday already stands on that day. Nothing was saved. Check the list or choose another day.',
  'holiday-unknown': 'That holiday was not found. Nothing was changed. Open the list of holidays again.',
  'holiday-retired':
    'That holiday was withdrawn. Nothing was changed. Add it as a new holiday if it is needed.',
  'nothing-changed': 'There is nothing to save. Change at least one field.',
  'holiday-file-too-large':
    'That file is too large for a list of holidays. Nothing was imported. Choose a file with public holidays only.',
  'holiday-file-unreadable':
    'That file cannot be read as CSV or ICS. Nothing was imported. Save it again, then try once more.',
  'holidays-none': 'There are no holidays in that file. Nothing was imported. Choose another file.',
  'draft-none':
    'There are no proposals for that year. Nothing was saved. Enter the holidays from the gazette.',
  'states-malformed': 'Choose at least one state, or all states.',
  'state-unknown': 'That state is not known. Choose one from the list.',
  'period-backwards': 'The last day must be the first day or later.',
  'periods-overlap': 'This period overlaps another. Change its days.',

  // numbers, cases, money
  'court-unknown':
    'That court is not in the settings. Choose another court or ask the administrator to add it.',
  'case-type-unknown': 'That case type does not exist or is not active. Choose another type.',
  'no-outage': 'No outage is in force. Report an outage first.',
  'no-option': "The court's option is not decided yet. Ask a supervisor to decide it.",
  'no-book':
    'This counter has no receipt book. Nothing was issued and your form is still here. Ask a supervisor to give a receipt book.',
  'book-exhausted':
    'The receipt book is used up. Nothing was issued and your form is still here. Ask a supervisor to give a new book, then press F9.',
  'book-unknown': 'That receipt book was not found. Read the list of books again.',
  'book-closed': 'This receipt book is closed already. Nothing was changed.',
  'no-range':
    'There is no range of case numbers for this court, type and year. Nothing was issued and your form is still here. Ask a supervisor to give a range.',
  'range-exhausted':
    'The range of case numbers is used up. Nothing was issued and your form is still here. Ask a supervisor to give a new range, then press F9.',
  'range-overlaps':
    'This range overlaps another one. Nothing was given. Choose numbers that are not given yet.',
  'range-before-last-official':
    'This range begins before the last official number. Nothing was given. Begin after that number.',
  'range-malformed': 'The last number of the range must not be smaller than its first.',
  'range-unknown': 'That range was not found. Read the list of numbers again.',
  'range-closed': 'This range is closed already. Nothing was changed.',
  'last-official-needed': 'The last official number is not entered yet. Enter it first, then give the range.',
  'block-overlaps':
    'These serials overlap another book. Nothing was given. Choose numbers that are not given yet.',
  'block-malformed':
    "The book's last number must not be smaller than its first and must fit its number of digits.",
  'as-at-needed': 'This print does not say when it was made. Enter its date and time.',
  'preview-gone': 'That preview is gone. Nothing was imported. Choose the file once more.',
  'file-unreadable': 'That file cannot be read. Nothing was imported. Save it again as CSV, then try again.',
  'file-too-large': 'That file is too large. Nothing was imported. Choose a print of a shorter period.',
  'cause-book-no-header':
    "The cause book's column headings were not found in that file. Nothing was imported. Check that it is a cause-book print.",
  'cause-book-empty': 'There are no cases in that file. Nothing was imported. Choose another print.',
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

  // receipts
  'receipt-unknown': 'That receipt was not found. Search once more.',
  'receipt-cancelled': 'This receipt is cancelled already. Nothing was changed.',
  'canceller-is-issuer':
    'Whoever issued a receipt cannot cancel it. The receipt stands. Ask another officer.',
  'original-was-printed':
    'This receipt was printed, so its original must be surrendered or marked as not returned. The receipt stands.',
  'serial-not-unknown': 'The fate of this serial is known already. Nothing was changed. Read the list again.',

  // papers and printers
  'paper-unknown': 'That paper was not found. Read the list of papers again.',
  'print-state-wrong': 'The state of this paper has changed. Nothing was changed. Look at its present state.',
  'paper-not-archived': 'This paper is not in the archive yet. It will be archived before it is printed.',
  'archive-changed':
    'The file in the archive is no longer what was printed. Do not use that file. Tell the system administrator.',
  'printer-disabled':
    'The printer is stopped. The paper is safe in the waiting line. Start the printer, then try again.',
  'printer-gone':
    'The printer was not found. The paper is safe in the waiting line. Connect it again, or choose another printer in Settings.',
  'spooler-silent':
    'The printing service does not answer. The paper is safe in the waiting line. Wait a moment, then try again.',
  'sheet-not-printed':
    'This sheet is not printed yet: the A4 printer did not take it, and it is kept nowhere. Switch the printer on and print again, or save it as a PDF.',
  'printer-is-pdf': 'The A4 printer is set to PDF only. Choose a folder in which to save this sheet.',
  'hand-over-unclear':
    'It is not certain whether the paper was printed. Nothing is printed again by itself. Look at the printer, then say what came out.',
  'archive-disk-full':
    'The archive disk is full. The receipt is saved and the paper waits. Make room, then try again.',
  'archive-unwritable':
    'The paper archive cannot be written. The receipt is saved and the paper waits. Call the system administrator.',
  'render-failed':
    'The paper could not be prepared. The receipt is saved. Try again; if it stays so, tell the system administrator.',

  // re-registration and package
  'row-unknown': 'That row was not found. Read the list again.',
  'row-state-wrong': 'The state of this row has changed. Nothing was changed. Look at its present state.',
  'queue-stopped': 'This queue is stopped because a number differed. Ask a supervisor to let it go on.',
  'queue-not-stopped': 'This queue is not stopped. Nothing was changed.',
  'not-next-in-queue': "It is not this row's turn. Re-register in the order of the numbers.",
  'taken-by-other': 'Another officer is entering this row. Take the next row.',
  'case-number-malformed': 'This case number does not have the right form, such as 10100-028-0124-2026.',
  'series-differs': "Court, type or year of this number differ from the case's. Check the number in ESV3.",
  'reference-differs':
    'The confirmed reference differs. Nothing was confirmed. Check the reference number in ESV3.',
  'package-stopped':
    'Writing the package was stopped. No file was left behind. Write it again when you are ready.',
  'package-running': 'A package is being written. Wait until it is done.',
  'task-unknown': 'That work has already ended. There is nothing to stop.',
  'package-wrong':
    'The package written did not pass verification, so it was removed. The register is safe. Try another folder.',
  'package-unknown': 'That package was not found. Read the list again.',
  'package-exists': 'A package of that name is already in this folder. Choose another folder.',
  'folder-unusable': 'That folder cannot be written. No half file was left. Choose another folder.',

  // backups
  'backup-wrong':
    'That backup does not match the register. The last good backup stays. Try again or choose another folder.',
  'backup-unreadable': 'That backup file cannot be read. Nothing was changed. Choose another file.',
  'register-newer':
    'This backup was made by a newer version of the app. Nothing was changed. Install the latest version first.',
  'epoch-not-needed': 'The register agrees with its witness; no new epoch is needed. Nothing was changed.',

  // notices
  'notice-unknown': 'That notice was not found. Read the list again.',
  'notice-not-now':
    'A notice of this kind cannot be written now. Nothing went out. Look at how the outage stands.',
  'notice-withdrawn': 'This notice has been withdrawn. Write a new one.',
  'channel-not-open': 'This notice does not use that channel.',
  'channel-published': 'This channel has published this notice already. Nothing was changed.',
  'time-before-notice': 'This time lies before the notice was written. Check when it was published.',
  'portal-folder-unset': 'No portal folder is set. The notice is safe. Hand the files to the portal officer.',
  'portal-folder-unusable':
    'The portal folder cannot be written. The notice is safe and not published on the portal. Mend the folder and try again, or hand the files to the portal officer.',
  'place-holder-unknown': 'There is a place-holder in braces { } that nobody knows. Choose one of the list.',
  'template-markup': 'This text holds HTML or script. Write plain text only.',
  'subject-line-break': 'A subject is one line only.',
  'address-malformed': 'The address must begin with https:// or http://.',

  // applicants
  'applicant-unknown': 'That applicant was not found. Nothing was changed. Look in the directory again.',
  'applicant-not-active':
    'That applicant is not active or was merged. Nothing was changed. Open the record again.',
  'applicant-not-retired': 'That applicant is not retired. Nothing was changed. Open the record again.',
  'applicant-known':
    'This number is in the directory already. Nothing was saved. Find the number and correct that record.',
  'applicant-same': 'A record cannot be merged with itself. Nothing was changed. Choose the other record.',
  'address-unknown':
    'That e-mail address is not this applicant’s. Nothing was changed. Open the record again.',
  'name-missing': 'A name is needed.',
  'applicant-number-missing': 'An SSM number or MyKad is needed.',
  'applicant-number-rounded': 'A spreadsheet rounded this number. Type all of its digits again.',
  'applicant-number-malformed':
    'Neither an SSM number nor a MyKad. For example 200503569212, 627436-A or 900102-03-1234.',
  'email-injection': 'Another line is hidden in this e-mail address. It is not accepted.',
  'email-formula': 'An e-mail address cannot begin with =, +, - or @.',
  'email-malformed': 'This e-mail address is wrong. For example name@company.com.my.',
  'email-too-many': 'Too many e-mail addresses. Keep ten at most.',
  formula: 'Cannot begin with a formula sign (=, +, - or @).',
  'phone-malformed': 'This telephone number is wrong. For example 03-4477863.',
  'phone-needed': 'Enter a telephone number, so that they can be called.',
  'sheet-empty': 'The file is empty. Nothing was kept. Choose another file.',
  'sheet-no-header':
    'The file has no row of column headings. Nothing was kept. Add the headings: Nama, No. SSM / KP, E-mel.',
  'columns-missing':
    'These columns are missing: {{columns}}. Nothing was kept. Add them and choose the file again.',
  'columns-twice':
    'These columns stand there twice: {{columns}}. Nothing was kept. Leave one of each and choose the file again.',
  'import-stopped': 'The import was stopped. Rows that were taken stay. Choose the same file to go on.',
  'enquiry-unknown': 'That enquiry was not found. Nothing was changed. Open the list again.',
  'enquiry-done': 'Another officer has noted this call. Nothing was changed. Take the next one.',

  // mail
  'mail-password-needed':
    'This server asks for a user name, so its password must be typed. The former password belongs to the former server only.',
  'mail-password-unkept':
    'The password could not be kept on this PC. The former settings stand. Call the ICT officer.',
  'mail-server-away':
    'The mail server does not answer. No message is lost; all wait and are tried again by themselves.',
  'mail-server-busy':
    'The mail server is busy now. Messages wait and are tried again by themselves. {{reply}}',
  'mail-tls-refused':
    'The secure connection to the mail server could not be verified, so nothing was sent. Check the server’s name, port and certificate. {{reply}}',
  'mail-auth-refused':
    'The mail server refused the user name or password. Messages wait. An administrator has to put the e-mail settings right.',
  'mail-password-missing':
    'This PC has no e-mail password. Messages wait. An administrator has to type it again in the e-mail settings.',
  'mail-sender-refused':
    'The mail server refused the sender’s address. Messages wait. Check the sender in the e-mail settings. {{reply}}',
  'mail-plain-outside':
    'This server is outside the office’s network, so an open connection is not used. Choose TLS or STARTTLS.',
  'mail-not-ready': 'No mail server is set up. Notices go by hand, through the mailbox officer.',
  'mail-folder-unusable': 'The drill’s mail folder cannot be written. Check the disk’s space.',
  'mail-test-refused': 'The connection works, but the test message was refused. {{reply}}',
  'mail-test-unclear':
    'The test message was handed over but the server gave no answer. Look into that mailbox before testing again.',
  'mail-batch-unknown': 'This notice’s e-mail was not found. Nothing has changed. Open the notice again.',
  'mail-nothing-waits': 'No message waits any more. Nothing was cancelled.',
  'mail-state-wrong':
    'The messages’ state has changed. Nothing was done. Look at the list again, then decide.',
  'mail-still-waits': 'Some messages still wait for the server. Cancel them first, so that nobody gets two.',
  'mail-confirmed-before': 'This sending has been confirmed already. Nothing has changed.',
  'mail-time-wrong': 'The time must be after the notice was made and not in the future.',
  'mail-address-malformed': 'This e-mail address is not right. Example: kaunter@jabatan.gov.my.',
  'mail-header-malformed': 'One line only, without control characters.',
  'mail-host-malformed': 'A server name such as mel.jabatan.gov.my, or an IP address.',
  'mail-plain-user': 'Without TLS no user name or password is sent. Leave this field empty.',

  // fields
  'field-wrong': 'Look at this field again.',
  needed: 'This field is needed.',
  'text-malformed': 'There are characters that cannot be used.',
  'text-too-long': 'Too long.',
  'field-too-small': 'Too small or too few.',
  'field-too-big': 'Too large or too long.',
  'field-invalid-type': 'This field is needed.',
  'field-invalid-format': 'This does not have the right form.',
  'field-invalid-value': 'Choose one of the list.',
  'field-not-multiple-of': 'Enter a whole number.',
  'field-custom': 'Look at this field again.',
  'code-malformed': 'Capital letters, digits and hyphens only, up to 16 characters.',
  'court-code-malformed': 'A court code is five digits.',
  'case-type-malformed': 'A case type code is three digits.',
  'officer-code-malformed': '2 to 8 capital letters or digits.',
  'prefix-malformed': 'Capital letters, digits and hyphens only, up to 10 characters.',
  'revenue-code-malformed': 'Revenue code: capital letters, digits, dots, slashes and hyphens.',
  'time-malformed': 'Enter a time such as 08:15.',
  'date-malformed': 'Enter a date such as 21/11/2026.',
  'amount-malformed': 'Enter an amount such as 12 or 12.50.',
  'pin-too-short': 'A PIN has at least 6 digits.',
  'pin-digits': 'A PIN is made of digits only.',
  'secret-too-short': 'A secret has at least 10 characters.',
  'secret-common': 'Too easy to guess. Choose another one.',
  'mykad-malformed': 'A MyKad number is 12 digits, such as 900102-03-1234.',
  'mykad-date': 'The date of birth in this MyKad number does not exist.',
  'mykad-place': 'The place code in this MyKad number does not exist.',
  'passport-malformed': 'A passport number is letters and digits only.',
  'old-ic-malformed': 'This old identity card number does not have the right form.',
  'service-number-malformed': 'This police or army number does not have the right form.',
} satisfies SameWords<typeof errorsMs>;
