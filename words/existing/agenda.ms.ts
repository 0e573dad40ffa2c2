/** This feature's lines on the home list: what is to be done, and why. */
export const existingAgendaMs = {
  'existing-to-enter': {
    what_other: 'Masukkan {{count}} terimaan kes sedia ada ke dalam ESV3',
    why: '{{system}} sudah pulih. Dokumen dan resit kes sedia ada dimasukkan atau dikemas kini dalam ESV3.',
  },
  'existing-to-ask': {
    what_other: 'Tanya semula SAINS/BTMK JKSM tentang {{count}} terimaan kes ESV2',
    why: 'Tarikh untuk bertanya semula sudah tiba.',
  },
  'existing-updated': {
    what_other: '{{count}} terimaan kes ESV2 belum dipindahkan ke ESV3',
    why: 'Sudah dikemas kini. Tanda apabila kes itu dipindahkan oleh SAINS/BTMK JKSM.',
  },
  'existing-carried-over': {
    what_other: 'Susuli {{count}} terimaan kes sedia ada yang dibawa ke hadapan',
    why: 'Gangguannya telah ditutup, tetapi perkara itu belum ada dalam ESV3.',
  },
};
