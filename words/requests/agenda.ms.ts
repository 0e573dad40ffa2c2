/** This feature's lines on the home list: what is to be done, and why. */
export const requestsAgendaMs = {
  'request-due': {
    what: 'Penuhi permohonan {{number}}, atau lanjutkan tempohnya',
    why: 'Pemohon dimaklumkan tempoh lanjutan sebelum tempoh yang dijanjikan tamat (S2.18).',
  },
  'request-warning': {
    what: 'Semak permohonan {{number}}: tempohnya hampir tamat',
    why: 'Sebahagian besar tempoh yang dijanjikan telah berlalu. Lanjutkan sekarang jika tidak dapat dipenuhi.',
  },
};
