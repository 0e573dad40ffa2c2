export const homeMs = { title: 'Utama' };
