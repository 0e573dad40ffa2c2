export const noticesErrorsMs = {
  'notice-unknown': 'Notis itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai notis.',
  'notice-not-now':
    'Notis jenis ini tidak boleh ditulis sekarang. Tiada notis dikeluarkan. Semak keadaan gangguan.',
  'contact-missing':
    'Alamat pertanyaan pejabat ini belum ditetapkan. Tiada notis dikeluarkan. Penyelia menetapkannya dalam Tetapan, Notis dan portal.',
  'contact-foreign':
    'Alamat pertanyaan {{contact}} milik agensi lain. Tiada notis dikeluarkan. Panggil penyelia: buka Tetapan, Kertas rasmi.',
  'notice-withdrawn': 'Notis ini telah ditarik balik. Tulis notis baharu.',
  'channel-not-open': 'Notis ini tidak menggunakan saluran itu.',
  'channel-published': 'Notis ini telah diterbitkan melalui saluran ini. Tiada perubahan dibuat.',
  'time-before-notice': 'Masa ini sebelum notis ditulis. Semak masa penerbitan.',
  'portal-folder-unset':
    'Folder portal belum ditetapkan. Notis selamat. Serahkan fail kepada pegawai portal.',
  'portal-folder-unusable':
    'Folder portal tidak dapat ditulis. Notis selamat dan tidak diterbitkan di portal. Baiki folder dan cuba lagi, atau serahkan fail kepada pegawai portal.',
  'place-holder-unknown': 'Ada ruang isian dalam kurungan { } yang tidak dikenali. Pilih daripada senarai.',
  'template-markup': 'Teks ini mengandungi kod HTML atau skrip. Tulis teks biasa sahaja.',
  'subject-line-break': 'Tajuk mesti satu baris sahaja.',
  'address-malformed': 'Alamat mesti bermula dengan https:// atau http://.',
};
