export const esv2ErrorsMs = {
  'esv2-ended':
    'Tempoh penggunaan ESV2 sudah tamat. Tiada perubahan dibuat. Penyelia boleh mencatat makluman baharu, atau memutuskan pilihan lain.',
  'esv2-number-taken':
    'Nombor ini sudah dicatat pada kes lain di kaunter ini. Tiada data disimpan. Semak nombor pada cetakan ESV2.',
  'esv2-day-ahead': 'Tarikh ini belum tiba. Semak tarikh.',
  'esv2-before-outage':
    'Tarikh ini sebelum gangguan bermula: kes itu kes sedia ada dalam ESV2, bukan kes baharu. Semak tarikh.',
  'esv2-ask-before': 'Tarikh untuk bertanya semula sebelum tarikh pertanyaan. Semak tarikh.',
  'esv2-answer-no-header':
    'Tiada lajur nombor ESV2 ditemui dalam senarai ini. Tiada perubahan dibuat. Pilih fail lain, atau namakan lajurnya.',
  'esv2-answer-empty': 'Senarai ini tiada baris. Tiada perubahan dibuat. Pilih fail lain.',
  'esv2-state-wrong': 'Keadaan kes ini telah berubah. Tiada perubahan dibuat. Semak keadaan semasanya.',
  'esv3-number-given': 'Nombor ESV3 ini milik kes lain. Tiada perubahan dibuat. Semak nombor dalam ESV3.',
};
