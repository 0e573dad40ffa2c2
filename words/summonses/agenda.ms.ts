/** This feature's lines on the home list: what is to be done, and why. */
export const summonsesAgendaMs = {
  'papers-unsealed': {
    what_other: '{{count}} dokumen mahkamah menunggu tandatangan dan meterai Pendaftar',
    why: 'Saman dan notis diserahkan hanya selepas tandatangan dan meterai Pendaftar direkodkan.',
  },
  'papers-not-handed': {
    what_other: '{{count}} dokumen mahkamah menunggu serahan',
    why: 'Dokumen itu sudah dimeterai. Rekodkan siapa yang menerimanya.',
  },
};
