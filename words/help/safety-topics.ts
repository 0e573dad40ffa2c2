import type { HelpTopic } from './help-topic';

export const safetyTopics: readonly HelpTopic[] = [
  {
    id: 'sign-in',
    screens: ['/', '/settings/officers'],
    errors: [
      ...['secret-wrong', 'wait', 'secret-must-change', 'officer-inactive', 'not-signed-in', 'secret-common'],
      ...['secret-weak', 'secret-same', 'secret-own-name', 'secret-too-short', 'pin-too-short', 'pin-digits'],
    ],
    text: {
      ms: {
        ask: 'Saya tidak dapat log masuk. Apakah yang perlu dibuat?',
        steps: [
          'Semak nama yang dipilih dan kekunci Caps Lock. Selepas beberapa kali silap, tunggu masa yang ditunjukkan; menutup aplikasi tidak memendekkannya.',
          'Pentadbir sistem boleh menetapkan kata laluan sementara di [settings:title], bahagian pegawai. Anda mesti menukarnya semasa log masuk.',
          'Jika tiada sesiapa dapat log masuk, kod pemulihan pada helaian pendaftaran menamatkan tempoh menunggu.',
        ],
      },
      en: {
        ask: 'I cannot sign in. What now?',
        steps: [
          'Check the chosen name and the Caps Lock key. After several wrong attempts, wait for the time shown; closing the app does not shorten it.',
          'The system administrator can set a temporary password in [settings:title], officers. You must change it when you sign in.',
          'If nobody can sign in, the recovery code on the enrolment sheet ends the wait.',
        ],
      },
    },
  },
  {
    id: 'two-people',
    screens: ['/backups', '/settings/officers', '/receipts'],
    errors: [
      ...['approval-wrong', 'two-people-needed', 'approver-role', 'approver-is-actor', 'approver-one-hand'],
      ...['same-person', 'supervisor-needed', 'person-concerned', 'approver-concerned', 'alone-not-allowed'],
      ...['role-forbidden', 'not-for-two', 'reset-own-secret', 'last-administrator'],
    ],
    text: {
      ms: {
        ask: 'Mengapakah kelulusan orang lain diperlukan?',
        steps: [
          'Perbuatan yang boleh menutup satu kesilapan atau kecurian memerlukan orang kedua: pembatalan, pengecualian, pemulihan, tempoh daftar baharu, masa yang dinyatakan.',
          'Orang itu menaip kata laluannya sendiri pada skrin ini; anda tidak perlu log keluar.',
          'Orang yang terlibat dalam perkara itu, atau yang menetapkan semula kata laluan pada hari itu, tidak boleh meluluskannya.',
          'Setiap keputusan disenaraikan di bawah [officers:decisions.title].',
        ],
      },
      en: {
        ask: 'Why is another person’s approval needed?',
        steps: [
          'Acts that could hide a mistake or a theft need a second person: cancellation, waiver, restore, a new register period, a stated time.',
          'That person types their own password on this screen; you need not sign out.',
          'A person whom the matter concerns, or who reset a password that day, cannot approve it.',
          'Every decision is listed under [officers:decisions.title].',
        ],
      },
    },
  },
  {
    id: 'issuing-stopped',
    screens: ['/', '/counter', '/backups'],
    errors: [
      ...[
        'issuing-stopped',
        'clock-behind',
        'clock-ahead',
        'clock-differs',
        'anchor-not-lost',
        'register-read-only',
      ],
      ...['disk-full', 'not-ready', 'register-damaged', 'time-earlier'],
    ],
    text: {
      ms: {
        ask: 'Pengeluaran dihentikan. Apakah yang perlu dibuat?',
        steps: [
          'Baca sebab di bahagian atas skrin. Rekod sedia ada selamat dan masih boleh dicari.',
          'Jam salah: betulkan jam komputer, atau dua orang memilih [shell:stopped.stateTime].',
          'Komputer baharu atau dipasang semula: semak kertas terakhir yang dikeluarkan, kemudian dua orang memilih [shell:stopped.settleAnchor].',
          'Daftar lama atau rosak: pulihkan sandaran yang lebih baharu, atau mulakan tempoh daftar baharu pada skrin [backups:list.title].',
        ],
      },
      en: {
        ask: 'Issuing is stopped. What now?',
        steps: [
          'Read the reason at the top of the screen. Existing records are safe and can still be searched.',
          'Wrong clock: correct the PC’s clock, or two people choose [shell:stopped.stateTime].',
          'A new or reinstalled PC: check the last paper that was issued, then two people choose [shell:stopped.settleAnchor].',
          'An older or damaged register: restore a newer backup, or start a new register period on the [backups:list.title] screen.',
        ],
      },
    },
  },
  {
    id: 'backup',
    screens: ['/backups', '/settings/backup'],
    errors: ['backup-folder-unusable', 'backup-stopped', 'folder-unusable', 'synced-folder', 'network-path'],
    text: {
      ms: {
        ask: 'Bagaimanakah sandaran dibuat dan di manakah ia disimpan?',
        steps: [
          'Sandaran dibuat dengan sendirinya dan disemak sebelum dikira baik. Kaki skrin menunjukkan yang terakhir.',
          'Pilih folder pada cakera lain atau pada pelayan di [settings:title]. Fail itu dimeterai: hanya kod pemulihan dapat membukanya.',
          'Simpan helaian pendaftaran yang bermeterai di tempat berkunci, jauh daripada komputer ini.',
        ],
      },
      en: {
        ask: 'How are backups made and where are they kept?',
        steps: [
          'Backups are made automatically and are checked before they count as good. The foot of the screen shows the last one.',
          'Choose a folder on another disk or on a server in [settings:title]. The files are sealed: only the recovery code opens them.',
          'Keep the sealed enrolment sheet locked away, far from this PC.',
        ],
      },
    },
  },
  {
    id: 'restore',
    screens: ['/backups', '/restore'],
    errors: [
      ...['recovery-code-wrong', 'backup-wrong', 'backup-no-prefix', 'backup-unreadable', 'register-newer'],
      ...['restore-needed', 'former-register', 'vault-unreadable', 'epoch-not-needed', 'counter-code-used'],
    ],
    text: {
      ms: {
        ask: 'Komputer rosak atau hilang. Bagaimanakah daftar dipulihkan?',
        steps: [
          'Pasang aplikasi, pilih [backups:restore.title], dan beri sandaran terbaharu serta kod pemulihan pada helaian pendaftaran.',
          'Dua orang log masuk ke dalam daftar yang dipulihkan dan menyatakan sebabnya; barulah kaunter boleh digunakan semula.',
          'Nombor siri yang mungkin telah digunakan selepas sandaran itu disenaraikan sehingga setiap satunya ditentukan.',
        ],
      },
      en: {
        ask: 'The PC is broken or lost. How is the register restored?',
        steps: [
          'Install the app, choose [backups:restore.title], and give the newest backup and the recovery code on the enrolment sheet.',
          'Two people sign in to the restored register and say why; only then can the counter be used again.',
          'Serial numbers that may have been used after that backup are listed until each of them is settled.',
        ],
      },
    },
  },
  {
    id: 'unknown-serials',
    screens: ['/numbers', '/backups'],
    kinds: ['court'],
    errors: ['serial-not-unknown'],
    text: {
      ms: {
        ask: 'Apakah itu nombor siri yang belum pasti?',
        steps: [
          'Selepas pemulihan, daftar tidak tahu apa yang berlaku kepada nombor yang dikeluarkan selepas sandaran.',
          'Di [numbers:nav], buka [numbers:tab.unknown]. Cari kertasnya: masukkan resit yang ditemui, atau tentukan bahawa nombor itu tidak pernah digunakan.',
          'Dua orang menentukannya; keputusan itu kekal dalam jurnal.',
        ],
      },
      en: {
        ask: 'What is a serial number in doubt?',
        steps: [
          'After a restore, the register does not know what became of the numbers issued after the backup.',
          'Under [numbers:nav], open [numbers:tab.unknown]. Look for the paper: enter the receipt that was found, or settle that the number was never used.',
          'Two people settle it; the decision stays in the journal.',
        ],
      },
    },
  },
  {
    id: 'find',
    screens: ['/', '/cases', '/receipts'],
    text: {
      ms: {
        ask: 'Bagaimanakah saya mencari rekod, orang atau skrin?',
        steps: [
          'Tekan `Ctrl+K` dan taip sebahagian nama, nombor atau kod jejak pada kertas.',
          '`↑` dan `↓` memilih, `Enter` membuka. Nama skrin dan arahan juga ditemui di situ.',
          '`?` menunjukkan semua kekunci skrin ini; `F12` mengunci skrin dan draf disimpan.',
        ],
      },
      en: {
        ask: 'How do I find a record, a person or a screen?',
        steps: [
          'Press `Ctrl+K` and type part of a name, a number or the trace code on a paper.',
          '`↑` and `↓` choose, `Enter` opens. Screens and commands are found there by name, too.',
          '`?` shows every key of this screen; `F12` locks the screen and keeps the draft.',
        ],
      },
    },
  },
];
