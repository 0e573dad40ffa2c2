/** What is said before there is a window of ours: in both languages at once, since nobody has signed in. */
export const startWords = {
  lock: {
    title: 'Kaunter Siaga sudah dibuka / Kaunter Siaga is already open',
    text:
      'Daftar kaunter ini sedang digunakan oleh pengguna lain pada komputer ini. Tiada perubahan dibuat. Tutup Kaunter Siaga di akaun itu dahulu, kemudian buka semula.\n\n' +
      'This counter’s register is in use by another user of this computer. Nothing was changed. Close Kaunter Siaga in that account first, then open it again.',
  },
  folder: {
    title: 'Folder data tidak dapat dibuka / The data folder cannot be opened',
    text:
      'Kaunter Siaga tidak dapat menulis ke {folder}. Tiada data hilang. Hubungi pegawai ICT untuk memberikan kebenaran menulis kepada folder itu.\n\n' +
      'Kaunter Siaga cannot write to {folder}. No data is lost. Ask the ICT officer to grant write permission to that folder.',
  },
  other: {
    title: 'Kaunter Siaga tidak dapat dimulakan / Kaunter Siaga cannot start',
    text:
      'Tiada data hilang: daftar kekal di {folder}. Tunjukkan mesej ini kepada pegawai ICT.\n\n' +
      'No data is lost: the register stays in {folder}. Show this message to the ICT officer.\n\n{error}',
  },
} as const;

/** What is said where a page ended or hangs: by the system's own box, since no page of ours can. */
export const pageWords = {
  gone: {
    title: 'Skrin terhenti dan dibuka semula / The screen stopped and was opened again',
    text:
      'Tiada rekod hilang. Yang sedang ditaip disimpan sebagai draf: teruskan daripada draf itu. Jika ini berulang, beritahu pegawai ICT.\n\n' +
      'No record is lost. What was being typed is kept as a draft: go on from it. If this happens again, tell the ICT officer.',
    buttons: ['OK'],
  },
  hangs: {
    title: 'Skrin tidak memberi respons / The screen is not responding',
    text:
      'Tiada rekod hilang. Buka semula skrin untuk meneruskan daripada draf, atau tunggu sebentar.\n\n' +
      'No record is lost. Open the screen again to go on from the draft, or wait a little.',
    buttons: ['Buka semula / Open again', 'Tunggu / Wait'],
  },
  again: {
    title: 'Skrin berulang kali terhenti / The screen keeps stopping',
    text:
      'Kaunter Siaga akan ditutup. Tiada rekod hilang. Buka semula aplikasi; jika berulang, hubungi pegawai ICT.\n\n' +
      'Kaunter Siaga will close. No record is lost. Open the app again; if this happens again, contact the ICT officer.',
    buttons: [],
  },
} as const;
