/** This feature's lines on the home list: what is to be done, and why. */
export const applicantsAgendaMs = {
  'calls-to-make': {
    what_other: 'Hubungi {{count}} pemohon: {{system}} telah pulih',
    why: 'Mereka bertanya semasa gangguan dan minta dihubungi semula.',
  },
};
