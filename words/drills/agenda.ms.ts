/** This feature's lines on the home list: what is to be done, and why. */
export const drillsAgendaMs = {
  'drill-to-report': {
    what: 'Latihan: laporkan gangguan {{system}}',
    why: 'Anggap pemilik sistem baru sahaja memberitahu anda.',
  },
};
