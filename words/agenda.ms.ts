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
  'outage-to-close': {
    what: 'Selesaikan penyesuaian gangguan {{system}}',
    why: 'Sistem telah pulih; daftar semula semua kes dan buat pakej sebelum gangguan ditutup.',
  },
};
