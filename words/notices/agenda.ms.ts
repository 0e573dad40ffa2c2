/** This feature's lines on the home list: what is to be done, and why. */
export const noticesAgendaMs = {
  'notice-first': {
    what: 'Keluarkan notis pertama gangguan {{system}}',
    why: 'Orang awam diberitahu melalui {{channels}} apabila prosedur gangguan berkuat kuasa.',
  },
  'notice-update': {
    what: 'Keluarkan notis kemas kini gangguan {{system}}',
    why: 'Status dikemas kini melalui {{channels}} setiap beberapa jam waktu bekerja.',
  },
  'notice-restoration': {
    what: 'Keluarkan notis pemulihan {{system}}',
    why: 'Sistem telah pulih; orang awam diberitahu melalui {{channels}}.',
  },
  'notice-draft': {
    what: 'Keluarkan notis gangguan {{system}}: drafnya sudah disimpan',
    why: 'Semak draf, kemudian keluarkan melalui {{channels}}.',
  },
  'notice-pending': {
    what: 'Siapkan notis {{number}} ({{system}}): menunggu {{channels}}',
    why: 'Notis telah ditulis. Ia lengkap apabila setiap saluran menerbitkannya; tidak perlu ditulis semula.',
  },
  'notice-counter': {
    what: 'Paparkan notis {{number}} ({{system}}) di kaunter',
    why: 'Notis belum lengkap: buka paparan kaunter, gantung poster, atau sahkan bahawa notis dipaparkan.',
  },
  'notice-portal': {
    what: 'Sahkan penerbitan notis {{number}} ({{system}}) di portal',
    why: 'Notis telah ditulis tetapi penerbitannya di portal belum disahkan.',
  },
  'notice-portal-failed': {
    what: 'Fail portal bagi notis {{number}} ({{system}}) tidak dapat ditulis',
    why: 'Notis selamat. Baiki folder portal, atau serahkan fail kepada pegawai portal.',
  },
};
