export const backupsErrorsMs = {
  'backup-folder-unusable':
    'Folder sandaran tidak boleh ditulis. Daftar selamat. Pilih folder lain atau pasang semula cakera itu.',
  'recovery-code-wrong':
    'Kod pemulihan itu tidak betul. Tiada apa diubah. Semak helaian pendaftaran dan taip semula.',
  'backup-wrong':
    'Sandaran itu tidak sepadan dengan daftar. Sandaran baik yang terakhir kekal. Cuba lagi atau pilih folder lain.',
  'backup-unreadable': 'Fail sandaran itu tidak dapat dibaca. Tiada apa diubah. Pilih fail lain.',
  'register-newer':
    'Sandaran ini dibuat oleh versi aplikasi yang lebih baharu. Tiada apa diubah. Pasang versi terkini dahulu.',
  'epoch-not-needed': 'Daftar sepadan dengan saksinya; epok baharu tidak diperlukan. Tiada apa diubah.',
};
