/** This feature's lines on the home list: what is to be done, and why. */
export const applicantsAgendaMs = {
  'calls-to-make': {
    what_other: 'Hubungi {{count}} pemohon: {{system}} telah pulih',
    why: 'Mereka bertanya semasa gangguan dan minta dihubungi semula.',
  },
  'tell-by-telephone': {
    what_other: 'Maklumkan {{count}} pemohon melalui telefon: gangguan {{system}}',
    why: 'E-mel tidak sampai kepada mereka. {{done}} telah dimaklumkan setakat ini.',
  },
  'rows-to-decide': {
    what_other: 'Putuskan {{count}} baris senarai pemohon: {{name}}',
    why: 'Baris yang ditolak atau belum diputuskan: syarikatnya belum ada dalam direktori.',
  },
};
