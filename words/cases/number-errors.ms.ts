/** Courts, ranges of case numbers and the cause book. */
export const numberErrorsMs = {
  'court-unknown':
    'Mahkamah itu tiada dalam tetapan. Pilih mahkamah lain atau minta pentadbir sistem menambahnya.',
  'case-type-unknown': 'Jenis kes itu tidak ditemui atau tidak aktif. Pilih jenis lain.',
  'range-overlaps':
    'Julat ini bertindih dengan julat lain. Tiada julat diberi. Pilih nombor yang belum diberi.',
  'range-before-last-official':
    'Julat ini bermula sebelum nombor rasmi terakhir. Tiada julat diberi. Mulakan selepas nombor itu.',
  'range-malformed': 'Nombor akhir julat mesti sama atau lebih besar daripada nombor mula.',
  'range-unknown': 'Julat itu tidak ditemui. Muat semula senarai nombor.',
  'range-closed': 'Julat ini sudah ditutup. Tiada perubahan dibuat.',
  'last-official-needed':
    'Nombor rasmi terakhir belum dimasukkan. Masukkan nombor itu dahulu, kemudian beri julat.',
  'case-year-ahead':
    'Tahun pada nombor itu belum tiba semasa buku kausa ini dicetak. Semak nombor atau masa cetakannya.',
  'registered-after-print':
    'Tarikh daftar itu selepas buku kausa ini dicetak. Semak tarikh atau masa cetakannya.',
  'as-at-needed': 'Cetakan ini tidak menyatakan bila ia dibuat. Masukkan tarikh dan masanya.',
  'cause-book-no-header':
    'Tajuk lajur buku kausa tidak ditemui dalam fail itu. Tiada data diimport. Semak bahawa ini cetakan buku kausa.',
  'cause-book-empty': 'Tiada kes dalam fail itu. Tiada data diimport. Pilih cetakan lain.',
  'book-empty': 'Tiada kes manual mahkamah itu dalam tempoh ini. Tiada kertas dicetak. Pilih tempoh lain.',
  'book-too-long': 'Lebih daripada {{most}} kes dalam tempoh ini. Pilih tempoh yang lebih pendek.',
};
