/** This feature's lines on the home list: what is to be done, and why. */
export const reconciliationAgendaMs = {
  'rows-to-reregister': {
    what_other: 'Daftar semula {{count}} kes dalam {{system}}',
    why: 'Sistem telah pulih; setiap kes manual didaftarkan mengikut turutan nombornya.',
  },
  'package-to-make': {
    what: 'Tulis fail penyesuaian gangguan {{system}}',
    why: 'Semua kes telah didaftar semula; fail ini membuktikannya kepada pejabat dan audit.',
  },
};
