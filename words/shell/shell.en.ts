import type { SameWords } from '../language';
import type { shellMs } from './shell.ms';

export const shellEn = {
  app: 'Kaunter Siaga',
  loading: 'Reading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  skip: 'Skip to content',
  rail: 'Main menu',
  field: {
    date: 'date',
    time: 'time',
    datePlaceholder: 'dd/mm/yyyy',
    now: 'Now',
    unread: 'This date or time cannot be read. Write it as 21/11/2026 and 08:15.',
  },
  nav: {
    home: 'Home',
    settings: 'Settings',
  },
  header: {
    searchLong: 'Find a case, receipt or command',
    lock: 'Lock',
    counter: 'Counter {{code}}',
    language: 'Bahasa Melayu',
    languageLabel: 'Switch the language to Malay',
    help: 'Keyboard shortcuts',
  },
  strip: {
    label: 'Outages now',
    since: 'since {{time}}',
    option: 'OPTION {{n}}',
    undecided: 'option not decided yet',
    reported: 'reported, not confirmed yet',
    restored: 'restored, reconciliation not finished',
    calm: 'No outage recorded',
    inForce: 'in force',
    more: '+{{count}} more',
    moreLate: '{{count}} late',
    next: {
      first: 'first notice before {{time}}',
      update: 'status before {{time}}',
      restoration: 'restoration notice before {{time}}',
    },
    left: '({{left}} left)',
    late: '{{by}} late',
  },
  drill: {
    mark: 'LATIHAN',
    text: 'Demo office (drill). Nothing here is official.',
    of: 'Drill of an outage of {{system}}. Nothing here is official or sent.',
    how: 'How to practise',
    toDrill: 'Where the drill stands',
  },
  foot: {
    label: 'State of the counter',
    registerGood: 'Register good',
    registerReadOnly: 'Register can only be read',
    issuingStopped: 'Issuing stopped',
    backup: 'Backup {{when}}',
    backupFailed: 'Backup failed {{when}}',
    backupNone: 'No backup yet',
    printersReady: 'Printers ready',
    printerTrouble: 'Printer {{name}} not ready',
    printersPdf: 'PDF only',
    printersNone: 'No printer set',
    waiting_one: '{{count}} paper waiting',
    waiting_other: '{{count}} papers waiting',
    waitingNone: 'No papers waiting',
    keyFile: "Counter's key kept in a file",
  },
  help: {
    title: 'Keyboard shortcuts',
    here: 'On this screen',
    everywhere: 'Everywhere',
    close: 'Close',
  },
  keys: {
    palette: 'Search and commands',
    help: 'Show keyboard shortcuts',
    lock: 'Lock the screen',
    find: 'Find a case or receipt',
    newCase: 'New case',
    existingReceipt: 'Receipt on an existing case',
    goTo: 'Go to {{name}}',
  },
  stopped: {
    title: 'No receipt or number can be issued now',
    since: 'Stopped since {{when}}. What is recorded is safe and can be read.',
    reason: {
      'behind-witness':
        'This register is older than its witness: an old file may have been put back. A supervisor must restore a newer backup or start a new epoch.',
      'witness-different':
        'This register differs from its witness. A supervisor must look into it and, if certain, start a new epoch.',
      'clock-behind':
        "The computer's clock is earlier than the last entry. Set the clock right, or have a supervisor state the right time.",
      'witness-lost':
        "The register's witness is missing or cannot be read. A supervisor must look into the register and, if certain, start a new epoch.",
      'commit-unknown':
        'The register could not confirm the last saving. Close and reopen the app; if it stays so, call the system administrator.',
      'read-only':
        'The register file can only be read. Ask the system administrator to restore the right to write, then reopen the app.',
      other: 'Call the system administrator and mention: {{reason}}.',
    },
    stateTime: 'State the time',
    newEpoch: 'Open the backup screen',
  },
  time: {
    title: 'State the right time',
    text: "The computer's clock does not agree with the last entry. Look at another clock and state the right time; the app will use it and keep it in the journal. Set the computer's clock right as well.",
    pc: "Computer's clock now",
    field: 'The right date and time',
    confirm: 'That time differs by more than a day, and it is right',
    save: 'State the time',
    done: 'The time has been stated and recorded.',
    supervisor: 'Only a supervisor or system administrator can state the time. Call a supervisor.',
  },
  readOnly: 'The register can only be read. You can search and look, but nothing can be saved.',
  damaged: {
    title: 'The register cannot be opened',
    safe: 'Nothing was changed. The register file and the backups stay where they are.',
    reason: {
      'register-newer':
        'This register was made by a newer version of the app. Install the latest version of Kaunter Siaga, then reopen it.',
      'register-damaged':
        'The register file is damaged. Do not delete it. Restore the last backup, or call the system administrator.',
      'register-foreign':
        'The file in the place of this register is no register of Kaunter Siaga. Do not delete it. Call the system administrator.',
      'register-unreadable':
        "The register's folder or file cannot be read or written. Ask the system administrator to check file rights and disk space, then reopen.",
      'register-on-network':
        "The register must not be kept on a network folder. Ask the system administrator to place it on this computer's disk.",
      other: 'Call the system administrator and mention: {{reason}}.',
    },
    restore: 'Restore from a backup',
    again: 'Try to open again',
  },
  unreachable: {
    title: 'The app does not answer',
    text: 'What was saved is safe. Close and reopen the app.',
  },
  crash: {
    title: 'This screen stopped',
    text: 'What was saved is safe. Open the screen again; if it stays so, note the message below for the system administrator.',
    again: 'Open the screen again',
    home: 'Go to Home',
  },
  notFound: { title: 'There is no such screen', text: 'That address does not lead to any screen.' },
  task: {
    running: 'Under way',
    backup: 'Making a backup',
    package: 'Writing the package',
    applicants: 'Importing applicants',
  },
  paper: {
    trouble: 'Printer {{printer}} did not print {{number}}. The paper is safe in the waiting line.',
    open: 'Open waiting papers',
  },
} satisfies SameWords<typeof shellMs>;
