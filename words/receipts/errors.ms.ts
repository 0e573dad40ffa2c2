export const receiptsErrorsMs = {
  'book-unknown': 'Buku resit itu tidak ditemui. Baca semula senarai buku.',
  'book-closed': 'Buku resit ini sudah ditutup. Tiada apa diubah.',
  'block-overlaps':
    'Nombor siri ini bertindih dengan buku lain. Tiada apa diberi. Pilih nombor yang belum diberi.',
  'block-malformed':
    'Nombor akhir buku mesti sama atau lebih besar daripada nombor mula dan muat dalam bilangan angkanya.',
  'receipt-unknown': 'Resit itu tidak ditemui. Cari sekali lagi.',
  'receipt-cancelled': 'Resit ini sudah dibatalkan. Tiada apa diubah.',
  'canceller-is-issuer':
    'Pengeluar resit tidak boleh membatalkannya sendiri. Resit kekal. Minta pegawai lain.',
  'original-was-printed':
    'Resit ini telah dicetak, jadi asalnya mesti diserahkan semula atau ditanda tidak dipulangkan. Resit kekal.',
  'serial-not-unknown': 'Nombor siri ini sudah ada nasibnya. Tiada apa diubah. Baca semula senarai.',
  'prefix-malformed': 'Huruf besar, angka dan sengkang sahaja, sehingga 10 aksara.',
};
