export const settingsErrorsMs = {
  'already-set-up':
    'Kaunter ini sudah disediakan. Tiada perubahan dibuat. Tutup dan buka semula aplikasi untuk log masuk.',
  'former-register':
    'Sebuah daftar pernah bekerja di sini. Tiada perubahan dibuat. Pulihkan sandarannya; jika tiada sandaran, taip kod pemulihan pada helaian pendaftarannya dalam langkah Kaunter: folder lama diasingkan dan kaunter baharu mendapat kod lain.',
  'counter-code-used':
    'Kod kaunter ini milik daftar yang pernah bekerja di sini. Tiada perubahan dibuat. Pilih kod lain supaya tiada nombor berulang.',
  'not-a-demo': 'Ini bukan pejabat demo. Tiada perubahan dibuat.',
  'demo-needs-sign-in':
    'Kaunter pejabat ini sedang dibuka. Tiada perubahan dibuat. Log masuk dahulu untuk membuka pejabat demo.',
  'court-needed': 'Sekurang-kurangnya satu mahkamah diperlukan. Tambah mahkamah, kemudian simpan.',
  'fee-table-unknown': 'Jadual fi itu tidak ditemui. Pilih jadual fi bagi setiap mahkamah.',
  'fee-table-foreign':
    '{{table}} milik negeri lain dan belum disahkan untuk {{court}}. Tiada kes dikeluarkan. Panggil penyelia: buka Tetapan, Kertas rasmi.',
  'revenue-codes-open':
    'Ada fi tanpa kod hasil dan resit seperti itu belum dibenarkan dalam gangguan ini. Tiada kes dikeluarkan. Panggil penyelia: buka Tetapan, Kertas rasmi.',
  'matter-unknown':
    'Perkara ini sudah diselesaikan atau telah berubah. Tiada perubahan dibuat. Semak senarai sekali lagi.',
  'crest-kind': 'Fail ini bukan gambar PNG atau JPEG. Tiada data disimpan. Pilih fail jata yang lain.',
  'crest-too-large':
    'Gambar ini terlalu besar. Tiada data disimpan. Pilih gambar paling banyak 300 KB dan 2000 piksel setiap sisi.',
  'crest-too-small':
    'Gambar ini terlalu kecil untuk dicetak. Tiada data disimpan. Pilih gambar sekurang-kurangnya 48 piksel setiap sisi.',
  'office-kind-fixed':
    'Jenis dan kod pejabat tidak boleh ditukar selepas kaunter dibuat. Tiada data disimpan. Kembalikan jenis dan kod asal.',
  'change-in-force':
    'Jadual ini sudah berkuat kuasa. Tiada perubahan dibuat. Betulkan jadual mulai hari ini atau kemudian.',
  'change-unknown':
    'Tiada perubahan jadual mulai tarikh itu. Tiada perubahan dibuat. Semak tarikh yang ditunjukkan.',
  'case-type-twice': 'Kod jenis kes ini sudah ada. Tiada data disimpan. Pilih kod lain.',
  'time-earlier':
    'Masa itu lebih awal daripada catatan terakhir ({{last}}). Tiada perubahan dibuat. Semak masa; jika memang betul, sahkan di bawah: tempoh daftar baharu bermula pada masa itu, dan buku serta julat diteruskan.',
  'clock-differs':
    'Masa itu berbeza lebih daripada sehari daripada catatan terakhir. Tiada perubahan dibuat. Semak tarikh; jika memang betul, sahkan di bawah.',
  'period-backwards': 'Tarikh akhir mesti sama atau selepas tarikh mula.',
  'periods-overlap': 'Tempoh ini bertindih dengan tempoh lain. Ubah tarikhnya.',
  'sheet-not-printed':
    'Helaian ini belum dicetak: pencetak A4 tidak menerimanya, dan tiada salinan disimpan. Hidupkan pencetak dan cetak sekali lagi, atau simpan sebagai PDF.',
  'test-page-not-printed':
    'Halaman ujian belum dicetak: pencetak tidak menerimanya. Jawapan anda masih ada. Hidupkan pencetak atau pilih pencetak lain, kemudian cetak sekali lagi.',
  'printer-is-pdf': 'Pencetak A4 ditetapkan kepada PDF sahaja. Pilih folder untuk menyimpan helaian ini.',
};
