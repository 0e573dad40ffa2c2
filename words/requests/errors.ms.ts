export const requestsErrorsMs = {
  'request-unknown': 'Permohonan ini tiada dalam daftar. Tiada perubahan dibuat. Semak semula senarai.',
  'service-unknown': 'Perkhidmatan ini tiada dalam katalog. Tiada data disimpan. Pilih perkhidmatan lain.',
  'request-way-wrong':
    'Perkhidmatan ini tidak menggunakan cara itu. Tiada data disimpan. Pilih cara yang disenaraikan.',
  'request-time-wrong':
    'Masa ini terlalu awal atau belum tiba. Tiada data disimpan. Semak tarikh dan masanya.',
  'request-field-needed': 'Maklumat ini diperlukan bagi perkhidmatan ini.',
  'request-field-wrong':
    'Nilai ini di luar skop perkhidmatan. Pilih perkhidmatan yang sesuai dengan skopnya.',
  'request-ended': 'Permohonan ini telah tamat. Tiada perubahan dibuat. Buka semula jika perlu diteruskan.',
  'request-not-ended': 'Permohonan ini masih berjalan. Tiada perubahan dibuat. Selesaikan langkahnya dahulu.',
  'request-not-told':
    'Pemohon belum dimaklumkan keputusan ini. Tiada perubahan dibuat. Maklumkan pemohon, kemudian failkan.',
  'request-in-hand': 'Permohonan ini sudah berada pada pegawai itu. Tiada perubahan dibuat.',
  'request-step-unknown':
    'Langkah ini tiada dalam perkhidmatan ini. Tiada perubahan dibuat. Semak langkahnya.',
  'request-step-done': 'Langkah ini sudah dibuat. Tiada perubahan dibuat.',
  'step-too-early':
    'Langkah sebelumnya belum dibuat. Tiada perubahan dibuat. Ikut susunan langkah perkhidmatan ini.',
  'step-decides-nothing': 'Hanya langkah kelulusan boleh ditolak. Tiada perubahan dibuat.',
  'duty-needed':
    'Langkah ini dibuat oleh pegawai yang diberi tugas itu. Tiada perubahan dibuat. Pentadbir memberikan tugas di Permohonan, Tugas pegawai.',
  'approval-by-supervisor': 'Kelulusan ini dibuat oleh penyelia. Tiada perubahan dibuat. Panggil penyelia.',
  'one-officer':
    'Semua langkah perkhidmatan ini dibuat oleh seorang Pentadbir UC. Tiada perubahan dibuat. Minta pegawai itu, atau serahkan permohonan ini.',
  'step-by-requester':
    'Pegawai Pengesah tidak boleh pemohon itu sendiri. Tiada perubahan dibuat. Minta pegawai lain mengesahkan.',
  'step-check-needed': 'Semakan ini belum disahkan. Tiada perubahan dibuat. Tanda setiap semakan yang benar.',
  'step-evidence-needed': 'Catatan ini diperlukan bagi langkah ini.',
  'entry-steps-wrong':
    'Susunan langkah ini tidak boleh diikuti. Tiada perubahan disimpan. Mulakan dengan terimaan, akhiri dengan pemakluman, dan letakkan setiap langkah selepas langkah yang diperlukannya.',
  'entry-clocks-wrong':
    'Tempoh ini merujuk langkah yang tiada. Tiada perubahan disimpan. Pilih langkah permulaan dan pemenuhannya.',
  'entry-ways-missing':
    'Cara terima dan cara maklum belum dipilih. Tiada perubahan disimpan. Pilih sekurang-kurangnya satu bagi setiap satu.',
  'entry-version-old':
    'Butiran perkhidmatan ini telah diubah oleh orang lain. Tiada perubahan disimpan. Buka semula dan ubah versi terkininya.',
  'clock-not-running':
    'Tiada tempoh yang berjalan bagi perkara ini. Tiada perubahan dibuat. Semak tempoh permohonan.',
  'extension-not-later':
    'Masa baharu mestilah selepas masa yang dijanjikan sekarang. Tiada perubahan dibuat. Pilih masa yang lebih lewat.',
  'pause-not-allowed':
    'Piagam tidak membenarkan tempoh perkhidmatan ini dihentikan. Tiada perubahan dibuat. Lanjutkan tempoh jika perlu.',
  'pause-wrong': 'Keadaan tempoh telah berubah. Tiada perubahan dibuat. Semak keadaan semasanya.',
  'merge-unknown': 'Permohonan itu tiada, atau telah tamat. Tiada perubahan dibuat. Semak nombornya.',
  'merge-other-service':
    'Permohonan itu bagi perkhidmatan lain. Tiada perubahan dibuat. Gabungkan hanya perkhidmatan yang sama.',
  'merge-itself': 'Permohonan tidak boleh digabungkan dengan dirinya sendiri. Taip nombor permohonan lain.',
};
