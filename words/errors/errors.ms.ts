/** What dispatch itself and calls of many features can say: what happened, what is safe, what to do now. */
export const commonErrorsMs = {
  unknown:
    'Perkara ini tidak dapat dilakukan ({{code}}). Tiada perubahan dibuat. Cuba sekali lagi; jika berulang, beritahu pentadbir sistem.',
  incident: 'Nombor insiden: {{incident}}.',
  internal:
    'Ralat dalaman berlaku. Rekod yang telah disimpan selamat. Cuba sekali lagi; jika berulang, beritahu pentadbir sistem.',
  'not-signed-in':
    'Anda telah log keluar. Maklumat yang ditaip masih ada pada skrin ini. Log masuk semula untuk meneruskan.',
  'secret-must-change':
    'Kata laluan ini ditetapkan oleh orang lain. Tiada perubahan dibuat. Log masuk dan pilih kata laluan sendiri dahulu.',
  'role-forbidden':
    'Peranan anda tidak membenarkan tindakan ini. Tiada perubahan dibuat. Minta penyelia atau pentadbir sistem.',
  'window-forbidden':
    'Tetingkap ini tidak boleh melakukan tindakan itu. Tiada perubahan dibuat. Gunakan tetingkap utama.',
  'input-invalid':
    'Ada medan yang belum betul. Tiada data disimpan. Betulkan medan yang ditanda, kemudian cuba lagi.',
  'approval-needed': 'Tindakan ini memerlukan kelulusan penyelia. Tiada perubahan dibuat. Panggil penyelia.',
  'approval-wrong':
    'Kelulusan itu bukan untuk tindakan ini atau sudah digunakan. Tiada perubahan dibuat. Minta penyelia meluluskan sekali lagi.',
  'two-people-needed': 'Dua orang perlu mengesahkannya bersama. Tiada perubahan dibuat. Panggil orang kedua.',
  'key-reused':
    'Borang ini sudah pernah dihantar dengan isi yang lain. Yang pertama tersimpan dan selamat. Semak rekod itu, kemudian mulakan borang baharu.',
  'ap-manual-forbidden':
    'Permohonan, pemprosesan dan pengeluaran AP tidak boleh dibuat secara manual kerana mengganggu kerja Kastam dan JPJ. Penolakan ini dicatat.',
  'issuing-stopped':
    'Pengeluaran sedang dihentikan. Tiada resit atau nombor dikeluarkan dan borang anda masih ada. Lihat sebabnya di bahagian atas skrin.',
  'clock-behind':
    'Jam komputer lebih awal daripada catatan terakhir. Tiada data disimpan. Betulkan jam, atau dua orang menyatakan masa yang betul.',
  'clock-ahead':
    'Jam komputer jauh di hadapan catatan terakhir. Tiada data disimpan. Sahkan masa itu dahulu di bahagian atas skrin.',
  'register-damaged':
    'Fail daftar rosak dan tidak dapat dibaca di sini. Tiada data disimpan dan borang anda masih ada. Pulihkan sandaran baik yang terakhir, atau hubungi pentadbir sistem.',
  'register-read-only':
    'Daftar hanya boleh dibaca. Tiada data disimpan dan borang anda masih ada. Hubungi pentadbir sistem.',
  'disk-full':
    'Cakera penuh. Data sedia ada selamat dan borang anda masih ada. Kosongkan ruang pada cakera, kemudian cuba lagi.',
  'not-ready': 'Daftar belum sedia. Tiada perubahan dibuat. Tunggu sebentar, kemudian cuba lagi.',
  'synced-folder':
    'Daftar tidak boleh disimpan dalam folder yang disegerakkan (OneDrive, Dropbox, Google Drive, iCloud atau seumpamanya). Tiada perubahan dibuat. Minta pentadbir sistem meletakkannya pada cakera komputer ini, di luar folder itu.',
  'network-path':
    'Folder itu berada pada rangkaian. Tiada perubahan dibuat. Pilih folder pada cakera komputer ini.',
  'time-in-future': 'Masa ini belum tiba. Semak tarikh dan masa.',
  'task-unknown': 'Kerja itu sudah tamat. Tiada kerja yang perlu dihentikan.',
  'folder-unusable': 'Folder itu tidak boleh ditulis. Tiada fail ditinggalkan di situ. Pilih folder lain.',
};
