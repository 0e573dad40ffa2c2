export const reconciliationErrorsMs = {
  'esv3-list-no-header':
    'Tiada lajur nombor kes ESV3 ditemui dalam senarai ini. Tiada perubahan dibuat. Pilih fail lain, atau namakan lajurnya.',
  'esv3-list-empty': 'Senarai ini tiada baris. Tiada perubahan dibuat. Pilih fail lain.',
  'row-unknown': 'Baris itu tidak ditemui. Muat semula senarai.',
  'row-state-wrong': 'Keadaan baris ini telah berubah. Tiada perubahan dibuat. Semak keadaan semasanya.',
  'queue-stopped':
    'Giliran ini dihentikan kerana satu nombor berbeza. Tiada perubahan dibuat. Minta penyelia menyambungnya.',
  'queue-not-stopped': 'Giliran ini tidak dihentikan. Tiada perubahan dibuat.',
  'not-next-in-queue': 'Baris ini belum sampai gilirannya. Daftar semula mengikut susunan nombor.',
  'taken-by-other': 'Baris ini sedang didaftar oleh pegawai lain. Ambil baris seterusnya.',
  'case-number-malformed': 'Format nombor kes ini tidak betul. Contoh: 10100-028-0124-2026.',
  'series-differs':
    'Mahkamah, jenis atau tahun pada nombor ini berbeza daripada kes. Semak nombor dalam ESV3.',
  'reference-differs':
    'Rujukan yang disahkan berbeza. Tiada pengesahan dibuat. Semak nombor rujukan dalam ESV3.',
  'package-stopped':
    'Penulisan fail penyesuaian dihentikan. Tiada fail ditinggalkan. Tulis semula apabila bersedia.',
  'package-running': 'Fail penyesuaian sedang ditulis. Tunggu sehingga siap.',
  'package-unsettled':
    'Fail penyesuaian sebelum ini tidak sempat siap dan pemacunya tidak menjawab: {{file}}. Tiada fail ditulis. Sambungkan semula pemacu itu atau cabut sepenuhnya, kemudian cuba lagi.',
  'package-wrong':
    'Fail penyesuaian yang ditulis tidak lulus semakan, jadi fail itu dibuang. Daftar selamat. Cuba lagi ke folder lain.',
  'package-unknown': 'Fail penyesuaian itu tidak ditemui. Muat semula senarai.',
  'recipient-key-wrong':
    'Ini bukan kunci awam age: kunci itu bermula dengan age1 dan terdiri daripada 62 aksara. Tiada data disimpan. Salin semula kunci daripada penerimanya.',
  'recipient-key-private':
    'Ini kunci peribadi, bukan kunci awam. Tiada data disimpan. Kosongkan medan ini dan minta penerima menghantar kunci yang bermula dengan age1; kunci peribadi ini patut ditukar kerana telah dilihat orang lain.',
  'recipient-twice': 'Kunci ini sudah ada dalam senarai penerima. Tiada data disimpan.',
  'recipients-too-many':
    'Senarai penerima sudah penuh (20). Tiada data disimpan. Buang penerima yang tidak diperlukan lagi.',
  'recipient-unknown': 'Penerima itu tiada lagi dalam senarai. Tiada perubahan dibuat. Muat semula senarai.',
  'package-exists': 'Fail dengan nama itu sudah ada dalam folder ini. Pilih folder lain.',
};
