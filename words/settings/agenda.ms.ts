/** This feature's lines on the home list: what is to be done, and why. */
export const settingsAgendaMs = {
  'decide-fee-table': {
    what: 'Putuskan jadual fi {{court}}: {{table}}',
    why: 'Jadual itu milik {{from}}, sedangkan pejabat ini di {{here}}. Resit mahkamah ini dihentikan sehingga diputuskan.',
  },
  'decide-contact': {
    what: 'Putuskan alamat pertanyaan pada notis: {{contact}}',
    why: 'Alamat itu milik agensi lain. Notis dihentikan sehingga diputuskan.',
  },
  'decide-revenue-codes': {
    what: 'Putuskan resit tanpa kod hasil semasa gangguan {{system}}',
    why: 'Jadual fi belum mempunyai semua kod hasil. Resit yang berkenaan dihentikan sehingga diputuskan.',
  },
  'contact-missing': {
    what: 'Tetapkan alamat pertanyaan pejabat pada notis',
    why: 'Tanpanya, notis tidak boleh dikeluarkan.',
  },
  'revenue-codes-missing': {
    what: 'Lengkapkan kod hasil dalam jadual fi',
    why: 'Tanpa kod, setiap gangguan memerlukan keputusan penyelia sebelum resit dicetak.',
  },
  'lacks-applicants': {
    what: 'Import senarai pemohon AP',
    why: 'Direktori masih kosong: tiada pemohon dapat dimaklumkan apabila sistem terganggu.',
  },
  'lacks-mail': {
    what: 'Tetapkan pelayan e-mel dan hantar satu e-mel percubaan',
    why: 'Belum ada e-mel yang diterima oleh pelayan, atau dihantar oleh pegawai peti mel.',
  },
  'lacks-portal': {
    what: 'Tetapkan dan uji folder portal',
    why: 'Belum ada fail notis yang dapat ditulis untuk portal, atau disahkan oleh pegawai portal.',
  },
  'lacks-holidays': {
    what: 'Sahkan cuti umum tahun ini',
    why: 'Empat jam bekerja dikira tanpa cuti yang belum disahkan.',
  },
  'lacks-board': {
    what: 'Buka dan lihat paparan kaunter',
    why: 'Paparan kaunter ialah saluran notis yang ketiga, dan belum pernah dibuka di sini.',
  },
  'lacks-telephone': {
    what: 'Catat pegawai BPM yang boleh dihubungi dan nombor telefonnya',
    why: 'BPM yang memaklumkan gangguan dan pemulihan sistem AP.',
  },
};
