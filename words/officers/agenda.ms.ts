/** This feature's lines on the home list: what is to be done, and why. */
export const officersAgendaMs = {
  'decided-alone': {
    what_other: '{{count}} keputusan seorang menunggu tandatangan pegawai kedua',
    why: 'Penyelia lain menyemaknya dalam Tetapan, Pegawai. Hingga itu setiap fail penyesuaian menyebutnya.',
  },
};
