export const lettersErrorsMs = {
  'letter-unknown': 'Surat itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai.',
  'letter-not-owed':
    'Pihak ini tidak perlu dimaklumkan tentang nombor lain. Tiada surat dibuat. Buka semula senarai.',
  'letter-state-wrong':
    'Surat ini tidak berada dalam keadaan itu. Tiada perubahan dibuat. Buka semula senarai.',
  'letter-outdated':
    'Nombor dalam surat ini bukan lagi nombor kes. Tiada perubahan dibuat. Cetak surat dengan nombor yang berkuat kuasa.',
  'letter-being-mailed':
    'Surat ini sedang dihantar melalui e-mel. Tiada surat kedua dihantar. Tunggu jawapan pelayan e-mel.',
  'letter-mail-not-ready':
    'Pelayan e-mel belum ditetapkan. Tiada surat dihantar. Cetak surat, kemudian serahkan atau pos.',
};
