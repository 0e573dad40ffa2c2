export const reconciliationErrorsMs = {
  'row-unknown': 'Baris itu tidak ditemui. Baca semula senarai.',
  'row-state-wrong': 'Keadaan baris ini telah berubah. Tiada apa diubah. Lihat keadaannya sekarang.',
  'queue-stopped': 'Baris giliran ini dihentikan kerana satu nombor berbeza. Minta penyelia meneruskannya.',
  'queue-not-stopped': 'Baris giliran ini tidak dihentikan. Tiada apa diubah.',
  'not-next-in-queue': 'Bukan giliran baris ini. Daftar semula mengikut susunan nombor.',
  'taken-by-other': 'Baris ini sedang didaftar oleh pegawai lain. Ambil baris seterusnya.',
  'case-number-malformed': 'Nombor kes ini tidak betul bentuknya, contohnya 10100-028-0124-2026.',
  'series-differs': 'Mahkamah, jenis atau tahun nombor ini berbeza daripada kes. Semak nombor pada ESV3.',
  'reference-differs': 'Rujukan yang disahkan berbeza. Tiada apa disahkan. Semak nombor rujukan pada ESV3.',
  'package-stopped': 'Penulisan pakej dihentikan. Tiada fail ditinggalkan. Tulis semula apabila bersedia.',
  'package-running': 'Pakej sedang ditulis. Tunggu sehingga siap.',
  'package-wrong':
    'Pakej yang ditulis tidak lulus semakan, jadi ia dibuang. Daftar selamat. Cuba lagi ke folder lain.',
  'package-unknown': 'Pakej itu tidak ditemui. Baca semula senarai.',
  'package-exists': 'Pakej dengan nama itu sudah ada dalam folder ini. Pilih folder lain.',
};
