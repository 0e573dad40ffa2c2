export const noticesErrorsMs = {
  'notice-unknown': 'Notis itu tidak ditemui. Tiada apa-apa diubah. Buka semula senarai notis.',
  'notice-not-now':
    'Notis jenis ini tidak boleh ditulis sekarang. Tiada apa-apa dikeluarkan. Lihat keadaan gangguan.',
  'notice-withdrawn': 'Notis ini telah ditarik balik. Tulis notis baharu.',
  'channel-not-open': 'Notis ini tidak menggunakan saluran itu.',
  'channel-published': 'Saluran ini telah menerbitkan notis ini. Tiada apa-apa diubah.',
  'time-before-notice': 'Waktu ini sebelum notis ditulis. Semak waktu penerbitan.',
  'portal-folder-unset':
    'Folder portal belum ditetapkan. Notis selamat. Serahkan fail kepada pegawai portal.',
  'portal-folder-unusable':
    'Folder portal tidak dapat ditulis. Notis selamat dan tidak diterbitkan di portal. Baiki folder dan cuba lagi, atau serahkan fail kepada pegawai portal.',
  'place-holder-unknown': 'Ada ruang isian dalam kurungan { } yang tidak dikenali. Pilih daripada senarai.',
  'template-markup': 'Teks ini mengandungi kod HTML atau skrip. Tulis teks biasa sahaja.',
  'subject-line-break': 'Tajuk mesti sebaris sahaja.',
  'address-malformed': 'Alamat mesti bermula dengan https:// atau http://.',
};
