export const outagesErrorsMs = {
  'outage-unknown': 'Gangguan itu tidak ditemui. Tiada apa diubah. Buka semula senarai gangguan.',
  'outage-state-wrong':
    'Keadaan gangguan ini telah berubah. Tiada apa diubah. Semak langkah semasa gangguan itu.',
  'outage-already-open': 'Gangguan sistem ini sudah direkodkan dan masih berjalan. Buka rekod itu.',
  'outage-overlaps':
    'Masa ini bertindih dengan gangguan lain bagi sistem yang sama ({{outage}}). Tiada apa disimpan. Betulkan masanya, atau buka rekod gangguan itu.',
  'system-retired': 'Sistem {{system}} tidak lagi digunakan. Tiada apa disimpan. Pilih sistem lain.',
  'supervisor-restores':
    'Hanya penyelia boleh menyatakan pemulihan. Tiada apa disimpan. Laporkan gangguan tanpa masa pulih, atau panggil penyelia.',
  'outage-confirmed':
    'Gangguan ini telah disahkan oleh penyelia dan tidak boleh diketepikan lagi. Catat pemulihannya.',
  'outage-has-cases':
    'Kes atau resit telah dibuat semasa gangguan ini; ia tidak boleh diketepikan. Catat pemulihannya.',
  'steps-still-open':
    'Masih ada {{count}} langkah yang perlukan bukti. Gangguan kekal terbuka. Jawab setiap satu, atau nyatakan sebab ia tidak perlu.',
  'option-not-yet': 'Pilihan ini belum tersedia dalam versi ini. Keputusan sedia ada kekal.',
  'option-not-for-system': 'Pilihan ini bukan untuk sistem itu. Keputusan sedia ada kekal.',
  'early-reason-needed':
    'Gangguan ini belum cukup tempohnya. Nyatakan sebab untuk mengesahkannya lebih awal.',
  'time-before-start': 'Masa ini sebelum gangguan bermula. Semak tarikh dan masa.',
  'rows-still-open':
    'Masih ada kes yang belum didaftar semula. Gangguan kekal terbuka. Selesaikan penyesuaian dahulu.',
  'papers-still-open':
    'Masih ada cetakan yang belum dijawab. Gangguan kekal terbuka. Jawab semua cetakan dahulu.',
  'package-behind':
    'Selepas pakej penyesuaian terakhir masih ada pendaftaran semula atau pembatalan. Gangguan kekal terbuka. Buat pakej sekali lagi.',
  'package-missing': 'Pakej penyesuaian belum dibuat. Gangguan kekal terbuka. Buat pakej dahulu.',
};
