export const mailErrorsMs = {
  'mail-password-needed':
    'Pelayan ini meminta nama pengguna, jadi kata laluannya perlu ditaip. Kata laluan lama milik pelayan lama sahaja.',
  'mail-password-unkept':
    'Kata laluan tidak dapat disimpan pada PC ini. Tetapan lama kekal. Hubungi pegawai ICT.',
  'mail-server-away':
    'Pelayan e-mel tidak menjawab. Tiada mesej hilang; semuanya menunggu dan dicuba semula sendiri.',
  'mail-server-busy': 'Pelayan e-mel sibuk sekarang. Mesej menunggu dan dicuba semula sendiri. {{reply}}',
  'mail-tls-refused':
    'Sambungan selamat ke pelayan e-mel tidak dapat dipastikan, jadi tiada apa dihantar. Semak nama pelayan, port dan sijilnya. {{reply}}',
  'mail-auth-refused':
    'Pelayan e-mel menolak nama pengguna atau kata laluan. Mesej menunggu. Pentadbir perlu membetulkan tetapan e-mel.',
  'mail-office-refused':
    'Pelayan e-mel menolak penghantaran pejabat ini (geganti, had harian atau senarai sekat), jadi tiada penerima ditanda ditolak. Mesej menunggu dan dicuba semula. Maklumkan pentadbir pelayan e-mel. {{reply}}',
  'mail-password-missing':
    'Kata laluan e-mel tiada pada PC ini. Mesej menunggu. Pentadbir perlu menaipnya semula dalam tetapan e-mel.',
  'mail-sender-refused':
    'Pelayan e-mel menolak alamat pengirim. Mesej menunggu. Semak alamat pengirim dalam tetapan e-mel. {{reply}}',
  'mail-plain-outside':
    'Pelayan ini di luar rangkaian pejabat, jadi sambungan terbuka tidak digunakan. Pilih TLS atau STARTTLS.',
  'mail-not-ready': 'Pelayan e-mel belum ditetapkan. Notis dihantar secara manual melalui pegawai peti mel.',
  'mail-folder-unusable': 'Folder mel latihan tidak dapat ditulis. Semak ruang cakera.',
  'mail-test-refused': 'Sambungan berjaya, tetapi mesej ujian ditolak. {{reply}}',
  'mail-test-unclear':
    'Mesej ujian telah diserahkan tetapi pelayan tidak menjawab. Semak peti mel itu sebelum menguji semula.',
  'mail-batch-unknown': 'E-mel notis ini tidak ditemui. Tiada apa diubah. Buka semula notis.',
  'mail-nothing-waits': 'Tiada mesej yang menunggu lagi. Tiada apa dibatalkan.',
  'mail-state-wrong':
    'Keadaan mesej telah berubah. Tiada apa diubah. Lihat senarai semula, kemudian putuskan semula.',
  'mail-still-waits':
    'Masih ada mesej menunggu pelayan. Batalkan dahulu, supaya tiada penerima menerima dua kali.',
  'mail-confirmed-before': 'Penghantaran ini telah disahkan. Tiada apa diubah.',
  'mail-time-wrong': 'Masa hantar mesti selepas notis dibuat dan bukan pada masa depan.',
  'mail-address-malformed': 'Alamat e-mel ini tidak betul. Contoh: kaunter@jabatan.gov.my.',
  'mail-header-malformed': 'Satu baris sahaja, tanpa aksara kawalan.',
  'mail-host-malformed': 'Nama pelayan seperti mel.jabatan.gov.my, atau alamat IP.',
  'mail-plain-user': 'Tanpa TLS, nama pengguna dan kata laluan tidak dihantar. Kosongkan medan ini.',
};
