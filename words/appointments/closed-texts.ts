/** What the public reads of a court whose registration is closed (S1.10): on the board and on the poster, Malay and English together. */
export const closedTexts = {
  ms: {
    head: 'Pendaftaran kes baharu ditutup',
    since: 'Sejak',
    can: 'Yang boleh dibuat di kaunter',
    canText:
      'Kes yang telah didaftarkan tetap dilayan. Untuk kes baharu, minta janji temu di kaunter; anda akan dihubungi apabila sistem pulih.',
    open: 'Kes baharu diterima di kaunter',
  },
  en: {
    head: 'Registration of new cases is closed',
    since: 'Since',
    can: 'What can be done at the counter',
    canText:
      'Registered cases are still served. For a new case, ask for an appointment at the counter; you will be called once the system is back.',
    open: 'New cases are taken at the counter',
  },
} as const;
