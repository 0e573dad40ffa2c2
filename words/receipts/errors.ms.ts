export const receiptsErrorsMs = {
  'book-unknown': 'Buku resit itu tidak ditemui. Muat semula senarai buku.',
  'book-closed': 'Buku resit ini sudah ditutup. Tiada perubahan dibuat.',
  'book-prefix-used':
    'Awalan ini milik buku daftar lama yang diasingkan di sini. Tiada buku diberi. Pilih awalan lain supaya tiada nombor resit berulang.',
  'block-overlaps':
    'Nombor siri ini bertindih dengan buku lain. Tiada buku diberi. Pilih nombor yang belum diberi.',
  'block-malformed':
    'Nombor akhir buku mesti sama atau lebih besar daripada nombor mula dan muat dalam bilangan angkanya.',
  'receipt-unknown': 'Resit itu tidak ditemui. Cari sekali lagi.',
  'receipt-not-cancelled':
    'Resit ini belum dibatalkan. Batalkan resit ini dahulu, kemudian keluarkan resit gantian. Tiada resit dikeluarkan.',
  'receipt-replaced':
    'Kes ini sudah ada resit lain yang sah. Buka kes untuk melihat nombornya. Tiada resit dikeluarkan.',
  'serials-unsettled':
    'Ada nombor siri yang belum dapat dipastikan sejak pemulihan. Tiada resit dikeluarkan. Panggil penyelia untuk menentukannya dahulu: satu daripadanya mungkin resit gantian ini.',
  'receipt-of-no-case':
    'Resit ini tiada kes yang masih dikerjakan di sini. Pulangkan wang atau rujuk penyelia. Tiada resit dikeluarkan.',
  'receipt-cancelled': 'Resit ini sudah dibatalkan. Tiada perubahan dibuat.',
  'canceller-is-issuer':
    'Pegawai yang mengeluarkan resit tidak boleh membatalkannya. Resit kekal sah. Minta pegawai lain.',
  'original-was-printed':
    'Resit ini telah dihantar ke pencetak dan kertasnya mungkin masih keluar. Resit kekal sah. Terima semula resit asal, atau tandakan tidak dipulangkan.',
  'original-never-printed':
    'Tiada kertas resit ini pernah dihantar ke pencetak. Resit kekal sah. Pilih “Tidak pernah dicetak”.',
  'original-not-out':
    'Resit asal dilaporkan tidak keluar. Resit kekal sah. Jika resit asal ada di tangan, sahkan dahulu di bahagian Kertas bahawa ia sudah dicetak.',
  'original-not-missing':
    'Resit asal ini tidak ditandakan sebagai tidak dipulangkan. Tiada perubahan dibuat.',
  'claim-unknown': 'Rujukan itu sudah dipadankan atau tidak ditemui. Muat semula senarai.',
  'claim-differs':
    'Nombor atau amaun itu tidak sama dengan yang direkodkan. Tiada perubahan dibuat. Semak penyata sekali lagi; jika memang berbeza, beritahu penyelia.',
  'matcher-is-collector':
    'Pegawai yang menerima bayaran ini tidak boleh memadankannya. Tiada perubahan dibuat. Minta pegawai lain.',
  'serial-not-unknown': 'Nombor siri ini sudah ditentukan. Tiada perubahan dibuat. Muat semula senarai.',
  'prefix-malformed': 'Huruf besar, angka dan tanda sempang sahaja, sehingga 10 aksara.',
};
