export const systemsErrorsMs = {
  'runbook-unknown': 'Panduan tindakan ini tiada dalam senarai. Pilih yang lain.',
  'proposal-unknown': 'Cadangan ini tidak ditemui. Tiada data disimpan.',
  'proposal-settled': 'Cadangan ini sudah diputuskan. Tiada data disimpan.',
  'probe-address-wrong':
    'Alamat tidak betul. Tiada data disimpan. Taip https://nama/laluan, atau nama:port bagi TCP.',
  'probe-address-forbidden':
    'Alamat ini menunjuk kepada komputer ini atau rangkaian setempatnya. Tiada data disimpan. Masukkan alamat sistem itu.',
  'probe-not-here': 'Pemeriksaan tidak dijalankan di sini. Cuba di kaunter sebenar.',
  'system-still-down': 'Gangguan {{system}} masih berjalan. Catat pemulihannya dahulu.',
};
