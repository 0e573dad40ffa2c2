/** This feature's lines on the home list: what is to be done, and why. */
export const lettersAgendaMs = {
  'parties-untold': {
    what_other: '{{count}} pihak belum dimaklumkan nombor kes baharu',
    why: 'Nombor kes mereka dalam {{system}} berbeza daripada nombor yang diberi di kaunter.',
  },
};
