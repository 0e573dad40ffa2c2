/** This feature's lines on the home list: what is to be done, and why. */
export const systemsAgendaMs = {
  'outage-proposed': {
    what: '{{system}} mungkin terganggu sejak {{since}}',
    why: 'Dilihat dari rangkaian pejabat ini sahaja. Pastikan, kemudian laporkan atau ketepikan.',
  },
  'recovery-proposed': {
    what: '{{system}} mungkin telah pulih sejak {{since}}',
    why: 'Dilihat dari rangkaian pejabat ini sahaja. Pastikan, kemudian catat pemulihannya.',
  },
};
