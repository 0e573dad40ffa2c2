export const mailMs = {
  trial: {
    subject: 'Ujian e-mel Kaunter Siaga',
    text: 'Mesej ini menguji tetapan e-mel kaunter. Tiada tindakan diperlukan.',
  },
  hand: {
    folder: 'Folder untuk fail pegawai peti mel',
  },
} as const;
