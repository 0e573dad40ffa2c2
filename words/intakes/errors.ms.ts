export const intakesErrorsMs = {
  'intake-unknown': 'Terimaan ini tiada dalam daftar. Tiada perubahan dibuat. Semak semula senarai.',
  'intake-settled':
    'Terimaan ini sudah didaftarkan, dipulangkan atau digugurkan. Tiada perubahan dibuat. Buka terimaan itu dan semak keadaannya.',
  'nothing-missing':
    'Belum ada yang ditanda. Tiada data disimpan. Tanda sekurang-kurangnya satu, atau keluarkan kes ini dengan F9.',
  'missing-unknown':
    'Satu dokumen yang ditanda tiada dalam jenis kes ini. Tiada data disimpan. Pilih semula jenis kes dan tanda semula.',
};
