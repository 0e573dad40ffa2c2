/** Courts, ranges of case numbers and the cause book. */
export const numberErrorsMs = {
  'court-unknown':
    'Mahkamah itu tidak ada dalam tetapan. Pilih mahkamah lain atau minta pentadbir menambahnya.',
  'case-type-unknown': 'Jenis kes itu tidak ada atau tidak aktif. Pilih jenis lain.',
  'range-overlaps':
    'Julat ini bertindih dengan julat lain. Tiada apa diberi. Pilih nombor yang belum diberi.',
  'range-before-last-official':
    'Julat ini bermula sebelum nombor rasmi terakhir. Tiada apa diberi. Mulakan selepas nombor itu.',
  'range-malformed': 'Nombor akhir julat mesti sama atau lebih besar daripada nombor mula.',
  'range-unknown': 'Julat itu tidak ditemui. Baca semula senarai nombor.',
  'range-closed': 'Julat ini sudah ditutup. Tiada apa diubah.',
  'last-official-needed':
    'Nombor rasmi terakhir belum dimasukkan. Masukkan nombor itu dahulu, kemudian beri julat.',
  'as-at-needed': 'Cetakan ini tidak menyatakan bila ia dibuat. Masukkan tarikh dan masanya.',
  'cause-book-no-header':
    'Tajuk lajur buku kausa tidak ditemui dalam fail itu. Tiada apa diimport. Semak bahawa ini cetakan buku kausa.',
  'cause-book-empty': 'Tiada kes dalam fail itu. Tiada apa diimport. Pilih cetakan lain.',
};
