export const sittingsErrorsMs = {
  'sitting-none':
    'Jadual mahkamah ini tiada sidang itu. Tiada data disimpan. Pilih sidang daripada jadual, atau minta penyelia menambahnya.',
  'sitting-full':
    'Sidang di {{bench}} itu sudah penuh. Tiada data disimpan. Pilih sidang lain daripada jadual.',
  'sitting-past': 'Masa sidang ini sudah berlalu. Tiada data disimpan. Semak tarikh dan masanya.',
  'sitting-ends-before':
    'Ulangan tamat sebelum sidang pertama. Tiada data disimpan. Semak tarikh akhir, atau kosongkan.',
  'sitting-rest-day':
    'Pejabat cuti pada hari itu, maka tiada sidang. Tiada data disimpan. Pilih hari bekerja.',
  'sitting-twice':
    'Dewan ini sudah ada sidang pada masa itu. Tiada data disimpan. Ubah bilangan tempatnya, atau pilih masa lain.',
  'sitting-unknown': 'Sidang ini tiada dalam jadual. Tiada perubahan dibuat. Buka semula jadual.',
};
