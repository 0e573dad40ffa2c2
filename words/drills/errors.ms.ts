export const drillsErrorsMs = {
  'system-unknown':
    'Sistem ini tidak dikenali di pejabat ini. Tiada perubahan dibuat. Pilih sistem daripada senarai.',
  'already-drill':
    'Latihan sedang dibuka di kaunter ini. Tiada latihan baharu dimulakan. Tinggalkan latihan ini dahulu.',
  'drill-not-opened':
    'Latihan tidak dapat dibuka. Kaunter sebenar masih terbuka dan tiada data hilang. Cuba sekali lagi.',
  'drill-unknown': 'Latihan ini sudah tamat atau tidak ditemui. Mulakan latihan baharu.',
  'not-a-drill': 'Tiada latihan yang dibuka. Tiada perubahan dibuat.',
};
