/** One entry for each kind of line on the home list: what is to be done, and why. */
export const agendaMs = {
  other: { what: 'Tindakan menunggu: {{kind}}' },
  'outage-to-confirm': {
    what: 'Sahkan gangguan {{system}} sejak {{since}}',
    why: 'Laporan pegawai belum disahkan oleh penyelia.',
  },
  'gate-to-pass': {
    what: 'Prosedur gangguan {{system}} berkuat kuasa pada {{at}}',
    why: 'Sistem terganggu sejak {{since}}; prosedur bermula selepas {{hours}} jam.',
  },
  'runbook-step': { what: '{{step}}', why: 'Langkah seterusnya bagi gangguan {{system}}. {{cite}}' },
  'outage-proposed': {
    what: '{{system}} nampaknya terganggu sejak {{since}}',
    why: 'Dilihat dari rangkaian pejabat ini sahaja. Pastikan, kemudian laporkan atau ketepikan.',
  },
  'recovery-proposed': {
    what: '{{system}} nampaknya pulih sejak {{since}}',
    why: 'Dilihat dari rangkaian pejabat ini sahaja. Pastikan, kemudian catat pemulihannya.',
  },
  'option-to-decide': {
    what: 'Putuskan pilihan untuk gangguan {{system}}',
    why: 'Kes baharu tidak boleh diterima sebelum penyelia memutuskan pilihan mahkamah.',
  },
  'drill-to-report': {
    what: 'Latihan: laporkan gangguan {{system}}',
    why: 'Anggap pemilik sistem baru sahaja memberitahu anda.',
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
  'calls-to-make': {
    what_other: 'Hubungi {{count}} pemohon: {{system}} telah pulih',
    why: 'Mereka bertanya semasa gangguan dan minta dihubungi semula.',
  },
  'backup-failed': {
    what: 'Sandaran terakhir gagal',
    why: 'Daftar selamat. Buat sandaran sekali lagi atau pilih folder lain.',
  },
  'backup-due': { what: 'Buat sandaran hari ini', why: 'Sandaran baik yang terakhir bukan hari ini.' },
  'notice-first': {
    what: 'Keluarkan notis pertama gangguan {{system}}',
    why: 'Pemohon diberitahu melalui e-mel, portal dan kaunter apabila prosedur gangguan berkuat kuasa.',
  },
  'notice-update': {
    what: 'Kemas kini status gangguan {{system}}',
    why: 'Status dikemas kini melalui e-mel dan portal setiap beberapa jam waktu bekerja.',
  },
  'notice-restoration': {
    what: 'Keluarkan notis pemulihan {{system}}',
    why: 'Sistem telah pulih; pemohon diberitahu melalui semua saluran.',
  },
  'notice-portal': {
    what: 'Sahkan penerbitan notis {{number}} ({{system}}) di portal',
    why: 'Notis telah ditulis tetapi portal belum menerbitkannya.',
  },
  'notice-portal-failed': {
    what: 'Fail portal bagi notis {{number}} ({{system}}) tidak dapat ditulis',
    why: 'Notis selamat. Baiki folder portal, atau serahkan fail kepada pegawai portal.',
  },
  'mail-in-doubt': {
    what_other: 'Putuskan {{count}} e-mel notis {{number}} ({{system}}) yang belum pasti',
    why: 'Mesej mungkin telah sampai. Semak dengan pentadbir mel; aplikasi tidak menghantarnya lagi sendiri.',
  },
  'mail-refused': {
    what_other: '{{count}} e-mel notis {{number}} ({{system}}) ditolak',
    why: 'Betulkan alamat dalam direktori dan hantar lagi, atau hubungi pemohon melalui telefon.',
  },
  'mail-by-hand': {
    what: 'Serahkan e-mel notis {{number}} ({{system}}) kepada pegawai peti mel',
    why: 'Fail penerima disimpan di sini; kemudian masa hantar dan rujukannya disahkan.',
  },
};
