/** This feature's lines on the home list: what is to be done, and why. */
export const casesAgendaMs = {
  'documents-missing': {
    what_other: '{{count}} kes belum lengkap dokumennya; yang pertama {{number}}',
    why: 'Dokumen wajib belum diterima semasa kes didaftarkan.',
  },
  'case-without-receipt': {
    what_other: '{{count}} kes tiada resit; yang pertama {{number}}',
    why: 'Resitnya telah dibatalkan dan tiada resit lain menggantikannya.',
  },
  'types-without-range': {
    what_other: 'Beri julat nombor kepada {{count}} jenis kes lagi',
    why: 'Kes jenis itu tidak boleh diterima sehingga julatnya diberi.',
  },
  'numbers-old': {
    what_other: 'Dapatkan {{count}} nombor rasmi terakhir yang lebih baharu',
    why: 'Nombor itu lebih lama daripada gangguan. Minta nombor terakhir daripada ICT negeri.',
  },
  'cause-book-first': {
    what: 'Cetak buku kausa {{court}} dan masukkan ke dalam kaunter',
    why: 'Belum ada buku kausa mahkamah itu di kaunter ini. Apabila sistem terganggu, nombor rasmi terakhir dan kes sedia ada dicari di dalamnya.',
  },
  'cause-book-due': {
    what: 'Cetak buku kausa {{court}} yang baharu',
    why: 'Buku kausa terakhir yang diterima bertarikh {{asAt}}. Apabila sistem terganggu, nombor rasmi terakhir dan kes sedia ada dicari di dalamnya.',
  },
};
