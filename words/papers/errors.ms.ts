export const papersErrorsMs = {
  'paper-unknown': 'Cetakan itu tidak ditemui. Muat semula senarai cetakan.',
  'print-state-wrong': 'Keadaan cetakan ini telah berubah. Tiada perubahan dibuat. Semak keadaan semasanya.',
  'original-was-surrendered':
    'Resit ini dibatalkan dengan resit asal diserahkan semula, maka kertasnya memang keluar. Tiada perubahan dibuat.',
  'paper-not-archived': 'Kertas ini belum ada dalam arkib. Ia akan diarkibkan sebelum dicetak.',
  'archive-changed':
    'Fail dalam arkib tidak lagi sama dengan yang dicetak. Jangan gunakan fail itu. Beritahu pentadbir sistem.',
  'printer-disabled':
    'Pencetak dihentikan. Kertas selamat dalam giliran cetakan. Hidupkan pencetak, kemudian cuba lagi.',
  'printer-gone':
    'Pencetak tidak ditemui. Kertas selamat dalam giliran cetakan. Sambung semula pencetak, atau pilih pencetak lain dalam Tetapan.',
  'spooler-silent':
    'Perkhidmatan cetak tidak menjawab. Kertas selamat dalam giliran cetakan. Tunggu sebentar, kemudian cuba lagi.',
  'hand-over-unclear':
    'Tidak pasti sama ada kertas telah dicetak. Tiada kertas dicetak semula secara automatik. Lihat pencetak, kemudian nyatakan apa yang keluar.',
  'archive-disk-full':
    'Cakera arkib penuh. Resit telah disimpan dan kertas menunggu. Kosongkan ruang, kemudian cuba lagi.',
  'archive-unwritable':
    'Arkib kertas tidak boleh ditulis. Resit telah disimpan dan kertas menunggu. Hubungi pentadbir sistem.',
  'render-failed':
    'Kertas tidak dapat disediakan. Resit telah disimpan. Cuba lagi; jika berulang, beritahu pentadbir sistem.',
};
