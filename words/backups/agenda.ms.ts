/** This feature's lines on the home list: what is to be done, and why. */
export const backupsAgendaMs = {
  'backup-failed': {
    what: 'Sandaran terakhir gagal',
    why: 'Daftar selamat. Buat sandaran sekali lagi atau pilih folder lain.',
  },
  'backup-due': { what: 'Buat sandaran hari ini', why: 'Sandaran baik yang terakhir tidak dibuat hari ini.' },
};
