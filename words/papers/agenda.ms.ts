/** This feature's lines on the home list: what is to be done, and why. */
export const papersAgendaMs = {
  'papers-unconfirmed': {
    what_other: 'Sahkan {{count}} cetakan',
    why: 'Pencetak hanya menerima kerja; pegawai mengesahkan kertas yang keluar.',
  },
  'papers-waiting': {
    what_other: '{{count}} cetakan menunggu pada {{printer}}',
    why: 'Pencetak tidak mencetak.',
  },
};
