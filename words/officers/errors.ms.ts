export const officersErrorsMs = {
  'secret-weak':
    'Kata laluan itu terlalu mudah diteka. Tiada data disimpan. Pilih kata laluan yang lebih panjang dan sukar diteka.',
  'officer-code-twice': 'Kod ini sudah diberi kepada pegawai lain. Pilih kod lain.',
  'secret-wrong':
    'PIN atau kata laluan itu salah. Cuba sekali lagi; selepas beberapa cubaan salah, anda perlu menunggu.',
  wait: 'Terlalu banyak cubaan salah. Cuba lagi selepas {{until}}.',
  'officer-inactive': 'Pegawai ini tidak lagi bertugas di sini. Pilih pegawai lain.',
  'officer-unknown': 'Pegawai itu tidak ditemui. Muat semula senarai pegawai.',
  'approver-role': 'Pegawai itu bukan penyelia. Kelulusan mesti datang daripada penyelia.',
  'approver-is-actor':
    'Pegawai yang melakukan tindakan ini tidak boleh meluluskannya sendiri. Minta penyelia lain.',
  'approver-one-hand':
    'Kata laluan salah seorang daripada anda ditetapkan oleh yang lain, atau oleh orang yang sama, hari ini. Tiada perubahan dibuat. Minta penyelia lain.',
  'secret-same': 'Kata laluan baharu mesti berbeza daripada yang sekarang.',
  'secret-own-name': 'Nama atau kod sendiri mudah diteka. Pilih kata laluan lain.',
  'vault-unreadable':
    'Komputer ini tidak dapat membuka peti kunci kaunter. Rekod selamat. Masukkan kod pemulihan daripada helaian pendaftaran.',
  'vault-readable': 'Peti kunci kaunter boleh dibuka. Tiada perubahan dibuat. Log masuk seperti biasa.',
  'row-key-damaged':
    'Kod pemulihan itu betul, tetapi kunci yang disimpan dalam daftar ini rosak. Tiada perubahan dibuat. Pulihkan sandaran terakhir dengan kod yang sama.',
  'same-person': 'Kedua-dua kod itu milik orang yang sama. Tiada perubahan dibuat. Panggil orang kedua.',
  'supervisor-needed':
    'Sekurang-kurangnya seorang daripada kedua-duanya mesti penyelia atau pentadbir sistem. Tiada perubahan dibuat. Panggil penyelia.',
  'person-concerned':
    'Seorang daripada kedua-duanya terlibat dalam perkara ini. Tiada perubahan dibuat. Panggil orang lain.',
  'approver-concerned':
    'Penyelia itu sendiri pembayar dalam perkara ini. Tiada perubahan dibuat. Minta penyelia lain.',
  'alone-not-allowed':
    'Pejabat ini tidak membenarkan seorang memutuskan perkara dua orang. Tiada perubahan dibuat. Panggil orang kedua.',
  'decision-unknown':
    'Keputusan itu tidak menunggu tandatangan kedua. Tiada perubahan dibuat. Muat semula skrin ini.',
  'decision-signed': 'Keputusan itu sudah ditandatangani oleh orang kedua. Tiada perubahan dibuat.',
  'reset-own-secret':
    'Kata laluan sendiri ditukar dengan kata laluan sekarang. Tiada perubahan dibuat. Pilih Tukar kata laluan saya.',
  'not-for-two': 'Tindakan itu tidak memerlukan dua orang. Tiada perubahan dibuat. Muat semula skrin ini.',
  'last-administrator':
    'Ini pentadbir sistem yang terakhir. Tiada perubahan dibuat. Tambah pentadbir lain dahulu.',
  'pin-too-short': 'PIN mesti sekurang-kurangnya 6 angka.',
  'pin-digits': 'PIN terdiri daripada angka sahaja.',
  'secret-too-short': 'Kata laluan mesti sekurang-kurangnya 10 aksara.',
  'secret-common': 'Terlalu mudah diteka. Pilih kata laluan lain.',
};
