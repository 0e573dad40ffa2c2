/** This feature's lines on the home list: what is to be done, and why. */
export const intakesAgendaMs = {
  'intakes-incomplete': {
    what_other: 'Lengkapkan {{count}} kes baharu yang belum lengkap',
    why: 'Dokumennya sudah diterima, tetapi kes belum didaftarkan: tiada nombor dan tiada resit.',
  },
  'intakes-left': {
    what_other: 'Selesaikan {{count}} terimaan belum lengkap daripada gangguan yang sudah pulih',
    why: 'Daftarkan dalam ESV3 dan catat nombornya, atau pulangkan dokumennya.',
  },
};
