import type { HelpTopic } from './help-topic';

export const noticeTopics: readonly HelpTopic[] = [
  {
    id: 'write-notice',
    screens: ['/notices', '/outages', '/'],
    errors: [
      ...[
        'notice-not-now',
        'contact-missing',
        'place-holder-unknown',
        'template-markup',
        'subject-line-break',
      ],
      ...['notice-withdrawn', 'channel-not-open', 'channel-published', 'time-before-notice'],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah saya memaklumkan orang awam?',
        steps: [
          'Buka gangguan itu; di bawah [notices:section.title] dinyatakan notis yang perlu dikeluarkan dan masanya.',
          'Semak teks di kiri dan setiap saluran di kanan. Pratonton ialah kandungan yang akan diterbitkan.',
          'Tekan [notices:write.send]. Ditulis belum bermaksud diterbitkan: semak keadaan setiap saluran selepas itu.',
          'Saluran yang diterbitkan oleh orang lain disahkan dengan [notices:column.confirm], masa dan rujukannya.',
        ],
      },
      en: {
        ask: 'How do I inform the public?',
        steps: [
          'Open the outage; under [notices:section.title] you see which notice is due and when.',
          'Check the text at the left and each channel at the right. The preview is exactly what will be published.',
          'Press [notices:write.send]. Written does not mean published: check the state of each channel afterwards.',
          'A channel that someone else publishes is confirmed with [notices:column.confirm], its time and reference.',
        ],
      },
    },
  },
  {
    id: 'mail-held',
    screens: ['/mail', '/notices', '/settings/mail'],
    errors: [
      ...[
        'mail-server-away',
        'mail-server-busy',
        'mail-tls-refused',
        'mail-auth-refused',
        'mail-office-refused',
      ],
      ...['mail-sender-refused', 'mail-plain-outside', 'mail-password-missing', 'mail-password-needed'],
      ...[
        'mail-password-unkept',
        'mail-not-ready',
        'mail-folder-unusable',
        'mail-still-waits',
        'mail-host-malformed',
      ],
    ],
    text: {
      ms: {
        ask: 'E-mel tidak dihantar. Apakah yang perlu dibuat?',
        steps: [
          'Buka notis itu dan baca sebab di bawah [notices:channel.email]. Mesej yang menunggu selamat dan dicuba lagi dengan sendirinya.',
          'Jika pelayan menolak pejabat ini, pentadbir sistem menyemak tetapan e-mel dengan [mail:settings.testButton].',
          'Jika pelayan tidak dapat digunakan, pilih [mail:column.file], hantar melalui peti mel biasa, kemudian [mail:column.confirm].',
          'Penerima yang ditolak atau belum pasti disenaraikan di bawah [mail:column.list]; hubungi mereka melalui telefon.',
        ],
      },
      en: {
        ask: 'E-mail is not being sent. What now?',
        steps: [
          'Open the notice and read the reason under [notices:channel.email]. Waiting messages are safe and are tried again automatically.',
          'If the server refuses this office, the system administrator checks the mail settings with [mail:settings.testButton].',
          'If the server cannot be used, choose [mail:column.file], send through an ordinary mailbox, then [mail:column.confirm].',
          'Recipients who were refused or are in doubt are listed under [mail:column.list]; telephone them.',
        ],
      },
    },
  },
  {
    id: 'portal',
    screens: ['/notices', '/settings/notices'],
    errors: ['portal-folder-unset', 'portal-folder-unusable'],
    text: {
      ms: {
        ask: 'Bagaimanakah notis sampai ke portal?',
        steps: [
          'Jika [notices:settings.folder] telah ditetapkan, aplikasi menulis HTML, JSON dan suapan Atom ke folder itu.',
          'Jika folder tiada atau tidak dapat ditulis, pilih [notices:column.files2] dan serahkan fail kepada pegawai portal.',
          'Apabila pegawai itu telah menerbitkannya, tekan [notices:column.confirm] dan nyatakan masa serta rujukannya.',
        ],
      },
      en: {
        ask: 'How does a notice reach the portal?',
        steps: [
          'If a [notices:settings.folder] is set, the app writes HTML, JSON and an Atom feed into that folder.',
          'If the folder is missing or cannot be written, choose [notices:column.files2] and give the files to the portal officer.',
          'When that officer has published it, press [notices:column.confirm] and enter the time and reference.',
        ],
      },
    },
  },
  {
    id: 'board',
    screens: ['/notices', '/outages'],
    text: {
      ms: {
        ask: 'Bagaimanakah notis dipaparkan di kaunter?',
        steps: [
          'Pada notis itu, di bawah [notices:channel.counter], pilih [notices:column.boardOpen]: monitor kedua menunjukkan notis yang berkuat kuasa.',
          'Tanpa monitor kedua, pilih [notices:column.poster] dan tampalkannya di pintu.',
        ],
      },
      en: {
        ask: 'How is a notice shown at the counter?',
        steps: [
          'On the notice, under [notices:channel.counter], choose [notices:column.boardOpen]: the second monitor shows the notices in force.',
          'Without a second monitor, choose [notices:column.poster] and put it on the door.',
        ],
      },
    },
  },
  {
    id: 'applicants-list',
    screens: ['/applicants'],
    kinds: ['skei', 'ict'],
    errors: [
      ...[
        'sheet-empty',
        'sheet-no-header',
        'columns-missing',
        'columns-twice',
        'columns-too-many',
        'preview-gone',
      ],
      ...['file-unreadable', 'file-too-large', 'file-too-many-rows', 'file-old-workbook', 'file-web-page'],
      ...[
        'import-too-slow',
        'applicant-known',
        'email-malformed',
        'phone-malformed',
        'applicant-number-rounded',
      ],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah saya mengimport senarai pemohon?',
        steps: [
          'Buka [applicants:nav] dan pilih [applicants:importList]. Fail CSV atau XLSX dibaca seadanya; tiada data disimpan sebelum anda setuju.',
          'Semak setiap kumpulan: [applicants:import.pile.new], [applicants:import.pile.changed], [applicants:import.pile.doubtful] dan [applicants:import.pile.refused].',
          'Putuskan yang diragui satu demi satu atau sekumpulan, kemudian tekan [applicants:import.go].',
          'Pilih [applicants:import.exportRefused], betulkan fail itu dan import semula: baris yang telah diimport tidak digandakan.',
        ],
      },
      en: {
        ask: 'How do I import a list of applicants?',
        steps: [
          'Open [applicants:nav] and choose [applicants:importList]. A CSV or XLSX file is read as it is; nothing is saved before you agree.',
          'Check each group: [applicants:import.pile.new], [applicants:import.pile.changed], [applicants:import.pile.doubtful] and [applicants:import.pile.refused].',
          'Decide the doubtful ones one at a time or as a group, then press [applicants:import.go].',
          'Choose [applicants:import.exportRefused], correct that file and import it again: rows already taken are not doubled.',
        ],
      },
    },
  },
  {
    id: 'enquiry',
    screens: ['/applicants/enquiries', '/applicants', '/'],
    kinds: ['skei', 'ict'],
    errors: ['ap-manual-forbidden', 'phone-needed', 'enquiry-done', 'enquiry-unknown'],
    text: {
      ms: {
        ask: 'Pemohon datang semasa gangguan. Apakah yang boleh saya buat?',
        steps: [
          'AP tidak boleh diproses atau dikeluarkan secara manual. Pilih [applicants:note] dan catat soalan serta nombor telefon.',
          'Tandakan [applicants:enquiry.callBack]. Apabila sistem pulih, senarai [applicants:enquiry.calls] menunjukkan siapa yang menunggu.',
          'Catat hasil setiap panggilan dengan [applicants:enquiry.call].',
        ],
      },
      en: {
        ask: 'An applicant comes during an outage. What can I do?',
        steps: [
          'No AP may be processed or issued manually. Choose [applicants:note] and note the question and telephone number.',
          'Tick [applicants:enquiry.callBack]. When the system is back, the list [applicants:enquiry.calls] shows who is waiting.',
          'Record the outcome of each call with [applicants:enquiry.call].',
        ],
      },
    },
  },
  {
    id: 'holidays',
    screens: ['/settings/calendar', '/settings'],
    errors: [
      ...[
        'holiday-file-unreadable',
        'holiday-file-too-large',
        'holidays-none',
        'holiday-twice',
        'states-malformed',
      ],
      ...['date-malformed', 'date-out-of-range', 'periods-overlap', 'period-backwards'],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah cuti dan waktu pejabat ditetapkan?',
        steps: [
          'Buka [settings:title], bahagian kalendar, dan pilih [calendar:importFile] (CSV atau ICS) atau [calendar:add].',
          'Setiap cuti dikira hanya selepas seseorang mengesahkannya dengan warta.',
          'Masa yang dijanjikan dikira dalam waktu kerja negeri pejabat ini; [calendar:calculator.title] menunjukkan kiraannya jam demi jam.',
        ],
      },
      en: {
        ask: 'How are holidays and office hours set?',
        steps: [
          'Open [settings:title], the calendar part, and choose [calendar:importFile] (CSV or ICS) or [calendar:add].',
          'A holiday counts only after someone has confirmed it against the gazette.',
          'Promised times are counted in the working hours of this office’s state; [calendar:calculator.title] shows the count hour by hour.',
        ],
      },
    },
  },
];
