/** One entry for each kind of line on the home list: what is to be done, and why. */
export const agendaMs = {
  other: { what: 'Tindakan menunggu: {{kind}}' },
  'outage-to-confirm': {
    what: 'Sahkan gangguan {{system}} sejak {{since}}',
    why: 'Laporan pegawai belum disahkan oleh penyelia.',
  },
  'option-to-decide': {
    what: 'Putuskan pilihan untuk gangguan {{system}}',
    why: 'Kes baharu tidak boleh diterima sebelum penyelia memutuskan pilihan mahkamah.',
  },
  'numbers-to-give': {
    what: 'Beri julat nombor dan buku resit kepada kaunter ini',
    why: 'Tanpa julat tiada nombor kes; tanpa buku tiada resit.',
  },
  'counter-to-serve': {
    what: 'Layani orang awam di Kaunter',
    why: '{{system}} tidak dapat digunakan sejak {{since}}; kes baharu diterima secara manual.',
  },
  'outage-to-close': {
    what: 'Selesaikan penyesuaian gangguan {{system}}',
    why: 'Sistem telah pulih; daftar semula semua kes dan buat pakej sebelum gangguan ditutup.',
  },
  'rows-to-reregister': {
    what_other: 'Daftar semula {{count}} kes dalam {{system}}',
    why: 'Sistem telah pulih; setiap kes manual didaftarkan mengikut turutan nombornya.',
  },
  'package-to-make': {
    what: 'Buat pakej penyesuaian gangguan {{system}}',
    why: 'Semua kes telah didaftar semula; pakej membuktikannya kepada pejabat dan audit.',
  },
  'book-low': {
    what: 'Buku resit tinggal {{remaining}} nombor',
    why: 'Beri buku baharu sebelum {{next}} dan nombor selepasnya habis.',
  },
  'unknown-serials': {
    what_other: 'Pastikan apa yang berlaku kepada {{count}} nombor siri',
    why: 'Resit dengan nombor ini mungkin telah dikeluarkan selepas sandaran dibuat.',
  },
  'papers-unconfirmed': {
    what_other: 'Jawab {{count}} cetakan: apa yang keluar?',
    why: 'Pencetak hanya menerima kerja; pegawai mengesahkan kertas.',
  },
  'papers-waiting': {
    what_other: '{{count}} cetakan menunggu pada {{printer}}',
    why: 'Pencetak tidak mencetak.',
  },
  'backup-failed': {
    what: 'Sandaran terakhir gagal',
    why: 'Daftar selamat. Buat sandaran sekali lagi atau pilih folder lain.',
  },
  'backup-due': { what: 'Buat sandaran hari ini', why: 'Sandaran baik yang terakhir bukan hari ini.' },
};
