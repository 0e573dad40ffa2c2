/**
 * Every code that a call or a field can give: what happened, what is safe, what to do now. Codes of fields are
 * short, since they stand under the field; the form always keeps what was typed.
 */
export const errorsMs = {
  unknown:
    'Perkara ini tidak dapat dilakukan ({{code}}). Tiada apa diubah. Cuba sekali lagi; jika masih begini, beritahu pentadbir sistem.',
  incident: 'Nombor insiden: {{incident}}.',
  internal:
    'Ralat dalaman berlaku. Rekod yang telah disimpan selamat. Cuba sekali lagi; jika masih begini, beritahu pentadbir sistem.',

  // the door and dispatch
  'not-signed-in':
    'Anda telah keluar. Apa yang ditaip masih ada pada skrin ini. Log masuk semula untuk meneruskan.',
  'role-forbidden':
    'Peranan anda tidak membenarkan tindakan ini. Tiada apa diubah. Minta penyelia atau pentadbir sistem.',
  'window-forbidden':
    'Tetingkap ini tidak boleh melakukan tindakan itu. Tiada apa diubah. Gunakan tetingkap utama.',
  'input-invalid':
    'Ada medan yang belum betul. Tiada apa disimpan. Betulkan medan yang ditanda, kemudian cuba lagi.',
  'approval-needed': 'Tindakan ini memerlukan kelulusan penyelia. Tiada apa diubah.',
  'approval-wrong':
    'Kelulusan itu bukan untuk tindakan ini atau sudah digunakan. Tiada apa diubah. Minta penyelia meluluskan sekali lagi.',
  'key-reused':
    'Borang ini sudah pernah dihantar dengan isi yang lain. Yang pertama tersimpan dan selamat. Semak rekod itu, kemudian mulakan borang baharu.',
  'ap-manual-forbidden':
    'Permohonan, pemprosesan dan pengeluaran AP tidak boleh dibuat secara manual kerana mengganggu kerja Kastam dan JPJ. Penolakan ini dicatat.',
  'issuing-stopped':
    'Pengeluaran sedang dihentikan. Tiada resit atau nombor dikeluarkan dan borang anda masih ada. Lihat sebabnya di bahagian atas skrin.',
  'clock-behind':
    'Jam komputer lebih awal daripada catatan terakhir. Tiada apa disimpan. Betulkan jam, atau penyelia menyatakan masa yang betul.',
  'register-read-only':
    'Daftar hanya boleh dibaca. Tiada apa disimpan dan borang anda masih ada. Hubungi pentadbir sistem.',
  'disk-full':
    'Cakera penuh. Tiada apa disimpan separuh dan borang anda masih ada. Kosongkan ruang pada cakera, kemudian cuba lagi.',
  'not-ready': 'Daftar belum sedia. Tiada apa diubah. Tunggu sebentar, kemudian cuba lagi.',

  // first run, settings, officers
  'already-set-up':
    'Kaunter ini sudah disediakan. Tiada apa diubah. Tutup dan buka semula aplikasi untuk log masuk.',
  'system-unknown':
    'Sistem ini tidak dikenali di pejabat ini. Tiada apa diubah. Pilih sistem daripada senarai.',
  'already-drill': 'Latihan sudah dibuka di kaunter ini. Tinggalkan latihan ini dahulu.',
  'drill-not-opened':
    'Latihan tidak dapat dibuka. Kaunter sebenar masih terbuka dan tiada apa hilang. Cuba sekali lagi.',
  'drill-unknown': 'Latihan ini sudah tamat atau tidak ditemui. Mulakan latihan yang baharu.',
  'not-a-drill': 'Tiada latihan yang dibuka. Tiada apa diubah.',
  'not-a-demo': 'Ini bukan pejabat demo. Tiada apa diubah.',
  'secret-weak':
    'Kata rahsia itu terlalu mudah. Tiada apa disimpan. Pilih yang lebih panjang dan sukar diteka.',
  'officer-code-twice': 'Kod ini sudah diberi kepada pegawai lain. Pilih kod lain.',
  'court-needed': 'Sekurang-kurangnya satu mahkamah diperlukan. Tambah mahkamah, kemudian simpan.',
  'fee-table-unknown': 'Jadual fi itu tidak ada. Pilih jadual fi bagi setiap mahkamah.',
  'office-kind-fixed':
    'Jenis dan kod pejabat tidak boleh ditukar selepas kaunter dibuat. Tiada apa disimpan. Kembalikan jenis dan kod asal.',
  'case-type-twice': 'Kod jenis kes ini sudah ada. Tiada apa disimpan. Pilih kod lain.',
  'code-twice': 'Kod ini sudah digunakan.',
  'backup-folder-unusable':
    'Folder sandaran tidak boleh ditulis. Daftar selamat. Pilih folder lain atau pasang semula cakera itu.',
  'network-path':
    'Folder itu berada pada rangkaian. Tiada apa diubah. Pilih folder pada cakera komputer ini.',
  'secret-wrong':
    'PIN atau kata rahsia itu salah. Cuba sekali lagi; cubaan salah yang berulang perlu menunggu.',
  wait: 'Terlalu banyak cubaan salah. Cuba lagi selepas {{until}}.',
  'officer-inactive': 'Pegawai ini tidak lagi bertugas di sini. Pilih pegawai lain.',
  'officer-unknown': 'Pegawai itu tidak ditemui. Baca semula senarai pegawai.',
  'approver-role': 'Pegawai itu bukan penyelia. Kelulusan mesti datang daripada penyelia.',
  'last-administrator': 'Ini pentadbir sistem yang terakhir. Tiada apa diubah. Tambah pentadbir lain dahulu.',
  'recovery-code-wrong':
    'Kod pemulihan itu tidak betul. Tiada apa diubah. Semak helaian pendaftaran dan taip semula.',
  'time-still-behind':
    'Masa itu masih lebih awal daripada catatan terakhir. Tiada apa diubah. Semak tarikh dan masa.',
  'clock-differs':
    'Masa itu berbeza lebih daripada sehari daripada catatan terakhir. Tiada apa diubah. Semak tarikh; jika memang betul, sahkan di bawah.',

  // outages
  'outage-unknown': 'Gangguan itu tidak ditemui. Tiada apa diubah. Buka semula senarai gangguan.',
  'outage-state-wrong':
    'Keadaan gangguan ini telah berubah. Tiada apa diubah. Semak langkah semasa gangguan itu.',
  'outage-already-open': 'Gangguan sistem ini sudah direkodkan dan masih berjalan. Buka rekod itu.',
  'outage-overlaps':
    'Masa ini bertindih dengan gangguan lain bagi sistem yang sama ({{outage}}). Tiada apa disimpan. Betulkan masanya, atau buka rekod gangguan itu.',
  'system-retired': 'Sistem {{system}} tidak lagi digunakan. Tiada apa disimpan. Pilih sistem lain.',
  'supervisor-restores':
    'Hanya penyelia boleh menyatakan pemulihan. Tiada apa disimpan. Laporkan gangguan tanpa masa pulih, atau panggil penyelia.',
  'outage-confirmed':
    'Gangguan ini telah disahkan oleh penyelia dan tidak boleh diketepikan lagi. Catat pemulihannya.',
  'outage-has-cases':
    'Kes atau resit telah dibuat semasa gangguan ini; ia tidak boleh diketepikan. Catat pemulihannya.',
  'steps-still-open':
    'Masih ada {{count}} langkah yang perlukan bukti. Gangguan kekal terbuka. Jawab setiap satu, atau nyatakan sebab ia tidak perlu.',
  'runbook-unknown': 'Panduan tindakan ini tidak ada dalam senarai. Pilih yang lain.',
  'runbook-step-twice': 'Kod langkah {{step}} digunakan dua kali. Tiada apa disimpan. Beri kod yang lain.',
  'runbook-action-missing':
    'Panduan ini kehilangan langkah yang diperlukan ({{action}}); gangguan tidak dapat diselesaikan tanpanya. Tiada apa disimpan.',
  'step-id-malformed': 'Huruf kecil, angka dan tanda sempang sahaja',
  'step-unknown': 'Langkah ini tidak ada dalam panduan gangguan ini. Tiada apa disimpan.',
  'step-not-open': 'Langkah ini belum atau tidak lagi terbuka. Tiada apa disimpan.',
  'step-not-done': 'Langkah ini belum ditanda. Tiada apa diubah.',
  'step-by-app': 'Aplikasi sendiri mencatat langkah ini. Lakukan tindakannya; tanda itu muncul sendiri.',
  'evidence-needed': 'Langkah ini perlukan bukti: nombor rujukan, masa siaran atau nama penerima.',
  'proposal-unknown': 'Cadangan ini tidak ditemui. Tiada apa disimpan.',
  'proposal-settled': 'Cadangan ini sudah dijawab. Tiada apa disimpan.',
  'probe-address-wrong':
    'Alamat tidak betul. Tiada apa disimpan. Taip https://nama/laluan, atau nama:port bagi TCP.',
  'probe-address-forbidden':
    'Alamat ini menunjuk kepada komputer ini atau sambungannya sendiri. Tiada apa disimpan. Beri alamat sistem itu.',
  'probe-not-here': 'Pemeriksaan tidak dijalankan di sini. Cuba di kaunter sebenar.',
  'system-still-down': 'Gangguan {{system}} masih berjalan. Catat pemulihannya dahulu.',
  'option-not-yet': 'Pilihan ini belum tersedia dalam versi ini. Keputusan sedia ada kekal.',
  'option-not-for-system': 'Pilihan ini bukan untuk sistem itu. Keputusan sedia ada kekal.',
  'option-forbids':
    'Pilihan mahkamah ini tidak membenarkan kes baharu secara manual. Borang anda masih ada. Rujuk penyelia.',
  'early-reason-needed':
    'Gangguan ini belum cukup tempohnya. Nyatakan sebab untuk mengesahkannya lebih awal.',
  'time-in-future': 'Masa ini belum tiba. Semak tarikh dan masa.',
  'time-before-start': 'Masa ini sebelum gangguan bermula. Semak tarikh dan masa.',
  'outage-time-backwards': 'Masa ini sebelum langkah terdahulu. Semak tarikh dan masa.',
  'rows-still-open':
    'Masih ada kes yang belum didaftar semula. Gangguan kekal terbuka. Selesaikan penyesuaian dahulu.',
  'papers-still-open':
    'Masih ada cetakan yang belum dijawab. Gangguan kekal terbuka. Jawab semua cetakan dahulu.',
  'package-behind':
    'Selepas pakej penyesuaian terakhir masih ada pendaftaran semula atau pembatalan. Gangguan kekal terbuka. Buat pakej sekali lagi.',
  'package-missing': 'Pakej penyesuaian belum dibuat. Gangguan kekal terbuka. Buat pakej dahulu.',

  // calendar
  'holiday-twice':
    'Cuti ini sudah ada pada tarikh itu. Tiada apa disimpan. Semak senarai atau pilih tarikh lain.',
  'holiday-unknown': 'Cuti itu tidak ditemui. Tiada apa diubah. Buka semula senarai cuti.',
  'holiday-retired': 'Cuti itu sudah ditarik balik. Tiada apa diubah. Tambah sebagai cuti baharu jika perlu.',
  'nothing-changed': 'Tiada perubahan untuk disimpan. Ubah sekurang-kurangnya satu medan.',
  'holiday-file-too-large':
    'Fail itu terlalu besar untuk senarai cuti. Tiada apa diimport. Pilih fail yang hanya mengandungi cuti umum.',
  'holiday-file-unreadable':
    'Fail itu tidak dapat dibaca sebagai CSV atau ICS. Tiada apa diimport. Simpan semula, kemudian cuba lagi.',
  'holidays-none': 'Tiada cuti dalam fail itu. Tiada apa diimport. Pilih fail lain.',
  'draft-none': 'Tiada cadangan cuti bagi tahun itu. Tiada apa disimpan. Masukkan cuti daripada warta.',
  'states-malformed': 'Pilih sekurang-kurangnya satu negeri, atau semua negeri.',
  'state-unknown': 'Negeri itu tidak dikenali. Pilih negeri daripada senarai.',
  'period-backwards': 'Tarikh akhir mesti sama atau selepas tarikh mula.',
  'periods-overlap': 'Tempoh ini bertindih dengan tempoh lain. Ubah tarikhnya.',

  // numbers, cases, money
  'court-unknown':
    'Mahkamah itu tidak ada dalam tetapan. Pilih mahkamah lain atau minta pentadbir menambahnya.',
  'case-type-unknown': 'Jenis kes itu tidak ada atau tidak aktif. Pilih jenis lain.',
  'no-outage': 'Tiada gangguan berkuat kuasa. Laporkan gangguan dahulu.',
  'no-option': 'Pilihan mahkamah belum diputuskan. Minta penyelia memutuskannya.',
  'no-book':
    'Tiada buku resit untuk kaunter ini. Tiada apa dikeluarkan dan borang anda masih ada. Minta penyelia memberi buku resit.',
  'book-exhausted':
    'Buku resit telah habis. Tiada apa dikeluarkan dan borang anda masih ada. Minta penyelia memberi buku baharu, kemudian tekan F9.',
  'book-unknown': 'Buku resit itu tidak ditemui. Baca semula senarai buku.',
  'book-closed': 'Buku resit ini sudah ditutup. Tiada apa diubah.',
  'no-range':
    'Tiada julat nombor kes untuk mahkamah, jenis dan tahun ini. Tiada apa dikeluarkan dan borang anda masih ada. Minta penyelia memberi julat.',
  'range-exhausted':
    'Julat nombor kes telah habis. Tiada apa dikeluarkan dan borang anda masih ada. Minta penyelia memberi julat baharu, kemudian tekan F9.',
  'range-overlaps':
    'Julat ini bertindih dengan julat lain. Tiada apa diberi. Pilih nombor yang belum diberi.',
  'range-before-last-official':
    'Julat ini bermula sebelum nombor rasmi terakhir. Tiada apa diberi. Mulakan selepas nombor itu.',
  'range-malformed': 'Nombor akhir julat mesti sama atau lebih besar daripada nombor mula.',
  'range-unknown': 'Julat itu tidak ditemui. Baca semula senarai nombor.',
  'range-closed': 'Julat ini sudah ditutup. Tiada apa diubah.',
  'last-official-needed':
    'Nombor rasmi terakhir belum dimasukkan. Masukkan nombor itu dahulu, kemudian beri julat.',
  'block-overlaps':
    'Nombor siri ini bertindih dengan buku lain. Tiada apa diberi. Pilih nombor yang belum diberi.',
  'block-malformed':
    'Nombor akhir buku mesti sama atau lebih besar daripada nombor mula dan muat dalam bilangan angkanya.',
  'as-at-needed': 'Cetakan ini tidak menyatakan bila ia dibuat. Masukkan tarikh dan masanya.',
  'preview-gone': 'Pratonton itu sudah tidak ada. Tiada apa diimport. Pilih fail itu sekali lagi.',
  'file-unreadable':
    'Fail itu tidak dapat dibaca. Tiada apa diimport. Simpan semula sebagai CSV, kemudian cuba lagi.',
  'file-too-large':
    'Fail itu terlalu besar. Tiada apa diimport. Pilih cetakan bagi tempoh yang lebih pendek.',
  'cause-book-no-header':
    'Tajuk lajur buku kausa tidak ditemui dalam fail itu. Tiada apa diimport. Semak bahawa ini cetakan buku kausa.',
  'cause-book-empty': 'Tiada kes dalam fail itu. Tiada apa diimport. Pilih cetakan lain.',
  'draft-too-large':
    'Draf ini terlalu panjang untuk disimpan. Apa yang ditaip masih ada pada skrin. Keluarkan dahulu sebelum meninggalkan skrin.',
  'party-missing': 'Pihak belum cukup untuk jenis kes ini. Tambah pihak yang kurang.',
  'first-party-missing': 'Pihak pertama belum cukup untuk jenis kes ini.',
  'second-party-missing': 'Pihak kedua belum cukup untuk jenis kes ini.',
  'identity-wrong': 'Nombor pengenalan ini tidak betul. Semak pada kad atau dokumen.',
  'document-unknown': 'Dokumen ini tiada dalam senarai jenis kes. Pilih semula jenis kes.',
  'documents-missing':
    'Ada dokumen wajib yang belum diterima. Terima dokumen itu, atau sahkan bahawa kes diterima tanpanya.',
  'fee-line-missing':
    'Baris fi "{{line}}" dalam jadual tiada di sini. Tambahnya semula; jika dikurangkan, tulis amaun itu dan sebabnya.',
  'no-fee-lines': 'Tiada baris fi. Tambah fi, atau pilih pengecualian fi.',
  'reason-needed': 'Amaun di bawah jadual memerlukan sebab.',
  'amount-below-zero': 'Amaun tidak boleh kurang daripada sifar.',
  'tendered-less': 'Wang diterima kurang daripada jumlah. Semak wang yang diterima.',
  'reference-needed': 'Masukkan nombor rujukan bayaran.',
  'waiver-authority-needed': 'Nyatakan siapa yang memberi kuasa pengecualian.',
  'waiver-reason-needed': 'Nyatakan sebab pengecualian.',
  'nothing-to-pay': 'Tiada apa untuk dibayar. Pilih pengecualian fi atau tambah fi.',
  'card-digits-malformed': 'Masukkan empat angka terakhir kad.',
  'hearing-needed': 'Tuntutan memerlukan tarikh, jenis dan dewan perbicaraan.',
  'hearing-past': 'Tarikh perbicaraan sudah lepas. Pilih tarikh lain.',
  'hearing-too-soon':
    'Tarikh perbicaraan terlalu hampir; saman perlu disampaikan cukup hari bersih sebelumnya. Pilih tarikh lain, atau sahkan tarikh ini.',
  'hearing-on-rest-day': 'Tarikh itu hari rehat mingguan. Pilih tarikh lain, atau sahkan tarikh ini.',
  'hearing-after-expiry': 'Tarikh itu selepas tempoh sah saman. Pilih tarikh yang lebih awal.',
  'reference-claimed':
    'Rujukan bayaran ini sudah digunakan pada kes lain. Tiada apa dikeluarkan. Semak nombor itu.',
  'form-serial-used':
    'Nombor siri borang Kew.38 ini sudah digunakan. Tiada apa dikeluarkan. Semak nombor pada borang.',
  'case-unknown': 'Kes itu tidak ditemui. Cari sekali lagi.',

  // receipts
  'receipt-unknown': 'Resit itu tidak ditemui. Cari sekali lagi.',
  'receipt-cancelled': 'Resit ini sudah dibatalkan. Tiada apa diubah.',
  'canceller-is-issuer':
    'Pengeluar resit tidak boleh membatalkannya sendiri. Resit kekal. Minta pegawai lain.',
  'original-was-printed':
    'Resit ini telah dicetak, jadi asalnya mesti diserahkan semula atau ditanda tidak dipulangkan. Resit kekal.',
  'serial-not-unknown': 'Nombor siri ini sudah ada nasibnya. Tiada apa diubah. Baca semula senarai.',

  // papers and printers
  'paper-unknown': 'Cetakan itu tidak ditemui. Baca semula senarai cetakan.',
  'print-state-wrong': 'Keadaan cetakan ini telah berubah. Tiada apa diubah. Lihat keadaannya sekarang.',
  'paper-not-archived': 'Kertas ini belum ada dalam arkib. Ia akan diarkibkan sebelum dicetak.',
  'archive-changed':
    'Fail dalam arkib tidak lagi sama dengan yang dicetak. Jangan gunakan fail itu. Beritahu pentadbir sistem.',
  'printer-disabled':
    'Pencetak dihentikan. Kertas selamat dalam baris menunggu. Hidupkan pencetak, kemudian cuba lagi.',
  'printer-gone':
    'Pencetak tidak ditemui. Kertas selamat dalam baris menunggu. Sambung semula pencetak, atau pilih pencetak lain dalam Tetapan.',
  'spooler-silent':
    'Perkhidmatan cetak tidak menjawab. Kertas selamat dalam baris menunggu. Tunggu sebentar, kemudian cuba lagi.',
  'sheet-not-printed':
    'Helaian ini belum dicetak: pencetak A4 tidak menerimanya, dan ia tidak disimpan di mana-mana. Hidupkan pencetak dan cetak sekali lagi, atau simpan sebagai PDF.',
  'printer-is-pdf': 'Pencetak A4 ditetapkan kepada PDF sahaja. Pilih folder untuk menyimpan helaian ini.',
  'hand-over-unclear':
    'Tidak pasti sama ada kertas telah dicetak. Tiada apa dicetak semula dengan sendirinya. Lihat pencetak, kemudian nyatakan apa yang keluar.',
  'archive-disk-full':
    'Cakera arkib penuh. Resit telah disimpan dan kertas menunggu. Kosongkan ruang, kemudian cuba lagi.',
  'archive-unwritable':
    'Arkib kertas tidak boleh ditulis. Resit telah disimpan dan kertas menunggu. Hubungi pentadbir sistem.',
  'render-failed':
    'Kertas tidak dapat disediakan. Resit telah disimpan. Cuba lagi; jika masih begini, beritahu pentadbir sistem.',

  // re-registration and package
  'row-unknown': 'Baris itu tidak ditemui. Baca semula senarai.',
  'row-state-wrong': 'Keadaan baris ini telah berubah. Tiada apa diubah. Lihat keadaannya sekarang.',
  'queue-stopped': 'Baris giliran ini dihentikan kerana satu nombor berbeza. Minta penyelia meneruskannya.',
  'queue-not-stopped': 'Baris giliran ini tidak dihentikan. Tiada apa diubah.',
  'not-next-in-queue': 'Bukan giliran baris ini. Daftar semula mengikut susunan nombor.',
  'taken-by-other': 'Baris ini sedang didaftar oleh pegawai lain. Ambil baris seterusnya.',
  'case-number-malformed': 'Nombor kes ini tidak betul bentuknya, contohnya 10100-028-0124-2026.',
  'series-differs': 'Mahkamah, jenis atau tahun nombor ini berbeza daripada kes. Semak nombor pada ESV3.',
  'reference-differs': 'Rujukan yang disahkan berbeza. Tiada apa disahkan. Semak nombor rujukan pada ESV3.',
  'package-stopped': 'Penulisan pakej dihentikan. Tiada fail ditinggalkan. Tulis semula apabila bersedia.',
  'package-running': 'Pakej sedang ditulis. Tunggu sehingga siap.',
  'task-unknown': 'Kerja itu sudah tamat. Tiada apa perlu dihentikan.',
  'package-wrong':
    'Pakej yang ditulis tidak lulus semakan, jadi ia dibuang. Daftar selamat. Cuba lagi ke folder lain.',
  'package-unknown': 'Pakej itu tidak ditemui. Baca semula senarai.',
  'package-exists': 'Pakej dengan nama itu sudah ada dalam folder ini. Pilih folder lain.',
  'folder-unusable': 'Folder itu tidak boleh ditulis. Tiada fail separuh ditinggalkan. Pilih folder lain.',

  // backups
  'backup-wrong':
    'Sandaran itu tidak sepadan dengan daftar. Sandaran baik yang terakhir kekal. Cuba lagi atau pilih folder lain.',
  'backup-unreadable': 'Fail sandaran itu tidak dapat dibaca. Tiada apa diubah. Pilih fail lain.',
  'register-newer':
    'Sandaran ini dibuat oleh versi aplikasi yang lebih baharu. Tiada apa diubah. Pasang versi terkini dahulu.',
  'epoch-not-needed': 'Daftar sepadan dengan saksinya; epok baharu tidak diperlukan. Tiada apa diubah.',

  // notices
  'notice-unknown': 'Notis itu tidak ditemui. Tiada apa-apa diubah. Buka semula senarai notis.',
  'notice-not-now':
    'Notis jenis ini tidak boleh ditulis sekarang. Tiada apa-apa dikeluarkan. Lihat keadaan gangguan.',
  'notice-withdrawn': 'Notis ini telah ditarik balik. Tulis notis baharu.',
  'channel-not-open': 'Notis ini tidak menggunakan saluran itu.',
  'channel-published': 'Saluran ini telah menerbitkan notis ini. Tiada apa-apa diubah.',
  'time-before-notice': 'Waktu ini sebelum notis ditulis. Semak waktu penerbitan.',
  'portal-folder-unset':
    'Folder portal belum ditetapkan. Notis selamat. Serahkan fail kepada pegawai portal.',
  'portal-folder-unusable':
    'Folder portal tidak dapat ditulis. Notis selamat dan tidak diterbitkan di portal. Baiki folder dan cuba lagi, atau serahkan fail kepada pegawai portal.',
  'place-holder-unknown': 'Ada ruang isian dalam kurungan { } yang tidak dikenali. Pilih daripada senarai.',
  'template-markup': 'Teks ini mengandungi kod HTML atau skrip. Tulis teks biasa sahaja.',
  'subject-line-break': 'Tajuk mesti sebaris sahaja.',
  'address-malformed': 'Alamat mesti bermula dengan https:// atau http://.',

  // applicants
  'applicant-unknown': 'Pemohon itu tidak ditemui. Tiada apa diubah. Cari semula dalam direktori.',
  'applicant-not-active':
    'Pemohon itu tidak aktif atau telah digabungkan. Tiada apa diubah. Buka semula rekodnya.',
  'applicant-not-retired': 'Pemohon itu masih aktif. Tiada apa diubah. Buka semula rekodnya.',
  'applicant-known':
    'Nombor ini sudah ada dalam direktori. Tiada apa disimpan. Cari nombor itu dan betulkan rekodnya.',
  'applicant-same':
    'Satu rekod tidak boleh digabungkan dengan dirinya sendiri. Tiada apa diubah. Pilih rekod yang lain.',
  'address-unknown': 'Alamat e-mel itu bukan milik pemohon ini. Tiada apa diubah. Buka semula rekodnya.',
  'name-missing': 'Nama perlu diisi.',
  'applicant-number-missing': 'Nombor SSM atau MyKad perlu diisi.',
  'applicant-number-rounded': 'Nombor ini telah dibundarkan oleh hamparan. Taip semula semua angkanya.',
  'applicant-number-malformed':
    'Bukan nombor SSM atau MyKad. Contoh: 200503569212, 627436-A atau 900102-03-1234.',
  'email-injection': 'Alamat e-mel ini mengandungi baris lain yang tersembunyi. Ia tidak diterima.',
  'email-formula': 'Alamat e-mel tidak boleh bermula dengan =, +, - atau @.',
  'email-malformed': 'Alamat e-mel ini tidak betul. Contoh: nama@syarikat.com.my.',
  'email-too-many': 'Terlalu banyak alamat e-mel. Simpan sepuluh sahaja.',
  formula: 'Tidak boleh bermula dengan tanda formula (=, +, - atau @).',
  'phone-malformed': 'Nombor telefon ini tidak betul. Contoh: 03-4477863.',
  'phone-needed': 'Masukkan nombor telefon supaya mereka dapat dihubungi.',
  'sheet-empty': 'Fail itu kosong. Tiada apa disimpan. Pilih fail lain.',
  'sheet-no-header':
    'Fail itu tiada baris tajuk lajur. Tiada apa disimpan. Tambah baris tajuk: Nama, No. SSM / KP, E-mel.',
  'columns-missing':
    'Lajur ini tiada: {{columns}}. Tiada apa disimpan. Tambah lajur itu dan pilih fail itu semula.',
  'columns-twice':
    'Lajur ini berulang: {{columns}}. Tiada apa disimpan. Tinggalkan satu sahaja dan pilih fail itu semula.',
  'import-stopped':
    'Import dihentikan. Baris yang telah diambil kekal. Pilih fail yang sama untuk menyambungnya.',
  'enquiry-unknown': 'Pertanyaan itu tidak ditemui. Tiada apa diubah. Buka semula senarai.',
  'enquiry-done':
    'Panggilan ini telah dicatat oleh pegawai lain. Tiada apa diubah. Ambil panggilan seterusnya.',

  // mail
  'mail-password-needed':
    'Pelayan ini meminta nama pengguna, jadi kata laluannya perlu ditaip. Kata laluan lama milik pelayan lama sahaja.',
  'mail-password-unkept':
    'Kata laluan tidak dapat disimpan pada PC ini. Tetapan lama kekal. Hubungi pegawai ICT.',
  'mail-server-away':
    'Pelayan e-mel tidak menjawab. Tiada mesej hilang; semuanya menunggu dan dicuba semula sendiri.',
  'mail-server-busy': 'Pelayan e-mel sibuk sekarang. Mesej menunggu dan dicuba semula sendiri. {{reply}}',
  'mail-tls-refused':
    'Sambungan selamat ke pelayan e-mel tidak dapat dipastikan, jadi tiada apa dihantar. Semak nama pelayan, port dan sijilnya. {{reply}}',
  'mail-auth-refused':
    'Pelayan e-mel menolak nama pengguna atau kata laluan. Mesej menunggu. Pentadbir perlu membetulkan tetapan e-mel.',
  'mail-password-missing':
    'Kata laluan e-mel tiada pada PC ini. Mesej menunggu. Pentadbir perlu menaipnya semula dalam tetapan e-mel.',
  'mail-sender-refused':
    'Pelayan e-mel menolak alamat pengirim. Mesej menunggu. Semak alamat pengirim dalam tetapan e-mel. {{reply}}',
  'mail-plain-outside':
    'Pelayan ini di luar rangkaian pejabat, jadi sambungan terbuka tidak digunakan. Pilih TLS atau STARTTLS.',
  'mail-not-ready': 'Pelayan e-mel belum ditetapkan. Notis dihantar secara manual melalui pegawai peti mel.',
  'mail-folder-unusable': 'Folder mel latihan tidak dapat ditulis. Semak ruang cakera.',
  'mail-test-refused': 'Sambungan berjaya, tetapi mesej ujian ditolak. {{reply}}',
  'mail-test-unclear':
    'Mesej ujian telah diserahkan tetapi pelayan tidak menjawab. Semak peti mel itu sebelum menguji semula.',
  'mail-batch-unknown': 'E-mel notis ini tidak ditemui. Tiada apa diubah. Buka semula notis.',
  'mail-nothing-waits': 'Tiada mesej yang menunggu lagi. Tiada apa dibatalkan.',
  'mail-state-wrong':
    'Keadaan mesej telah berubah. Tiada apa diubah. Lihat senarai semula, kemudian putuskan semula.',
  'mail-still-waits':
    'Masih ada mesej menunggu pelayan. Batalkan dahulu, supaya tiada penerima menerima dua kali.',
  'mail-confirmed-before': 'Penghantaran ini telah disahkan. Tiada apa diubah.',
  'mail-time-wrong': 'Masa hantar mesti selepas notis dibuat dan bukan pada masa depan.',
  'mail-address-malformed': 'Alamat e-mel ini tidak betul. Contoh: kaunter@jabatan.gov.my.',
  'mail-header-malformed': 'Satu baris sahaja, tanpa aksara kawalan.',
  'mail-host-malformed': 'Nama pelayan seperti mel.jabatan.gov.my, atau alamat IP.',
  'mail-plain-user': 'Tanpa TLS, nama pengguna dan kata laluan tidak dihantar. Kosongkan medan ini.',

  // fields
  'field-wrong': 'Semak semula medan ini.',
  needed: 'Medan ini perlu diisi.',
  'text-malformed': 'Ada aksara yang tidak boleh digunakan.',
  'text-too-long': 'Terlalu panjang.',
  'field-too-small': 'Terlalu kecil atau terlalu sedikit.',
  'field-too-big': 'Terlalu besar atau terlalu panjang.',
  'field-invalid-type': 'Medan ini perlu diisi.',
  'field-invalid-format': 'Bentuknya tidak betul.',
  'field-invalid-value': 'Pilih satu daripada senarai.',
  'field-not-multiple-of': 'Masukkan nombor bulat.',
  'field-custom': 'Semak semula medan ini.',
  'code-malformed': 'Huruf besar, angka dan sengkang sahaja, sehingga 16 aksara.',
  'court-code-malformed': 'Kod mahkamah ialah lima angka.',
  'case-type-malformed': 'Kod jenis kes ialah tiga angka.',
  'officer-code-malformed': '2 hingga 8 huruf besar atau angka.',
  'prefix-malformed': 'Huruf besar, angka dan sengkang sahaja, sehingga 10 aksara.',
  'revenue-code-malformed': 'Kod hasil: huruf besar, angka, titik, garis miring dan sengkang.',
  'time-malformed': 'Masukkan masa seperti 08:15.',
  'date-malformed': 'Masukkan tarikh seperti 21/11/2026.',
  'amount-malformed': 'Masukkan amaun seperti 12 atau 12.50.',
  'pin-too-short': 'PIN sekurang-kurangnya 6 angka.',
  'pin-digits': 'PIN terdiri daripada angka sahaja.',
  'secret-too-short': 'Kata rahsia sekurang-kurangnya 10 aksara.',
  'secret-common': 'Terlalu mudah diteka. Pilih yang lain.',
  'mykad-malformed': 'MyKad ialah 12 angka, contohnya 900102-03-1234.',
  'mykad-date': 'Tarikh lahir dalam nombor MyKad ini tidak wujud.',
  'mykad-place': 'Kod tempat lahir dalam nombor MyKad ini tidak wujud.',
  'passport-malformed': 'Nombor pasport ialah huruf dan angka sahaja.',
  'old-ic-malformed': 'Nombor kad pengenalan lama ini tidak betul bentuknya.',
  'service-number-malformed': 'Nombor polis atau tentera ini tidak betul bentuknya.',
};
