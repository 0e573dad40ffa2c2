export const runbooksErrorsMs = {
  'runbook-step-twice': 'Kod langkah {{step}} digunakan dua kali. Tiada apa disimpan. Beri kod yang lain.',
  'runbook-action-missing':
    'Panduan ini kehilangan langkah yang diperlukan ({{action}}); gangguan tidak dapat diselesaikan tanpanya. Tiada apa disimpan.',
  'step-id-malformed': 'Huruf kecil, angka dan tanda sempang sahaja',
  'step-unknown': 'Langkah ini tidak ada dalam panduan gangguan ini. Tiada apa disimpan.',
  'step-not-open': 'Langkah ini belum atau tidak lagi terbuka. Tiada apa disimpan.',
  'step-not-done': 'Langkah ini belum ditanda. Tiada apa diubah.',
  'step-by-app': 'Aplikasi sendiri mencatat langkah ini. Lakukan tindakannya; tanda itu muncul sendiri.',
  'evidence-needed': 'Langkah ini perlukan bukti: nombor rujukan, masa siaran atau nama penerima.',
};
