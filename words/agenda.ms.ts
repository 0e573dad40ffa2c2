export const agendaMs = { other: '{{kind}}' };
