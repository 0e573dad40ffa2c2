export const outagesErrorsMs = {
  'outage-unknown': 'Gangguan itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai gangguan.',
  'outage-state-wrong':
    'Keadaan gangguan ini telah berubah. Tiada perubahan dibuat. Semak langkah semasanya.',
  'outage-already-open': 'Gangguan sistem ini sudah direkodkan dan masih berjalan. Buka rekod itu.',
  'outage-overlaps':
    'Masa ini bertindih dengan gangguan lain bagi sistem yang sama ({{outage}}). Tiada data disimpan. Betulkan masanya, atau buka rekod gangguan itu.',
  'system-retired': 'Sistem {{system}} tidak lagi digunakan. Tiada data disimpan. Pilih sistem lain.',
  'supervisor-restores':
    'Hanya penyelia boleh menyatakan pemulihan. Tiada data disimpan. Laporkan gangguan tanpa masa pulih, atau panggil penyelia.',
  'outage-confirmed':
    'Gangguan ini telah disahkan oleh penyelia dan tidak boleh diketepikan lagi. Catat pemulihannya.',
  'outage-has-cases':
    'Kes atau resit telah dikeluarkan semasa gangguan ini; gangguan ini tidak boleh diketepikan. Catat pemulihannya.',
  'steps-still-open':
    'Masih ada {{count}} langkah yang memerlukan bukti. Gangguan kekal terbuka. Lengkapkan setiap satu, atau nyatakan sebab langkah itu tidak perlu.',
  'letter-in-future': 'Tarikh surat ini belum tiba. Keputusan sedia ada kekal. Semak tarikh surat.',
  'option-not-for-system': 'Pilihan ini bukan untuk sistem itu. Keputusan sedia ada kekal.',
  'early-reason-needed':
    'Gangguan ini belum mencapai tempohnya. Nyatakan sebab untuk mengesahkannya lebih awal.',
  'time-before-start': 'Masa ini sebelum gangguan bermula. Semak tarikh dan masa.',
  'rows-still-open':
    'Masih ada kes yang belum didaftar semula. Gangguan kekal terbuka. Selesaikan penyesuaian dahulu.',
  'papers-still-open':
    'Masih ada cetakan yang belum disahkan. Gangguan kekal terbuka. Sahkan semua cetakan dahulu.',
  'package-behind':
    'Ada pendaftaran semula atau pembatalan selepas fail penyesuaian terakhir. Gangguan kekal terbuka. Tulis fail penyesuaian sekali lagi.',
  'left-open':
    'Masih ada perkara yang terbuka, dan tiada sebab diberikan. Gangguan kekal terbuka. Semak senarainya, kemudian nyatakan sebabnya.',
  'left-open-changed':
    'Senarai perkara yang terbuka telah berubah. Gangguan kekal terbuka. Semak senarai yang baharu, kemudian tutup sekali lagi.',
  'package-missing': 'Fail penyesuaian belum ditulis. Gangguan kekal terbuka. Tulis fail penyesuaian dahulu.',
};
