/** A kind of line that no feature has words for. Each feature brings its own kinds in its `agenda.ms.ts`. */
export const homeAgendaMs = {
  other: { what: 'Tindakan menunggu: {{kind}}' },
};
