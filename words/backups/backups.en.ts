import type { backupsMs } from './backups.ms';
import type { SameWords } from '../language';

export const backupsEn = {
  commands: { list: 'Backups', restore: 'Restore from a backup' },
  list: {
    title: 'Backups',
    lead: 'The register is backed up every day, at the end of every outage and on demand. Each backup is checked, then sealed to the recovery code.',
    make: 'Make a backup now',
    made: 'Backup {{name}} has been made and checked.',
    restore: 'Restore from a backup…',
    folder: 'Backup folder',
    name: 'File',
    at: 'Made',
    size: 'Size',
    entries: 'Journal entries',
    state: 'State',
    good: 'Checked, good',
    changed: 'Cannot be used',
    unknown: 'Not known to this register',
    unknownAt: 'Not known',
    none: 'No backup yet',
    noneText: 'Make one now. Use a folder on a different disk from the register.',
    epoch: 'New register period needed',
    callSupervisor: 'Backups are managed by a supervisor or system administrator. Call a supervisor.',
  },
  restore: {
    title: 'Restore from a backup',
    lead: 'The register returns to its state in the backup file. Nothing changes until you confirm.',
    back: 'Back',
    pick: 'Choose a backup file…',
    pickAgain: 'Choose another file…',
    looking: 'Opening and checking the file…',
    meaning: 'What will happen',
    file: 'File',
    at: 'Backup made',
    office: 'Office',
    counter: 'Counter',
    receipts: 'Receipts it contains',
    seq: 'Journal entries',
    unknownSerials: 'Serial numbers in doubt',
    unknownNone: 'None',
    unknownNot: 'Cannot be counted without the current register',
    effectEpoch:
      'A new register period begins, a fresh part of the register’s history with its own key: open receipt books and number ranges are closed, and a supervisor gives new ones.',
    effectEpoch_noCases:
      'A new register period begins, a fresh part of the register’s history with its own key.',
    effectUnknown:
      'Serial numbers issued after this backup are in doubt until a supervisor records or cancels each one.',
    effectOld: 'The current register is set aside, not deleted.',
    recovery: 'Recovery code',
    recoveryNote: 'Printed on the counter’s enrolment sheet. Capitals and spaces do not matter.',
    reason: 'Reason for the restore',
    reasonNote: 'For example: this computer’s disk was replaced',
    needed: 'Fill in this field.',
    confirm: 'Its history differs, and this is as expected',
    what: 'Restore the register from the backup of {{at}}',
    save: 'Restore the register',
    sure: 'Restore the register from the backup of {{at}}?',
    sureText: 'Anything recorded at this counter after that backup will not be in the restored register.',
    done: 'The register has been restored',
    doneText:
      'A new register period has begun. Ask a supervisor for new number ranges and receipt books before the counter opens.',
    doneText_noCases: 'A new register period has begun. The counter can be used again.',
    unknown_one:
      '{{count}} serial number is in doubt. A supervisor must record or cancel it under Numbers and books.',
    unknown_other:
      '{{count}} serial numbers are in doubt. A supervisor must record or cancel each one under Numbers and books.',
    unknownZero: 'No serial numbers are in doubt.',
    enter: 'Sign in',
    numbers: 'Numbers and books',
    home: 'Go to Home',
  },
  epoch: {
    title: 'Start a new register period',
    lead: 'Something speaks against this register: its witness file, which keeps the newest entry and the highest serial numbers outside it, or the check of its rows. Issuing is stopped so that no serial number is issued twice and nothing rests on false rows.',
    lead_noCases:
      'Something speaks against this register: its witness file, which keeps the newest entry outside it, or the check of its rows. Sending is stopped so that no notice is sent twice and nothing rests on false rows.',
    reason: {
      'behind-witness':
        'This register is older than what its witness file, this computer, a backup or a printed paper knows of it: the latest entries are missing from it. Usually an old file has been copied back.',
      'check-failed':
        'The check of the register found rows that are not what was recorded when they came in.',
      'witness-different':
        'This register and its witness file contradict each other: they do not share the same history.',
    },
    first: 'First look for a newer register or backup, and restore from it.',
    checked:
      'The register is first checked as a whole and held against its witness file, its backups and its newest reconciliation files.',
    confirm: {
      'register-no-prefix': 'Its history differs, and this is as expected',
      'backup-is-newer': 'The newer backup cannot be restored',
    },
    then: 'If there is none, start a new register period: books and ranges are closed, and lost serial numbers are marked as in doubt.',
    then_noCases: 'If there is none, start a new register period.',
    label: 'What happened, and what has been checked?',
    save: 'Start the new period',
    what: 'Start a new register period',
    sure: 'Start a new register period?',
    sureText: 'This is recorded in the journal and cannot be undone.',
    notNeeded: 'Nothing is wrong with the register. No new register period is needed.',
    done: 'A new register period has begun',
    call: 'Call a supervisor: only a supervisor or system administrator may start a new register period.',
    restore: 'Restore a newer backup',
  },
} satisfies SameWords<typeof backupsMs>;
