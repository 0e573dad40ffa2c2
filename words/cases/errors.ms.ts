export const casesErrorsMs = {
  'option-forbids':
    'Pilihan mahkamah ini tidak membenarkan kes baharu secara manual. Borang anda masih ada. Rujuk penyelia.',
  'no-outage': 'Tiada gangguan berkuat kuasa. Laporkan gangguan dahulu.',
  'no-option': 'Pilihan mahkamah belum diputuskan. Minta penyelia memutuskannya.',
  'no-book':
    'Tiada buku resit untuk kaunter ini. Tiada resit atau nombor dikeluarkan dan borang anda masih ada. Minta penyelia memberi buku resit.',
  'book-exhausted':
    'Buku resit telah habis. Tiada resit atau nombor dikeluarkan dan borang anda masih ada. Minta penyelia memberi buku baharu, kemudian tekan F9.',
  'no-range':
    'Tiada julat nombor kes untuk mahkamah, jenis dan tahun ini. Tiada resit atau nombor dikeluarkan dan borang anda masih ada. Minta penyelia memberi julat.',
  'range-exhausted':
    'Julat nombor kes telah habis. Tiada resit atau nombor dikeluarkan dan borang anda masih ada. Minta penyelia memberi julat baharu, kemudian tekan F9.',
  'draft-too-large':
    'Draf ini terlalu panjang untuk disimpan. Maklumat yang ditaip masih ada pada skrin. Keluarkan kes ini sebelum meninggalkan skrin.',
  'party-missing': 'Pihak belum cukup untuk jenis kes ini. Tambah pihak yang kurang.',
  'first-party-missing': 'Pihak pertama belum cukup untuk jenis kes ini.',
  'second-party-missing': 'Pihak kedua belum cukup untuk jenis kes ini.',
  'letters-not-printable':
    'Huruf ini tidak dapat dicetak pada resit dan saman. Taip nama dalam huruf Rumi, seperti pada kad pengenalan.',
  'identity-wrong': 'Nombor pengenalan ini tidak betul. Semak pada kad atau dokumen.',
  'document-unknown': 'Dokumen ini tiada dalam senarai jenis kes. Pilih semula jenis kes.',
  'documents-missing':
    'Ada dokumen wajib yang belum diterima. Terima dokumen itu, atau sahkan bahawa kes diterima tanpanya.',
  'fee-line-missing':
    'Baris fi "{{line}}" dalam jadual tiada di sini. Tambah semula baris itu; jika fi dikurangkan, tulis amaun dan sebabnya.',
  'no-fee-lines': 'Tiada baris fi. Tambah fi, atau pilih pengecualian fi.',
  'reason-needed': 'Amaun di bawah jadual memerlukan sebab.',
  'amount-below-zero': 'Amaun tidak boleh kurang daripada sifar.',
  'tendered-less': 'Wang diterima kurang daripada jumlah. Semak wang yang diterima.',
  'reference-needed': 'Masukkan nombor rujukan bayaran.',
  'waiver-authority-needed': 'Nyatakan siapa yang memberi kuasa pengecualian.',
  'waiver-reason-needed': 'Nyatakan sebab pengecualian.',
  'nothing-to-pay': 'Tiada bayaran yang perlu dibuat. Pilih pengecualian fi atau tambah fi.',
  'card-digits-malformed': 'Masukkan empat angka terakhir kad.',
  'hearing-needed':
    'Tuntutan, dan dokumen yang dicatat pada naskhah pihak sendiri, memerlukan tarikh, jenis dan dewan perbicaraan.',
  'hearing-past': 'Tarikh perbicaraan sudah lepas. Pilih tarikh lain.',
  'hearing-too-soon':
    'Tarikh perbicaraan terlalu hampir; saman perlu disampaikan dengan hari jelas yang mencukupi sebelumnya. Pilih tarikh lain, atau sahkan tarikh ini.',
  'hearing-on-rest-day':
    'Pejabat ini tutup pada tarikh itu (hari rehat mingguan atau cuti umum). Pilih tarikh lain, atau sahkan tarikh ini.',
  'hearing-outside-hours':
    'Masa itu di luar waktu pejabat pada hari tersebut. Pilih masa lain, atau sahkan masa ini.',
  'address-missing':
    'Saman tidak dapat disampaikan kepada defendan tanpa alamat. Isi alamat, atau sahkan bahawa alamat belum diketahui.',
  'case-taken-today':
    'Pihak-pihak yang sama sudah membuka kes jenis ini hari ini: {{number}}. Semak kes itu dahulu, atau sahkan bahawa ini kes lain.',
  'hearing-after-expiry':
    'Tarikh itu selepas tempoh sah saman. Pilih tarikh yang lebih awal, atau sahkan tarikh ini.',
  'reference-claimed':
    'Rujukan bayaran ini sudah digunakan pada kes lain. Tiada resit atau nombor dikeluarkan. Semak nombor itu.',
  'reference-malformed':
    'Nombor resit itu tidak mungkin betul: huruf, angka dan tanda sempang sahaja, dengan sekurang-kurangnya satu angka.',
  'form-serial-used':
    'Nombor siri borang Kew.38 ini sudah digunakan. Tiada resit atau nombor dikeluarkan. Semak nombor pada borang.',
  'case-entered':
    'Kes ini sudah didaftar dalam ESV3 dan menunggu pengesahan. Kembalikan baris itu dalam Daftar semula, kemudian betulkan di sini; atau betulkan terus dalam ESV3. Tiada perubahan dibuat.',
  'case-settled':
    'Kes ini sudah selesai: disahkan dalam ESV3 atau digugurkan daripada senarai. Pembetulan dibuat dalam ESV3. Tiada perubahan dibuat.',
  'correction-empty':
    'Tiada nilai yang berbeza daripada yang sedia ada. Ubah sekurang-kurangnya satu nilai. Tiada perubahan dibuat.',
  'party-unknown':
    'Pihak itu tiada dalam kes ini. Buka semula kes, kemudian pilih pihak. Tiada perubahan dibuat.',
  'hearing-none':
    'Kes ini tiada tarikh perbicaraan untuk dibetulkan. Tarikh ditetapkan dalam ESV3. Tiada perubahan dibuat.',
  'case-unknown': 'Kes itu tidak ditemui. Cari sekali lagi.',
  'revenue-code-malformed': 'Kod hasil: huruf besar, angka, titik, garis miring dan tanda sempang sahaja.',
  'mykad-malformed': 'Nombor MyKad terdiri daripada 12 angka, contohnya 900102-03-1234.',
  'mykad-date': 'Tarikh lahir dalam nombor MyKad ini tidak wujud.',
  'mykad-place': 'Kod tempat lahir dalam nombor MyKad ini tidak wujud.',
  'passport-malformed': 'Nombor pasport mengandungi huruf dan angka sahaja.',
  'old-ic-malformed': 'Format nombor kad pengenalan lama ini tidak betul.',
  'service-number-malformed': 'Format nombor polis atau tentera ini tidak betul.',
};
