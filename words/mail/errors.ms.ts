export const mailErrorsMs = {
  'mail-password-needed':
    'Pelayan ini meminta nama pengguna, jadi kata laluannya perlu ditaip. Kata laluan terdahulu hanya untuk pelayan terdahulu.',
  'mail-password-unkept':
    'Kata laluan tidak dapat disimpan pada PC ini. Tetapan terdahulu kekal. Hubungi pegawai ICT.',
  'mail-server-away':
    'Pelayan e-mel tidak menjawab. Tiada mesej hilang; semua mesej menunggu dan dihantar semula secara automatik.',
  'mail-server-busy':
    'Pelayan e-mel sibuk sekarang. Mesej menunggu dan dihantar semula secara automatik. {{reply}}',
  'mail-tls-refused':
    'Sambungan selamat ke pelayan e-mel tidak dapat disahkan, jadi tiada mesej dihantar. Semak nama pelayan, port dan sijilnya. {{reply}}',
  'mail-auth-refused':
    'Pelayan e-mel menolak nama pengguna atau kata laluan. Mesej menunggu. Pentadbir perlu membetulkan tetapan e-mel.',
  'mail-office-refused':
    'Pelayan e-mel menolak penghantaran pejabat ini (geganti, had harian atau senarai sekat), jadi tiada penerima ditanda ditolak. Mesej menunggu dan dicuba semula. Maklumkan pentadbir pelayan e-mel. {{reply}}',
  'mail-password-missing':
    'Kata laluan e-mel tiada pada PC ini. Mesej menunggu. Pentadbir perlu menaipnya semula dalam tetapan e-mel.',
  'mail-sender-refused':
    'Pelayan e-mel menolak alamat pengirim. Mesej menunggu. Semak alamat pengirim dalam tetapan e-mel. {{reply}}',
  'mail-plain-outside':
    'Pelayan ini di luar rangkaian pejabat, jadi sambungan tanpa penyulitan tidak digunakan. Pilih TLS atau STARTTLS.',
  'mail-not-ready': 'Pelayan e-mel belum ditetapkan. Notis dihantar secara manual melalui pegawai peti mel.',
  'mail-folder-unusable': 'Folder mel latihan tidak dapat ditulis. Semak ruang cakera.',
  'mail-batch-unknown': 'E-mel notis ini tidak ditemui. Tiada perubahan dibuat. Buka semula notis.',
  'mail-nothing-waits': 'Tiada lagi mesej yang menunggu. Tiada mesej dibatalkan.',
  'mail-state-wrong':
    'Keadaan mesej telah berubah. Tiada perubahan dibuat. Lihat semula senarai, kemudian putuskan.',
  'mail-still-waits':
    'Masih ada mesej yang menunggu pelayan. Batalkan mesej itu dahulu supaya tiada penerima menerimanya dua kali.',
  'mail-confirmed-before': 'Penghantaran ini telah disahkan. Tiada perubahan dibuat.',
  'mail-time-wrong': 'Masa hantar mesti selepas notis dibuat dan tidak melebihi masa sekarang.',
  'mail-address-malformed': 'Alamat e-mel ini tidak betul. Contoh: kaunter@jabatan.gov.my.',
  'mail-header-malformed': 'Satu baris sahaja, tanpa aksara kawalan.',
  'mail-host-malformed': 'Nama pelayan seperti mel.jabatan.gov.my, atau alamat IP.',
  'mail-plain-user': 'Tanpa TLS, nama pengguna dan kata laluan tidak dihantar. Kosongkan medan ini.',
};
