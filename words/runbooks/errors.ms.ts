export const runbooksErrorsMs = {
  'runbook-step-twice': 'Kod langkah {{step}} digunakan dua kali. Tiada data disimpan. Beri kod yang lain.',
  'runbook-action-missing':
    'Panduan ini tidak mempunyai langkah yang diperlukan untuk menutup gangguan ({{action}}). Tiada data disimpan. Tambah semula langkah itu.',
  'step-id-malformed': 'Huruf kecil, angka dan tanda sempang sahaja.',
  'step-unknown': 'Langkah ini tidak ada dalam panduan gangguan ini. Tiada data disimpan.',
  'step-not-open': 'Langkah ini belum dibuka, atau sudah ditutup. Tiada data disimpan.',
  'step-not-done': 'Langkah ini belum ditanda. Tiada perubahan dibuat.',
  'step-by-app':
    'Aplikasi mencatat langkah ini secara automatik. Lakukan tindakannya; langkah itu akan bertanda sendiri.',
  'evidence-needed': 'Langkah ini memerlukan bukti: nombor rujukan, masa siaran atau nama penerima.',
};
