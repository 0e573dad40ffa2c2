export const noticesMs = {
  alarm: { near: 'Hampir tiba masa', late: 'Lewat' },
};
