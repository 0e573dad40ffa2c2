export const summonsesErrorsMs = {
  'summons-unknown': 'Dokumen mahkamah itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai.',
  'summons-replaced':
    'Dokumen kes {{number}} ini telah diganti dengan dokumen yang dibetulkan. Tiada perubahan dibuat. Serahkan dokumen yang baharu.',
  'summons-unsealed':
    'Dokumen kes {{number}} belum ditandatangani dan dimeterai oleh Pendaftar, maka tidak boleh diserahkan. Tiada perubahan dibuat. Rekodkan meterai dahulu.',
  'summons-sealed':
    'Meterai dokumen kes {{number}} sudah direkodkan. Tiada perubahan dibuat. Teruskan dengan serahan.',
  'summons-handed-over': 'Dokumen kes {{number}} sudah diserahkan. Tiada perubahan dibuat.',
  'summons-not-handed-over':
    'Dokumen kes {{number}} belum diserahkan. Penyampaian direkodkan selepas serahan. Tiada perubahan dibuat.',
  'summons-served': 'Penyampaian dokumen kes {{number}} sudah direkodkan. Tiada perubahan dibuat.',
  'time-before-step':
    'Masa ini sebelum dokumen dikeluarkan atau sebelum langkah sebelumnya. Tiada perubahan dibuat. Semak tarikh dan masa.',
  'service-nobody':
    'Dokumen ini tidak memanggil sesiapa, maka tiada penyampaian untuk direkodkan. Tiada perubahan dibuat.',
  'service-order-needed': 'Penyampaian ganti memerlukan perintah mahkamah. Masukkan rujukan perintah itu.',
  'service-note-needed': 'Nyatakan cara penyampaian, atau sebab dokumen tidak dapat disampaikan.',
  'served-too-late':
    'Penyampaian ini terlalu lewat: {{needed}} hari jelas diperlukan sebelum perbicaraan. Semak tarikh, atau sahkan.',
  'served-after-expiry':
    'Saman ini disampaikan selepas 12 bulan tanpa kebenaran mahkamah. Masukkan rujukan kebenaran, atau sahkan.',
  'summons-step-unknown':
    'Langkah itu tiada, atau sudah dibatalkan. Tiada perubahan dibuat. Buka semula dokumen ini.',
  'step-not-last': 'Langkah selepasnya perlu dibatalkan dahulu. Tiada perubahan dibuat.',
};
