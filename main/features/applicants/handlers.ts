/** Calls about applicants, lists of them, and enquiries. */
import { answerList } from '../../call/list-kind';
import { applicantsList, enquiriesList } from './applicant-lists';
import { takeOver } from '../../../domain/applicants/applicant-history';
import { emailKey, parseEmail } from '../../../domain/applicants/applicant-email';
import { isPhone, tidyPhone } from '../../../domain/imports/telephone';
import { fail, ok } from '../../../domain/result';
import { importApplicants } from './lists/applicant-import';
import { callList } from './calls/call-list';
import { noteCall } from './calls/note-call';
import { countCallees } from './rows/callees';
import { readSummary } from '../outages/rows/outages';
import { noteEnquiry } from './enquiries/call-list';
import { previewApplicants, reopenLeft } from './lists/applicant-preview';
import { dropRows } from './lists/left-rows';
import { isLeftRow } from './rows/left-rows';
import { insertDoneRow } from './rows/imports';
import { exportRefused } from './lists/applicant-refused';
import { previewRows } from './lists/applicant-rows';
import type { CommandContext, Handlers } from '../../call/handler';
import { saveSetting } from '../../register/settings';
import { applicantCard } from './directory/applicant-view';
import { addApplicant, changeApplicant, setBounced } from './directory/keep-change';
import { correct, isTaken, readEntered } from './directory/enter';
import { countWaiting, insertCall, readEnquiry } from './rows/enquiries';
import { mailboxOf } from './mailbox';
import { readHoldersOf } from './rows/applicants';
import { readCounts } from './rows/directory-list';
import { readEntry } from './rows/entries';

