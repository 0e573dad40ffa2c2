export const existingErrorsMs = {
  'existing-unknown': 'Terimaan ini tiada dalam daftar. Tiada perubahan dibuat. Semak semula senarai.',
  'existing-state-wrong':
    'Keadaan terimaan ini telah berubah. Tiada perubahan dibuat. Semak keadaan semasanya.',
  'existing-not-taken':
    'Terimaan ini belum diambil. Tiada perubahan dibuat. Ambil dahulu sebelum memasukkannya ke ESV3.',
  'existing-empty':
    'Dokumen, bayaran atau kerja dalam ESV2 belum dicatat. Tiada data disimpan. Catat sekurang-kurangnya satu.',
  'work-not-esv2':
    'Kerja dalam ESV2 hanya dicatat pada kes ESV2. Tiada data disimpan. Pilih ESV2, atau kosongkan kerja itu.',
  'esv2-receipt-first':
    'Bagi kes ESV2, resit dikeluarkan oleh ESV2. Tiada resit dikeluarkan. Jika ESV2 juga tidak dapat digunakan, catat siapa yang memaklumkannya.',
  'receipt-system-wrong':
    'Resit ESV2 hanya bagi kes ESV2. Tiada data disimpan. Semak sistem kes dan resitnya.',
};
