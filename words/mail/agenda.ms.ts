/** This feature's lines on the home list: what is to be done, and why. */
export const mailAgendaMs = {
  'mail-in-doubt': {
    what_other: 'Putuskan {{count}} e-mel notis {{number}} ({{system}}) yang belum pasti',
    why: 'Mesej mungkin telah sampai. Semak dengan pentadbir mel; aplikasi tidak menghantarnya semula secara automatik.',
  },
  'mail-refused': {
    what_other: '{{count}} e-mel notis {{number}} ({{system}}) ditolak',
    why: 'Betulkan alamat dalam direktori dan hantar semula, atau hubungi pemohon melalui telefon.',
  },
  'mail-by-hand': {
    what: 'Serahkan e-mel notis {{number}} ({{system}}) kepada pegawai peti mel',
    why: 'Simpan fail penerima di sini; kemudian sahkan masa hantar dan rujukannya.',
  },
};
