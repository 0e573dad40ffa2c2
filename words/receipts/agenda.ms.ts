/** This feature's lines on the home list: what is to be done, and why. */
export const receiptsAgendaMs = {
  'book-low': {
    what: 'Buku resit tinggal {{remaining}} nombor',
    why: 'Beri buku baharu sebelum {{next}} dan nombor selepasnya habis.',
  },
  'unknown-serials': {
    what_other: 'Pastikan apa yang berlaku kepada {{count}} nombor siri',
    why: 'Resit dengan nombor ini mungkin telah dikeluarkan selepas sandaran dibuat.',
  },
  'originals-out': {
    what_other: '{{count}} resit asal belum dipulangkan; yang pertama {{number}}',
    why: 'Resit telah dibatalkan, tetapi pembayar belum menyerahkan yang asal.',
  },
  'references-unmatched': {
    what_other: 'Padankan {{count}} rujukan bayaran',
    why: 'Pegawai lain mencari wangnya dalam penyata bank atau sistem perakaunan.',
  },
};
