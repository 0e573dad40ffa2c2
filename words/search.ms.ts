export const searchMs = { title: 'Cari' };
