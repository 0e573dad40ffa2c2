export const drillsErrorsMs = {
  'system-unknown':
    'Sistem ini tidak dikenali di pejabat ini. Tiada apa diubah. Pilih sistem daripada senarai.',
  'already-drill': 'Latihan sudah dibuka di kaunter ini. Tinggalkan latihan ini dahulu.',
  'drill-not-opened':
    'Latihan tidak dapat dibuka. Kaunter sebenar masih terbuka dan tiada apa hilang. Cuba sekali lagi.',
  'drill-unknown': 'Latihan ini sudah tamat atau tidak ditemui. Mulakan latihan yang baharu.',
  'not-a-drill': 'Tiada latihan yang dibuka. Tiada apa diubah.',
};
