export const calendarErrorsMs = {
  'holiday-twice':
    'Cuti ini sudah ada pada tarikh itu. Tiada data disimpan. Semak senarai atau pilih tarikh lain.',
  'hijri-month-length':
    'Bulan itu atau bulan sebelumnya akan menjadi {{days}} hari, sedangkan setiap bulan Hijri ialah 29 atau 30 hari. Tiada perubahan dibuat. Semak tarikh, atau betulkan bulan di sebelahnya dahulu.',
  'hijri-month-unknown':
    'Bulan Hijri itu tiada dalam jadual. Tiada perubahan dibuat. Pilih bulan daripada senarai.',
  'holiday-unknown': 'Cuti itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai cuti.',
  'holiday-retired':
    'Cuti itu sudah ditarik balik. Tiada perubahan dibuat. Tambah sebagai cuti baharu jika perlu.',
  'nothing-changed': 'Tiada perubahan untuk disimpan. Ubah sekurang-kurangnya satu medan.',
  'holiday-file-too-large':
    'Fail itu terlalu besar untuk senarai cuti. Tiada data diimport. Pilih fail yang hanya mengandungi cuti umum.',
  'holiday-file-unreadable':
    'Fail itu tidak dapat dibaca sebagai CSV atau ICS. Tiada data diimport. Simpan semula, kemudian cuba lagi.',
  'holidays-none': 'Tiada cuti dalam fail itu. Tiada data diimport. Pilih fail lain.',
  'draft-none': 'Tiada cadangan cuti bagi tahun itu. Tiada data disimpan. Masukkan cuti daripada warta.',
  'states-malformed': 'Pilih sekurang-kurangnya satu negeri, atau semua negeri.',
  'state-unknown': 'Negeri itu tidak dikenali. Pilih negeri daripada senarai.',
};
