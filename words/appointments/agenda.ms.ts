/** This feature's lines on the home list: what is to be done, and why. */
export const appointmentsAgendaMs = {
  'appointments-to-call': {
    what_other: 'Hubungi {{count}} orang yang diberi janji temu: {{system}} telah pulih',
    why: 'Mengikut turutan tempahan. {{done}} telah selesai setakat ini.',
  },
};
