export const systemsErrorsMs = {
  'runbook-unknown': 'Panduan tindakan ini tidak ada dalam senarai. Pilih yang lain.',
  'proposal-unknown': 'Cadangan ini tidak ditemui. Tiada apa disimpan.',
  'proposal-settled': 'Cadangan ini sudah dijawab. Tiada apa disimpan.',
  'probe-address-wrong':
    'Alamat tidak betul. Tiada apa disimpan. Taip https://nama/laluan, atau nama:port bagi TCP.',
  'probe-address-forbidden':
    'Alamat ini menunjuk kepada komputer ini atau sambungannya sendiri. Tiada apa disimpan. Beri alamat sistem itu.',
  'probe-not-here': 'Pemeriksaan tidak dijalankan di sini. Cuba di kaunter sebenar.',
  'system-still-down': 'Gangguan {{system}} masih berjalan. Catat pemulihannya dahulu.',
};
