export const backupsErrorsMs = {
  'backup-folder-unusable':
    'Folder sandaran tidak boleh ditulis. Daftar selamat. Pilih folder lain atau sambungkan semula cakera itu.',
  'recovery-code-wrong':
    'Kod pemulihan itu tidak betul. Tiada perubahan dibuat. Semak helaian pendaftaran dan taip semula.',
  'backup-wrong':
    'Sandaran itu tidak sepadan dengan daftar. Sandaran baik yang terakhir kekal. Cuba lagi atau pilih folder lain.',
  'backup-stopped':
    'Pembuatan sandaran dihentikan. Tiada fail ditinggalkan. Sandaran baik yang terakhir kekal. Buat semula apabila bersedia.',
  'backup-no-prefix':
    'Sandaran itu bercerita lain daripada daftar ini atau sandaran lain: salah satunya telah diubah. Tiada perubahan dibuat. Pilih sandaran lain; jika memang betul, sahkan di bawah.',
  'register-no-prefix':
    'Daftar ini bercerita lain daripada fail saksi, sandaran atau fail penyesuaiannya: salah satunya telah diubah. Tiada perubahan dibuat. Pulihkan sandaran baik yang terakhir; jika daftar ini memang betul, sahkan di bawah.',
  'backup-is-newer':
    'Folder sandaran menyimpan sandaran yang lebih baharu daripada daftar ini. Tiada perubahan dibuat. Pulihkan sandaran itu; jika tidak dapat dipulihkan, sahkan di bawah.',
  'backup-unreadable': 'Fail sandaran itu tidak dapat dibaca. Tiada perubahan dibuat. Pilih fail lain.',
  'register-newer':
    'Sandaran ini dibuat oleh versi aplikasi yang lebih baharu. Tiada perubahan dibuat. Pasang versi terkini dahulu.',
  'anchor-not-lost': 'Komputer ini masih mengenali daftar ini. Tiada perubahan dibuat.',
  'restore-needed':
    'Kerosakan ini tidak dapat ditinggalkan dengan tempoh daftar baharu. Tiada perubahan dibuat. Pulihkan sandaran baik yang terakhir.',
  'epoch-not-needed':
    'Daftar sepadan dengan fail saksinya. Tiada perubahan dibuat. Tempoh daftar baharu tidak diperlukan.',
};
