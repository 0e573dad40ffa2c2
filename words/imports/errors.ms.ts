/** Files of lists that cannot be read: what happened, what is safe, what to do now. */
export const importErrorsMs = {
  'preview-gone': 'Pratonton itu sudah tiada. Tiada data diimport. Pilih fail itu sekali lagi.',
  'file-unreadable':
    'Fail itu tidak dapat dibaca. Tiada data diimport. Simpan semula sebagai CSV, kemudian cuba lagi.',
  'file-too-large':
    'Fail itu terlalu besar. Tiada data diimport. Pilih cetakan bagi tempoh yang lebih pendek.',
  'file-too-many-rows':
    'Senarai itu mempunyai lebih banyak baris daripada yang diterima sekali gus. Tiada data diimport. Simpan dalam bahagian yang lebih kecil, kemudian import satu demi satu.',
  'import-too-slow':
    'Membaca senarai itu mengambil masa terlalu lama dan ditamatkan. Tiada data diimport. Simpan dalam bahagian yang lebih kecil, kemudian cuba lagi.',
  'file-old-workbook':
    'Itu buku kerja bentuk sebelum 2007, atau yang dikunci kata laluan. Tiada data diimport. Simpan sebagai .xlsx atau CSV tanpa kata laluan, kemudian cuba lagi.',
  'file-web-page':
    'Fail itu halaman web dengan nama hamparan. Tiada data diimport. Buka dalam program hamparan, simpan sebagai .xlsx atau CSV, kemudian cuba lagi.',
  'import-stopped': 'Dihentikan. Baris yang telah diimport kekal. Pilih fail yang sama untuk menyambungnya.',
};
