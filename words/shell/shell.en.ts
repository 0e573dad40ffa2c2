import type { SameWords } from '../language';
import type { shellMs } from './shell.ms';

export const shellEn = {
  app: 'Kaunter Siaga',
  loading: 'Loading…',
  tryAgain: 'Try again',
  proof: 'Proof (SHA-256)',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  skip: 'Skip to content',
  rail: 'Main menu',
  field: {
    date: 'date',
    time: 'time',
    capsLock: 'Caps Lock is on.',
    datePlaceholder: 'dd/mm/yyyy',
    now: 'Now',
    unread: 'This date or time cannot be read. Write it as 21/11/2026 and 08:15.',
  },
  fieldMenu: {
    undo: 'Undo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
  },
  zoom: {
    label: 'Preview size',
    closer: 'Larger',
    farther: 'Smaller',
    usual: 'Actual size',
    large: 'Enlarge preview',
  },
  nav: {
    home: 'Home',
    settings: 'Settings',
  },
  header: {
    searchLong: 'Find a case, receipt or command',
    searchLong_skei: 'Search companies or commands',
    searchLong_noCases: 'Find a request, screen or command',
    lock: 'Lock',
    counter: 'Counter {{code}}',
    language: 'Bahasa Melayu',
    languageLabel: 'Switch the language to Malay',
    help: 'Help',
  },
  strip: {
    label: 'Outages in progress',
    since: 'since {{time}}',
    option: 'OPTION {{n}}',
    undecided: 'option not decided',
    reported: 'reported, not confirmed',
    restored: 'restored, reconciliation incomplete',
    calm: 'No outages recorded',
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
    of: '{{system}} outage drill. Nothing here is official or sent to anybody.',
    how: 'How to practise',
    toDrill: 'Drill status',
  },
  foot: {
    label: 'Counter status',
    registerGood: 'Register good',
    registerChecked: 'Register checked {{when}}',
    checkFailed: 'Check failed: {{where}}',
    registerReadOnly: 'Register read-only',
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
  },
  help: {
    forError: 'Help',
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
    find_skei: 'Search companies or commands',
    find_noCases: 'Find a request, screen or command',
    newCase: 'New case',
    appointment: 'Appointment',
    papers: 'Papers',
    issue: 'Issue',
    noForm: 'There is no form to issue on this screen. Press F2 for a new case.',
    noForm_noCases: 'There is no form to save on this screen.',
    existingReceipt: 'Receipt for an existing case',
    larger: 'Larger text',
    smaller: 'Smaller text',
    usualSize: 'Usual text size',
    goTo: 'Go to {{name}}',
  },
  stopped: {
    title: 'No receipts or numbers can be issued now',
    title_noCases: 'No e-mail, portal file or paper is sent now',
    titleClock: 'No receipts or numbers can be issued now',
    titleClock_noCases: 'No notice, call or step can be recorded now',
    where: 'Found: {{where}}.',
    since: 'Stopped since {{when}}. Existing records are safe and can be read.',
    reason: {
      'behind-witness':
        'This register is older than what its witness file, this computer, a backup or a printed paper knows of it: an old file may have been put back. A supervisor must restore a newer backup or start a new register period.',
      'witness-different':
        'This register differs from its witness file. A supervisor must investigate and, if certain, start a new register period.',
      'clock-behind':
        'The computer’s clock is earlier than the last entry. Correct the clock, or two people state the correct time.',
      'anchor-lost':
        'This computer does not recognise this register as the newest copy: its own record is missing, damaged or belongs to another computer. Two people must make sure that this is the newest register and say why.',
      'clock-ahead':
        'The computer’s clock is days ahead of the last entry. Look at another clock: confirm the time shown below if it is correct, or two people state the correct time.',
      'witness-lost':
        'The witness file is missing or cannot be read. A supervisor must check the register and, if certain, start a new register period.',
      'check-failed':
        'The check of the register found rows that are not what was recorded. Restore the last good backup, or start a new register period with a fresh book and range.',
      'check-failed_noCases':
        'The check of the register found a row that is not as it was recorded. Restore the last good backup, or start a new register period.',
      'commit-unknown':
        'The register could not confirm the last save. Close and reopen the app; if it keeps happening, call the system administrator.',
      'read-only':
        'The register file is read-only. Ask the system administrator to restore write permission, then reopen the app.',
      other: 'Call the system administrator and quote: {{reason}}.',
    },
    stateTime: 'State the time',
    settleAnchor: 'Confirm this register',
    confirmTime: 'It is {{time}}, correct',
    confirmed: 'The time has been confirmed and recorded.',
    newEpoch: 'Open the backup screen',
  },
  anchor: {
    title: 'Confirm that this is the newest register',
    text: 'Look at the last printed receipt: its number must be in this register. If there is a newer one, restore from a backup.',
    text_noCases:
      'Look at the last notice or report that was issued: it must be in this register. If there is a newer one, restore from a backup.',
    reason: 'Why does this computer not recognise it?',
    reasonNote: 'For example: the computer was replaced, Windows was reinstalled',
    what: 'This is the newest register of this counter',
    save: 'Confirm',
    done: 'This computer recognises this register again.',
  },
  time: {
    title: 'State the correct time',
    text: 'Look at another clock and state the correct time; the app will use it and record it in the journal. Two people confirm it, at least one a supervisor. Correct the computer’s clock as well.',
    pc: 'Computer clock now',
    field: 'Correct date and time',
    confirm: 'That time is correct',
    reason: 'What happened to the clock?',
    what: 'State the time: {{time}}',
    save: 'State the time',
    done: 'The time has been stated and recorded.',
  },
  readOnly: 'The register is read-only. You can search and view records, but cannot save anything.',
  damaged: {
    title: 'The register cannot be opened',
    safe: 'Nothing was changed. The register file and the backups are still in place.',
    reason: {
      'register-newer':
        'This register was made by a newer version of the app. Install the latest version of Kaunter Siaga, then reopen it.',
      'register-damaged':
        'The register file is damaged. Do not delete it. Restore the last backup, or call the system administrator.',
      'register-foreign':
        'The file found in place of the register is not a Kaunter Siaga register. Do not delete it. Call the system administrator.',
      'register-unreadable':
        'The register’s folder or file cannot be read or written. Ask the system administrator to check the file permissions and disk space, then reopen.',
      'register-is-drill':
        'This folder holds a drill’s register, not the office’s. A drill never becomes official. Give the folder its previous name back, or restore the office’s backup.',
      'register-not-drill':
        'This drill folder holds the office’s register. Do not delete it. Call the system administrator.',
      'register-empty':
        'This register file is empty: its entries were lost with the file beside it. Restore the last backup with the recovery code.',
      'register-lost':
        'The register that worked here is gone; its traces are not. Restore the last backup with the recovery code.',
      'register-in-synced-folder':
        'The register cannot be kept in a synchronised folder (OneDrive, Dropbox and the like): an older copy could take its place. Ask the system administrator to move it to this computer’s disk, outside that folder.',
      'register-on-network':
        'The register cannot be kept in a network folder. Ask the system administrator to move it to this computer’s disk.',
      other: 'Call the system administrator and quote: {{reason}}.',
    },
    restore: 'Restore from a backup',
    setUp: 'No backup: set up a new counter',
    again: 'Try opening again',
  },
  unreachable: {
    title: 'The app is not responding',
    text: 'Everything already saved is safe. Close and reopen the app.',
  },
  crash: {
    title: 'This screen has stopped',
    text: 'Everything already saved is safe. Reopen this screen; if it keeps happening, note the message below for the system administrator.',
    again: 'Reopen the screen',
    home: 'Go to Home',
  },
  notFound: { title: 'This screen does not exist', text: 'That address does not lead to a screen.' },
  task: {
    running: 'In progress',
    stop: 'Stop',
    backup: 'Making a backup',
    package: 'Writing the reconciliation file',
    list: 'Reading a list',
    applicants: 'Importing applicants',
    'cause-book': 'Importing a cause book',
    'esv2-answer': 'Ticking ESV2 cases',
    'esv3-list': 'Recording ESV3 numbers',
    demo: 'Preparing the demo office',
  },
  paper: {
    trouble: 'Printer {{printer}} did not print {{number}}. The paper is safe in the print queue.',
    open: 'Open waiting papers',
  },
} satisfies SameWords<typeof shellMs>;
