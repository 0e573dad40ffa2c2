export const shellMs = {
  app: 'Kaunter Siaga',
  loading: 'Sedang dimuatkan…',
  tryAgain: 'Cuba lagi',
  proof: 'Bukti (SHA-256)',
  cancel: 'Batal',
  close: 'Tutup',
  back: 'Kembali',
  skip: 'Terus ke kandungan',
  rail: 'Menu utama',
  field: {
    date: 'tarikh',
    time: 'masa',
    capsLock: 'Caps Lock dihidupkan.',
    datePlaceholder: 'hh/bb/tttt',
    now: 'Sekarang',
    unread: 'Tarikh atau masa ini tidak dapat dibaca. Tulis seperti 21/11/2026 dan 08:15.',
  },
  fieldMenu: {
    undo: 'Buat asal',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tampal',
    selectAll: 'Pilih semua',
  },
  zoom: {
    label: 'Saiz pratonton',
    closer: 'Besarkan',
    farther: 'Kecilkan',
    usual: 'Saiz sebenar',
    large: 'Besarkan pratonton',
  },
  nav: {
    home: 'Utama',
    settings: 'Tetapan',
  },
  header: {
    searchLong: 'Cari kes, resit atau arahan',
    searchLongSkei: 'Cari syarikat atau arahan',
    lock: 'Kunci',
    counter: 'Kaunter {{code}}',
    language: 'English',
    languageLabel: 'Tukar bahasa kepada Inggeris',
    help: 'Bantuan',
  },
  strip: {
    label: 'Gangguan yang sedang berlaku',
    since: 'sejak {{time}}',
    option: 'PILIHAN {{n}}',
    undecided: 'pilihan belum diputuskan',
    reported: 'dilaporkan, belum disahkan',
    restored: 'pulih, penyesuaian belum selesai',
    calm: 'Tiada gangguan direkodkan',
    inForce: 'berkuat kuasa',
    more: '+{{count}} lagi',
    moreLate: '{{count}} lewat',
    next: {
      first: 'notis pertama sebelum {{time}}',
      update: 'status sebelum {{time}}',
      restoration: 'notis pemulihan sebelum {{time}}',
    },
    left: '(baki {{left}})',
    late: 'lewat {{by}}',
  },
  drill: {
    mark: 'LATIHAN',
    text: 'Pejabat demo. Rekod di sini tidak rasmi.',
    of: 'Latihan gangguan {{system}}. Rekod di sini tidak rasmi dan tiada mesej dihantar.',
    how: 'Cara berlatih',
    toDrill: 'Keadaan latihan',
  },
  foot: {
    label: 'Keadaan kaunter',
    registerGood: 'Daftar baik',
    registerChecked: 'Daftar disemak {{when}}',
    checkFailed: 'Semakan gagal: {{where}}',
    registerReadOnly: 'Daftar hanya boleh dibaca',
    issuingStopped: 'Pengeluaran dihentikan',
    backup: 'Sandaran {{when}}',
    backupFailed: 'Sandaran gagal {{when}}',
    backupNone: 'Belum ada sandaran',
    printersReady: 'Pencetak sedia',
    printerTrouble: 'Pencetak {{name}} tidak sedia',
    printersPdf: 'PDF sahaja',
    printersNone: 'Pencetak belum ditetapkan',
    waiting_other: '{{count}} cetakan menunggu',
    waitingNone: 'Tiada cetakan menunggu',
  },
  help: {
    forError: 'Bantuan',
    title: 'Kekunci pintas',
    here: 'Pada skrin ini',
    everywhere: 'Di mana-mana sahaja',
    close: 'Tutup',
  },
  keys: {
    palette: 'Cari dan arahan',
    help: 'Tunjukkan kekunci pintas',
    lock: 'Kunci skrin',
    find: 'Cari kes atau resit',
    newCase: 'Kes baharu',
    existingReceipt: 'Resit untuk kes sedia ada',
    larger: 'Besarkan teks',
    smaller: 'Kecilkan teks',
    usualSize: 'Saiz teks biasa',
    goTo: 'Pergi ke {{name}}',
  },
  stopped: {
    title: 'Tiada resit atau nombor boleh dikeluarkan sekarang',
    titleSkei: 'Tiada notis boleh dikeluarkan sekarang',
    where: 'Ditemui: {{where}}.',
    since: 'Dihentikan sejak {{when}}. Rekod sedia ada selamat dan boleh dibaca.',
    reason: {
      'behind-witness':
        'Daftar ini lebih lama daripada yang diketahui oleh fail saksi, komputer ini, sandaran atau kertas yang dicetak: fail lama mungkin telah dikembalikan. Penyelia perlu memulihkan sandaran yang lebih baharu atau memulakan tempoh daftar baharu.',
      'witness-different':
        'Daftar ini berbeza daripada fail saksinya. Penyelia perlu menyemaknya dan, jika pasti, memulakan tempoh daftar baharu.',
      'clock-behind':
        'Jam komputer lebih awal daripada catatan terakhir. Betulkan jam komputer, atau dua orang menyatakan masa yang betul.',
      'anchor-lost':
        'Komputer ini tidak mengenali daftar ini sebagai salinan terbaharu: catatan komputer ini hilang, rosak, atau milik komputer lain. Dua orang perlu memastikan ini daftar terbaharu dan menyatakan sebabnya.',
      'clock-ahead':
        'Jam komputer beberapa hari di hadapan catatan terakhir. Rujuk jam lain: sahkan masa di bawah jika betul, atau dua orang menyatakan masa yang betul.',
      'witness-lost':
        'Fail saksi tidak ditemui atau tidak dapat dibaca. Penyelia perlu menyemak daftar dan, jika pasti, memulakan tempoh daftar baharu.',
      'check-failed':
        'Semakan daftar menemui baris yang tidak seperti yang direkodkan. Pulihkan sandaran baik yang terakhir, atau mulakan tempoh daftar baharu dengan buku dan julat baharu.',
      'commit-unknown':
        'Daftar tidak dapat mengesahkan simpanan terakhir. Tutup dan buka semula aplikasi; jika berulang, hubungi pentadbir sistem.',
      'read-only':
        'Fail daftar hanya boleh dibaca. Minta pentadbir sistem memulihkan kebenaran menulis, kemudian buka semula aplikasi.',
      other: 'Hubungi pentadbir sistem dan sebutkan: {{reason}}.',
    },
    stateTime: 'Nyatakan masa',
    settleAnchor: 'Sahkan daftar ini',
    confirmTime: 'Sekarang {{time}}, betul',
    confirmed: 'Masa telah disahkan dan dicatat.',
    newEpoch: 'Buka skrin sandaran',
  },
  anchor: {
    title: 'Sahkan bahawa ini daftar terbaharu',
    text: 'Semak resit terakhir yang bercetak: nombornya mesti ada dalam daftar ini. Jika ada yang lebih baharu, pulihkan daripada sandaran.',
    reason: 'Mengapa komputer ini tidak mengenalinya?',
    reasonNote: 'Contohnya: komputer diganti, Windows dipasang semula',
    what: 'Ini daftar terbaharu kaunter ini',
    save: 'Sahkan',
    done: 'Komputer ini mengenali daftar ini semula.',
  },
  time: {
    title: 'Nyatakan masa yang betul',
    text: 'Rujuk jam lain dan nyatakan masa yang betul; aplikasi akan menggunakannya dan mencatatnya dalam jurnal. Dua orang mengesahkannya, sekurang-kurangnya seorang penyelia. Betulkan juga jam komputer.',
    pc: 'Jam komputer sekarang',
    field: 'Tarikh dan masa yang betul',
    confirm: 'Masa itu memang betul',
    reason: 'Apa yang berlaku pada jam itu?',
    what: 'Nyatakan masa: {{time}}',
    save: 'Nyatakan masa',
    done: 'Masa telah dinyatakan dan dicatat.',
  },
  readOnly:
    'Daftar hanya boleh dibaca. Anda boleh mencari dan melihat rekod, tetapi tidak boleh menyimpan perubahan.',
  damaged: {
    title: 'Daftar tidak dapat dibuka',
    safe: 'Tiada perubahan dibuat. Fail daftar dan sandaran kekal di tempatnya.',
    reason: {
      'register-newer':
        'Daftar ini dibuat oleh versi aplikasi yang lebih baharu. Pasang versi terkini Kaunter Siaga, kemudian buka semula.',
      'register-damaged':
        'Fail daftar rosak. Jangan padam fail itu. Pulihkan daripada sandaran terakhir, atau hubungi pentadbir sistem.',
      'register-foreign':
        'Fail di tempat daftar ini bukan daftar Kaunter Siaga. Jangan padam. Hubungi pentadbir sistem.',
      'register-unreadable':
        'Folder atau fail daftar tidak boleh dibaca atau ditulis. Minta pentadbir sistem menyemak kebenaran fail dan ruang cakera, kemudian buka semula.',
      'register-is-drill':
        'Folder ini menyimpan daftar latihan, bukan daftar pejabat. Daftar latihan tidak pernah menjadi rasmi. Kembalikan folder kepada nama asalnya, atau pulihkan sandaran pejabat.',
      'register-not-drill':
        'Folder latihan ini menyimpan daftar pejabat. Jangan padam. Hubungi pentadbir sistem.',
      'register-empty':
        'Fail daftar ini kosong: catatannya hilang bersama fail yang di sebelahnya. Pulihkan daripada sandaran terakhir dengan kod pemulihan.',
      'register-lost':
        'Daftar yang pernah bekerja di sini tiada lagi; jejaknya masih ada. Pulihkan daripada sandaran terakhir dengan kod pemulihan.',
      'register-in-synced-folder':
        'Daftar tidak boleh disimpan dalam folder yang disegerakkan (OneDrive, Dropbox dan seumpamanya): salinan lama boleh menggantikannya. Minta pentadbir sistem mengalihkannya ke cakera komputer ini, di luar folder itu.',
      'register-on-network':
        'Daftar tidak boleh disimpan dalam folder rangkaian. Minta pentadbir sistem meletakkannya pada cakera komputer ini.',
      other: 'Hubungi pentadbir sistem dan sebutkan: {{reason}}.',
    },
    restore: 'Pulihkan daripada sandaran',
    setUp: 'Tiada sandaran: sediakan kaunter baharu',
    again: 'Cuba buka semula',
  },
  unreachable: {
    title: 'Aplikasi tidak menjawab',
    text: 'Rekod yang telah disimpan selamat. Tutup dan buka semula aplikasi.',
  },
  crash: {
    title: 'Skrin ini terhenti',
    text: 'Rekod yang telah disimpan selamat. Buka semula skrin ini; jika berulang, catat mesej di bawah untuk pentadbir sistem.',
    again: 'Buka semula skrin',
    home: 'Ke Utama',
  },
  notFound: { title: 'Skrin ini tidak wujud', text: 'Alamat itu tidak membawa ke mana-mana skrin.' },
  task: {
    running: 'Sedang berjalan',
    stop: 'Hentikan',
    backup: 'Membuat sandaran',
    package: 'Menulis fail penyesuaian',
    list: 'Membaca senarai',
    applicants: 'Mengimport pemohon',
    'cause-book': 'Mengimport buku kausa',
    demo: 'Menyediakan pejabat demo',
  },
  paper: {
    trouble: 'Pencetak {{printer}} tidak mencetak {{number}}. Kertas itu selamat dalam giliran cetakan.',
    open: 'Buka cetakan menunggu',
  },
};
