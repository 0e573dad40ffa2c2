export const settingsMs = { title: 'Tetapan' };
