/** What the public reads of a court whose registration is closed (S1.10): on the board and on the poster, Malay and English together. */
export const closedTexts = {
  ms: {
    head: 'Pendaftaran kes baharu ditutup',
    since: 'Sejak',
    can: 'Yang boleh dibuat di kaunter',
    canText:
      'Kes yang telah didaftarkan tetap dilayan. Untuk kes baharu, minta janji temu di kaunter; anda akan dihubungi apabila sistem pulih.',
    servedText:
      'Kes yang telah didaftarkan tetap dilayan: dokumen dan bayaran diterima. Resit dikeluarkan di kaunter.',
    open: 'Kes baharu diterima di kaunter',
  },
  en: {
    head: 'Registration of new cases is closed',
    since: 'Since',
    can: 'What can be done at the counter',
    canText:
      'Registered cases are still served. For a new case, ask for an appointment at the counter; you will be called once the system is back.',
    servedText:
      'Registered cases are still served: documents and payments are taken. A receipt is given at the counter.',
    open: 'New cases are taken at the counter',
  },
} as const;
