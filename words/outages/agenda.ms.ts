/** This feature's lines on the home list: what is to be done, and why. */
export const outagesAgendaMs = {
  'outage-to-confirm': {
    what: 'Sahkan gangguan {{system}} sejak {{since}}',
    why: 'Laporan pegawai belum disahkan oleh penyelia.',
  },
  'gate-to-pass': {
    what: 'Prosedur gangguan {{system}} berkuat kuasa pada {{at}}',
    why: 'Sistem terganggu sejak {{since}}; prosedur bermula selepas {{hours}} jam.',
  },
  'runbook-step': { what: '{{step}}', why: 'Langkah seterusnya bagi gangguan {{system}}. {{cite}}' },
  'option-to-decide': {
    what: 'Putuskan pilihan untuk gangguan {{system}}',
    why: 'Kes baharu tidak boleh diterima sebelum penyelia memutuskan pilihan mahkamah.',
  },
  'numbers-to-give': {
    what: 'Beri julat nombor dan buku resit kepada kaunter ini',
    why: 'Nombor kes memerlukan julat; resit memerlukan buku resit.',
  },
  'counter-to-serve': {
    what: 'Layani orang awam di Kaunter',
    why: '{{system}} tidak dapat digunakan sejak {{since}}; kes baharu diterima secara manual.',
  },
  'outage-may-close': {
    what: 'Tutup gangguan {{system}}',
    why: 'Penyesuaian telah selesai. Semak perkara yang masih terbuka sebelum menutupnya.',
  },
  'outage-to-close': {
    what: 'Selesaikan penyesuaian gangguan {{system}}',
    why: 'Sistem telah pulih; daftar semula semua kes dan tulis fail penyesuaian sebelum gangguan ditutup.',
    why_noCases: 'Sistem telah pulih. Lengkapkan langkah yang memerlukan bukti sebelum gangguan ditutup.',
  },
};
