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
};
