export const officersErrorsMs = {
  'secret-weak':
    'Kata rahsia itu terlalu mudah. Tiada apa disimpan. Pilih yang lebih panjang dan sukar diteka.',
  'officer-code-twice': 'Kod ini sudah diberi kepada pegawai lain. Pilih kod lain.',
  'secret-wrong':
    'PIN atau kata rahsia itu salah. Cuba sekali lagi; cubaan salah yang berulang perlu menunggu.',
  wait: 'Terlalu banyak cubaan salah. Cuba lagi selepas {{until}}.',
  'officer-inactive': 'Pegawai ini tidak lagi bertugas di sini. Pilih pegawai lain.',
  'officer-unknown': 'Pegawai itu tidak ditemui. Baca semula senarai pegawai.',
  'approver-role': 'Pegawai itu bukan penyelia. Kelulusan mesti datang daripada penyelia.',
  'last-administrator': 'Ini pentadbir sistem yang terakhir. Tiada apa diubah. Tambah pentadbir lain dahulu.',
  'pin-too-short': 'PIN sekurang-kurangnya 6 angka.',
  'pin-digits': 'PIN terdiri daripada angka sahaja.',
  'secret-too-short': 'Kata rahsia sekurang-kurangnya 10 aksara.',
  'secret-common': 'Terlalu mudah diteka. Pilih yang lain.',
};
