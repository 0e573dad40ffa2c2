/** Calls that are not measured one by one, and why. A test sees to it that each call of the contract is here or measured. */
import type { CallName } from '../../../../preload/contract/contract';

const REASONS = {
  once: 'the PC, its office or its people: what it reads does not grow',
  background: 'long work beside issuing: held against the longest hold below',
  elsewhere: 'has a measurement of its own',
  oneRow: 'reads one row by an index',
  oneSlot: 'reads one slot or one appointment by an index',
  onePaper: 'reads the cases of some days along their entries, never more than one paper holds',
  same: 'writes what a measured command of its feature writes',
  once_per_day: 'opens or ends something, a few times a day, and reads what its screen has read',
  outside: 'waits for a device, a dialogue or a server',
  recipients: 'writes a row for each recipient: it grows with what it is asked for, not with the register',
} as const;
type Reason = keyof typeof REASONS;

const LEFT_OUT: Readonly<Record<Reason, readonly CallName[]>> = {
  once: [
    'settings.proposals', 'settings.setUp', 'esv2.ends', 'esv2.announceEnd', 'settings.openDemo', 'settings.leaveDemo', 'settings.saveOffice', 'settings.saveFeeTable', 'settings.takeBackFeeTable', 'settings.borrowed', 'settings.vouch', 'settings.crest', 'settings.saveCrest',
    'settings.saveCaseTypes', 'settings.savePrinters', 'settings.saveBackupFolder', 'settings.preferences', 'settings.savePreferences',
    'settings.stateTime', 'settings.confirmTime', 'officers.active', 'officers.agree', 'officers.decideAlone', 'officers.countersign', 'officers.clearWait', 'officers.decisions',
    'backups.settleAnchor', 'officers.signIn', 'officers.session', 'officers.lock', 'officers.approve', 'officers.add', 'officers.resetSecret',
    'officers.changeOwnSecret', 'officers.openVault', 'officers.retire', 'sittings.list', 'sittings.free', 'sittings.add', 'sittings.savePlaces', 'calendar.add', 'calendar.correct', 'calendar.retire', 'calendar.confirm',
    'calendar.preview', 'calendar.import', 'calendar.draft', 'calendar.due', 'calendar.hijriYear', 'calendar.announceMonth', 'systems.save', 'notices.boardState', 'notices.setBoard', 'notices.settings',
    'notices.saveSettings', 'mail.settings', 'mail.saveSettings', 'mail.tryNow', 'runbooks.save', 'drills.list', 'drills.open', 'drills.resume',
    'drills.standing', 'drills.end', 'tasks.cancel', 'lists.kept', 'lists.keep', 'applicants.setMailbox', 'applicants.previewRows', 'cases.causeBookRows',
    'reconciliation.recipients', 'requests.desk', 'requests.saveDuties', 'requests.saveService', 'reconciliation.addRecipient', 'reconciliation.removeRecipient', 'appointments.saveRules',
  ],
  background: [
    'reconciliation.package', 'backups.list', 'backups.make', 'backups.look', 'backups.restore', 'backups.newEpoch', 'applicants.preview',
    'applicants.import', 'applicants.reopenLeft', 'esv2.chooseAnswer', 'esv2.takeAnswer', 'reconciliation.chooseList', 'reconciliation.takeList', 'applicants.exportRefused', 'cases.chooseCauseBook', 'cases.importCauseBook', 'reports.save', 'lists.save', 'mail.writeHandFile',
  ],
  elsewhere: ['search.find'],
  oneSlot: ['appointments.get', 'appointments.book', 'appointments.move', 'appointments.settle', 'appointments.call'],
  oneRow: ['requests.get', 'esv2.intake', 'esv2.get', 'existing.intake', 'existing.get', 'intakes.get', 'letters.ofCase', 'summonses.ofCase', 'summonses.pendaftar', 'cases.printed', 'cases.doubts', 'mail.testLetter', 'notices.trial'],
  onePaper: ['cases.manualBook'],
  same: [
    'cases.dropDraft', 'cases.typeBookRow', 'cases.bookPrinted', 'cases.giveRange', 'cases.giveRanges', 'cases.closeRange', 'receipts.closeBook', 'receipts.settleSerial', 'receipts.takeBackOriginal',
    'receipts.match', 'reconciliation.correct', 'reconciliation.withdraw', 'reconciliation.writeOff', 'reconciliation.letQueueGoOn', 'applicants.correct', 'applicants.retire', 'applicants.reinstate', 'applicants.merge',
    'requests.receive', 'requests.do', 'requests.refuse', 'requests.extend', 'requests.wait', 'requests.note', 'requests.handOver', 'requests.withdraw', 'requests.merge', 'requests.reopen', 'requests.correct', 'requests.file', 'applicants.markBounced', 'applicants.clearBounced', 'letters.print', 'letters.printEnglish', 'letters.mail', 'letters.handOver', 'letters.post', 'letters.returned', 'letters.takeBack', 'summonses.handOver', 'summonses.serve', 'summonses.undo', 'papers.answer', 'papers.printAgain', 'papers.retry', 'systems.dismiss', 'cases.correct', 'receipts.replace', 'applicants.call', 'applicants.dropRows', 'esv2.record', 'esv2.arrive', 'esv2.notArrived', 'esv2.withdraw', 'esv2.writeOff', 'esv2.reopen', 'existing.receive', 'existing.take', 'existing.enter',
    'existing.ask', 'existing.migrated', 'existing.withdraw', 'existing.writeOff', 'existing.reopen', 'intakes.receive', 'intakes.ask', 'intakes.enter', 'intakes.withdraw', 'intakes.return', 'intakes.reopen',
  ],
  once_per_day: [
    'outages.confirm', 'outages.ownerSaid', 'outages.dismiss', 'outages.decide', 'outages.restore', 'outages.leftOpen', 'outages.close', 'runbooks.done', 'runbooks.notNeeded',
    'runbooks.undo', 'notices.keepDraft', 'notices.confirmChannel', 'notices.withdraw', 'notices.shown', 'mail.confirmByHand',
  ],
  outside: [
    'settings.tryPrinter', 'settings.printEnrolment', 'settings.printSlips', 'settings.chooseFolder', 'settings.about', 'settings.licences', 'papers.archived', 'papers.printers', 'papers.testPage', 'systems.tryProbe',
    'notices.publishPortal', 'notices.portalFiles', 'notices.printPoster', 'notices.sendTrial', 'mail.test', 'mail.sendTest', 'reconciliation.printSummary', 'reports.print', 'lists.print', 'help.save', 'appointments.printSlip', 'requests.printSlip', 'appointments.printClosed', 'cases.printManualBook',
  ],
  recipients: ['notices.write', 'mail.cancel', 'mail.sendAgain', 'mail.settleDoubt'],
}; // prettier-ignore

/** Call → why it is left out. */
export const leftOut = (): ReadonlyMap<CallName, string> =>
  new Map(
    Object.entries(LEFT_OUT).flatMap(([reason, calls]) =>
      calls.map((call) => [call, REASONS[reason as Reason]] as const),
    ),
  );
