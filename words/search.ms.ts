export const searchMs = {
  title: 'Cari dan arahan',
  placeholder: 'Nombor kes, nombor resit, nama, kad pengenalan atau arahan',
  records: 'Kes dan resit',
  places: 'Skrin dan arahan',
  case: 'Kes',
  receipt: 'Resit',
  nothing: 'Tiada padanan. Cuba sebahagian nama atau empat angka terakhir nombor.',
  searching: 'Sedang mencari…',
  keys: '↑ ↓ pilih · Enter buka · Esc tutup',
  behind: 'Rekod terbaharu sedang diindeks',
};
