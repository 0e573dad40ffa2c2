/** This feature's lines on the home list: what is to be done, and why. */
export const esv2AgendaMs = {
  'esv2-to-ask': {
    what_other: 'Tanya semula SAINS/BTMK JKSM tentang {{count}} kes ESV2',
    why: 'Tarikh untuk bertanya semula sudah tiba.',
  },
  'esv2-waiting': {
    what_other: 'Semak {{count}} kes ESV2 dalam ESV3',
    why: 'Tanda kes yang sudah ada dalam ESV3 dan susuli yang belum.',
  },
  'esv2-carried-over': {
    what_other: 'Susuli {{count}} kes ESV2 yang dibawa ke hadapan',
    why: 'Gangguannya telah ditutup, tetapi kes itu belum ada dalam ESV3.',
  },
  'esv2-ends-soon': {
    what: 'ESV2 hanya boleh digunakan hingga {{date}}',
    why: 'Selepas tarikh itu Pilihan 2 ditutup. Putuskan pilihan lain, atau catat makluman baharu.',
  },
  'esv2-ended': {
    what: 'Tempoh penggunaan ESV2 tamat pada {{date}}',
    why: 'Kes baharu tidak lagi boleh dicatat di bawah Pilihan 2. Putuskan pilihan lain, atau catat makluman baharu.',
  },
};
