export const appointmentsErrorsMs = {
  'appointment-unknown':
    'Janji temu itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai janji temu.',
  'appointment-state-wrong': 'Keadaan janji temu ini telah berubah. Tiada perubahan dibuat. Semak rekodnya.',
  'appointment-not-yet': 'Masa janji temu ini belum tiba. Tiada perubahan dibuat.',
  'appointment-not-needed':
    'Pendaftaran kes baharu mahkamah ini tidak ditutup. Tiada janji temu dibuat. Ambil kesnya di Kaunter.',
  'appointment-same-person':
    'Orang ini sudah mempunyai janji temu bagi jenis kes yang sama. Tiada janji temu dibuat. Tandakan bahawa satu lagi diperlukan, atau alihkan janji temu yang ada.',
  'slot-past': 'Slot ini sudah berlalu. Tiada perubahan dibuat. Pilih slot yang lain.',
  'slot-too-far': 'Slot ini terlalu jauh ke hadapan. Tiada perubahan dibuat. Pilih slot yang lebih awal.',
  'slot-not-open':
    'Tiada slot pada masa ini: pejabat tutup, atau waktunya bukan permulaan slot. Tiada perubahan dibuat. Pilih slot yang lain.',
  'slot-full': 'Slot ini sudah penuh. Tiada perubahan dibuat. Pilih slot yang lain.',
  'slot-same': 'Janji temu ini sudah berada pada slot itu. Tiada perubahan dibuat. Pilih slot yang lain.',
  'call-back-not-yet':
    'Sistem belum pulih. Panggilan ini belum boleh dicatat. Alihkan atau batalkan janji temu jika perlu.',
  'call-back-made': 'Panggilan kepada orang ini telah selesai. Tiada perubahan dibuat.',
  'registration-open': 'Pendaftaran kes baharu mahkamah ini tidak ditutup. Tiada poster dicetak.',
};
