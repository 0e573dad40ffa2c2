export const applicantsErrorsMs = {
  'applicant-unknown': 'Pemohon itu tidak ditemui. Tiada perubahan dibuat. Cari semula dalam direktori.',
  'applicant-not-active':
    'Pemohon itu tidak aktif atau telah digabungkan. Tiada perubahan dibuat. Buka semula rekodnya.',
  'applicant-not-retired': 'Pemohon itu masih aktif. Tiada perubahan dibuat. Buka semula rekodnya.',
  'applicant-known':
    'Nombor ini sudah ada dalam direktori. Tiada data disimpan. Cari nombor itu dan betulkan rekodnya.',
  'applicant-same':
    'Rekod tidak boleh digabungkan dengan dirinya sendiri. Tiada perubahan dibuat. Pilih rekod yang lain.',
  'address-unknown':
    'Alamat e-mel itu bukan milik pemohon ini. Tiada perubahan dibuat. Buka semula rekodnya.',
  'name-missing': 'Nama perlu diisi.',
  'applicant-number-missing': 'Nombor SSM atau MyKad perlu diisi.',
  'applicant-number-rounded': 'Nombor ini telah dibundarkan oleh hamparan. Taip semula semua angkanya.',
  'applicant-number-malformed':
    'Bukan nombor SSM atau MyKad. Contoh: 200503569212, 627436-A atau 900102-03-1234.',
  'email-injection': 'Alamat e-mel ini mengandungi baris lain yang tersembunyi dan tidak diterima.',
  'email-formula': 'Alamat e-mel tidak boleh bermula dengan =, +, - atau @.',
  'email-malformed': 'Alamat e-mel ini tidak betul. Contoh: nama@syarikat.com.my.',
  'email-too-many': 'Terlalu banyak alamat e-mel. Paling banyak sepuluh.',
  formula: 'Tidak boleh bermula dengan tanda formula (=, +, - atau @).',
  'phone-malformed': 'Nombor telefon ini tidak betul. Contoh: 03-4477863.',
  'phone-needed': 'Masukkan nombor telefon supaya mereka dapat dihubungi.',
  'sheet-empty': 'Fail itu kosong. Tiada data disimpan. Pilih fail lain.',
  'sheet-no-header':
    'Fail itu tidak mempunyai baris tajuk lajur. Tiada data disimpan. Tambah baris tajuk: Nama, No. SSM / KP, E-mel.',
  'columns-too-many':
    'Fail itu mempunyai lebih banyak lajur daripada sesebuah senarai. Tiada data disimpan. Simpan lajur yang diperlukan sahaja, kemudian pilih fail itu semula.',
  'columns-missing':
    'Lajur ini tidak ditemui: {{columns}}. Tiada data disimpan. Tambah lajur itu dan pilih fail itu semula.',
  'columns-twice':
    'Lajur ini berulang: {{columns}}. Tiada data disimpan. Tinggalkan satu sahaja dan pilih fail itu semula.',
  'enquiry-unknown': 'Pertanyaan itu tidak ditemui. Tiada perubahan dibuat. Buka semula senarai.',
  'enquiry-done':
    'Panggilan ini telah dicatat oleh pegawai lain. Tiada perubahan dibuat. Ambil panggilan seterusnya.',
  'call-not-now':
    'Panggilan dicatat hanya semasa gangguan berkuat kuasa, dan selepas pulih sehingga ditutup. Tiada data disimpan.',
  'call-not-needed':
    'Notis telah dihantar kepada pemohon ini melalui e-mel. Tiada data disimpan. Ambil panggilan seterusnya.',
  'call-made':
    'Pemohon ini telah dimaklumkan oleh pegawai lain. Tiada data disimpan. Ambil panggilan seterusnya.',
  'list-unknown': 'Senarai itu tidak ditemui, atau semua barisnya telah diputuskan. Tiada perubahan dibuat.',
  'row-decided':
    'Baris itu telah diputuskan, diambil atau digugurkan oleh orang lain sementara itu. Tiada perubahan dibuat.',
};