export const applicantsHandlers = {
  'applicants.list': ({ tx }, question) => ok(answerList(applicantsList, tx, question)),

  'applicants.counts': ({ tx }) => {
    const calls = countWaiting(tx).reduce((sum, { n }) => sum + n, 0);
    return ok({ ...readCounts(tx), mailbox: mailboxOf(tx), calls });
  },

  'applicants.get': ({ tx }, { id }) => {
    const entry = readEntry(tx, id);
    return entry ? ok(applicantCard(tx, entry)) : fail('applicant-unknown');
  },

  'applicants.add': ({ tx, officer, now }, { key: _key, source, reference, fromRow, ...typed }) => {
    if (fromRow && !isLeftRow(tx, fromRow.file, fromRow.row)) return fail('row-decided');
    const entered = readEntered(tx, typed, now);
    if (!entered.ok) return fail(entered.error.code, { fields: entered.error.fields });
    const origin = { source, reference, officer: officer.id };
    const id = addApplicant(tx, { kind: 'added', ...entered.value }, origin);
    if (fromRow) insertDoneRow(tx, { ...fromRow, outcome: 'added', applicant: id, officer: officer.id });
    return ok({ id });
  },

  'applicants.correct': ({ tx, officer, now }, { id, source, reference, ...typed }) => {
    const entry = readEntry(tx, id);
    if (!entry) return fail('applicant-unknown');
    if (entry.state.state !== 'active') return fail('applicant-not-active');
    const entered = readEntered(tx, typed, now, id);
    if (!entered.ok) return fail(entered.error.code, { fields: entered.error.fields });
    const origin = { source, reference, officer: officer.id };
    return ok({ changes: correct(tx, entry, entered.value, origin) });
  },

  'applicants.retire': ({ tx, officer }, { id, reason, source, reference }) => {
    const entry = readEntry(tx, id);
    if (!entry) return fail('applicant-unknown');
    if (entry.state.state !== 'active') return fail('applicant-not-active');
    changeApplicant(tx, id, { kind: 'retired', reason }, { source, reference, officer: officer.id });
    return ok({});
  },

  'applicants.reinstate': ({ tx, officer }, { id, reason, source, reference }) => {
    const entry = readEntry(tx, id);
    if (!entry) return fail('applicant-unknown');
    if (entry.state.state !== 'retired') return fail('applicant-not-retired');
    if (isTaken(tx, entry.state.numbers, id)) return fail('applicant-known');
    changeApplicant(tx, id, { kind: 'reinstated', reason }, { source, reference, officer: officer.id });
    return ok({});
  },

  'applicants.merge': ({ tx, officer }, { into, from, reason, source, reference }) => {
    if (into === from) return fail('applicant-same');
    const [survivor, other] = [readEntry(tx, into), readEntry(tx, from)];
    if (!survivor || !other) return fail('applicant-unknown');
    if (survivor.state.state !== 'active' || other.state.state === 'merged')
      return fail('applicant-not-active');
    const origin = { source, reference, officer: officer.id };
    changeApplicant(tx, from, { kind: 'merged-into', into, reason }, origin);
    changeApplicant(tx, into, takeOver(survivor.state, from, other.state, reason), origin);
    return ok({});
  },

  'applicants.markBounced': (context, { id, address, code }) => bounce(context, id, address, code),
  'applicants.clearBounced': (context, { id, address }) => bounce(context, id, address, ''),

  'applicants.setMailbox': ({ tx, officer }, { mailbox }) => {
    const read = parseEmail(mailbox);
    if (!read.ok) {
      const code = read.error.code === 'email-too-many' ? 'email-malformed' : read.error.code;
      return fail(code, { fields: [{ path: 'mailbox', code }] });
    }
    saveSetting(tx, 'applicants', { mailbox: read.value }, officer.id);
    tx.journal('settings.saved', { name: 'applicants', by: officer.id });
    return ok({});
  },

  'applicants.preview': previewApplicants,
  'applicants.previewRows': previewRows,
  'applicants.reopenLeft': reopenLeft,
  'applicants.dropRows': dropRows,
  'applicants.import': importApplicants,
  'applicants.exportRefused': exportRefused,

  'applicants.noteEnquiry': (context, input) => {
    const { phone } = input;
    if (input.callBack && phone === '')
      return fail('phone-needed', { fields: [{ path: 'phone', code: 'phone-needed' }] });
    if (phone !== '' && !isPhone(phone))
      return fail('phone-malformed', { fields: [{ path: 'phone', code: 'phone-malformed' }] });
    if (input.applicant !== null && !readEntry(context.tx, input.applicant)) return fail('applicant-unknown');
    return noteEnquiry(context, { ...input, phone: tidyPhone(phone) });
  },

  'applicants.enquiries': ({ tx }, question) => ok(answerList(enquiriesList, tx, question)),

  'applicants.markCalled': ({ tx, officer }, { enquiry, outcome, note }) => {
    const known = readEnquiry(tx, enquiry);
    if (!known) return fail('enquiry-unknown');
    if (!known.waiting) return fail('enquiry-done');
    insertCall(tx, { enquiry, outcome, note, officer: officer.id });
    return ok({});
  },

  'applicants.callList': ({ tx }, question) => ok(answerList(callList, tx, question)),

  'applicants.callCounts': ({ tx }, { outage: id }) => {
    const outage = readSummary(tx, id);
    return outage ? ok({ ...countCallees(tx, outage) }) : fail('outage-unknown');
  },

  'applicants.call': noteCall,
} satisfies Handlers<'applicants'>;

/** A mark belongs to the letter box: everybody who has the address gets or loses it. */
function bounce({ tx, officer }: CommandContext, id: string, address: string, code: string) {
  const entry = readEntry(tx, id);
  if (!entry) return fail('applicant-unknown');
  if (!entry.state.addresses.some((known) => emailKey(known.address) === emailKey(address)))
    return fail('address-unknown');
  for (const applicant of readHoldersOf(tx, address))
    setBounced(tx, { applicant, address, code, source: 'counter', reference: '', officer: officer.id });
  return ok({});
}
