export const searchMs = {
  title: 'Cari dan arahan',
  placeholder: 'Nombor kes, resit, nama, kad pengenalan, syarikat atau arahan',
  records: 'Rekod',
  places: 'Skrin dan arahan',
  case: 'Kes',
  receipt: 'Resit',
  applicant: 'Pemohon AP',
  'printed-case': 'Buku kausa',
  nothing: 'Tiada padanan. Cuba sebahagian nama atau empat angka terakhir nombor.',
  searching: 'Sedang mencari…',
  keys: '↑ ↓ pilih · Enter buka · Esc tutup',
  behind: 'Rekod terbaharu sedang diindeks',
};
