export const calendarErrorsMs = {
  'holiday-twice':
    'Cuti ini sudah ada pada tarikh itu. Tiada apa disimpan. Semak senarai atau pilih tarikh lain.',
  'holiday-unknown': 'Cuti itu tidak ditemui. Tiada apa diubah. Buka semula senarai cuti.',
  'holiday-retired': 'Cuti itu sudah ditarik balik. Tiada apa diubah. Tambah sebagai cuti baharu jika perlu.',
  'nothing-changed': 'Tiada perubahan untuk disimpan. Ubah sekurang-kurangnya satu medan.',
  'holiday-file-too-large':
    'Fail itu terlalu besar untuk senarai cuti. Tiada apa diimport. Pilih fail yang hanya mengandungi cuti umum.',
  'holiday-file-unreadable':
    'Fail itu tidak dapat dibaca sebagai CSV atau ICS. Tiada apa diimport. Simpan semula, kemudian cuba lagi.',
  'holidays-none': 'Tiada cuti dalam fail itu. Tiada apa diimport. Pilih fail lain.',
  'draft-none': 'Tiada cadangan cuti bagi tahun itu. Tiada apa disimpan. Masukkan cuti daripada warta.',
  'states-malformed': 'Pilih sekurang-kurangnya satu negeri, atau semua negeri.',
  'state-unknown': 'Negeri itu tidak dikenali. Pilih negeri daripada senarai.',
};
